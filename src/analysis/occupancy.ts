import { addMonths, monthPeriods, type PlainMonth } from "../calendar/index";
import { cohort, type Presence, presenceByCycle, presenceByWeek, type Reach } from "../exposure/index";
import { type Exposure, type Horizon, isUndated, type Model } from "../model/index";
import { checkGiven, fail, is } from "../problems/index";
import { programOf } from "../program/index";
import type { Result } from "./evaluate";
import { occupancySource, reachShape } from "./shapes";

/** What `occupancy` counts by: weeks since each citizen's own start, months of the calendar, or cycles without one. */
export type OccupancyBy = "week" | "month" | "cycle";

/** How `occupancy` counts. */
export interface OccupancyOptions {
  /** Months when left out; in a model without a calendar, cycles. Weeks are of a model, not of a result. */
  readonly by?: OccupancyBy;
  /** Of states when left out, in one of which everybody is; or of phases, in one of which some are. */
  readonly of?: "state" | "phase";
  /** Whether segments are told apart; they are not when left out. */
  readonly bySegment?: boolean;
  /** Of a model, by month: until when citizens are looked at, as `evaluate` has it. A result has its own. */
  readonly reach?: Reach;
}

/** How many citizens of one strategy are in one state or phase at one time. */
export interface OccupancyRow {
  readonly strategy: string;
  /** When segments are told apart. */
  readonly segment?: string;
  /** One of these two, as was asked for. */
  readonly state?: string;
  readonly phase?: string;
  /** Since each citizen's own start, from 0. */
  readonly week?: number;
  readonly month?: PlainMonth;
  /** From 0. */
  readonly cycle?: number;
  /**
   * By week, those there at its beginning; by month, the average over its days (those of the horizon, where it begins or
   * ends within a month); by cycle, those there at its start.
   */
  readonly citizens: number;
  /** By cycle: those there at its end. */
  readonly citizensAtEnd?: number;
  /** By month: what `citizens` is an average of. */
  readonly personDays?: number;
}

/** What rows are of: names in order, and what was counted. */
interface Counted {
  readonly strategies: readonly string[];
  readonly segments: readonly string[];
  readonly states: readonly string[];
  readonly phases: readonly string[];
  readonly horizon: Horizon;
  readonly reach: Reach;
  readonly exposure: () => Exposure;
  readonly presence: (by: "week" | "cycle") => readonly Presence[];
}

const idsOf = (named: readonly { readonly id: string }[]): readonly string[] => named.map(({ id }) => id);

const countedIn = (source: Model | Result, reach: Reach): Counted => {
  if (source.kind === "result") {
    const { strategies, names, horizon, ledger, presence = [] } = source;
    return {
      strategies: idsOf(strategies),
      segments: idsOf(names.segments),
      states: idsOf(names.states),
      phases: idsOf(names.phases),
      horizon,
      reach: source.reach,
      exposure: () => ledger.product.exposure,
      presence: (by) => (by === "week" ? fail({ code: "occupancy-of-result", found: by }) : presence),
    };
  }
  const { strategies, segments, states, horizon } = source;
  const phases = strategies.flatMap(({ dynamics }) => idsOf(dynamics?.phases ?? []));
  return {
    strategies: idsOf(strategies),
    segments: idsOf(segments),
    states: idsOf(states),
    phases: [...new Set(phases)],
    horizon,
    reach,
    exposure: () => cohort(source, reach),
    presence: (by) => (by === "week" ? presenceByWeek : presenceByCycle)(programOf(source)),
  };
};

/** The months that are looked at, all of them, with the days of each. */
const monthsIn = ({ horizon, reach }: Counted, used: readonly PlainMonth[]) => {
  if (isUndated(horizon)) return [];
  if (reach === "until") return monthPeriods(horizon);
  const [first, ...others] = [...used].sort();
  if (first === undefined) return [];
  return monthPeriods({ from: `${first}-01`, until: addMonths(`${others.at(-1) ?? first}-01`, 1) });
};

type Place = Pick<OccupancyRow, "strategy" | "segment" | "state" | "phase">;

/** Numbers by what they are of, the segments of one added up where they are not told apart. */
const sumsOf = (
  { strategies, segments, ...counted }: Counted,
  { of = "state", bySegment = false }: OccupancyOptions,
) => {
  const names = of === "state" ? counted.states : counted.phases;
  const keyOf = (strategy: string, segment: string | undefined, name: string): string =>
    JSON.stringify([strategy, bySegment ? segment : "", name]);
  const sums = new Map<string, Map<string | number, number>>();
  return {
    add: (strategy: string, segment: string | undefined, name: string, at: string | number, more: number) => {
      const key = keyOf(strategy, segment, name);
      const own = sums.get(key) ?? new Map<string | number, number>();
      own.set(at, (own.get(at) ?? 0) + more);
      sums.set(key, own);
    },
    /** Every strategy, segment and state in order, whether anybody was there or not. */
    rows: (each: (place: Place, at: (time: string | number) => number) => readonly OccupancyRow[]) =>
      strategies.flatMap((strategy) =>
        (bySegment ? segments : [undefined]).flatMap((segment) =>
          names.flatMap((name) => {
            const own = sums.get(keyOf(strategy, segment, name));
            const place = { strategy, ...(segment === undefined ? {} : { segment }), [of]: name };
            return each(place, (time) => own?.get(time) ?? 0);
          }),
        ),
      ),
  };
};

