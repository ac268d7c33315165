import type { PlainDate } from "../calendar/index";
import { Decimal } from "../decimal";
import type { Lived, LivedPeriod, Living, Weighing } from "../exposure/index";
import { type ExposurePeriod, isUndated, type Model, type Strategy } from "../model/index";
import { readsStep } from "../program/index";
import { changesIn, type PriceReaders } from "./datedPrice";
import type { Measure } from "./ledger";
import { measureOf } from "./measureOf";
import { type PriceRow, pieceNames, piecesIn } from "./priceRows";
import type { Sum } from "./sum";

/** What one day (or happening) is worth in each period: atoms of a month or 1, times the period's factor. */
type Worth = Float64Array;

/** Periods by the price of a flow: a number for each, and the pieces of the price of each number. */
interface Stretches {
  readonly of: Int32Array;
  readonly pieces: readonly PriceRow["pieces"][];
  readonly names: readonly string[];
}

/** What is known of periods, whatever anything costs and however many live. */
export interface PeriodBook {
  readonly worthOf: (by: Measure["by"]) => Worth;
  readonly stretchesOf: (changes: readonly PlainDate[]) => Stretches;
}

/**
 * Sets out the periods of a living once.
 *
 * @param factorOf - what amounts of a period are multiplied by; 1 when left out
 */
export const periodBook = (
  periods: readonly LivedPeriod[],
  factorOf?: (period: ExposurePeriod) => Decimal,
): PeriodBook => {
  const known = new Map<string, number>();
  const factorAt = (period: ExposurePeriod): number => {
    if (factorOf === undefined) return 1;
    const when = `${period.cycle === undefined ? (period.date ?? period.month) : period.time} ${period.after}`;
    const factor = known.get(when) ?? factorOf(period).toNumber();
    known.set(when, factor);
    return factor;
  };
  const worths = new Map<Measure["by"], Worth>();
  const stretches = new Map<string, Stretches>();
  return {
    worthOf: (by) => {
      const found =
        worths.get(by) ??
        Float64Array.from(periods, ({ period, atoms }) => factorAt(period) * (by === "month" ? atoms : 1));
      worths.set(by, found);
      return found;
    },
    stretchesOf: (changes) => {
      const key = changes.join(" ");
      const found = stretches.get(key);
      if (found !== undefined) return found;
      const names = new Map<string, number>();
      const pieces: PriceRow["pieces"][] = [];
      const of = Int32Array.from(periods, ({ period }) => {
        const own = piecesIn(changes, period);
        const name = pieceNames(changes, own);
        const number = names.get(name) ?? pieces.push(own) - 1;
        names.set(name, number);
        return number;
      });
      const made = { of, pieces, names: [...names.keys()] };
      stretches.set(key, made);
      return made;
    },
  };
};

/** By stretch, what each cycle is worth. */
type Omega = readonly (Float64Array | undefined)[];

const omegaOf = (
  { cycle, period, count }: Weighing,
  cycles: number,
  worth: Worth,
  { of, pieces }: Stretches,
): Omega => {
  const found: (Float64Array | undefined)[] = pieces.map(() => undefined);
  for (let at = 0; at < cycle.length; at++) {
    const when = period[at] as number;
    const stretch = of[when] as number;
    let sums = found[stretch];
    if (sums === undefined) {
      sums = new Float64Array(cycles);
      found[stretch] = sums;
    }
    const row = cycle[at] as number;
    sums[row] = (sums[row] as number) + (count[at] as number) * (worth[when] as number);
  }
  return found;
};

const dot = (omega: Float64Array, of: Float64Array, width: number, column: number): number => {
  let sum = 0;
  for (let cycle = 0, at = column; at < of.length; cycle++, at += width)
    sum += (omega[cycle] as number) * (of[at] as number);
  return sum;
};

/** Rows of prices with what is counted at each, factors included. */
export interface CountedRows {
  readonly rows: readonly PriceRow[];
  readonly sums: readonly Sum[];
}

const ZERO = new Decimal(0);

const expected = (float: number): Sum => {
  const size = Math.abs(float);
  return { exact: ZERO, float, error: 0, size, doubtful: size };
};

/**
 * What a strategy's citizens come to, by the price that each quantity has: the same as rows of their cohort, added up
 * over time first. Each cycle is worth what its days are, over all starts; a unit cohort times that is the quantity.
 */
export const livingRows = (
  model: Model,
  { changes, readerOf }: PriceReaders,
  { lived }: Living,
  book: PeriodBook,
  strategy: Strategy,
): CountedRows => {
  const known = lived.map(() => new Map<string, Omega>());
  const found = new Map<string, { readonly row: PriceRow; sum: number }>();
  strategy.flows.forEach((flow, number) => {
    const { tables } = readerOf(flow);
    const isStepped = readsStep({ tables });
    const measure = measureOf(flow.per, !isUndated(model.horizon));
    const divisor = Number(measure.divisor);
    const worth = book.worthOf(measure.by);
    lived.forEach((each, index) => {
      const { segment: place, share, unit, columns } = each;
      const segment = model.segments[place];
      const omega = (
        what: "lasting" | "ending" | "begun" | "happening",
        stretches: Stretches,
        name: string,
      ): Omega => {
        const key = `${what} ${measure.by} ${name}`;
        const made = known[index]?.get(key) ?? omegaOf(each[what] as Weighing, unit.cycles, worth, stretches);
        known[index]?.set(key, made);
        return made;
      };
      const add = (
        key: Lived["columns"]["events"][number],
        from: readonly (readonly [
          "lasting" | "ending" | "begun" | "happening",
          Float64Array,
          number,
          number,
        ])[],
      ): void => {
        const own = isStepped && key.step !== undefined ? { step: key.step } : {};
        const dates = changesIn(changes, tables, { ...segment?.attributes, ...own });
        const stretches = book.stretchesOf(dates);
        const name = dates.join(" ");
        for (const [what, of, width, column] of from)
          omega(what, stretches, name).forEach((values, stretch) => {
            if (values === undefined) return;
            const quantity = (dot(values, of, width, column) * share) / divisor;
            if (quantity === 0) return;
            const rowName = `${number} ${place} ${own.step} ${stretches.names[stretch]}`;
            const row = found.get(rowName);
            if (row !== undefined) row.sum += quantity;
            else
              found.set(rowName, {
                row: {
                  flow: number,
                  ...(segment === undefined ? {} : { segment }),
                  ...own,
                  pieces: stretches.pieces[stretch] as PriceRow["pieces"],
                },
                sum: quantity,
              });
          });
      };
      const { widths } = unit;
      const lasting = (of: "states" | "phases", width: number, column: number) => [
        ["lasting", unit[of], width, column] as const,
        ...(each.ending === undefined ? [] : [["ending", (unit.ends ?? unit)[of], width, column] as const]),
      ];
      for (const { key, column } of columns.states)
        if (key.of === flow.of) add(key, lasting("states", widths.states, column));
      for (const { key, column } of columns.phases)
        if (key.of === flow.of) add(key, lasting("phases", widths.phases, column));
      columns.events.forEach((key, column) => {
        if (key.of !== flow.of || key.kind !== "event") return;
        add(key, [
          ["begun", unit.begun, widths.events, column],
          ["happening", unit.events, widths.events, column],
        ]);
      });
    });
  });
  return {
    rows: [...found.values()].map(({ row }) => row),
    sums: [...found.values()].map(({ sum }) => expected(sum)),
  };
};
