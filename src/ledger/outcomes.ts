import { monthOf, type PlainMonth } from "../calendar/index";
import { Decimal } from "../decimal";
import { readDecimal } from "../formula/index";
import {
  type Exposure,
  type ExposureCell,
  type ExposureEvent,
  type Model,
  type Outcome,
  segmentParameters,
  YEAR_DAYS,
} from "../model/index";
import { type DiscountRule, discountedAt } from "./discountedAt";

/**
 * A result that is not money, in one month or cycle: entrants who come into some states for the first time, or weeks
 * or years in them, each worth what the outcome says.
 */
export interface OutcomeRow {
  readonly strategy: string;
  readonly outcome: string;
  readonly unit: "entrants" | "weeks" | "years";
  readonly segment: string;
  /** Absent from a model without a calendar. */
  readonly month?: PlainMonth;
  /** Whole years since the citizen's own start, when each is followed from it. */
  readonly after?: number;
  /** Without a calendar: the cycle, numbered from 0, and when it counts, in years from the start. */
  readonly cycle?: number;
  readonly time?: string;
  /** Decimal text. */
  readonly quantity: string;
}

type Place = Pick<OutcomeRow, "month" | "after" | "cycle" | "time">;

const placeOf = (counted: ExposureCell | ExposureEvent): Place => {
  if (counted.cycle !== undefined) return { cycle: counted.cycle, time: counted.time };
  const { after } = counted;
  const month = "date" in counted ? monthOf(counted.date) : counted.month;
  return { month, ...(after === undefined ? {} : { after }) };
};

const DAYS_IN = { entrants: "1", weeks: "7", years: YEAR_DAYS } as const;

/** What time in each state is worth of an outcome, for each segment. */
const weightsOf = ({ states, weights }: Outcome, model: Model) =>
  new Map(
    model.segments.map((segment) => {
      const parameters = segmentParameters(model, segment);
      const worth = (state: string): Decimal => {
        const weight = weights?.[state];
        return weight === undefined ? new Decimal(1) : readDecimal(weight, { parameters });
      };
      return [segment.id, new Map(states.map((state) => [state, worth(state)]))];
    }),
  );

/** What an exposure comes to of each outcome of a model, by strategy, segment and month or cycle. */
export const outcomeRows = (model: Model, exposure: Exposure): readonly OutcomeRow[] => {
  const sums = new Map<string, { readonly row: Omit<OutcomeRow, "quantity">; quantity: Decimal }>();
  const add = (row: Omit<OutcomeRow, "quantity">, quantity: Decimal): void => {
    const key = JSON.stringify(row);
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { row, quantity });
    else sum.quantity = sum.quantity.plus(quantity);
  };
  for (const described of model.cohort?.outcomes ?? []) {
    const { id: outcome, kind } = described;
    if (kind === "firstEntry")
      for (const event of exposure.events) {
        const { strategy, of, segment = "", count } = event;
        if (event.outcome === true && of === outcome)
          add({ strategy, outcome, unit: "entrants", segment, ...placeOf(event) }, new Decimal(count));
      }
    else {
      const weights = weightsOf(described, model);
      for (const cell of exposure.cells) {
        const { strategy, of, segment = "", days } = cell;
        const weight = cell.kind === "state" ? weights.get(segment)?.get(of) : undefined;
        if (weight !== undefined)
          add({ strategy, outcome, unit: kind, segment, ...placeOf(cell) }, weight.times(days));
      }
    }
  }
  // Days are added up first and divided last.
  return [...sums.values()].map(({ row, quantity }) => ({
    ...row,
    quantity: quantity.div(DAYS_IN[row.unit]).toFixed(),
  }));
};

/** The same outcomes, discounted: one factor per period, as for amounts, by a rule of their own. */
export const valueOutcomes = (rows: readonly OutcomeRow[], rule: DiscountRule): readonly OutcomeRow[] => {
  const factor = discountedAt(rule);
  return rows.map((row) => ({
    ...row,
    quantity: new Decimal(row.quantity).times(factor(row)).toFixed(),
  }));
};
