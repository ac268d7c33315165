import type { Run } from "./run";

/**
 * How many days of each month every cycle since the start has, over all starts that live alike: `count[i]` days of row
 * `row[i]` in cycle `cycle[i]`. Rows are month × years since the start.
 */
export interface Spread {
  readonly cycle: readonly number[];
  readonly row: readonly number[];
  readonly count: readonly number[];
}

/** The spread of some starts, by their number. */
export type Spreader = (alike: readonly number[]) => Spread;

const spreadOver = (run: Run, alike: readonly number[]): Spread => {
  const { starts, cycles, pieces, lastPieces, months, afters, parts } = run;
  const [cycleOf, rowOf, countOf]: [number[], number[], number[]] = [[], [], []];
  const days = new Float64Array(months.length);
  for (let cycle = 0; cycle < cycles; cycle++) {
    const own = cycle === cycles - 1 ? lastPieces : pieces;
    let [low, high] = [months.length, -1];
    for (const start of alike) {
      const count = starts.counts[start] ?? 0;
      for (const { month, days: some } of own[start + cycle] ?? []) {
        days[month] = (days[month] as number) + count * some;
        if (month < low) low = month;
        if (month > high) high = month;
      }
    }
    const after = afters[cycle] as number;
    for (let month = low; month <= high; month++) {
      cycleOf.push(cycle);
      rowOf.push(month * parts + after);
      countOf.push(days[month] as number);
      days[month] = 0;
    }
  }
  return { cycle: cycleOf, row: rowOf, count: countOf };
};

/** Spreads starts over months, those that many segments and strategies share once; a single start is done as quickly again. */
export const spreader = (run: Run): Spreader => {
  const known = new Map<string, Spread>();
  return (alike) => {
    if (alike.length < 2) return spreadOver(run, alike);
    const name = alike.join(" ");
    const spread = known.get(name) ?? spreadOver(run, alike);
    known.set(name, spread);
    return spread;
  };
};
