import { type DifferenceLines, SIDE_BY_SIDE, type Verdict } from "../../analysis/index";
import { Decimal, exactText } from "../../decimal";
import { followUpDays } from "../../exposure/index";
import type { Model } from "../../model/index";
import { unitText } from "../../money/index";
import { own } from "../../own";
import { checkGiven, is, type Language } from "../../problems/index";
import { programOf } from "../../program/index";
import { type Cell, list, paragraph, type Report, type Table, table, title } from "../block";
import { output } from "../outputs/output";
import { partyOf, roundedTo, yearsText } from "../overview/shown";
import { TEXTS as OVERVIEW } from "../overview/texts";
import { perspectiveText } from "../perspectiveText";
import { comparedShape } from "../shapes";
import { fill } from "../words";
import { shortened } from "./fit";
import { TEXTS } from "./texts";
import { basisText, verdictTexts } from "./verdictText";

/** A scenario beside others, with what was worked out of it. */
export interface Compared {
  /** What it is called beside the others. */
  readonly name: string;
  readonly model: Model;
  /** From `overview`; the lines of `differenceLines` are enough. */
  readonly overview: DifferenceLines;
  /** Of every strategy but the reference, from `verdict`. */
  readonly verdicts: readonly Verdict[];
}

/** Sentences there is room for on a page beside the table. */
const MOST_SENTENCES = 6;

/** Names without what all of them begin with, up to a comma or a dash: `model A` and `model B`. */
const apart = (names: readonly string[]): readonly string[] => {
  const [first = "", ...others] = names;
  const ends = [...first.matchAll(/(?:, | [–-] |: )/gu)].map((found) => found.index + found[0].length);
  const end = ends.filter((at) => others.every((name) => name.startsWith(first.slice(0, at)))).at(-1) ?? 0;
  const rest = names.map((name) => name.slice(end));
  return others.length > 0 && rest.every((name) => name !== "") ? rest : names;
};

/** What a strategy costs a payer more, as its verdict looks at it; in kroner. */
const exactAmount = ({ overview }: Compared, verdict: Verdict, payer: string): string | null => {
  const { of, discounted, per, stage } = verdict;
  const line = (per === "citizen" ? overview.perCitizen : overview.cohort).find(
    (each) => String(each.perspective) === payer && each.stage === stage,
  );
  return own((discounted ? line?.discounted : undefined) ?? line?.differences ?? {}, of) ?? null;
};

const amountFor = (compared: Compared, verdict: Verdict, payer: string): Cell => {
  const amount = exactAmount(compared, verdict, payer);
  return amount === null ? { text: "–" } : { amount: roundedTo("kr")(amount).toFixed() };
};

/** Letters of what a scenario or a case is called beside the others. */
export const CASE_LETTERS = 40;

const left = (heading: string) => ({ heading, align: "left" as const });

const labelIn =
  ({ model }: Compared, language: Language) =>
  (id: string): string =>
    model.strategies.find((strategy) => strategy.id === id)?.label[language] ?? id;

/** Who is asked for, and who is always shown. */
const payersOf = (all: readonly Compared[]): readonly string[] => {
  const [first] = all.flatMap(({ verdicts }) => verdicts);
  return [...new Set<string>([...(first === undefined ? [] : [String(first.perspective)]), ...SIDE_BY_SIDE])];
};

/** A line for each strategy of each scenario, under names of theirs. */
const comparedTable = (
  all: readonly Compared[],
  {
    caption,
    heading,
    letters,
  }: Readonly<Record<"caption" | "heading", string>> & { readonly letters: number },
  language: Language,
): Table => {
  const payers = payersOf(all);
  const isSeveral = all.some(({ verdicts }) => verdicts.length > 1);
  return {
    caption,
    plain: true,
    columns: [
      left(heading),
      ...(isSeveral ? [left(OVERVIEW.strategy[language])] : []),
      ...payers.map((payer) => ({
        heading: partyOf(payer as "public", "afterTax", [], language),
        align: "right" as const,
      })),
      left(TEXTS.pays1[language]),
    ],
    lines: all.flatMap((each) =>
      each.verdicts.map((verdict) => ({
        cells: [
          { text: shortened(each.name, letters) },
          ...(isSeveral ? [{ text: shortened(labelIn(each, language)(verdict.of), 24) }] : []),
          ...payers.map((payer) => amountFor(each, verdict, payer)),
          { text: TEXTS[verdict.pays ? "yes" : "no"][language] },
        ] as readonly Cell[],
      })),
    ),
  };
};

/** A scenario as it is written and in each of its cases, in one small table. */
export const casesTable = (all: readonly Compared[], language: Language, letters = CASE_LETTERS): Table => {
  const [verdict] = all.flatMap(({ verdicts }) => verdicts);
  const [first] = all;
  return comparedTable(
    all,
    {
      caption: fill(TEXTS.cases[language], {
        per: TEXTS[verdict?.per === "citizen" ? "perCitizen" : "inAll"][language],
        unit: unitText("kr", first?.model.currency ?? "DKK", language),
        basis: verdict === undefined || first === undefined ? "" : basisText(first.model, verdict, language),
      }),
      heading: TEXTS.case[language],
      letters,
    },
    language,
  );
};

