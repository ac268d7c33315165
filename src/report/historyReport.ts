import {
  type LadderStretch,
  ladderOf,
  type PartyCost,
  type Result,
  resultShape,
  type WhoPays,
  whoPays,
} from "../analysis/index";
import { addDays, formatDate } from "../calendar/index";
import { Decimal } from "../decimal";
import { figuresBehind } from "../ledger/index";
import type { Model, Party, Spell } from "../model/index";
import { modelShape } from "../model/index";
import { priceLevelText, roundTable, unitText } from "../money/index";
import type { Sources } from "../parameters/index";
import type { Language } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import {
  type Cell,
  type Column,
  heading,
  list,
  paragraph,
  type Report,
  type Table,
  table,
  title,
} from "./block";
import { figureTexts, sourceKeys, sourceTexts } from "./figureTexts";
import { historyOutput } from "./outputs/historyOutput";
import { reportOptions } from "./shapes";
import { fill, PARTY_WORDS, WORDS } from "./words";

const TEXTS = {
  whoPaid: { da: "Hvem betalte hvad", en: "Who paid what" },
  sign: {
    da: "Nettoudgift: betalt minus modtaget. Et minus betyder, at parten modtog mere, end den betalte.",
    en: "Net cost: paid less received. A minus means that the party received more than it paid.",
  },
  others: {
    da: "Økonomien er modparten for løn, varer og tjenester, og arbejdsgiveren betaler løn af det, der produceres. De to er udeladt i de næste tabeller, så linjerne dér ikke går i nul.",
    en: "The economy is the other side of wages, goods and services, and the employer pays wages out of what is produced. Both are left out of the next tables, so the lines there do not sum to zero.",
  },
  party: { da: "Part", en: "Party" },
  beforeTax: { da: "Før indkomstskat", en: "Before income tax" },
  tax: { da: "Indkomstskat", en: "Income tax" },
  afterTax: { da: "Efter indkomstskat", en: "After income tax" },
  sum: { da: "I alt (alle parter)", en: "Total (all parties)" },
  byYear: { da: "År for år", en: "Year by year" },
  byAccount: { da: "Konto for konto", en: "Account by account" },
  year: { da: "År", en: "Year" },
  account: { da: "Konto", en: "Account" },
  function: { da: "Funktion", en: "Function (funktion)" },
  course: { da: "Forløbet", en: "The course" },
  from: { da: "Fra", en: "From" },
  to: { da: "Til og med", en: "Through" },
  state: { da: "Tilstand", en: "State" },
  said: { da: "Oplyst", en: "Stated" },
  ladder: { da: "Refusionstrappen", en: "The refund ladder" },
  weeks: { da: "Uger", en: "Weeks" },
  step: { da: "Trin", en: "Step" },
  counted: { da: "Talte uger i alt", en: "Weeks counted so far" },
  notCounted: { da: "tæller ikke", en: "not counted" },
  restarted: {
    da: "selvforsørgelse: trappen begynder forfra",
    en: "self-support: the ladder starts over",
  },
  figures: { da: "Satser og regler", en: "Figures and rules" },
  sources: { da: "Kilder", en: "Sources" },
} as const;

type Words = (typeof TEXTS)[keyof typeof TEXTS];

const text = (value: string): Cell => ({ text: value });
const amount = (value: string): Cell => ({ amount: value });

/** A report's words and columns in one language. */
const writer = (language: Language) => ({
  left: (words: Words): Column => ({ heading: words[language], align: "left" }),
  right: (words: Words): Column => ({ heading: words[language], align: "right" }),
  party: (party: Party): string => PARTY_WORDS[party][language],
});

const costCells = ({ beforeTax, tax, afterTax }: PartyCost, withTax: boolean): Cell[] =>
  withTax ? [amount(beforeTax), amount(tax), amount(afterTax)] : [amount(beforeTax)];

