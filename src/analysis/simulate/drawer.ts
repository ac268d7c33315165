import { Decimal } from "../../decimal";
import { readDecimal } from "../../formula/index";
import type { Model } from "../../model/index";
import { isProblemError, ProblemError } from "../../problems/index";
import { withDrawn } from "../../program/index";
import { type Paybacks, paybacksOf, yearsFollowed } from "../paybacks";
import { outcomesOf } from "../prepare/outcomesOf";
import { KEPT_OF_DRAWS, totalsOf } from "../prepare/totals";
import { type Asked, isPaying, type Net, netOf, weighed, weightsOf } from "../sensitivity/question";
import type { Column, View } from "./columns";
import { type Drawing, valuesAt } from "./drawn";

/** What a simulation asks of each draw. */
export interface Drawer {
  /** How many numbers each draw has. */
  readonly width: number;
  /** The numbers of some draws, one draw after the other; by their numbers from 0. */
  readonly rows: (from: number, until: number) => Float64Array;
  /** The same at the scenario's own values. */
  readonly base: () => Float64Array;
}

/** What a draw's values were, for who is to find out what is wrong with them. */
const valuesText = (values: Readonly<Record<string, Decimal>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} = ${value.toSignificantDigits(6).toFixed()}`)
    .join(", ");

/**
 * Asks a model at the values of one draw after another. A draw is worked out from its number alone, so that any of them may
 * be asked for by anybody.
 *
 * @throws ProblemError `draw-failed` with the draw and its values, and with what is wrong at them
 */
export const drawerOf = (
  model: Model,
  drawing: Drawing,
  columns: readonly Column[],
  asked: Asked,
  seed: number,
): Drawer => {
  const width = columns.length;
  const totals = totalsOf(model, asked.reach, asked.discounted, KEPT_OF_DRAWS);
  const at = valuesAt(drawing, seed);
  const most = model.decision?.maxPaybackYears;
  const usual = new Map<string, ReturnType<typeof weightsOf>>();
  const names = drawing.drawn.map(({ parameter }) => parameter.id);
  const isPer = asked.reach === "followUp";
  const nameOf = ({ perspective, stage }: View): string => `${perspective} ${stage}`;

  const fill = (now: Model, row: Float64Array): void => {
    const values = Object.fromEntries(
      names.map((name) => [name, readDecimal((now.parameters[name] as Model["parameters"][string]).formula)]),
    );
    const found = totals(values);
    const { citizens } = found;
    const each = isPer && !citizens.isZero() ? citizens : new Decimal(1);
    const weightsAt = (view: View): ReturnType<typeof weightsOf> => {
      if (view.stage === "retained") return weightsOf(model, view, found.parameters);
      const name = nameOf(view);
      const known = usual.get(name) ?? weightsOf(model, view);
      usual.set(name, known);
      return known;
    };
    const costs = new Map<string, ReturnType<typeof weighed>>();
    const costOf = (strategy: string, view: View): ReturnType<typeof weighed> => {
      const name = `${strategy} ${nameOf(view)}`;
      const known = costs.get(name) ?? weighed(found.flows, strategy, weightsAt(view));
      costs.set(name, known);
      return known;
    };
    const differences = new Map<string, Net>();
    const differenceOf = (strategy: string, view: View): Net => {
      const name = `${strategy} ${nameOf(view)}`;
      const known = differences.get(name) ?? {
        ...netOf([
          [costOf(strategy, view), 1],
          [costOf(asked.against, view), -1],
        ]),
        citizens,
      };
      differences.set(name, known);
      return known;
    };
    const paid = new Map<string, Paybacks>();
    /** Whether it has come back in the time that is accepted. One that is followed no longer has by the end, or is not known to. */
    const isWithin = (strategy: string, view: View): number => {
      const followed = yearsFollowed(now);
      const isEnough = isPaying(differenceOf(strategy, view));
      if (followed.lte(most ?? 0)) return isEnough ? 1 : followed.eq(most ?? 0) ? 0 : -1;
      if (!isEnough) return 0;
      const rows =
        paid.get(strategy) ??
        paybacksOf(
          now,
          { of: strategy, against: asked.against },
          { per: isPer ? "citizen" : "cohort", discounted: asked.discounted },
        );
      paid.set(strategy, rows);
      const row = rows.rows.find(
        (one) =>
          one.perspective === view.perspective && one.stage === view.stage && one.controlArea === undefined,
      );
      // Without a row nothing is paid by either side.
      return row?.isWithin === undefined || row.isWithin ? 1 : 0;
    };
    const outcomes = new Map<string, Readonly<Record<string, string>>>();
    const outcomeOf = (strategy: string, outcome: string, isDifference: boolean): number => {
      const name = `${strategy} ${isDifference}`;
      const known =
        outcomes.get(name) ??
        outcomesOf(model, found, [[strategy, 1], ...(isDifference ? [[asked.against, -1] as const] : [])]);
      outcomes.set(name, known);
      return new Decimal(known[outcome] ?? 0).div(each).toNumber();
    };
    columns.forEach((column, index) => {
      switch (column.kind) {
        case "netCost":
          row[index] = netOf([[costOf(column.strategy, column), 1]])
            .netCost.div(each)
            .toNumber();
          return;
        case "difference":
          row[index] = differenceOf(column.strategy, column).netCost.div(each).toNumber();
          return;
        case "pays":
          row[index] = isPaying(differenceOf(column.strategy, column)) ? 1 : 0;
          return;
        case "within":
          row[index] = isWithin(column.strategy, column);
          return;
        default:
          row[index] = outcomeOf(column.strategy, column.outcome, column.kind === "outcomeDifference");
      }
    });
  };

  const filled = (index: number, row: Float64Array): void => {
    const values = at(index);
    try {
      fill(withDrawn(model, values), row);
    } catch (error) {
      if (!isProblemError(error)) throw error;
      const draw = {
        code: "draw-failed",
        path: [],
        found: String(index + 1),
        values: { seed: String(seed), values: valuesText(values) },
      } as const;
      throw new ProblemError([draw, ...error.problems]);
    }
  };

  return {
    width,
    rows: (from, until) => {
      const rows = new Float64Array((until - from) * width);
      for (let index = from; index < until; index++)
        filled(index, rows.subarray((index - from) * width, (index - from + 1) * width));
      return rows;
    },
    base: () => {
      const row = new Float64Array(width);
      fill(model, row);
      return row;
    },
  };
};
