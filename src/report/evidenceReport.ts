import { DESIGNS, type EvidenceEntry } from "../evidence/evidence";
import { checked, is, type Language } from "../problems/index";
import { type Block, heading, list, type Report, type Table, title } from "./block";
import { areShares, quantity, quoted } from "./numbers";
import { toldOptions } from "./shapes";

type Words = Readonly<Record<Language, string>>;

const TITLE: Words = { da: "Vidensbase: tal, der er læst", en: "Evidence: numbers that were read" };
const DESIGN: Readonly<Record<EvidenceEntry["design"], Words>> = {
  trial: { da: "lodtrækningsforsøg", en: "randomised trial" },
  register: { da: "register", en: "register" },
  survey: { da: "spørgeskema", en: "survey" },
  estimate: { da: "skøn", en: "estimate" },
};
const MEASURED: Words = { da: "Målt på", en: "Measured on" };
const BETWEEN: Words = { da: "mellem", en: "between" };
const AND: Words = { da: "og", en: "and" };

const COLUMNS: readonly (readonly [keyof EvidenceEntry | "low" | "high", Words])[] = [
  ["id", { da: "Id", en: "Id" }],
  ["label", { da: "Navn", en: "Name" }],
  ["population", { da: "Målt på", en: "Population" }],
  ["outcome", { da: "Udfald", en: "Outcome" }],
  ["horizon", { da: "Horisont", en: "Horizon" }],
  ["value", { da: "Værdi", en: "Value" }],
  ["low", { da: "Lavest", en: "Lowest" }],
  ["high", { da: "Højest", en: "Highest" }],
  ["unit", { da: "Enhed", en: "Unit" }],
  ["design", { da: "Design", en: "Design" }],
  ["year", { da: "År", en: "Year" }],
  ["country", { da: "Land", en: "Country" }],
  ["source", { da: "Kilde", en: "Source" }],
  ["link", { da: "Adresse", en: "Link" }],
  ["sentence", { da: "Sætning", en: "Sentence" }],
  ["note", { da: "Bemærkning", en: "Note" }],
];

const NUMBERS: readonly string[] = ["value", "low", "high"];

/** One entry as programs read it. */
export const evidenceRecord = (entry: EvidenceEntry, language: Language) => ({
  ...entry,
  label: entry.label[language],
  population: entry.population[language],
  outcome: entry.outcome[language],
  horizon: entry.horizon?.[language] ?? null,
  range: entry.range ?? null,
  rangeOf: entry.rangeOf?.[language] ?? null,
  note: entry.note?.[language] ?? null,
});

const tableOf = (entries: readonly EvidenceEntry[], language: Language): Table => ({
  columns: COLUMNS.map(([key, words]) => ({
    heading: words[language],
    align: NUMBERS.includes(key) ? "right" : "left",
  })),
  lines: entries.map((entry) => {
    const { range, rangeOf: _, ...record } = evidenceRecord(entry, language);
    const cells: Readonly<Record<string, unknown>> = {
      ...record,
      low: range?.[0],
      high: range?.[1],
      design: DESIGN[entry.design][language],
    };
    return {
      cells: COLUMNS.map(([key]) => {
        const text = String(cells[key] ?? "");
        return NUMBERS.includes(key) && text !== "" ? { count: text } : { text };
      }),
    };
  }),
});

const blocksOf = (entry: EvidenceEntry, language: Language): Block[] => {
  const { id, label, population, outcome, horizon, value, unit, range = [], rangeOf, design, note } = entry;
  const isShare = areShares(unit, [value, ...range]);
  const shown = (number: string): string => quantity(number, unit, "DKK", language, isShare);
  const [low, high] = range;
  const between =
    low === undefined || high === undefined
      ? ""
      : ` (${BETWEEN[language]} ${shown(low)} ${AND[language]} ${shown(high)}${rangeOf === undefined ? "" : `, ${rangeOf[language]}`})`;
  const when = horizon === undefined ? "" : `, ${horizon[language]}`;
  return [
    heading(`${label[language]} [${id}]`),
    list([
      `${shown(value)}${between}: ${outcome[language]}${when}.`,
      `${MEASURED[language]}: ${population[language]} (${entry.country}, ${DESIGN[design][language]}).`,
      quoted(entry.sentence, language),
      ...(note === undefined ? [] : [note[language]]),
      { text: `${entry.source}.`, link: entry.link },
    ]),
  ];
};

const evidenceReportTakes = () => ({
  entries: is.list(
    is.made(
      "EvidenceEntry",
      { texts: "id unit link sentence", records: "label population outcome" },
      {
        value: is.decimalText,
        design: is.oneOf(DESIGNS, "design"),
        range: is.optional(is.list(is.decimalText)),
      },
    ),
  ),
  options: toldOptions(),
});

/**
 * Evidence with what it was measured on, its range, design, source and sentence.
 *
 * @param entries - in the order they are shown
 * @param options - the language
 * @example
 * import { evidence, findEvidence } from "traedesten/evidence";
 * import { evidenceReport, renderText } from "traedesten/report";
 *
 * const report = evidenceReport(findEvidence(evidence, "jobsurvival"), { language: "en" });
 * const line = renderText(report, { language: "en" }).split("\n")[2];
 * line; // "Jobs that last 12 months after cash benefit [jobsurvival.kontanthjaelp.2023]"
 */
export const evidenceReport = /* @__PURE__ */ checked(
  evidenceReportTakes,
  (entries: readonly EvidenceEntry[], { language }: { readonly language: Language }): Report => ({
    blocks: [title(TITLE[language]), ...entries.flatMap((entry) => blocksOf(entry, language))],
    main: tableOf(entries, language),
    data: entries.map((entry) => evidenceRecord(entry, language)),
  }),
);
