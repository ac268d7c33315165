import { formatDate } from "../calendar/index";
import { Decimal } from "../decimal";
import { readText } from "../formula/index";
import type { ExplainedFlow, ExplainedParameter, Explanation } from "../ledger/index";
import { type AmountUnit, priceLevelText, unitText } from "../money/index";
import type { Sources } from "../parameters/index";
import { checkGiven, is, type Language, pathText } from "../problems/index";
import { type Column, heading, list, paragraph, type Report, type Table, title as titled } from "./block";
import { KRONER_IN } from "./displayUnit";
import { figureTexts, sourceKeys, sourceTexts } from "./figureTexts";
import { count, kroner, listed, measured, quantity, shownInFull } from "./numbers";
import { output } from "./outputs/output";
import { perspectiveText } from "./perspectiveText";
import { toldOptions } from "./shapes";
import { DRIVER_WORDS, EVIDENCE_WORDS, fill } from "./words";

const TEXTS = {
  total: {
    da: "{total} ({level}): nettoudgift for {party}, betalt minus modtaget.",
    en: "{total} ({level}): net cost for {party}, paid less received.",
  },
  nothing: { da: "Ingen betaling bidrager til beløbet.", en: "No flow contributes to the amount." },
  flow: {
    da: "{label}: {quantity} {driver} × {price} {sign} {total}",
    en: "{label}: {quantity} {driver} × {price} {sign} {total}",
  },
  counted: { da: "tæller {count} {of}, {months}", en: "counts {count} {of}, {months}" },
  lived: { da: "{of}{stated}, {months}{time}{average}", en: "{of}{stated}, {months}{time}{average}" },
  average: { da: ", i gennemsnit {count} ad gangen", en: ", {count} at a time on average" },
  step: { da: ", trin {step} på refusionstrappen", en: ", step {step} of the refund ladder" },
  sinceEntry: { da: ", fra cyklus {cycle} efter start", en: ", from cycle {cycle} after the start" },
  inState: { da: ", fra cyklus {cycle} i tilstanden", en: ", from cycle {cycle} in the state" },
  sources: { da: "Kilder", en: "Sources" },
  due: { da: "{of}, forfalder {dates}", en: "{of}, due {dates}" },
  months: { da: "{first} til {last} ({number})", en: "{first} to {last} ({number})" },
  year: { da: "år {first} fra starten", en: "year {first} from the start" },
  years: { da: "år {first} til {last} fra starten", en: "years {first} to {last} from the start" },
  formula: { da: "beløb: {formula}", en: "amount: {formula}" },
  parameter: {
    da: "{label} = {value} ({evidence}{source}){note}",
    en: "{label} = {value} ({evidence}{source}){note}",
  },
  written: { da: "skrevet i {path}", en: "written in {path}" },
  flowHeading: { da: "Betaling", en: "Flow" },
  quantity: { da: "Mængde", en: "Quantity" },
  per: { da: "Pr.", en: "Per" },
  price: { da: "Pris", en: "Price" },
  amount: { da: "Beløb", en: "Amount" },
  whole: { da: "I alt", en: "Total" },
} as const;

/** `2022-07` as `juli 2022`. */
const monthText = (month: string, language: Language): string =>
  formatDate(`${month}-01`, language).replace(/^1\.? /u, "");

/** What happens on days is told by the months they fall in. */
const monthsText = (months: readonly string[], language: Language): string => {
  const whole = [...new Set(months.map((month) => month.slice(0, "2022-07".length)))];
  const [first = "", last = ""] = [whole[0], whole.at(-1)].map((month) => monthText(month ?? "", language));
  const number = measured(String(whole.length), "months", language);
  return first === last ? first : fill(TEXTS.months[language], { first, last, number });
};

/** Years since the start, of which the first is year 1 to a reader. */
const yearsText = (years: readonly number[], language: Language): string => {
  const [first, last] = [Math.min(...years) + 1, Math.max(...years) + 1].map(String) as [string, string];
  return first === last
    ? fill(TEXTS.year[language], { first })
    : fill(TEXTS.years[language], { first, last });
};

