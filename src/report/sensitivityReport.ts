import type {
  Assumptions,
  Cases,
  Frontier,
  GridRow,
  RestsOn,
  Sensitivity,
  Tornado,
  Turning,
} from "../analysis/index";
import { Decimal } from "../decimal";
import { isTaxed } from "../ledger/index";
import type { Label, Model } from "../model/index";
import { modelShape, perspectiveShape } from "../model/index";
import { formatAmount, unitText } from "../money/index";
import type { Language } from "../problems/index";
import { checked, is } from "../problems/index";
import {
  type Block,
  type Cell,
  heading,
  list,
  paragraph,
  type Report,
  type Table,
  table,
  title,
} from "./block";
import { crossingsText, labelsOf, payerText, turnsWithin, turnText, valueText } from "./breakEven/shown";
import { TEXTS } from "./breakEven/texts";
import { changedBlocks, changedIn } from "./changedBlocks";
import { count } from "./numbers";
import { assumptionsOutput, sensitivityOutput } from "./outputs/decisionOutputs";
import { reportOptions } from "./shapes";
import { EVIDENCE_WORDS, fill } from "./words";

/** What a report on sensitivity takes beside model and results. */
export interface SensitivityReportOptions {
  /** Language of words and numbers; the document's own when left out. */
  readonly language?: Language;
}

const left = (text: string) => ({ heading: text, align: "left" as const });
const right = (text: string) => ({ heading: text, align: "right" as const });
const text = (value: string): Cell => ({ text: value });

/** What is shown of a row: per citizen where there are citizens and each is followed from their own start. */
const amountOf = ({ netCost, perCitizen }: GridRow, isPerCitizen: boolean): string | undefined =>
  isPerCitizen ? perCitizen : netCost;

const amountCell = (row: GridRow | undefined, isPerCitizen: boolean, language: Language): Cell => {
  const amount = row === undefined ? undefined : amountOf(row, isPerCitizen);
  return amount === undefined
    ? text(row === undefined ? "–" : TEXTS.none[language])
    : { amount: new Decimal(amount).toFixed(0) };
};

/** The words of a table of differences for one payer. */
const captionOf = (
  model: Model,
  words: Label,
  asked: Pick<Tornado, "perspective" | "stage">,
  slots: Readonly<Record<string, string>>,
  language: Language,
): string =>
  fill(words[language], {
    party: payerText(asked, asked.stage !== "afterTax" || isTaxed(model), language),
    unit: unitText("kr", model.currency, language),
    ...slots,
  });

const perText = (isPerCitizen: boolean, language: Language): string =>
  TEXTS[isPerCitizen ? "perCitizen" : "inAll"][language];

/** Bars of a tornado as a table, the widest first. */
const tornadoTable = (model: Model, tornado: Tornado, language: Language): Table => {
  const isPer = tornado.reach === "followUp";
  const base = amountOf(tornado.base, isPer) ?? "0";
  const shown = tornado.bars.filter(
    ({ width, low, high, turns }) =>
      turns || !new Decimal(width).isZero() || low.netCost === undefined || high.netCost === undefined,
  );
  const hasNeutral = shown.some(({ neutral }) => neutral !== undefined);
  return {
    caption: captionOf(
      model,
      isPer ? TEXTS.tornado : TEXTS.tornadoCohort,
      tornado,
      { base: count(new Decimal(base).toFixed(0), language) },
      language,
    ),
    columns: [
      left(TEXTS.parameter[language]),
      left(TEXTS.evidence[language]),
      right(TEXTS.low[language]),
      right(TEXTS.cost[language]),
      right(TEXTS.high[language]),
      right(TEXTS.cost[language]),
      left(TEXTS.turns[language]),
      right(TEXTS.elasticity[language]),
      ...(hasNeutral ? [right(TEXTS.neutral[language])] : []),
    ],
    lines: shown.map(({ varied, low, high, turns, elasticity, neutral }) => ({
      cells: [
        text(varied.label[language]),
        text(EVIDENCE_WORDS[varied.evidence][language]),
        text(valueText(low.values[varied.parameter] ?? "0", varied, model.currency, language)),
        amountCell(low, isPer, language),
        text(valueText(high.values[varied.parameter] ?? "0", varied, model.currency, language)),
        amountCell(high, isPer, language),
        text(TEXTS[!turns ? "no" : turnsWithin(tornado.base, low, high) ? "yesWithin" : "yes"][language]),
        elasticity === undefined
          ? text("–")
          : text(formatAmount(new Decimal(elasticity).toDecimalPlaces(2), { language, decimals: 2 })),
        ...(hasNeutral ? [amountCell(neutral, isPer, language)] : []),
      ],
    })),
  };
};

