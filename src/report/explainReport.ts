import { formatDate } from "../calendar/index";
import { readText } from "../formula/index";
import type { ExplainedFlow, ExplainedParameter, Explanation } from "../ledger/index";
import { priceLevelText } from "../money/index";
import { type Language, pathText } from "../problems/index";
import { heading, list, paragraph, type Report, type Table } from "./block";
import { count, kroner, quantity } from "./numbers";
import { DRIVER_WORDS, EVIDENCE_WORDS, fill } from "./words";

const TEXTS = {
  total: { da: "{total} ({level})", en: "{total} ({level})" },
  nothing: { da: "Ingen strøm bidrager til beløbet.", en: "No flow contributes to the amount." },
  flow: {
    da: "{label}: {quantity} {driver} × {price} = {total}",
    en: "{label}: {quantity} {driver} × {price} = {total}",
  },
  counted: { da: "tæller {count} {of}, {months}", en: "counts {count} {of}, {months}" },
  due: { da: "{of}, forfalder {dates}", en: "{of}, due {dates}" },
  months: { da: "{first} til {last} ({number} måneder)", en: "{first} to {last} ({number} months)" },
  formula: { da: "beløb: {formula}", en: "amount: {formula}" },
  parameter: {
    da: "{label} = {value} ({evidence}{source}){note}",
    en: "{label} = {value} ({evidence}{source}){note}",
  },
  written: { da: "skrevet i {path}", en: "written in {path}" },
  flowHeading: { da: "Strøm", en: "Flow" },
  quantity: { da: "Mængde", en: "Quantity" },
  per: { da: "Pr.", en: "Per" },
  price: { da: "Pris", en: "Price" },
  amount: { da: "Beløb", en: "Amount" },
} as const;

/** What was counted: places or staff over months, or the dates something falls due. */
const countedText = ({ count: number, of, months, per }: ExplainedFlow, language: Language): string => {
  if (per === "date") {
    const dates = months.map((date) => formatDate(date, language)).join(", ");
    return fill(TEXTS.due[language], { of: of[language], dates });
  }
  const span = { first: months[0] ?? "", last: months.at(-1) ?? "", number: String(months.length) };
  const period = fill(TEXTS.months[language], span);
  return fill(TEXTS.counted[language], { count: count(number, language), of: of[language], months: period });
};

const parameterText = (parameter: ExplainedParameter, currency: string, language: Language): string =>
  fill(TEXTS.parameter[language], {
    label: parameter.label[language],
    value: quantity(parameter.value, parameter.unit, currency, language),
    evidence: EVIDENCE_WORDS[parameter.evidence][language],
    source: parameter.source === undefined ? "" : `: ${parameter.source[language]}`,
    note: parameter.note === undefined ? "" : ` – ${parameter.note[language]}`,
  });

const flowTexts = (flow: ExplainedFlow, currency: string, language: Language): string[] => {
  const labels = Object.fromEntries(flow.parameters.map(({ id, label }) => [id, label[language]]));
  return [
    countedText(flow, language),
    fill(TEXTS.formula[language], { formula: readText(flow.amount, language, labels) }),
    ...flow.parameters.map((parameter) => parameterText(parameter, currency, language)),
    fill(TEXTS.written[language], { path: pathText(flow.path) }),
  ];
};

const flowHeading = (flow: ExplainedFlow, currency: string, language: Language): string =>
  fill(TEXTS.flow[language], {
    label: flow.label[language],
    quantity: count(flow.quantity, language),
    driver: DRIVER_WORDS[flow.per][flow.quantity === "1" ? "one" : "many"][language],
    price: kroner(flow.price, currency, language),
    total: kroner(flow.total, currency, language),
  });

const tableOf = (explanation: Explanation, language: Language): Table => ({
  columns: [TEXTS.flowHeading, TEXTS.quantity, TEXTS.per, TEXTS.price, TEXTS.amount].map((words, index) => ({
    heading: words[language],
    align: index === 0 || index === 2 ? ("left" as const) : ("right" as const),
  })),
  lines: explanation.flows.map((flow) => ({
    cells: [
      { text: flow.label[language] },
      { count: flow.quantity },
      { text: DRIVER_WORDS[flow.per].one[language] },
      { amount: flow.price },
      { amount: flow.total },
    ],
  })),
});

/**
 * Where an amount comes from, flow by flow, down to parameters with evidence and source.
 *
 * @param explanation - from `explain`
 * @param options - the language, and a title
 */
export const explainReport = (
  explanation: Explanation,
  options: { readonly language: Language; readonly title: string },
): Report => {
  const { language, title } = options;
  const { currency, flows, total } = explanation;
  const level = priceLevelText(explanation.priceLevel, language);
  return {
    blocks: [
      heading(title),
      paragraph(fill(TEXTS.total[language], { total: kroner(total, currency, language), level })),
      ...(flows.length === 0 ? [paragraph(TEXTS.nothing[language])] : []),
      ...flows.flatMap((flow) => [
        heading(flowHeading(flow, currency, language)),
        list(flowTexts(flow, currency, language)),
      ]),
    ],
    main: tableOf(explanation, language),
    data: explanation,
  };
};