/** What the asked payer pays more in each of several cases of one strategy, in kroner. */
export const caseAmounts = (all: readonly Compared[]): readonly Decimal[] =>
  all.flatMap((each) =>
    each.verdicts.flatMap((verdict) => {
      const amount = exactAmount(each, verdict, String(verdict.perspective));
      return amount === null ? [] : [new Decimal(amount)];
    }),
  );

/** The same for programs: each case by its id, with its fingerprint, what each strategy costs each payer more, and whether it pays. */
export const casesData = (all: readonly Compared[]) =>
  all.map((each) => ({
    case: each.model.case?.id ?? null,
    label: each.model.case?.label ?? each.model.title,
    model: each.model.fingerprint,
    verdicts: each.verdicts,
    differences: each.verdicts.flatMap((verdict) =>
      payersOf(all).map((payer) => ({
        strategy: verdict.of,
        perspective: payer,
        per: verdict.per,
        stage: verdict.stage,
        discounted: verdict.discounted,
        amount: exactAmount(each, verdict, payer),
      })),
    ),
  }));

/** What each of several scenarios comes to, for programs. */
export const comparisonOutput = (all: readonly Compared[]) =>
  all.map(({ name, model, verdicts }) => output("comparison", { name, title: model.title, verdicts }));

const compareReportTakes = () => ({
  all: is.list(comparedShape),
  language: is.language,
});

/**
 * Several scenarios side by side: a line for each strategy of each, with what it costs municipality, state and the public
 * more, and whether it pays.
 *
 * @param all - the scenarios, in the order they are shown in
 * @param language - of words and numbers
 * @example
 * import { overview, verdict } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 * import { type Compared, compareReport, renderCsv } from "traedesten/report";
 *
 * const read = async (name: string): Promise<Compared> => {
 *   const model = await loadScenario(import.meta.resolve(`traedesten/scenarios/published/${name}.yaml`));
 *   return { name, model, overview: overview(model), verdicts: [verdict(model)] };
 * };
 * const report = compareReport([await read("jtpa"), await read("newws")], "en");
 * renderCsv(report, { language: "en" }).split("\n")[1]; // "jtpa,training,public,citizen,true,false,1094"
 */
export const compareReport = (all: readonly Compared[], language: Language): Report => {
  checkGiven(compareReportTakes, { all, language });
  const [first] = all.flatMap(({ verdicts }) => verdicts);
  const names = apart(all.map(({ name }) => name));
  const payers = payersOf(all);
  const withinOf = ({ model }: Compared): string =>
    fill(TEXTS.within[language], { years: yearsText(exactText(followUpDays(programOf(model))), language) });
  const currencies = [...new Set(all.map(({ model }) => model.currency))];
  const found = comparedTable(
    all.map((each, index) => ({ ...each, name: names[index] ?? each.name })),
    {
      caption: `${TEXTS.compared[language]} (${unitText("kr", currencies[0] ?? "DKK", language)})`,
      heading: TEXTS.scenario[language],
      letters: CASE_LETTERS,
    },
    language,
  );
  const sentences = all.flatMap((each, index) =>
    each.verdicts.map((verdict) => {
      const [said = ""] = verdictTexts(
        each.model,
        verdict,
        { labelOf: labelIn(each, language), within: withinOf(each) },
        language,
      );
      return `${shortened(names[index] ?? each.name, 60)}: ${said}`;
    }),
  );
  const bases = new Set(
    all.flatMap(({ model, verdicts }) => verdicts.map((verdict) => basisText(model, verdict, language))),
  );
  return {
    blocks: [
      title(TEXTS.sideBySide[language]),
      ...(sentences.length > MOST_SENTENCES ? [] : [list(sentences)]),
      table(found),
      ...(bases.size > 1 ? [paragraph(TEXTS.bases[language])] : []),
      paragraph(
        first === undefined
          ? TEXTS.single[language]
          : fill(TEXTS.eachAlone[language], { party: perspectiveText(first.perspective, language) }),
      ),
    ],
    main: {
      columns: [
        ...["scenario", "strategy", "perspective", "per", "discounted", "pays"].map(left),
        { heading: "amount", align: "right" },
      ],
      lines: all.flatMap((each) =>
        each.verdicts.flatMap((verdict) =>
          payers.map((payer) => ({
            cells: [
              ...[
                each.name,
                verdict.of,
                payer,
                verdict.per,
                String(verdict.discounted),
                String(payer === String(verdict.perspective) ? verdict.pays : ""),
              ].map((text) => ({ text })),
              amountFor(each, verdict, payer),
            ],
          })),
        ),
      ),
    },
    data: comparisonOutput(all),
  };
};