const costColumns = (language: Language, withTax: boolean): Column[] => {
  const { right } = writer(language);
  return withTax
    ? [right(TEXTS.beforeTax), right(TEXTS.tax), right(TEXTS.afterTax)]
    : [right(TEXTS.beforeTax)];
};

const partyTable = ({ parties }: WhoPays, caption: string, language: Language, withTax: boolean): Table => {
  const { left, party } = writer(language);
  const zero = { party: "economy", beforeTax: "0", tax: "0", afterTax: "0" } as const;
  return {
    caption,
    decimals: 2,
    columns: [left(TEXTS.party), ...costColumns(language, withTax)],
    lines: [
      ...parties.map((cost) => ({ cells: [text(party(cost.party)), ...costCells(cost, withTax)] })),
      { cells: [text(TEXTS.sum[language]), ...costCells(zero, withTax)], strong: true },
    ],
  };
};

const PUBLIC_AND_CITIZEN: readonly Party[] = ["municipality", "centralGovernment", "citizen"];

/** One line for each year and party that matters to a municipality. */
const yearTable = ({ byYear }: WhoPays, language: Language, withTax: boolean): Table => {
  const { left, party } = writer(language);
  return {
    caption: TEXTS.byYear[language],
    decimals: 2,
    columns: [left(TEXTS.year), left(TEXTS.party), ...costColumns(language, withTax)],
    lines: byYear
      .filter((cost) => PUBLIC_AND_CITIZEN.includes(cost.party))
      .map((cost) => ({
        cells: [text(cost.key ?? ""), text(party(cost.party)), ...costCells(cost, withTax)],
      })),
  };
};

const accountTable = (
  result: Result,
  { byAccount }: WhoPays,
  language: Language,
  withTax: boolean,
): Table => {
  const { left, party } = writer(language);
  const accounts = new Map(result.ledger.accounts.map((account) => [account.id, account]));
  return {
    caption: TEXTS.byAccount[language],
    decimals: 2,
    columns: [
      left(TEXTS.account),
      left(TEXTS.function),
      left(TEXTS.party),
      ...costColumns(language, withTax),
    ],
    lines: byAccount
      .filter((cost) => PUBLIC_AND_CITIZEN.includes(cost.party))
      .map((cost) => {
        const account = accounts.get(cost.key ?? "");
        const words = [account?.label[language] ?? "", account?.function ?? "", party(cost.party)];
        return { cells: [...words.map(text), ...costCells(cost, withTax)] };
      }),
  };
};

const courseTable = (model: Model, spells: readonly Spell[], language: Language): Table => {
  const { left } = writer(language);
  const states = new Map(model.states.map((state) => [state.id, state.label[language]]));
  const segments = new Map(model.segments.map((segment) => [segment.id, segment.label?.[language]]));
  return {
    columns: [left(TEXTS.from), left(TEXTS.to), left(TEXTS.state), left(TEXTS.said)],
    lines: spells.map((spell) => ({
      cells: [
        text(formatDate(spell.period.from, language)),
        text(formatDate(addDays(spell.period.until, -1), language)),
        text(states.get(spell.state) ?? spell.state),
        text(segments.get(spell.segment) ?? ""),
      ],
    })),
  };
};

const ladderTable = (stretches: readonly LadderStretch[], language: Language): Table => {
  const { left, right } = writer(language);
  const stepText = ({ step, restarted }: LadderStretch): string =>
    restarted ? TEXTS.restarted[language] : (step ?? TEXTS.notCounted[language]);
  return {
    columns: [left(TEXTS.from), left(TEXTS.to), right(TEXTS.weeks), left(TEXTS.step), right(TEXTS.counted)],
    lines: stretches.map((stretch) => ({
      cells: [
        text(formatDate(stretch.from, language)),
        text(formatDate(stretch.to, language)),
        { count: String(stretch.weeks) },
        text(stepText(stretch)),
        { count: String(stretch.counted) },
      ],
    })),
  };
};

