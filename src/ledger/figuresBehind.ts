import { addDays, addMonths, type Period } from "../calendar/index";
import { type Dependencies, dependenciesOf, type FigureValue, type Label, type Model } from "../model/index";
import type { Ledger, LedgerEntry } from "./ledger";

/** A figure that amounts were priced by, with the values that were in force. */
export interface UsedFigure {
  readonly id: string;
  readonly label: Label;
  readonly unit: string;
  readonly values: readonly FigureValue[];
}

/** The day of an entry, or its month; nothing without a calendar, where no figure is dated. */
const periodOf = ({ date, month }: LedgerEntry): Period | undefined => {
  if (date !== undefined) return { from: date, until: addDays(date, 1) };
  return month === undefined ? undefined : { from: `${month}-01`, until: addMonths(`${month}-01`, 1) };
};

/** The tables that are read, those with variants by what a segment and a step say. */
const namesIn = (
  readings: Dependencies["tables"],
  attributes: Readonly<Record<string, string>>,
): readonly string[] =>
  readings.flatMap(({ table, key }) => {
    if (key.by !== "date" || key.variant === undefined) return [table];
    const text = attributes[key.variant];
    return text === undefined ? [] : [`${table}.${text}`];
  });

/** Whether a row of a table holds on some day of a period. */
const holdsIn = (rows: readonly FigureValue[], index: number, period: Period | undefined): boolean => {
  if (period === undefined) return true;
  const { from, until } = period;
  const row = rows[index];
  const next = rows[index + 1]?.from;
  const last = row?.to ?? (next === undefined ? undefined : addDays(next, -1));
  return row !== undefined && row.from < until && (last === undefined || last >= from);
};

/**
 * The figures behind amounts: what their formulas can read in the months they fall in, with evidence and source
 * of each value.
 *
 * @param model - the model that was evaluated
 * @param entries - entries of its ledger: all of them, or those asked about
 * @returns in the order of the model's tables, values in order of time
 * @example
 * figuresBehind(model, ledger.entries).map(({ id }) => id); // ["kontanthjaelp.30plus_andre", "refusion.trin.4", …]
 */
export const figuresBehind = (model: Model, entries: Ledger["entries"]): readonly UsedFigure[] => {
  const known = new Map<string, Dependencies>();
  const read = new Map(
    model.strategies.flatMap((strategy) =>
      strategy.flows.map(({ id, amount }) => [
        `${strategy.id} ${id}`,
        dependenciesOf(model, amount, known).tables,
      ]),
    ),
  );
  const segments = new Map(model.segments.map(({ id, attributes }) => [id, attributes]));
  const met = new Map<string, Set<number>>();
  for (const entry of entries) {
    const readings = read.get(`${entry.strategy} ${entry.flow}`);
    if (readings === undefined) continue;
    const step = entry.step === undefined ? {} : { step: entry.step };
    for (const name of namesIn(readings, { ...segments.get(entry.segment ?? ""), ...step })) {
      const rows = model.tables[name]?.rows ?? [];
      const indices = met.get(name) ?? new Set();
      met.set(name, indices);
      rows.forEach((_, index) => {
        if (!indices.has(index) && holdsIn(rows, index, periodOf(entry))) indices.add(index);
      });
    }
  }
  return Object.entries(model.tables).flatMap(([id, { label, unit, rows }]) => {
    const values = rows.filter((_, index) => met.get(id)?.has(index));
    return values.length === 0 ? [] : [{ id, label, unit, values }];
  });
};
