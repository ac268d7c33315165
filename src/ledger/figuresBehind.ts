import { addDays, addMonths, type Period } from "../calendar/index";
import type { ExposurePeriod, FigureValue, Flow, Label, Model } from "../model/index";
import { modelShape } from "../model/index";
import { own } from "../own";
import { apart } from "../plain";
import { checked } from "../problems/index";
import { type Dependencies, dependenciesOf } from "../program/index";
import type { Entry } from "./entries";
import type { Ledger } from "./ledger";
import { runsOf } from "./runsOf";
import { ledgerShape } from "./shapes";

/** A figure that amounts were priced by, with the values that were in force. */
export interface UsedFigure {
  readonly id: string;
  readonly label: Label;
  readonly unit: string;
  readonly values: readonly FigureValue[];
}

/** The day of an amount, or its month; nothing without a calendar, where no figure is dated. */
const periodOf = ({ date, month }: ExposurePeriod): Period | undefined => {
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
    const text = own(attributes, key.variant);
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

/** What is priced: a flow, for a segment on a step of the clock, in some periods. */
interface Priced {
  readonly flow: Flow;
  readonly key: Pick<Entry["key"], "segment" | "step">;
  readonly periods: readonly ExposurePeriod[];
}

const figuresOf = (model: Model, priced: Iterable<Priced>): readonly UsedFigure[] => {
  const segments = new Map(model.segments.map(({ id, attributes }) => [id, attributes]));
  const met = new Map<string, Set<number>>();
  const spans = new Map<ExposurePeriod, Period | undefined>();
  const spanOf = (period: ExposurePeriod): Period | undefined => {
    if (!spans.has(period)) spans.set(period, periodOf(period));
    return spans.get(period);
  };
  for (const { flow, key, periods } of priced) {
    const step = key.step === undefined ? {} : { step: key.step };
    for (const name of namesIn(dependenciesOf(model, flow.amount).tables, {
      ...segments.get(key.segment ?? ""),
      ...step,
    })) {
      const rows = own(model.tables, name)?.rows ?? [];
      const indices = met.get(name) ?? new Set();
      met.set(name, indices);
      rows.forEach((_, index) => {
        if (!indices.has(index) && periods.some((period) => holdsIn(rows, index, spanOf(period))))
          indices.add(index);
      });
    }
  }
  return Object.entries(model.tables).flatMap(([id, { label, unit, rows }]) => {
    const values = rows.filter((_, index) => met.get(id)?.has(index));
    return values.length === 0 ? [] : [{ id, label, unit, values }];
  });
};

/** The figures behind some amounts of one flow. */
export const figuresIn = (model: Model, flow: Flow, entries: readonly Entry[]): readonly UsedFigure[] =>
  figuresOf(
    model,
    entries.map(({ key, period }) => ({ flow, key, periods: [period] })),
  );

const figuresBehindTakes = () => ({ model: modelShape, ledger: ledgerShape });

/**
 * The figures behind amounts: what their formulas can read in the months they fall in, with evidence and source
 * of each value.
 *
 * @param model - the model that was evaluated
 * @param ledger - its ledger, or a part of it
 * @returns in the order of the model's tables, values in order of time
 * @example
 * import { evaluate } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { figuresBehind } from "traedesten/explain";
 * import { loadHistory } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/history-flexjob.yaml");
 * const model = await loadHistory(file, { rules: denmark });
 * const ids = figuresBehind(model, evaluate(model).ledger).map(({ id }) => id).slice(0, 2);
 * ids; // ["kontanthjaelp.30plus_andre", "refusion.trin.1"]
 */
export const figuresBehind = /* @__PURE__ */ checked(
  figuresBehindTakes,
  (model: Model, { product, flows }: Ledger): readonly UsedFigure[] => {
    const { keys, periods, period } = product.exposure;
    const written = new Map(
      model.strategies.flatMap((strategy) =>
        strategy.flows.map((flow) => [`${strategy.id} ${flow.id}`, flow]),
      ),
    );
    const { runs } = product;
    const priced = flows.flatMap((summed) => {
      const flow = written.get(`${summed.strategy} ${summed.id}`);
      if (flow === undefined) return [];
      return runsOf(product, summed).map((run): Priced => {
        const numbers = new Set(period.slice(runs.from[run] ?? 0, runs.until[run] ?? 0));
        return {
          flow,
          key: keys[runs.key[run] ?? 0] ?? {},
          periods: [...numbers].flatMap((number) => periods[number] ?? []),
        };
      });
    });
    return apart(figuresOf(model, priced));
  },
);
