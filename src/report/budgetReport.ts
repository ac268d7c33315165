import type { Reading, Result } from "../analysis/index";
import { armOf, resultShape } from "../analysis/index";
import { formatPeriod } from "../calendar/index";
import { Decimal } from "../decimal";
import { netCost } from "../ledger/index";
import { PARTIES, type Party, type Perspective, partiesOf, perspectiveShape } from "../model/index";
import { priceLevelText, samePriceLevel } from "../money/index";
import type { Language } from "../problems/index";
import { checkGiven } from "../problems/index";
import { type Block, heading, list, paragraph, type Report, table, title } from "./block";
import { areaTables, type Budget, budgetOf, overviewTable } from "./budgetTables";
import { changedBlocks } from "./changedBlocks";
import { count, kroner, listed } from "./numbers";
import type { ReportOptions } from "./options";
import { budgetOutput } from "./outputs/budgetOutput";
import { parameterTexts } from "./parameterTexts";
import { perspectiveText } from "./perspectiveText";
import { reportOptions } from "./shapes";
import { stacked, withNames } from "./stackTables";
import { fill, WORDS } from "./words";

const READINGS = {
  places: {
    da: "»{count} {label}« er læst som {count|en plads|pladser} ad gangen, {period}: {years} pladsår. Tomme pladser koster det samme som fyldte.",
    en: "“{count} {label}” is read as {count|a place|places} at a time, {period}: {years|# place-year|# place-years}. An empty place costs the same as a full one.",
  },
  persons: {
    da: "»{count} {label}« er læst som {count|en person|personer} i alt over perioden, {period}.",
    en: "“{count} {label}” is read as {count|a person|persons} in all over the period, {period}.",
  },
  staff: {
    da: "{count} årsværk ad gangen ({label}), {period}: {years} årsværk i alt.",
    en: "{count|# full-time member of staff|# full-time staff} at a time ({label}), {period}: {years|# staff-year|# staff-years} in all.",
  },
};

const PER = {
  places: {
    da: "Hele budgettet svarer til {amount} pr. pladsår{others}. Læst som personer i alt ville det være {other} pr. person.",
    en: "The whole budget comes to {amount} per place-year{others}. Read as persons in all, it would be {other} per person.",
  },
  persons: {
    da: "Hele budgettet svarer til {amount} pr. person{others}. Læst som pladser ad gangen ville det være {other} pr. pladsår.",
    en: "The whole budget comes to {amount} per person{others}. Read as places at a time, it would be {other} per place-year.",
  },
};

const BORROWED = {
  da: "»{label}« siger {number}, som en anden strategi køber og denne ikke: linjens ord gælder alle strategier. Skriv dem uden tal, eller giv strategien sin egen konto.",
  en: "“{label}” says {number}, which another strategy buys and this one does not: a line's words stand for all strategies. Write them without numbers, or give the strategy an account of its own.",
};

const share = (total: Decimal, of: string, currency: string, language: Language): string =>
  kroner(total.div(of).toFixed(0), currency, language);

const OTHERS = {
  da: { of: ", heraf {parts}", part: "betaler {party} {amount}" },
  en: { of: ", of which {parts}", part: "{party} pays {amount}" },
};

/** What a budget costs all who pay for it, and the parts of others than those whose tables it is. */
interface Whole {
  readonly amount: Decimal;
  readonly others: readonly { readonly party: Party; readonly amount: Decimal }[];
}

/**
 * One payer's tables are net of what others refund; the whole budget is what all who pay more than they receive pay
 * together. Income that no party refunds, such as from customers, is no part of it.
 */
const wholeOf = (result: Result, strategy: string, perspective: Perspective, own: string): Whole => {
  const { ledger } = armOf(result, strategy);
  const inside = partiesOf(perspective);
  const others = PARTIES.filter((party) => party !== "economy" && !inside.includes(party))
    .map((party) => ({ party, amount: new Decimal(netCost(ledger, party)) }))
    .filter(({ amount }) => amount.gt(0));
  return { amount: others.reduce((sum, { amount }) => sum.plus(amount), new Decimal(own)), others };
};

/** How a number was read and, for the one number of citizens, what the whole budget comes to for each. */
const readingText = (
  result: Result,
  reading: Reading,
  whole: Whole | undefined,
  language: Language,
): string => {
  const slots = {
    count: count(reading.count, language),
    label: reading.label[language],
    period: formatPeriod(reading.period, language),
    years: count(reading.years, language),
  };
  const sentence = fill(READINGS[reading.reading][language], slots);
  const note = reading.note === undefined ? "" : ` ${reading.note[language]}`;
  if (reading.reading === "staff" || whole === undefined || new Decimal(reading.years).isZero())
    return `${sentence}${note}`;
  const ofYear = (amount: Decimal): string => share(amount, reading.years, result.currency, language);
  const ofPerson = (amount: Decimal): string => share(amount, reading.count, result.currency, language);
  const [perYear, perPerson] = [ofYear(whole.amount), ofPerson(whole.amount)];
  const parts = whole.others.map((each) =>
    fill(OTHERS[language].part, {
      party: perspectiveText(each.party, language),
      amount: (reading.reading === "places" ? ofYear : ofPerson)(each.amount),
    }),
  );
  const others = parts.length === 0 ? "" : fill(OTHERS[language].of, { parts: listed(parts, language) });
  const [amount, other] = reading.reading === "places" ? [perYear, perPerson] : [perPerson, perYear];
  const told = fill(PER[reading.reading][language], { amount, other, others }).replace("kr..", "kr.");
  return `${sentence} ${told}${note}`;
};

