import { Decimal } from "../../decimal";
import { type RatioKind, type Transition, YEAR_DAYS } from "../../model/index";
import { applyHazardRatio, applyOddsRatio, applyRelativeRisk } from "../../probability/index";
import { fail, ProblemError } from "../../problems/index";
import { floatParts } from "./floatParts";
import { type ChancesInput, type Report, whereIn } from "./input";
import { type Reading, type Timetable, timetable } from "./schedule";

/** One transition out of one state. */
export interface Arrow {
  readonly transition: Transition;
  /** Number of the state it goes to. */
  readonly to: number;
  readonly schedule?: Timetable;
  readonly ratio?: { readonly kind: RatioKind; readonly schedule: Timetable };
  /** Which of the scales to be solved for multiplies it, when it is a share. */
  readonly scale?: number;
}

/** Where those in a state go in one cycle: what is known of it before shares are solved for. */
export interface Parts {
  readonly to: readonly number[];
  /** Probabilities; 0 for shares and for what takes the rest. */
  readonly fixed: readonly number[];
  /** What they leave. */
  readonly left: number;
  readonly shares: readonly { readonly arrow: number; readonly scale: number; readonly shape: number }[];
  /** The arrow that takes what all others leave. */
  readonly rest?: number;
}

const ONE = new Decimal(1);
const ZERO = new Decimal(0);

/** A transition's schedule; a share without a shape has none. */
export const scheduleOf = ({ chance }: Transition, reading: Reading): Timetable | undefined => {
  const schedule = chance.kind === "share" ? chance.shape : chance.value;
  return schedule === undefined ? undefined : timetable(schedule, reading);
};

/** What a transition's chance is changed by. */
export const ratioOf = ({ ratio }: Transition, reading: Reading): Arrow["ratio"] =>
  ratio === undefined ? undefined : { kind: ratio.kind, schedule: timetable(ratio.value, reading) };

const schedulesOf = (arrows: readonly Arrow[]): readonly Timetable[] =>
  arrows.flatMap(({ schedule, ratio }) => [
    ...(schedule === undefined ? [] : [schedule]),
    ...(ratio === undefined ? [] : [ratio.schedule]),
  ]);

/** The cycles in a state that still make a difference to its transitions. */
export const depthOf = (arrows: readonly Arrow[]): number =>
  Math.max(0, ...schedulesOf(arrows).flatMap(({ by, changes }) => (by === "inState" ? changes : [])));

/** Tells the next cycle in which transitions may be otherwise likely than in one, for the same cycles in the state. */
export const steadyUntil = (arrows: readonly Arrow[]): ((cycle: number) => number) => {
  const schedules = schedulesOf(arrows);
  const isMoving = schedules.some((schedule) => schedule.isMoving);
  const changes = schedules.flatMap((schedule) => (schedule.by === "inState" ? [] : schedule.changes));
  return (cycle) => (isMoving ? cycle + 1 : Math.min(...changes.filter((change) => change > cycle)));
};

/** A cycle, and the cycles in the state by then. */
export interface Turn {
  readonly cycle: number;
  readonly inState: number;
}

const rising = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Where transitions out of a state are first as likely as they are anywhere, in the order somebody can get there. */
export const turnsOf = (arrows: readonly Arrow[], cycles: number): readonly Turn[] => {
  const schedules = schedulesOf(arrows);
  const changes = (byState: boolean): readonly number[] =>
    schedules
      .flatMap((schedule) => ((schedule.by === "inState") === byState ? schedule.changes : []))
      .filter((change) => change > 0 && change < cycles);
  const isMoving = schedules.some((schedule) => schedule.isMoving);
  const times = isMoving
    ? Array.from({ length: cycles }, (_, cycle) => cycle)
    : rising([0, ...changes(false)]);
  const depths = rising([0, ...changes(true)]);
  return times
    .flatMap((from, index) => {
      const until = times[index + 1] ?? cycles;
      return depths
        .map((inState): Turn => ({ cycle: Math.max(from, inState), inState }))
        .filter(({ cycle }) => cycle < until);
    })
    .sort((a, b) => a.cycle - b.cycle || a.inState - b.inState);
};

/** Effects on a probability. A hazard ratio on a rate multiplies it. */
const EFFECTS = {
  relativeRisk: applyRelativeRisk,
  oddsRatio: applyOddsRatio,
  hazardRatio: applyHazardRatio,
} as const;

/** The value of an arrow in one cycle, with what it is changed by. */
const changedBy = (
  { schedule, ratio, transition }: Arrow,
  cycle: number,
  inState: number,
): Decimal | "rest" => {
  const value = schedule?.at(cycle, inState) ?? ONE;
  const factor = ratio?.schedule.at(cycle, inState) ?? "rest";
  if (ratio === undefined || value === "rest" || factor === "rest") return value;
  if (factor.lt(0))
    return fail({
      code: "ratio-range",
      found: factor.toSignificantDigits(8, Decimal.ROUND_UP).toFixed(),
      expected: "≥ 0",
      values: { ratio: ratio.kind },
    });
  return transition.chance.kind === "rate" ? value.times(factor) : EFFECTS[ratio.kind](value, factor);
};

