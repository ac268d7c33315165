import type { OccupancyRow } from "../analysis/index";
import { Decimal, exactText } from "../decimal";
import type { Label, Model } from "../model/index";
import { modelShape } from "../model/index";
import type { Language } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import { type Cell, heading, paragraph, type Report, type Table, table, title } from "./block";
import { reportOptions } from "./shapes";

/** What a report on occupancy takes beside model and rows. */
export interface OccupancyReportOptions {
  /** Language of words and numbers; the document's own when left out. */
  readonly language?: Language;
}

const TEXTS = {
  strategy: { da: "Strategi", en: "Strategy" },
  segment: { da: "Segment", en: "Segment" },
  state: { da: "Tilstand", en: "State" },
  phase: { da: "Fase", en: "Phase" },
  week: { da: "Uge", en: "Week" },
  month: { da: "Måned", en: "Month" },
  cycle: { da: "Cyklus", en: "Cycle" },
  citizens: { da: "Borgere", en: "Citizens" },
  citizensAtEnd: { da: "Borgere ved slutning", en: "Citizens at end" },
  personDays: { da: "Persondage", en: "Person-days" },
  all: { da: "I alt", en: "Total" },
  byWeek: {
    da: "Forventet antal borgere ved begyndelsen af hver uge siden deres egen start (den første er uge 0).",
    en: "Expected citizens at the beginning of each week since their own start (the first is week 0).",
  },
  byMonth: {
    da: "Forventet antal borgere i gennemsnit over månedens dage.",
    en: "Expected citizens, on average over the days of the month.",
  },
  byCycle: {
    da: "Forventet antal borgere ved begyndelsen af hver cyklus (den første er cyklus 0).",
    en: "Expected citizens at the start of each cycle (the first is cycle 0).",
  },
} as const satisfies Record<string, Label>;

const TIMES = ["week", "month", "cycle"] as const;
const NAMES = ["strategy", "segment", "state", "phase"] as const;
const NUMBERS = ["citizens", "citizensAtEnd", "personDays"] as const;

/** Tenths of a citizen are as much as a reader takes in, but where there are few. */
const placesIn = (rows: readonly OccupancyRow[]): number =>
  rows.some(({ citizens }) => citizens >= 10) ? 1 : 2;

const text = (value: string): Cell => ({ text: value });
const rounded = (value: number, places: number): Cell => ({
  amount: new Decimal(value).toDecimalPlaces(places).toFixed(),
});

const timeOf = (row: OccupancyRow): string => String(row.week ?? row.month ?? row.cycle ?? "");

/** Every row as it is, with the columns that are in use. */
const rowTable = (rows: readonly OccupancyRow[], language: Language): Table => {
  const [first] = rows;
  const names = [...NAMES, ...TIMES].filter((key) => first?.[key] !== undefined);
  const numbers = NUMBERS.filter((key) => first?.[key] !== undefined);
  return {
    columns: [
      ...names.map((key) => ({ heading: TEXTS[key][language], align: "left" as const })),
      ...numbers.map((key) => ({ heading: TEXTS[key][language], align: "right" as const })),
    ],
    lines: rows.map((row) => ({
      cells: [
        ...names.map((key) => text(String(row[key]))),
        ...numbers.map((key) => ({ count: exactText(new Decimal(row[key] ?? 0)) })),
      ],
    })),
  };
};

/** One strategy: a line for each time, a column for each state or phase. */
const strategyTable = (model: Model, rows: readonly OccupancyRow[], language: Language): Table => {
  const phases = model.strategies.flatMap(({ dynamics }) => dynamics?.phases ?? []);
  const named = (row: OccupancyRow): string => row.state ?? row.phase ?? "";
  const labels = new Map([...phases, ...model.states].map(({ id, label }) => [id, label[language]]));
  const names = [...new Set(rows.map(named))];
  const time = TIMES.find((key) => rows[0]?.[key] !== undefined) ?? "month";
  const places = placesIn(rows);
  const isWhole = rows[0]?.state !== undefined;
  const lines = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const line = lines.get(timeOf(row)) ?? new Map<string, number>();
    line.set(named(row), (line.get(named(row)) ?? 0) + row.citizens);
    lines.set(timeOf(row), line);
  }
  return {
    columns: [
      { heading: TEXTS[time][language], align: "left" },
      ...names.map((name) => ({ heading: labels.get(name) ?? name, align: "right" as const })),
      ...(isWhole ? [{ heading: TEXTS.all[language], align: "right" as const }] : []),
    ],
    lines: [...lines].map(([at, line]) => {
      const all = [...line.values()].reduce((sum, each) => sum + each, 0);
      const cells = names.map((name) => rounded(line.get(name) ?? 0, places));
      return { cells: [text(at), ...cells, ...(isWhole ? [rounded(all, places)] : [])] };
    }),
  };
};

const occupancyReportTakes = () => ({
  model: modelShape,
  rows: is.list(is.made("OccupancyRow", { texts: "strategy" })),
  options: reportOptions(),
});

/**
 * Who is where, over time: for people a table for each strategy, for spreadsheets and programs the rows as they are.
 *
 * @param model - the model they are of, for its labels
 * @param rows - from `occupancy`
 * @example
 * import { occupancy } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 * import { occupancyReport, renderCsv } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const report = occupancyReport(model, occupancy(model, { by: "cycle" }));
 * renderCsv(report, { language: "en" }).split("\n")[1]; // "monotherapy,A,0,1,0.7214532871972319"
 */
export const occupancyReport = (
  model: Model,
  rows: readonly OccupancyRow[],
  options: OccupancyReportOptions = {},
): Report => {
  checkGiven(occupancyReportTakes, { model, rows, options });
  const { language = model.language } = options;
  const [first] = rows;
  const words =
    first?.week !== undefined ? TEXTS.byWeek : first?.cycle !== undefined ? TEXTS.byCycle : TEXTS.byMonth;
  return {
    blocks: [
      title(model.title[language]),
      paragraph(words[language]),
      ...model.strategies.flatMap(({ id, label }) => {
        const own = rows.filter(({ strategy }) => strategy === id);
        return own.length === 0 ? [] : [heading(label[language]), table(strategyTable(model, own, language))];
      }),
    ],
    main: rowTable(rows, language),
    data: rows,
  };
};
