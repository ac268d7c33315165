import { formatDate, type PlainDate, yearOf } from "../calendar/index";
import { own } from "../own";
import { type Figure, type FigureValue, lastDay, type Sources } from "../parameters/index";
import type { Language } from "../problems/index";
import { checked, is } from "../problems/index";
import {
  type Block,
  type Column,
  heading,
  type Item,
  list,
  type Report,
  type Table,
  title as titled,
} from "./block";
import { figureQuantity } from "./numbers";
import { toldOptions } from "./shapes";
import { EVIDENCE_WORDS, fill } from "./words";

type Words = Readonly<Record<Language, string>>;

const COLUMNS: readonly { readonly words: Words; readonly align: Column["align"] }[] = [
  { words: { da: "Id", en: "Id" }, align: "left" },
  { words: { da: "Navn", en: "Name" }, align: "left" },
  { words: { da: "Værdi", en: "Value" }, align: "right" },
  { words: { da: "Enhed", en: "Unit" }, align: "left" },
  { words: { da: "Prisniveau", en: "Price level" }, align: "left" },
  { words: { da: "Fra", en: "From" }, align: "left" },
  { words: { da: "Til", en: "To" }, align: "left" },
  { words: { da: "Grundlag", en: "Evidence" }, align: "left" },
  { words: { da: "Paragraf", en: "Paragraph" }, align: "left" },
  { words: { da: "Kilde", en: "Source" }, align: "left" },
  { words: { da: "Adresse", en: "Link" }, align: "left" },
  { words: { da: "Bemærkning", en: "Note" }, align: "left" },
];
const LEVEL: Words = { da: " ({year}-niveau)", en: " ({year} level)" };
const SINCE: Words = { da: "fra {from}", en: "from {from}" };

/** One value of a figure, as programs read it. */
export interface FigureRecord {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** The value as exact decimal text. */
  readonly exact: string;
  readonly unit: string;
  /** A year, or `running` when the amount is that of its own time; null for what is no money. */
  readonly priceLevel: string | null;
  readonly from: PlainDate;
  /** The last day; null when it holds without end. */
  readonly to: PlainDate | null;
  readonly evidence: FigureValue["evidence"];
  readonly source: { readonly title: string; readonly paragraph: string | null; readonly link: string };
  readonly note: string | null;
}

const priceLevelOf = ({ priceBasis }: Figure): string | null => {
  if (priceBasis === undefined) return null;
  return priceBasis === "running" ? priceBasis : `${priceBasis.fixed}`;
};

const recordsOf = (figure: Figure, sources: Sources, language: Language): FigureRecord[] =>
  figure.values.map(({ value, evidence, source, paragraph, note, from }, index) => ({
    id: figure.id,
    label: figure.label[language],
    value: Number(value),
    exact: value,
    unit: figure.unit,
    priceLevel: priceLevelOf(figure),
    from,
    to: lastDay(figure, index) ?? null,
    evidence,
    source: {
      title: own(sources, source)?.title ?? source,
      paragraph: paragraph ?? null,
      link: own(sources, source)?.link ?? "",
    },
    note: note ?? null,
  }));

/** Whole years as such, other days in full: `2022`, `1. januar 2017 – 30. juni 2017`, `fra 4. januar 2016`. */
const daysText = ({ from, to }: FigureRecord, language: Language): string => {
  const first = formatDate(from, language);
  if (to === null) return fill(SINCE[language], { from: first });
  if (!from.endsWith("-01-01") || !to.endsWith("-12-31")) return `${first} – ${formatDate(to, language)}`;
  return yearOf(from) === yearOf(to) ? `${yearOf(from)}` : `${yearOf(from)}–${yearOf(to)}`;
};

const itemOf = (record: FigureRecord, language: Language): Item => {
  const { evidence, note, source } = record;
  const known = [EVIDENCE_WORDS[evidence][language], ...(note === null ? [] : [note])].join("; ");
  const cited = [source.paragraph, source.title].flatMap((text) => (text === null ? [] : [`${text}.`]));
  const value = `${daysText(record, language)}: ${figureQuantity(record.exact, record.unit, "DKK", language)} (${known}).`;
  return { text: [value, ...cited].join(" "), link: source.link };
};

const levelText = ({ priceBasis }: Figure, language: Language): string =>
  typeof priceBasis === "object" ? fill(LEVEL[language], { year: `${priceBasis.fixed}` }) : "";

const blocksOf = (figure: Figure, records: readonly FigureRecord[], language: Language): Block[] => [
  heading(`${figure.label[language]}${levelText(figure, language)} [${figure.id}]`),
  list(records.map((record) => itemOf(record, language))),
];

const tableOf = (records: readonly FigureRecord[], language: Language): Table => ({
  columns: COLUMNS.map(({ words, align }) => ({ heading: words[language], align })),
  lines: records.map(({ id, label, exact, unit, priceLevel, from, to, evidence, source, note }) => ({
    cells: [
      { text: id },
      { text: label },
      { count: exact },
      { text: unit },
      { text: priceLevel ?? "" },
      { text: from },
      { text: to ?? "" },
      { text: EVIDENCE_WORDS[evidence][language] },
      { text: source.paragraph ?? "" },
      { text: source.title },
      { text: source.link },
      { text: note ?? "" },
    ],
  })),
});

const figuresReportTakes = () => ({
  figures: is.list(is.made("Figure", { texts: "id unit", lists: "values", records: "label" })),
  sources: is.record(is.anything),
  options: toldOptions({ title: is.text }),
});

/**
 * Figures with their days, evidence and sources.
 *
 * @param figures - the figures, in the order they are shown
 * @param sources - texts of their sources
 * @param options - the language, and what the report is called
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { denmarkSources } from "traedesten/denmark/sources";
 * import { findFigures } from "traedesten/parameters";
 * import { figuresReport, renderCsv } from "traedesten/report";
 *
 * const figures = findFigures(denmarkFigures, "dagpenge.max");
 * const report = figuresReport(figures, denmarkSources, { language: "en", title: "Unemployment benefit" });
 * renderCsv(report, { language: "en" }).split("\n")[1]; // "dagpenge.max,…,18395,DKK/month,running,2017-01-01,…"
 */
export const figuresReport = /* @__PURE__ */ checked(
  figuresReportTakes,
  (
    figures: readonly Figure[],
    sources: Sources,
    { language, title }: { readonly language: Language; readonly title: string },
  ): Report => {
    const shown = figures.map((figure) => ({ figure, records: recordsOf(figure, sources, language) }));
    const records = shown.flatMap((each) => each.records);
    return {
      blocks: [titled(title), ...shown.flatMap((each) => blocksOf(each.figure, each.records, language))],
      main: tableOf(records, language),
      data: records,
    };
  },
);
