import { daysInMonth, MONTH_ATOMS, type Period, type PlainDate, type PlainMonth } from "../calendar/index";
import type { Exposure, ExposurePeriod, Key } from "../model/index";

/** Takes quantities one after the other; periods are numbered when they are first met. */
export interface ExposureBuilder {
  /** The number of some days of a month. */
  readonly stretch: (month: PlainMonth, period: Period, after?: number) => number;
  /** The number of a day. */
  readonly day: (date: PlainDate, after?: number) => number;
  /** The number of a time in a model without a calendar. */
  readonly time: (cycle: number, time: string) => number;
  /** Begins the column of a key; what `put` is told until the next belongs to it, in order of time. */
  readonly begin: (key: Key) => void;
  /** Adds a quantity to the column; nothing of something is left out. */
  readonly put: (period: number, quantity: number) => void;
  readonly build: () => Exposure;
}

/** The atoms of a month that one of its days is, each month worked out once. */
const monthAtoms = (): ((month: PlainMonth) => number) => {
  const known = new Map<PlainMonth, number>();
  return (month) => {
    const found = known.get(month) ?? MONTH_ATOMS / daysInMonth(month);
    known.set(month, found);
    return found;
  };
};

/** Puts an exposure together. */
export const exposureBuilder = (): ExposureBuilder => {
  const atomsIn = monthAtoms();
  const keys: Key[] = [];
  const periods: ExposurePeriod[] = [];
  const offsets: number[] = [];
  const period: number[] = [];
  const quantity: number[] = [];
  const atoms: number[] = [];
  const known = new Map<string, number>();
  const numberOf = (name: string, make: () => ExposurePeriod): number => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make();
    atoms.push(made.month === undefined ? 1 : atomsIn(made.month));
    known.set(name, periods.length);
    return periods.push(made) - 1;
  };
  /** Numbers of periods that are asked for again and again, by years since the start after the first, which is without. */
  const asked = new Map<Period, number[]>();
  const numbersOf = (of: Period): number[] => {
    const found = asked.get(of) ?? [];
    asked.set(of, found);
    return found;
  };
  const since = (after: number | undefined) => (after === undefined ? {} : { after });
  return {
    stretch: (month, of, after) => {
      const numbers = numbersOf(of);
      const place = after === undefined ? 0 : after + 1;
      const number =
        numbers[place] ??
        numberOf(`${of.from} ${of.until} ${after}`, () => ({ month, period: of, ...since(after) }));
      numbers[place] = number;
      return number;
    },
    day: (date, after) =>
      numberOf(`${date} ${after}`, () => ({ month: date.slice(0, 7), date, ...since(after) })),
    time: (cycle, time) => numberOf(`${cycle} ${time}`, () => ({ cycle, time })),
    begin: (key) => {
      // A key of which there was nothing is none.
      if (offsets.at(-1) === quantity.length) {
        offsets.pop();
        keys.pop();
      }
      keys.push(key);
      offsets.push(quantity.length);
    },
    put: (at, amount) => {
      if (amount === 0) return;
      period.push(at);
      quantity.push(amount);
    },
    build: () => {
      if (offsets.at(-1) === quantity.length) {
        offsets.pop();
        keys.pop();
      }
      return { keys, periods, atoms, offsets: [...offsets, quantity.length], period, quantity };
    },
  };
};
