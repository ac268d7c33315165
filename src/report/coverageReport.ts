import type { Label, Language } from "../problems/index";
import { checked, is } from "../problems/index";
import { heading, list, paragraph, type Report, type Table, table, title } from "./block";
import { toldOptions } from "./shapes";

type Words = Readonly<Record<Language, string>>;

/** Whether a year can be computed: from what was read, from what also was computed, or not. */
export interface CoverageCell {
  readonly year: number;
  readonly how: "read" | "computed" | "missing";
  /** Why not, in words, each with what was searched when that is said. */
  readonly reasons: readonly { readonly figure: string; readonly text: Label; readonly searched?: Label }[];
}

/** What a row of the table is about, and its years. */
export interface CoverageRow {
  readonly label: Label;
  readonly cells: readonly CoverageCell[];
}

const MARKS: Readonly<Record<CoverageCell["how"], string>> = { read: "✓", computed: "(✓)", missing: "–" };
const EXPLAINED: Words = {
  da: "✓: satser, der er læst. (✓): mindst én sats er beregnet af læste efter lovens egen regel, og dens bemærkning siger hvordan. –: noget mangler; hvad, og hvad der er søgt, står under tabellen.",
  en: "✓: rates that were read. (✓): at least one rate was computed from those by the law's own rule, and its note says how. –: something is missing; what, and what was searched, stands below the table.",
};
const TITLE: Words = {
  da: "Hvilke år de danske regler kan regnes for",
  en: "The years the Danish rules can be computed for",
};
const MISSING: Words = { da: "Hvad der mangler", en: "What is missing" };
const SEARCHED: Words = { da: "Søgt", en: "Searched" };
const STATE: Words = { da: "Tilstand", en: "State" };
const YEAR: Words = { da: "År", en: "Year" };
const HOW: Words = { da: "Dækning", en: "Coverage" };
const WHY: Words = { da: "Grund", en: "Reason" };

const reasonText = ({ text, searched }: CoverageCell["reasons"][number], language: Language): string =>
  [text[language], ...(searched === undefined ? [] : [`${SEARCHED[language]}: ${searched[language]}`])]
    .map((sentence) => `${sentence}.`)
    .join(" ");

/** A figure that is missing in several years of a row is told once, with the years. */
const missingTexts = ({ label, cells }: CoverageRow, language: Language): string[] => {
  const told = new Map<string, { readonly text: string; readonly years: readonly number[] }>();
  for (const { year, reasons } of cells)
    for (const reason of reasons) {
      const { text = reasonText(reason, language), years = [] } = told.get(reason.figure) ?? {};
      told.set(reason.figure, { text, years: [...years, year] });
    }
  return [...told.values()].map(({ text, years }) => `${label[language]}, ${years.join(", ")}: ${text}`);
};

const tableOf = (rows: readonly CoverageRow[], language: Language): Table => ({
  columns: [
    { heading: STATE[language], align: "left" },
    ...(rows[0]?.cells ?? []).map(({ year }) => ({ heading: `${year}`, align: "left" as const })),
  ],
  lines: rows.map(({ label, cells }) => ({
    cells: [{ text: label[language] }, ...cells.map(({ how }) => ({ text: MARKS[how] }))],
  })),
});

/** The same for programs. */
export const coverageData = (rows: readonly CoverageRow[], language: Language) =>
  rows.map(({ label, cells }) => ({
    label: label[language],
    years: cells.map(({ year, how, reasons }) => ({
      year,
      how,
      reasons: reasons.map(({ figure, text, searched }) => ({
        figure,
        text: text[language],
        searched: searched?.[language] ?? null,
      })),
    })),
  }));

const coverageReportTakes = () => ({
  rows: is.list(is.made("CoverageRow", { lists: "cells" })),
  options: toldOptions(),
});

/**
 * For which years each state can be computed, and why not where it cannot.
 *
 * @param rows - the states, each with the same years
 * @example
 * import { coverageReport, renderCsv } from "traedesten/report";
 *
 * const cells = [
 *   { year: 2025, how: "read", reasons: [] },
 *   { year: 2026, how: "computed", reasons: [] },
 * ] as const;
 * const report = coverageReport([{ label: { da: "Fleksjob", en: "Flex job" }, cells }], { language: "en" });
 * renderCsv(report, { language: "en" }).split("\n")[2]; // "Flex job,2026,computed,"
 */
export const coverageReport = /* @__PURE__ */ checked(
  coverageReportTakes,
  (rows: readonly CoverageRow[], { language }: { readonly language: Language }): Report => {
    const missing = rows.flatMap((row) => missingTexts(row, language));
    return {
      blocks: [
        title(TITLE[language]),
        paragraph(EXPLAINED[language]),
        table(tableOf(rows, language)),
        ...(missing.length === 0 ? [] : [heading(MISSING[language]), list(missing)]),
      ],
      main: {
        columns: [STATE, YEAR, HOW, WHY].map((words) => ({ heading: words[language], align: "left" })),
        lines: rows.flatMap(({ label, cells }) =>
          cells.map(({ year, how, reasons }) => ({
            cells: [
              { text: label[language] },
              { text: `${year}` },
              { text: how },
              { text: reasons.map((reason) => reasonText(reason, language)).join(" ") },
            ],
          })),
        ),
      },
      data: coverageData(rows, language),
    };
  },
);