const byMonth = (counted: Counted, options: OccupancyOptions): readonly OccupancyRow[] => {
  const { of = "state" } = options;
  const { keys, periods, offsets, period, quantity } = counted.exposure();
  const sums = sumsOf(counted, options);
  const used = new Set<PlainMonth>();
  keys.forEach(({ strategy, segment, kind, of: name }, key) => {
    if (kind !== "state" && kind !== "phase") return;
    for (let at = offsets[key] ?? 0; at < (offsets[key + 1] ?? 0); at++) {
      const month = periods[period[at] ?? 0]?.month ?? "";
      used.add(month);
      if (kind === of) sums.add(strategy, segment, name, month, quantity[at] ?? 0);
    }
  });
  const months = monthsIn(counted, [...used]);
  return sums.rows((place, at) =>
    months.map(({ month, days }) => {
      const personDays = at(month);
      return { ...place, month, citizens: personDays / days, personDays };
    }),
  );
};

const byPresence = (
  counted: Counted,
  by: "week" | "cycle",
  options: OccupancyOptions,
): readonly OccupancyRow[] => {
  const { of = "state" } = options;
  const [starts, ends] = [sumsOf(counted, options), sumsOf(counted, options)];
  const presence = counted.presence(by);
  for (const { strategy, segment, kind, of: name, ...numbers } of presence) {
    if (kind !== of) continue;
    numbers.starts.forEach((count, time) => {
      starts.add(strategy, segment, name, time, count);
    });
    numbers.ends?.forEach((count, time) => {
      ends.add(strategy, segment, name, time, count);
    });
  }
  const length = presence[0]?.starts.length ?? 0;
  const times = Array.from({ length }, (_, time) => time);
  const atEnds = ends.rows((_, at) => times.map((time) => ({ strategy: "", citizens: at(time) })));
  return starts
    .rows((place, at) => times.map((time) => ({ ...place, [by]: time, citizens: at(time) })))
    .map((row, index) => (by === "cycle" ? { ...row, citizensAtEnd: atEnds[index]?.citizens ?? 0 } : row));
};

const occupancyTakes = () => ({
  source: occupancySource,
  options: is.optional(
    is.choices({
      reach: reachShape,
      by: is.oneOf(["week", "month", "cycle"], "by"),
      of: is.oneOf(["state", "phase"], "of"),
      bySegment: is.truth,
    }),
  ),
});

/**
 * Who is where: how many citizens of each strategy are in each state (or phase) over time, as expected values. Rows are
 * complete, zeros included, and sorted by strategy, segment, state and time. Everybody is in one state: at any time the
 * states of a strategy sum to all who have started and are looked at.
 *
 * By month or cycle it reads a result or a model alike. By week since each citizen's own start it needs the model, as a
 * result holds citizens by the calendar; there everybody who ever starts is counted in every week of the follow-up.
 *
 * @param source - a result of `evaluate`, or a compiled scenario
 * @param options - what it is counted by, and of what
 * @returns tidy rows; none for a budget without citizens
 * @throws ProblemError `occupancy-by` for cycles with a calendar, and weeks or months without one; `occupancy-of-result`
 *   for weeks of a result
 * @example
 * import { evaluate, occupancy } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * const january = occupancy(evaluate(model)).find(({ month, state }) => month === "2023-01" && state === "flexJob");
 * january?.citizens.toFixed(2); // "1.68"
 * const year = occupancy(model, { by: "week" }).find(({ week, state }) => week === 52 && state === "flexJob");
 * year?.citizens.toFixed(2); // "21.25"
 */
export const occupancy = (
  source: Model | Result,
  options: OccupancyOptions = {},
): readonly OccupancyRow[] => {
  checkGiven(occupancyTakes, { source, options });
  const counted = countedIn(source, options.reach ?? "until");
  const known: readonly OccupancyBy[] = isUndated(counted.horizon) ? ["cycle"] : ["month", "week"];
  const { by = known[0] ?? "month" } = options;
  if (!known.includes(by)) fail({ code: "occupancy-by", found: by, expected: known.join(", ") });
  return by === "month" ? byMonth(counted, options) : byPresence(counted, by, options);
};