/** When the tables stand in another price level than the scenario is written in, that is said. */
const convertedText = ({ priceLevel, ledger }: Result, language: Language): string[] => {
  if (samePriceLevel(priceLevel, ledger.priceLevel)) return [];
  const [from, to] = [priceLevel, ledger.priceLevel].map((level) => priceLevelText(level, language));
  return [fill(WORDS.converted[language], { from: from ?? "", to: to ?? "" })];
};

/** Whole numbers in words. */
const numbersIn = (text: string): readonly string[] => text.match(/(?<![\d.,])\d+(?![\d.,]*\d)/gu) ?? [];

/**
 * Lines whose words hold a number of what another strategy buys and this one does not: an account has one label for all
 * strategies.
 */
const borrowedTexts = (
  { readings }: Result,
  strategy: string,
  { lines }: Budget,
  language: Language,
): readonly string[] => {
  const countsOf = (isOwn: boolean): ReadonlySet<string> =>
    new Set(readings.filter((each) => (each.strategy === strategy) === isOwn).map((each) => each.count));
  const [own, others] = [countsOf(true), countsOf(false)];
  return lines.flatMap(({ account }) =>
    numbersIn(account.label[language])
      .filter((number) => others.has(number) && !own.has(number))
      .map((number) => fill(BORROWED[language], { label: account.label[language], number })),
  );
};

const strategyBlocks = (
  result: Result,
  strategy: Result["strategies"][number],
  budget: Budget,
  options: Required<ReportOptions>,
): Block[] => {
  const { language } = options;
  const readings = result.readings.filter((reading) => reading.strategy === strategy.id);
  // With several groups of citizens the budget cannot be shared out among one of them.
  const groups = readings.filter(({ reading }) => reading !== "staff").length;
  const whole =
    groups === 1 ? wholeOf(result, strategy.id, options.perspective, budget.exact.total) : undefined;
  return [
    ...(result.strategies.length > 1 ? [heading(strategy.label[language])] : []),
    table(overviewTable(result, budget, options)),
    ...areaTables(result, budget, options).map(table),
    ...(budget.adjusted ? [paragraph(WORDS.adjusted[language])] : []),
    heading(WORDS.readAs[language]),
    list([
      ...borrowedTexts(result, strategy.id, budget, language),
      ...readings.map((reading) => readingText(result, reading, whole, language)),
    ]),
  ];
};

/** What a report has when nothing was asked for: the document's language, 1.000 kr., the municipality. */
export const withDefaults = (options: ReportOptions, language: Language): Required<ReportOptions> => ({
  language: options.language ?? language,
  unit: options.unit ?? "1000",
  perspective: options.perspective ?? "municipality",
});

const budgetReportTakes = () => ({
  result: resultShape,
  options: reportOptions({ perspective: perspectiveShape }),
});

/**
 * A budget in the layout of a Danish budget note: all activities with their control area, then one table
 * for each control area, how the numbers were read, and what they rest on.
 *
 * @param result - from `evaluate`; its ledger may have been put through `value` first
 * @param options - language, unit and perspective
 * @returns blocks for `renderText` and `renderMarkdown`, the overview for `renderCsv`, exact figures for JSON
 * @example
 * import { boughtOnly, evaluate } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { budgetReport, renderCsv } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const result = evaluate(boughtOnly(await loadScenario(file, { rules: denmark })));
 * const report = budgetReport(result, { language: "en" });
 * const line = renderCsv(report, { language: "en" }).split("\n")[2];
 * line; // "2 staff-years for the job centre's work with the programme,Service,620,1240,1240,620,3720"
 */
export const budgetReport = (result: Result, options: ReportOptions = {}): Report => {
  checkGiven(budgetReportTakes, { result, options });
  const full = withDefaults(options, result.language);
  const { language } = full;
  const budgets = result.strategies.map((strategy) => ({
    strategy,
    budget: budgetOf(result, strategy.id, full),
  }));
  const overviews = budgets.map(({ strategy, budget }) => {
    const overview = overviewTable(result, budget, full);
    return budgets.length === 1
      ? overview
      : withNames(overview, WORDS.strategy[language], strategy.label[language]);
  });
  const source =
    result.source === undefined ? [] : [fill(WORDS.source[language], { source: result.source[language] })];
  return {
    blocks: [
      title(result.title[language]),
      ...changedBlocks(result.parameters, result.currency, language),
      ...budgets.flatMap(({ strategy, budget }) => strategyBlocks(result, strategy, budget, full)),
      heading(WORDS.restsOn[language]),
      list([
        ...parameterTexts(result, language),
        ...convertedText(result, language),
        fill(WORDS.perspective[language], { party: perspectiveText(full.perspective, language) }),
        ...result.limits.map((limit) => WORDS[limit][language]),
        ...source,
      ]),
    ],
    main: stacked(overviews),
    data: budgetOutput(result, budgets, full),
  };
};
