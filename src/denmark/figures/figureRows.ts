import type { EndedLaw, Evidence, Figure, FigureSet, FigureValue } from "../../parameters/index";
import type { Label } from "../../problems/index";
import type { denmarkSources } from "./sources";

/** What few values need beside the rest; a paragraph stands in for the figure's own. */
interface More {
  readonly note?: string;
  readonly paragraph?: string;
}

/** `2022`, `2017-01-01/2017-06-30` with both days in force, or `2016-01-04/` without an end. */
export type Row = readonly [
  days: string,
  evidence: Evidence,
  value: string,
  source: keyof typeof denmarkSources,
  more?: More,
];

/** A figure as its file holds it: a row for each value, to be read beside the source. */
interface FigureRow {
  readonly da: string;
  readonly en: string;
  readonly unit: string;
  /** The year of a fixed price level. Without it, an amount is that of its own time. */
  readonly level?: number;
  readonly paragraph?: string;
  /** The law behind the values, when it is no longer in force. */
  readonly ended?: EndedLaw;
  readonly values: readonly Row[];
}

/** Figures by id. */
export type FigureRows = Readonly<Record<string, FigureRow>>;

const daysOf = (days: string): Pick<FigureValue, "from" | "to"> => {
  const [from = "", to] = days.includes("/") ? days.split("/") : [`${days}-01-01`, `${days}-12-31`];
  return to === "" || to === undefined ? { from } : { from, to };
};

const figureValue =
  ({ paragraph }: FigureRow) =>
  ([days, evidence, value, source, more]: Row): FigureValue => ({
    ...daysOf(days),
    value,
    evidence,
    source,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...more,
  });

const basisOf = ({ unit, level }: FigureRow): Pick<Figure, "priceBasis"> => {
  if (!unit.startsWith("DKK")) return {};
  return { priceBasis: level === undefined ? "running" : { fixed: level } };
};

/** The figures of one or more files as a set. */
export const figureSet = (id: string, label: Label, rows: FigureRows): FigureSet => ({
  id,
  label,
  figures: Object.fromEntries(
    Object.entries(rows).map(([figure, row]) => [
      figure,
      {
        id: figure,
        label: { da: row.da, en: row.en },
        unit: row.unit,
        ...basisOf(row),
        ...(row.ended === undefined ? {} : { ended: row.ended }),
        values: row.values.map(figureValue(row)),
      },
    ]),
  ),
});
