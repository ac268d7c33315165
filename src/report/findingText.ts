import type { Finding, FindingReading } from "../analysis/index";
import { Decimal } from "../decimal";
import type { AmountUnit } from "../money/index";
import { own } from "../own";
import type { Language } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import { findingValue, isNumber } from "./findingValue";
import {
  CODES,
  COMPARED,
  COMPUTED,
  CONFIRMED,
  DIFFERENCE,
  ELSEWHERE,
  IN_WORDS,
  NUMBERING,
  RECONCILES,
  ROUNDED,
  SOURCES,
  TEMPLATES,
  TOTAL,
  WHERE,
  type Words,
  YEARS,
} from "./findingWords";
import { listed } from "./numbers";
import { amountUnit, findingShape } from "./shapes";
import { fill } from "./words";

/** One finding and how it is to be told. */
interface Telling {
  readonly finding: Finding;
  readonly language: Language;
  readonly value: (value: string) => string;
}

/** `Tabel 4b` within a Danish sentence. */
const inside = (name: string): string => name.replace(/^Tabel (?=\d)/u, "tabel ");

const sourceName = ({ source, from }: FindingReading, language: Language): string =>
  fill(SOURCES[source][language], { from: inside(from?.[language] ?? "") });

/** Readings that say the same stand together, in the order in which their values are first met. */
const byValue = (readings: readonly FindingReading[]): [string, FindingReading[]][] => {
  const groups = new Map<string, FindingReading[]>();
  for (const reading of readings) groups.set(reading.value, [...(groups.get(reading.value) ?? []), reading]);
  return [...groups];
};

/** Readings of a cell: what bears out the printed amount, and what comes to another, which may mend the table. */
const cellReadings = ({ finding, language, value }: Telling): string => {
  const namesOf = (readings: readonly FindingReading[]): string =>
    readings.map((reading) => sourceName(reading, language)).join(", ");
  const mark = (readings: readonly FindingReading[], words: Words): string =>
    readings.some(({ reconciles }) => reconciles) ? `; ${words[language]}` : "";
  const agreeing = finding.readings.filter(({ agrees }) => agrees);
  const doubting = finding.readings.filter(({ agrees }) => !agrees);
  const confirming = byValue(agreeing).map(([text, readings]) => {
    const template = value(text) === value(finding.stated) ? CONFIRMED : ROUNDED;
    return fill(template[language], { value: value(text), names: namesOf(readings) });
  });
  const computed = byValue(doubting).map(([text, readings]) => {
    const names = `${namesOf(readings)}${mark(readings, RECONCILES)}`;
    return fill(COMPUTED[language], { value: value(text), names });
  });
  const confirmed = confirming.length === 0 ? "" : ` (${confirming.join(", ")}${mark(agreeing, ELSEWHERE)})`;
  return [confirmed, ...computed].join("");
};

/** What a statement is held against, with the difference where there is one to compute. */
const statementReadings = ({ finding, language, value }: Telling): string =>
  finding.readings
    .map((reading) => {
      const shown = { name: sourceName(reading, language), value: value(reading.value) };
      const compared = fill(COMPARED[language], shown);
      if (!isNumber(reading.value) || !isNumber(finding.stated)) return compared;
      const difference = new Decimal(reading.value).minus(finding.stated).toFixed();
      return compared + fill(DIFFERENCE[language], { value: value(difference) });
    })
    .join("; ");

/** A number in words against what `reads` says of it and the quantity of that name. */
const wordReadings = ({ finding, language, value }: Telling): string => {
  const [read, declared] = finding.readings;
  const stated = value(finding.stated);
  if (read === undefined || read.value === "") return fill(IN_WORDS.unread[language], { stated });
  const quantity = read.from?.[language] ?? "";
  if (finding.stated === "") return fill(IN_WORDS.absent[language], { value: value(read.value), quantity });
  const others = [{ names: "reads", ...read }, ...(declared ? [{ names: "quantities", ...declared }] : [])];
  const doubting = others.filter(({ agrees }) => !agrees);
  const values = [...new Set(doubting.map((other) => other.value))];
  const says = values.map((text) => {
    const names = listed(
      doubting.filter((other) => other.value === text).map((other) => other.names),
      language,
    );
    return fill(IN_WORDS.says[language], { names, value: value(text), quantity });
  });
  return fill(IN_WORDS.differs[language], { stated, readings: listed(says, language) });
};

const numberingReadings = ({ finding, language }: Telling): string => {
  const [before] = finding.readings;
  if (before === undefined) return NUMBERING.first[language];
  return fill(NUMBERING.after[language], { before: sourceName(before, language) });
};

const yearReadings = ({ finding, language, value }: Telling): string =>
  finding.readings
    .map((reading) => {
      const template = reading.source === "model" ? YEARS.model : YEARS.sequence;
      return fill(template[language], { from: reading.from?.[language] ?? "", value: value(reading.value) });
    })
    .join(", ");

/** What else is said, and where: `35.30 i tabel 2 og tabel 4a`. */
const otherReadings = ({ finding, language, value }: Telling): string => {
  const doubting = finding.readings.filter(({ agrees }) => !agrees);
  const said = byValue(doubting).map(([text, readings]) => {
    const names = listed(
      readings.map((reading) => sourceName(reading, language)),
      language,
    );
    return names === "" ? value(text) : fill(WHERE[language], { value: value(text), names });
  });
  return listed(said, language);
};

const readingsText = (telling: Telling): string => {
  switch (telling.finding.kind) {
    case "cell":
      return cellReadings(telling);
    case "statement":
      return statementReadings(telling);
    case "words":
      return wordReadings(telling);
    case "numbering":
      return numberingReadings(telling);
    case "years":
      return yearReadings(telling);
    default:
      return otherReadings(telling);
  }
};

const columnText = ({ kind, column = "" }: Finding, language: Language): string => {
  if (kind === "code") return own(CODES, column)?.[language] ?? column;
  return column === "total" ? TOTAL[language] : column;
};

const findingTextTakes = () => ({ finding: findingShape, language: is.language, unit: amountUnit });

/**
 * A finding as one sentence: where, what is stated, what else is said or computed, and what reconciles.
 *
 * @param unit - of amounts in sentences and fixed parts; kroner when left out. Amounts of tables stay as printed.
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { loadPrintedTables } from "traedesten/node";
 * import { reconcile } from "traedesten/printed";
 * import { findingText } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-printed-tables.yaml");
 * const { printed, models } = await loadPrintedTables(file, { rules: denmark });
 * const finding = reconcile(printed, models).findings.find(({ id }) => id === "4b.sum.2023");
 * finding && findingText(finding, "da", "1000"); // "Tabel 4b, »Udgifter i alt«, 2023: trykt 11.120, beregnet 11.200 (…)."
 */
export const findingText = (finding: Finding, language: Language, unit: AmountUnit = "kr"): string => {
  checkGiven(findingTextTakes, { finding, language, unit });
  const value = (text: string): string => findingValue(finding, text, language, unit);
  const table = finding.table?.[language] ?? "";
  const sentence = fill(TEMPLATES[finding.kind][language], {
    table,
    inTable: inside(table),
    subject: finding.subject ?? "",
    column: columnText(finding, language),
    stated: value(finding.stated),
    readings: readingsText({ finding, language, value }),
  });
  const note = finding.note === undefined ? "" : ` ${finding.note[language]}`;
  return `${sentence}${sentence.endsWith(".") ? "" : "."}${note}`;
};
