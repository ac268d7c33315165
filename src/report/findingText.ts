import type { Finding, FindingKind, FindingReading, ReadingSource } from "../analysis/index";
import { formatDate } from "../calendar/index";
import { Decimal } from "../decimal";
import type { Language } from "../problems/index";
import { count, kroner } from "./numbers";
import { fill } from "./words";

type Words = Readonly<Record<Language, string>>;

const SOURCES: Record<ReadingSource, Words> = {
  rowSum: { da: "rækkesum", en: "row sum" },
  columnSum: { da: "sum af linjerne", en: "sum of the lines" },
  otherTable: { da: "{from}", en: "{from}" },
  bottomUp: { da: "enhedspriser", en: "unit prices" },
  scenario: { da: "scenariet »{from}«", en: "the scenario “{from}”" },
  quantity: { da: "læst som {from}", en: "read as {from}" },
  sequence: { da: "rækkefølgen siger efter {from}", en: "the sequence says after {from}" },
  comparison: { da: "{from}:", en: "{from}:" },
  model: { da: "{from}", en: "{from}" },
};

const TEMPLATES: Record<FindingKind, Words> = {
  cell: {
    da: "{table}, »{subject}«, {column}: trykt {stated}, {readings}",
    en: "{table}, “{subject}”, {column}: stated {stated}, {readings}",
  },
  words: {
    da: "{table}, »{subject}«: tallet {stated} i teksten; {readings}",
    en: "{table}, “{subject}”: the number {stated} in the words; {readings}",
  },
  quantity: {
    da: "{subject}: {stated} i dokumentet; {readings}",
    en: "{subject}: {stated} in the document; {readings}",
  },
  places: {
    da: "Model {subject}: {stated} pladser i dokumentet; {readings}",
    en: "Model {subject}: {stated} places in the document; {readings}",
  },
  period: {
    da: "Model {subject}: perioden {stated} i dokumentet; {readings}",
    en: "Model {subject}: the period {stated} in the document; {readings}",
  },
  code: {
    da: "{table}, »{subject}«, {column}: trykt {stated}; {readings}",
    en: "{table}, “{subject}”, {column}: stated {stated}; {readings}",
  },
  label: {
    da: "Samme aktivitet under to navne: »{stated}« i {table}; {readings}",
    en: "One activity under two names: “{stated}” in {table}; {readings}",
  },
  "price-level": {
    da: "{table}: pris- og lønniveau {stated}; {readings}",
    en: "{table}: price level {stated}; {readings}",
  },
  years: { da: "{table}: årene {stated}; {readings}", en: "{table}: the years {stated}; {readings}" },
  numbering: {
    da: "{table}: nummeret {stated} er ikke det næste; {readings}",
    en: "{table}: the number {stated} is not the next; {readings}",
  },
  statement: {
    da: "{table}: »{subject}« – {stated} mod {readings}",
    en: "{table}: “{subject}” – {stated} against {readings}",
  },
  "fixed-part": {
    da: "»{subject}«: den faste del, efter pladserne, falder i {stated} i {table}, men {readings}",
    en: "“{subject}”: the fixed part, after the places, falls in {stated} in {table}, but {readings}",
  },
  misfit: {
    da: "{table}, »{subject}«: {stated} er tilbage efter pladserne, men de andre modeller giver {readings}",
    en: "{table}, “{subject}”: {stated} is left after the places, but the other models give {readings}",
  },
};

const RECONCILES: Words = { da: "får tabellen til at stemme", en: "makes the table add up" };
const COMPUTED: Words = { da: "beregnet {value} ({names})", en: "computed {value} ({names})" };
const AS_STATED: Words = { da: "{value} som trykt ({names})", en: "{value} as stated ({names})" };
const BLANK: Words = { da: "blank", en: "blank" };
const TOTAL: Words = { da: "I alt", en: "Total" };

const NUMERIC = /^-?\d+(?:\.\d+)?$/u;

