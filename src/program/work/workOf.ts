import type { ArmSizes, ReachSizes, Sizes } from "./sizes";

/** What an evaluation of a model takes: each way of looking at citizens once, and what is checked before. */
export interface Work {
  /** In additions of a plain loop; what is not one counts as many as take as long. */
  readonly steps: number;
  /** Numbers held at once. */
  readonly numbers: number;
}

/** What is no plain addition, in additions that take as long: measured, and rounded to what it is about. */
const PER = {
  /** A chance worked out in decimals, and in float64. */
  exactChance: 10_000,
  chance: 100,
  /** A move in a cell of the clock, by code made for it. */
  cell: 0.3,
  /** Rounds in which a share is solved for. */
  rounds: 20,
  /** A number of a unit cohort, which is made room for and cleared. */
  unitNumber: 20,
  /** A row of an exposure, and a flow that is paid by it, with all sums an overview makes of them. */
  row: 1000,
  flowRow: 600,
  /** Days of a cycle of those who start on a day, put to their months for those who live alike. */
  spread: 20,
  /** Entrants of a segment on a day. */
  entrants: 200,
  /** What a month in a state costs a segment. */
  state: 20_000,
} as const;

/** Numbers that a row and entrants take up. */
const HELD = { row: 30, entrants: 15 } as const;

const NONE: Work = { steps: 0, numbers: 0 };

const plus = (a: Work, b: Work): Work => ({ steps: a.steps + b.steps, numbers: a.numbers + b.numbers });

const sumOf = (each: readonly number[]): number => each.reduce((sum, one) => sum + one, 0);

/** Nodes and arcs of a strategy in so many cycles. */
const graphOf = (
  { depths, out }: ArmSizes,
  cycles: number,
): { readonly nodes: number; readonly arcs: number } => {
  const nodes = depths.map((depth) => Math.min(depth, cycles) + 1);
  return { nodes: sumOf(nodes), arcs: sumOf(nodes.map((each, state) => each * ((out[state] ?? 0) + 1))) };
};

const changesIn = ({ changes }: ArmSizes, state: number, cycles: number): number =>
  Math.min(changes[state] ?? 0, cycles);

/** Shares as they are solved for, of one segment from one start. */
const solved = (arm: ArmSizes): number =>
  arm.goals === 0 ? 0 : arm.within * graphOf(arm, arm.within).arcs * (1 + arm.goals) * PER.rounds;

/** Chances as they are checked, in decimals, and shares as they are solved for. */
const checked = (arm: ArmSizes, cycles: number): number => {
  const parts = arm.out.map(
    (out, state) => out * (changesIn(arm, state, cycles) + 1) * ((arm.steps[state] ?? 0) + 1),
  );
  return arm.movers * (sumOf(parts) * PER.exactChance + (arm.classes + 2) * solved(arm));
};

/** Bands of cycles in a state that each state has, on average. */
const bandsPer = ({ out, inState }: ArmSizes): number => Math.max(1, inState / Math.max(1, out.length));

/** Columns of time in states and phases: each band of cycles in a state has its own. */
const widthOf = (arm: ArmSizes): number => (arm.out.length * arm.columns + arm.phases) * bandsPer(arm);

/** One entrant of each kind of segment and start. */
const followed = (arm: ArmSizes, { cycles }: ReachSizes): Work => {
  const { nodes, arcs } = graphOf(arm, cycles);
  const units = arm.movers * arm.classes;
  const read = sumOf(
    arm.out.map(
      (out, state) =>
        (Math.min(arm.depths[state] ?? 0, cycles) + 1) * out * (changesIn(arm, state, cycles) + 1),
    ),
  );
  const width = widthOf(arm) + arm.events + arm.firstEntries;
  const numbers = units * (cycles * width + 2 * nodes);
  const moves = cycles * arcs * (1 + arm.firstEntries + arm.cells * PER.cell);
  return { steps: units * (moves + read * PER.chance) + numbers * PER.unitNumber, numbers };
};

/** How often a cycle of those who start alike lies in a month. */
const spreadOf = ({ starts }: Sizes, { classes }: ArmSizes, { cycles, months }: ReachSizes): number =>
  Math.min(classes * cycles * months, 2 * starts * cycles);

/** The entrants of all days together, by month. */
const addedUp = (sizes: Sizes, arm: ArmSizes, reach: ReachSizes): Work => {
  const { cycles, months, rows, days } = reach;
  const { segments, starts } = sizes;
  const pairs = starts * cycles;
  const width = widthOf(arm);
  const happening = arm.events + arm.firstEntries;
  const spread = spreadOf(sizes, arm, reach);
  const happened = starts === 0 ? days : Math.min(pairs, days);
  // Bands since the start have each their own months, of which no more are filled than there are cycles of entrants.
  const filled = starts === 0 ? rows : Math.min(rows * arm.sinceEntry, Math.max(rows, 2 * pairs));
  const put = segments * (filled * width + happened * happening) + months * arm.bought;
  const paid =
    segments *
      (filled * arm.columns * bandsPer(arm) * arm.flows.lived + Math.max(rows, happened) * arm.flows.other) +
    months * arm.flows.bought;
  return {
    steps:
      2 * pairs * (arm.classes > 1 ? segments : 1) +
      segments * ((spread + rows * arm.sinceEntry) * width + pairs * (happening + arm.caseloads)) +
      put * PER.row +
      paid * PER.flowRow,
    numbers: put * HELD.row + 3 * Math.min(cycles * months, 2 * pairs) + days * happening + paid,
  };
};

/**
 * What another value of a parameter that moves citizens takes, in additions: each way of looking at them is asked by
 * itself, chances are not checked again, and what citizens come to is added up as it meets its price, without rows.
 */
export const searchedWork = (sizes: Sizes): number => {
  const { segments, starts, arms } = sizes;
  const stepsIn = (arm: ArmSizes, reach: ReachSizes): number => {
    const pairs = starts * reach.cycles;
    const width = widthOf(arm) + arm.events + arm.firstEntries;
    return (
      arm.movers * arm.classes * solved(arm) +
      followed(arm, reach).steps +
      pairs * PER.spread * (arm.classes > 1 ? segments : 1) +
      segments * (spreadOf(sizes, arm, reach) + reach.rows * arm.sinceEntry + pairs) * width
    );
  };
  return Math.max(
    ...[sizes.until, sizes.followUp].map((reach) => sumOf(arms.map((arm) => stepsIn(arm, reach)))),
  );
};

/** What an evaluation of a model of some sizes takes. */
export const workOf = (sizes: Sizes): Work => {
  const { segments, starts, until, followUp, arms } = sizes;
  const entrants = segments * starts;
  const work = arms.reduce((sum, arm) => {
    const steps = checked(arm, Math.max(until.cycles, followUp.cycles));
    // Entrants are followed for one reach and forgotten before they are for the other.
    const [one, other] = [followed(arm, until), followed(arm, followUp)];
    const units = { steps: steps + one.steps + other.steps, numbers: Math.max(one.numbers, other.numbers) };
    return [units, addedUp(sizes, arm, until), addedUp(sizes, arm, followUp)].reduce(plus, sum);
  }, NONE);
  return plus(work, {
    // Segments are shown each by itself, out of the entrants of all.
    steps:
      entrants * PER.entrants + 2 * segments * entrants + segments * (arms[0]?.out.length ?? 0) * PER.state,
    numbers: entrants * HELD.entrants,
  });
};