/** Costs rounded to the øre so that tax takes every line from before to after, and columns add up. */
const rounded = (costs: readonly PartyCost[]): readonly PartyCost[] => {
  const table = roundTable(
    costs.map(({ beforeTax, tax }) => [new Decimal(beforeTax), new Decimal(tax)]),
    "0.01",
  );
  return costs.map((cost, index) => {
    const [beforeTax = new Decimal(0), tax = new Decimal(0)] = table.cells[index] ?? [];
    const afterTax = table.rowTotals[index] ?? new Decimal(0);
    return { ...cost, beforeTax: beforeTax.toFixed(2), tax: tax.toFixed(2), afterTax: afterTax.toFixed(2) };
  });
};

const shownCosts = (paid: WhoPays): WhoPays => ({
  parties: rounded(paid.parties),
  byYear: rounded(paid.byYear),
  byAccount: rounded(paid.byAccount),
});

/** What a history report takes beside model and result. */
export interface HistoryReportOptions {
  /** Language of words and numbers; the document's own when left out. */
  readonly language?: Language;
  /** Texts of the figures' sources, such as `denmarkSources`; keys are shown without them. */
  readonly sources?: Sources;
}

const historyReportTakes = () => ({
  model: modelShape,
  result: resultShape,
  options: reportOptions({ sources: is.record(is.anything) }),
});

/**
 * Who paid what for one citizen, before and after income tax: by party, year and account, with the weeks of the
 * refund ladder, the choices made and every figure with its source. Amounts in kroner and øre.
 *
 * @param model - a compiled history
 * @param result - from `evaluate` of that model
 * @example
 * import { evaluate } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { denmarkSources } from "traedesten/denmark/sources";
 * import { loadHistory } from "traedesten/node";
 * import { historyReport, renderCsv } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/history-flexjob.yaml");
 * const model = await loadHistory(file, { rules: denmark });
 * const report = historyReport(model, evaluate(model), { sources: denmarkSources });
 * renderCsv(report, { language: "da" }).split("\n")[1]; // "kommunen;424468,53;-148446,35;276022,18"
 */
export const historyReport = (model: Model, result: Result, options: HistoryReportOptions = {}): Report => {
  checkGiven(historyReportTakes, { model, result, options });
  const { language = model.language, sources: given = {} } = options;
  const sources = { ...given, ...model.sources };
  const strategy = model.strategies.find(({ history }) => history !== undefined);
  const id = strategy?.id ?? "";
  const paid = whoPays(result.ledger, id);
  const shown = shownCosts(paid);
  const withTax = strategy?.flows.some(({ tax }) => tax === true) ?? false;
  const level = priceLevelText(result.ledger.priceLevel, language);
  const caption = `${TEXTS.whoPaid[language]} (${unitText("kr", result.currency, language)}, ${level})`;
  const main = partyTable(shown, caption, language, withTax);
  const ladder = ladderOf(model, id);
  const figures = figuresBehind(model, result.ledger);
  const numbered = sourceKeys(figures);
  const from =
    result.source === undefined ? [] : [fill(WORDS.source[language], { source: result.source[language] })];
  return {
    blocks: [
      title(model.title[language]),
      table(main),
      paragraph(`${TEXTS.sign[language]} ${TEXTS.others[language]}`),
      ...[yearTable(shown, language, withTax), accountTable(result, shown, language, withTax)]
        .filter(({ lines }) => lines.length > 0)
        .map(table),
      heading(TEXTS.course[language]),
      table(courseTable(model, strategy?.history?.spells ?? [], language)),
      heading(TEXTS.ladder[language]),
      table(ladderTable(ladder, language)),
      heading(WORDS.restsOn[language]),
      list([...model.assumptions.map(({ label }) => label[language]), ...from]),
      heading(TEXTS.figures[language]),
      list(figureTexts(figures, numbered, result.currency, language)),
      heading(TEXTS.sources[language]),
      list(sourceTexts(numbered, sources)),
    ],
    main,
    data: historyOutput(model, result, { paid, ladder, figures, sources }),
  };
};