const caseTable = (model: Model, { cases, base, reach }: Cases, language: Language): Table => {
  const isPer = reach === "followUp";
  return {
    caption: fill(TEXTS.cases[language], {
      unit: unitText("kr", model.currency, language),
      per: perText(isPer, language),
    }),
    columns: [left(TEXTS.case[language]), right(TEXTS.cost[language])],
    lines: [
      { cells: [text(TEXTS.base[language]), amountCell(base, isPer, language)] },
      ...cases.map((each) => ({
        cells: [
          text(
            fill(TEXTS[each.id][language], { names: labelsOf(model, Object.keys(each.values), language) }),
          ),
          amountCell(each, isPer, language),
        ],
      })),
    ],
  };
};

/** Where the answer turns and, where it does, turns back. */
const turningText = (model: Model, { varied, crossing, back }: Turning, language: Language): string => {
  const value = turnText(crossing, varied, model.currency, language);
  if (back === undefined) return value;
  return fill(TEXTS.turnsBack[language], {
    value,
    back: turnText(back, varied, model.currency, language),
  });
};

const restTexts = (model: Model, rests: RestsOn, language: Language): string[] => {
  const shown = rests.turning.map((turning) =>
    fill(TEXTS.turning[language], {
      label: turning.varied.label[language],
      evidence: EVIDENCE_WORDS[turning.evidence][language],
      now: valueText(turning.varied.base, turning.varied, model.currency, language),
      value: turningText(model, turning, language),
      distance: count(new Decimal(turning.distance).times(100).toDecimalPlaces(0).toFixed(), language),
    }),
  );
  return [
    TEXTS[rests.pays ? "pays" : "paysNot"][language],
    ...(shown.length === 0 ? [TEXTS.noneTurns[language]] : shown),
    ...(rests.steady.length === 0
      ? []
      : [fill(TEXTS.steady[language], { count: String(rests.steady.length), steps: String(rests.steps) })]),
  ];
};

const signText = (
  model: Model,
  { of, against }: Pick<Tornado, "of" | "against">,
  language: Language,
): string => {
  const labelOf = (strategy: string): string =>
    model.strategies.find(({ id }) => id === strategy)?.label[language] ?? strategy;
  return fill(TEXTS.sign[language], { of: labelOf(of), against: labelOf(against) });
};

const assumptionsReportTakes = () => ({
  model: modelShape,
  assumptions: is.made("Assumptions", { records: "tornado cases restsOn" }),
  options: reportOptions(),
});

/**
 * What the answer moves with: a tornado, cases from the worst to the best, and the assumptions that turn the decision.
 *
 * @param model - the scenario
 * @param assumptions - from `assumptions(model)`
 * @param options - language
 * @example
 * import { assumptions } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 * import { assumptionsReport, renderText } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const report = assumptionsReport(model, assumptions(model, { perspective: "region" }));
 * const line = renderText(report, { language: "en" }).split("\n")[0];
 * line; // "What the answer moves with: Zidovudine with and without lamivudine in HIV"
 */
export const assumptionsReport = /* @__PURE__ */ checked(
  assumptionsReportTakes,
  (
    model: Model,
    { tornado, cases, restsOn }: Assumptions,
    { language = model.language }: SensitivityReportOptions = {},
  ): Report => {
    const bars = tornadoTable(model, tornado, language);
    const left = cases.cases.filter((each) => each.left.length > 0);
    const blocks: Block[] = [
      title(`${TEXTS.sensitivity[language]}: ${model.title[language]}`),
      ...changedBlocks(changedIn(model), model.currency, language),
      table(bars),
      table(caseTable(model, cases, language)),
      ...left.map((each) =>
        paragraph(
          fill(TEXTS.left[language], {
            case: TEXTS[each.id][language],
            names: labelsOf(model, each.left, language),
          }),
        ),
      ),
      paragraph(signText(model, tornado, language)),
      heading(TEXTS.rests[language]),
      list(restTexts(model, restsOn, language)),
    ];
    return {
      blocks,
      main: bars,
      data: assumptionsOutput(model, { tornado, cases, restsOn }),
    };
  },
);