const patternText = (value: string, currency: string, language: Language): string =>
  value
    .split(", ")
    .map((part) => {
      const [year = "", amount = "0"] = part.split(": ");
      return `${year} (${kroner(amount, currency, language)})`;
    })
    .join(language === "da" ? " og " : " and ");

/** A value in the finding's own unit: table amounts as printed, statements in kroner, dates in words. */
const valueText = (finding: Finding, value: string, language: Language): string => {
  if (value === "") return BLANK[language];
  if (finding.kind === "fixed-part") return patternText(value, finding.unit ?? "", language);
  if (finding.unit === "date") return formatDate(value, language);
  if (!NUMERIC.test(value) || finding.kind === "code" || finding.kind === "price-level") return value;
  if (finding.kind === "misfit" || (finding.kind === "statement" && /^[A-Z]{3}$/u.test(finding.unit ?? "")))
    return kroner(value, finding.unit ?? "", language);
  const number = count(value, language);
  return finding.kind === "statement" && finding.unit !== undefined && finding.unit !== "1"
    ? `${number} ${unitName(finding.unit, language)}`
    : number;
};

const UNIT_NAMES: Readonly<Record<string, Words>> = {
  months: { da: "måneder", en: "months" },
  weeks: { da: "uger", en: "weeks" },
  years: { da: "år", en: "years" },
};
const unitName = (unit: string, language: Language): string => UNIT_NAMES[unit]?.[language] ?? unit;

const differenceText = (finding: Finding, reading: FindingReading, language: Language): string => {
  if (finding.kind !== "statement" || finding.unit === "date" || !NUMERIC.test(reading.value)) return "";
  const difference = new Decimal(reading.value).minus(finding.stated).toFixed();
  return ` (${language === "da" ? "forskel" : "difference"} ${valueText(finding, difference, language)})`;
};

const sourceName = ({ source, from }: FindingReading, language: Language): string =>
  fill(SOURCES[source][language], { from: from?.[language] ?? "" }).trim();

const readingText = (finding: Finding, reading: FindingReading, language: Language): string => {
  const name = sourceName(reading, language);
  const value = valueText(finding, reading.value, language);
  if (finding.kind === "fixed-part") return `${value} ${language === "da" ? "i" : "in"} ${name}`;
  const shown = finding.kind === "label" ? (language === "da" ? `»${value}«` : `“${value}”`) : value;
  return `${name === "" ? "" : `${name} `}${shown}${differenceText(finding, reading, language)}`;
};

/** Readings of a cell by the value they come to: what says so, and whether that value mends the table. */
const cellReadings = (finding: Finding, language: Language): string => {
  const values = [...new Set(finding.readings.map(({ value }) => value))];
  return values
    .map((value) => {
      const readings = finding.readings.filter((reading) => reading.value === value);
      const names = readings.map((reading) => sourceName(reading, language)).join(", ");
      const mark = readings.some(({ reconciles }) => reconciles) ? `; ${RECONCILES[language]}` : "";
      const template = readings.every(({ agrees }) => agrees) ? AS_STATED : COMPUTED;
      return fill(template[language], {
        value: valueText(finding, value, language),
        names: `${names}${mark}`,
      });
    })
    .join(", ");
};

/** A finding as one sentence: where, what is stated, what it is computed to, and what reconciles. */
export const findingText = (finding: Finding, language: Language): string => {
  const column = finding.column === "total" ? TOTAL[language] : (finding.column ?? "");
  const sentence = fill(TEMPLATES[finding.kind][language], {
    table: finding.table?.[language] ?? "",
    subject: finding.subject ?? "",
    column,
    stated: valueText(finding, finding.stated, language),
    readings:
      finding.kind === "cell"
        ? cellReadings(finding, language)
        : finding.readings.map((reading) => readingText(finding, reading, language)).join(", "),
  });
  const note = finding.note === undefined ? "" : ` ${finding.note[language]}`;
  return `${sentence}.${note}`;
};