/** Of which time an amount is: the step of the refund ladder, and cycles since the start and in the state. */
const timeText = ({ step, sinceEntry, inState }: ExplainedFlow, language: Language): string =>
  [
    step === undefined ? "" : fill(TEXTS.step[language], { step }),
    sinceEntry === undefined ? "" : fill(TEXTS.sinceEntry[language], { cycle: String(sinceEntry) }),
    inState === undefined ? "" : fill(TEXTS.inState[language], { cycle: String(inState) }),
  ].join("");

/** What was counted: places or staff over months, or the dates something falls due. */
const countedText = (flow: ExplainedFlow, language: Language): string => {
  const { count: size, average, of, months, per, segment, years } = flow;
  if (per === "calendar-year")
    return `${months.map((day) => day.slice(0, 4)).join(", ")}: ${segment?.[language] ?? ""}`;
  if (per === "date") {
    const dates = listed(
      months.map((date) => formatDate(date, language)),
      language,
    );
    return fill(TEXTS.due[language], { of: of[language], dates });
  }
  const period = years === undefined ? monthsText(months, language) : yearsText(years, language);
  if (average === true || per === "person-month" || per === "person-week")
    return fill(TEXTS.lived[language], {
      of: of[language],
      stated: segment === undefined ? "" : ` (${segment[language]})`,
      months: period,
      time: timeText(flow, language),
      average: average === true ? fill(TEXTS.average[language], { count: count(size, language) }) : "",
    });
  const counted = { count: count(size, language), of: of[language], months: period };
  return `${fill(TEXTS.counted[language], counted)}${timeText(flow, language)}`;
};

interface Options {
  readonly currency: string;
  readonly level: string;
  readonly language: Language;
  readonly unit: AmountUnit;
}

const negated = (amount: string): string => new Decimal(amount).neg().toFixed();

const parameterText = (parameter: ExplainedParameter, currency: string, language: Language): string =>
  fill(TEXTS.parameter[language], {
    label: parameter.label[language],
    value: quantity(parameter.value, parameter.unit, currency, language, parameter.inPercent === true),
    evidence: EVIDENCE_WORDS[parameter.evidence][language],
    source: parameter.source === undefined ? "" : `: ${parameter.source[language]}`,
    note: parameter.note === undefined ? "" : ` – ${parameter.note[language]}`,
  });

const flowTexts = (
  flow: ExplainedFlow,
  numbered: readonly string[],
  currency: string,
  language: Language,
): string[] => {
  const labels = Object.fromEntries([
    ...Object.entries(flow.names ?? {}).map(([name, label]) => [name, label[language]]),
    ...[...flow.parameters, ...flow.figures].map(({ id, label }) => [id, label[language]]),
  ]);
  return [
    countedText(flow, language),
    fill(TEXTS.formula[language], { formula: readText(flow.amount, language, labels) }),
    ...flow.parameters.map((parameter) => parameterText(parameter, currency, language)),
    ...figureTexts(flow.figures, numbered, currency, language),
    fill(TEXTS.written[language], { path: pathText(flow.path) }),
  ];
};

/** The price as it counts in the net cost: negative where the payer of the question receives. */
const netPrice = ({ price, sign }: ExplainedFlow): string => (sign === -1 ? negated(price) : price);

const flowHeading = (flow: ExplainedFlow, options: Options): string => {
  const { currency, language, unit } = options;
  const price = netPrice(flow);
  const inFull = shownInFull({ counts: [flow.quantity], kroner: [price, flow.total] });
  return fill(TEXTS.flow[language], {
    label: flow.label[language],
    quantity: count(flow.quantity, language),
    driver: DRIVER_WORDS[flow.per][flow.quantity === "1" ? "one" : "many"][language],
    price: kroner(price, currency, language),
    sign: inFull ? "=" : "≈",
    total: kroner(flow.total, currency, language, unit),
  });
};