/** Rates out of one state compete: each takes its part of `1 − exp(−Σr · t)`. */
const competing = (rates: readonly Decimal[], { cycleDays }: Reading): readonly Decimal[] => {
  const total = rates.reduce((sum, rate) => sum.plus(rate), ZERO);
  if (total.lte(0)) return rates;
  const any = ONE.minus(total.times(cycleDays).div(YEAR_DAYS).negated().exp());
  return rates.map((rate) => rate.times(any).div(total));
};

const RANGES = {
  probability: { code: "probability-range", expected: "0 ≤ p ≤ 1", most: 1 },
  rate: { code: "rate-range", expected: "≥ 0", most: Number.POSITIVE_INFINITY },
  share: { code: "shape-range", expected: "≥ 0", most: Number.POSITIVE_INFINITY },
} as const;

/** A state's arrows in one cycle. Probabilities are checked as written, in decimals. */
const partsOf = (
  { input, reading, state, arrows, report }: StateReading,
  cycle: number,
  inState: number,
): Parts => {
  const where = ({ id }: Transition) => whereIn(input, { state, cycle: String(cycle), transition: id });
  const written = arrows.map((arrow) => {
    try {
      return changedBy(arrow, cycle, inState);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      for (const { values, ...problem } of error.problems)
        report({
          ...problem,
          path: arrow.transition.path,
          values: { ...values, ...where(arrow.transition) },
        });
      return ZERO;
    }
  });
  const values = written.map((value) => (value === "rest" ? ZERO : value));
  const rest = written.indexOf("rest");
  arrows.forEach(({ transition }, index) => {
    const { code, expected, most } = RANGES[transition.chance.kind];
    const value = values[index] ?? ZERO;
    if (value.lt(0) || value.gt(most))
      report({
        code,
        path: transition.path,
        found: value.toSignificantDigits(8, Decimal.ROUND_UP).toFixed(),
        expected,
        values: where(transition),
      });
  });
  const ofKind = (kind: Transition["chance"]["kind"]): readonly number[] =>
    arrows.flatMap(({ transition }, index) => (transition.chance.kind === kind ? [index] : []));
  const fixed = values.map(() => ZERO);
  for (const index of ofKind("probability")) fixed[index] = values[index] ?? ZERO;
  const rates = ofKind("rate");
  competing(
    rates.map((index) => values[index] ?? ZERO),
    reading,
  ).forEach((p, place) => {
    fixed[rates[place] ?? 0] = p;
  });
  const total = fixed.reduce((sum, p) => sum.plus(p), ZERO);
  if (total.gt(1)) {
    const taking = arrows.flatMap(({ transition }, index) => (fixed[index]?.isZero() ? [] : [transition]));
    const last = taking.at(-1);
    if (last !== undefined)
      report({
        code: "probabilities-sum",
        path: last.path,
        // Rounded up, so that a little more than 1 does not read as 1.
        found: total.toSignificantDigits(8, Decimal.ROUND_UP).toFixed(),
        expected: taking.map(({ id }) => id).join(" + "),
        values: where(last),
      });
  }
  return {
    to: arrows.map(({ to }) => to),
    fixed: fixed.map((p) => p.toNumber()),
    left: ONE.minus(total).toNumber(),
    shares: arrows.flatMap(({ scale }, arrow) =>
      scale === undefined ? [] : [{ arrow, scale, shape: values[arrow]?.toNumber() ?? 0 }],
    ),
    ...(rest < 0 ? {} : { rest }),
  };
};

export interface StateReading {
  /** Whether decimals are asked of every cycle, as is needed to check what is written, or only where it is close. */
  readonly exactly: boolean;
  readonly input: ChancesInput;
  readonly reading: Reading;
  readonly state: string;
  readonly arrows: readonly Arrow[];
  readonly report: Report;
}

/** The parts of a state in each cycle, worked out once for all cycles between two changes. */
export const partsReader = (of: StateReading): ((cycle: number, inState: number) => Parts) => {
  const schedules = schedulesOf(of.arrows);
  const isMoving = schedules.some((schedule) => schedule.isMoving);
  const changes = (byState: boolean): readonly number[] =>
    schedules.flatMap((schedule) => ((schedule.by === "inState") === byState ? schedule.changes : []));
  const [sinceEntry, inStateChanges] = [changes(false), changes(true)];
  const passed = (from: readonly number[], now: number): number => {
    let count = 0;
    for (const change of from) if (change <= now) count += 1;
    return count;
  };
  const known = new Map<number, Parts>();
  return (cycle, inState) => {
    const time = isMoving ? cycle : passed(sinceEntry, cycle);
    const key = time * (inStateChanges.length + 1) + passed(inStateChanges, inState);
    const found = known.get(key);
    if (found !== undefined) return found;
    const quick = of.exactly ? undefined : floatParts(of.arrows, of.reading.cycleDays, cycle, inState);
    const parts = quick ?? partsOf(of, cycle, inState);
    known.set(key, parts);
    return parts;
  };
};