/** A line for each value of one parameter, or a cross of two. */
const gridTable = (
  model: Model,
  { varied, rows, reach, ...asked }: Sensitivity,
  language: Language,
): Table => {
  const isPer = reach === "followUp";
  const [first, second] = varied;
  const caption = captionOf(model, TEXTS.grid, asked, { per: perText(isPer, language) }, language);
  if (first === undefined) return { columns: [], lines: [] };
  const valueIn = (row: GridRow, of: typeof first): string =>
    valueText(row.values[of.parameter] ?? "0", of, model.currency, language);
  if (second === undefined)
    return {
      caption,
      columns: [left(first.label[language]), right(TEXTS.cost[language])],
      lines: rows.map((row) => ({ cells: [text(valueIn(row, first)), amountCell(row, isPer, language)] })),
    };
  const across = [...new Set(rows.map((row) => row.values[second.parameter] ?? "0"))];
  const down = [...new Set(rows.map((row) => row.values[first.parameter] ?? "0"))];
  const rowAt = new Map(
    rows.map((row) => [`${row.values[first.parameter]} ${row.values[second.parameter]}`, row]),
  );
  return {
    caption,
    columns: [
      left(`${first.label[language]} ↓ ${second.label[language]} →`),
      ...across.map((value) => right(valueText(value, second, model.currency, language))),
    ],
    lines: down.map((value) => ({
      cells: [
        text(valueText(value, first, model.currency, language)),
        ...across.map((other) => amountCell(rowAt.get(`${value} ${other}`), isPer, language)),
      ],
    })),
  };
};

/** Tidy rows of a grid, for spreadsheets. */
const tidyTable = ({ varied, rows }: Sensitivity): Table => ({
  columns: [...varied.map(({ parameter }) => left(parameter)), right("netCost"), right("perCitizen")],
  lines: rows.map(({ values, netCost = "", perCitizen = "" }) => ({
    cells: [...varied.map(({ parameter }) => values[parameter] ?? ""), netCost, perCitizen].map(text),
  })),
});

/** The break-even of one parameter at each value of another. */
const frontierTable = (model: Model, { varied, points, ...asked }: Frontier, language: Language): Table => {
  const [first, second] = varied;
  return {
    caption: captionOf(
      model,
      TEXTS.frontier,
      asked,
      { first: first.label[language], second: second.label[language] },
      language,
    ),
    columns: [left(first.label[language]), left(second.label[language])],
    lines: points.map(({ at, outcome, crossings }) => ({
      cells: [
        text(valueText(at, first, model.currency, language)),
        text(
          outcome === "withoutValue"
            ? TEXTS.none[language]
            : crossingsText(
                { outcome, crossings, varied: second, range: second.range ?? ["0", second.base] },
                model.currency,
                language,
              ),
        ),
      ],
    })),
  };
};

const sensitivityReportTakes = () => ({
  model: modelShape,
  sensitivity: is.made(
    "Sensitivity",
    { lists: "rows varied", texts: "stage of" },
    { perspective: perspectiveShape },
  ),
  options: reportOptions({ frontier: is.made("Frontier", { lists: "points" }) }),
});

/**
 * Net costs over the values of one parameter or two, and for two the line between what pays and what does not.
 *
 * @param model - the scenario
 * @param sensitivity - from `sensitivity`
 * @param options - language, and the frontier of the same two parameters when there is one
 * @example
 * import { sensitivity } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 * import { renderText, sensitivityReport } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const found = sensitivity(model, { vary: "effect", perspective: "region" });
 * const line = renderText(sensitivityReport(model, found), { language: "en" }).split("\n")[0];
 * line; // "What the answer moves with: Zidovudine with and without lamivudine in HIV"
 */
export const sensitivityReport = /* @__PURE__ */ checked(
  sensitivityReportTakes,
  (
    model: Model,
    sensitivity: Sensitivity,
    { language = model.language, frontier }: SensitivityReportOptions & { readonly frontier?: Frontier } = {},
  ): Report => ({
    blocks: [
      title(`${TEXTS.sensitivity[language]}: ${model.title[language]}`),
      ...changedBlocks(changedIn(model), model.currency, language),
      table(gridTable(model, sensitivity, language)),
      ...(frontier === undefined ? [] : [table(frontierTable(model, frontier, language))]),
      paragraph(signText(model, sensitivity, language)),
      paragraph(TEXTS.grounds[language]),
    ],
    main: tidyTable(sensitivity),
    data: sensitivityOutput(model, sensitivity, frontier),
  }),
);