/** Prices in kroner, amounts in the unit asked for; both named in the headings. */
const tableOf = ({ flows, total }: Explanation, options: Options): Table => {
  const { currency, level, language, unit } = options;
  const column = (heading: string, align: Column["align"]): Column => ({ heading, align });
  const inUnit = (amount: string) => ({ amount: new Decimal(amount).div(KRONER_IN[unit]).toFixed() });
  const named = (words: Readonly<Record<Language, string>>, shown: AmountUnit): string =>
    `${words[language]} (${unitText(shown, currency, language)}, ${level})`;
  const lines = flows.map((flow) => ({
    cells: [
      { text: flow.label[language] },
      { count: flow.quantity },
      { text: DRIVER_WORDS[flow.per].one[language] },
      { amount: netPrice(flow) },
      inUnit(flow.total),
    ],
  }));
  const empty = { text: "" };
  const sum = { cells: [{ text: TEXTS.whole[language] }, empty, empty, empty, inUnit(total)], strong: true };
  return {
    columns: [
      column(TEXTS.flowHeading[language], "left"),
      column(TEXTS.quantity[language], "right"),
      column(TEXTS.per[language], "left"),
      column(named(TEXTS.price, "kr"), "right"),
      column(named(TEXTS.amount, unit), "right"),
    ],
    lines: [...lines, sum],
  };
};

/** What a report of an explanation asks for. */
export interface ExplainReportOptions {
  readonly language: Language;
  readonly title: string;
  /** Unit of amounts, kroner when left out; prices stay in kroner. */
  readonly unit?: AmountUnit;
  /** Texts of the figures' sources; keys are shown without them. */
  readonly sources?: Sources;
}

const explainReportTakes = () => ({
  explanation: is.made(
    "Explanation",
    { texts: "total currency", lists: "flows", records: "question" },
    { priceLevel: is.priceLevel },
  ),
  options: toldOptions({ title: is.text, sources: is.optional(is.record(is.anything)) }),
});

/**
 * Where an amount comes from, flow by flow, down to parameters and figures with evidence, paragraph and source.
 *
 * @param explanation - from `explain`
 * @example
 * import { boughtOnly, evaluate } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { explain } from "traedesten/explain";
 * import { loadScenario } from "traedesten/node";
 * import { explainReport, renderText } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = boughtOnly(await loadScenario(file, { rules: denmark }));
 * const explanation = explain(model, evaluate(model).ledger, { year: 2022, perspective: "municipality" });
 * const report = explainReport(explanation, { language: "en", title: "2022" });
 * renderText(report, { language: "en" }).split("\n")[2]; // "DKK 7,220,000 (2022 prices): …"
 */
export const explainReport = (explanation: Explanation, options: ExplainReportOptions): Report => {
  checkGiven(explainReportTakes, { explanation, options });
  const { language, unit = "kr", sources = {} } = options;
  const { currency, flows, total } = explanation;
  const level = priceLevelText(explanation.priceLevel, language);
  const party = perspectiveText(explanation.question.perspective, language);
  const shown = { currency, level, language, unit };
  const numbered = sourceKeys(flows.flatMap(({ figures }) => figures));
  return {
    blocks: [
      titled(options.title),
      paragraph(
        fill(TEXTS.total[language], { total: kroner(total, currency, language, unit), level, party }),
      ),
      ...(flows.length === 0 ? [paragraph(TEXTS.nothing[language])] : []),
      ...flows.flatMap((flow) => [
        heading(flowHeading(flow, shown)),
        list(flowTexts(flow, numbered, currency, language)),
      ]),
      ...(numbered.length === 0
        ? []
        : [heading(TEXTS.sources[language]), list(sourceTexts(numbered, sources))]),
    ],
    main: tableOf(explanation, shown),
    data: output("explanation", explanation),
  };
};
