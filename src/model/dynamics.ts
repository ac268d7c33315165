import type { PlainDate } from "../calendar/index";
import type { Formula } from "../formula/index";
import { frozen } from "../plain";
import type { Label, Path } from "../problems/index";

/** A value of a schedule: a formula, or whatever the other transitions out of the state leave. */
export type Chance = Formula | "rest";

/**
 * A value that may change: by whole cycles since the entrant's start, by whole cycles in the state, by age in years
 * at the beginning of the cycle, or by the calendar. The step in force is the last that has begun. Formulas may read
 * `cycle` (cycles since the start) and `age` (of the segment, in years).
 */
export type Schedule =
  | {
      readonly by: "sinceEntry" | "inState" | "byAge";
      readonly steps: readonly { readonly from: number; readonly value: Chance }[];
    }
  | {
      readonly by: "fromDate";
      readonly steps: readonly { readonly from: PlainDate; readonly value: Chance }[];
    };

/** Units of time; a month is a twelfth of a year. */
export type TimeUnit = "day" | "week" | "month" | "year";

/** A length of time as a scenario writes it: so many of a unit. */
export interface Written {
  readonly count: Formula;
  readonly unit: TimeUnit;
  readonly text: string;
}

/** Effects on a chance, by the names of the literature. */
export const RATIOS = /* @__PURE__ */ frozen(["relativeRisk", "oddsRatio", "hazardRatio"] as const);

export type RatioKind = (typeof RATIOS)[number];

/**
 * A move from any of some states to another, at the end of a cycle:
 *
 * - `probability`: per cycle, as written
 * - `rate`: per year; rates out of one state compete: `r/R · (1 − exp(−R · years per cycle))`
 * - `share`: a share of the entrants makes this move for the first time within a time, those who first went
 *   elsewhere and came back included; or a share of those who come into the state does so before they leave it in
 *   any other way. `shape` says how likely it is in each cycle relative to others, the same in all of them when left
 *   out. Shares of one `group` are parts of one goal: who has made one of them is done for the others
 */
export interface Transition {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly chance:
    | { readonly kind: "probability" | "rate"; readonly value: Schedule }
    | {
        readonly kind: "share";
        readonly share: Formula;
        readonly of: "entrants" | "state";
        /** In days. */
        readonly within: Formula;
        /** The same as the scenario writes it. */
        readonly written?: Written;
        readonly shape?: Schedule;
        readonly group?: string;
      };
  /**
   * What the chance is changed by: a relative risk `RR · p`, an odds ratio, or a hazard ratio `1 − (1 − p)^HR`, for
   * a rate `HR · r`.
   */
  readonly ratio?: { readonly kind: RatioKind; readonly value: Schedule };
  readonly path: Path;
}

/** Everything of a move that may change over time: its chance or shape, and what it is changed by. */
export const schedulesOf = ({ chance, ratio }: Transition): readonly Schedule[] => [
  ...(chance.kind !== "share" ? [chance.value] : chance.shape === undefined ? [] : [chance.shape]),
  ...(ratio === undefined ? [] : [ratio.value]),
];

/** Everything that says how likely a move is. */
export const formulasOf = (transition: Transition): readonly Formula[] => {
  const { chance } = transition;
  const values = schedulesOf(transition).flatMap(({ steps }): readonly Chance[] =>
    steps.map(({ value }) => value),
  );
  return [
    ...values.flatMap((value) => (value === "rest" ? [] : [value])),
    ...(chance.kind === "share" ? [chance.share, chance.within] : []),
  ];
};

/**
 * What a programme does to a citizen who is in one of some states: always, in some cycles since the start, or in
 * some cycles since the state began. Several may hold at once, each with its own person-time.
 */
export interface Phase {
  readonly id: string;
  readonly label: Label;
  readonly in: readonly string[];
  /** Cycles in which it holds, `[from, until)`; without `until` it does not end. */
  readonly window?: {
    readonly by: "sinceEntry" | "inState";
    readonly from: number;
    readonly until?: number;
  };
  /** The capacity of the strategy that a citizen takes up one place of, whatever other phases hold. */
  readonly place?: string;
  /** Others of the strategy without which it does not hold, or beside which it does not. */
  readonly beside?: { readonly phases: readonly string[]; readonly hold: boolean };
  readonly path: Path;
}

/**
 * Something that happens to citizens and may be paid for: the start of every entrant, moves between states
 * (`to` alone: into it from outside; `from` alone: out of it), and the start, completion or early end of a phase.
 */
export interface Happening {
  readonly id: string;
  readonly label: Label;
  readonly when:
    | { readonly kind: "entry" }
    | { readonly kind: "move"; readonly from?: readonly string[]; readonly to?: readonly string[] }
    | { readonly kind: "starts" | "completes" | "quits"; readonly phases: readonly string[] };
  readonly path: Path;
}

/** Staff as many as citizens in some phases or states need: so many citizens for each, whole staff or parts. */
export interface Caseload {
  readonly id: string;
  readonly label: Label;
  readonly citizensPerStaff: Formula;
  /** The phases and states whose citizens they have. */
  readonly of: readonly string[];
  readonly whole: boolean;
  readonly path: Path;
}

/** How citizens move, and what is done to them, in one strategy. */
export interface Dynamics {
  readonly transitions: readonly Transition[];
  readonly phases: readonly Phase[];
  readonly events: readonly Happening[];
  readonly caseloads: readonly Caseload[];
  /** Whether citizens get the ordinary effort in this strategy, or it stands instead of it, when that is said. */
  readonly ordinaryEffort?: "included" | "replaced";
}

/**
 * A result that is not money: the number of entrants who come into one of some states for the first time, or the
 * weeks or years spent in them, each worth as much as its `weights` say (1 when left out): job-weeks, life years,
 * quality-adjusted life years.
 */
export interface OutcomeMeasure {
  readonly id: string;
  readonly label: Label;
  readonly kind: "firstEntry" | "weeks" | "years";
  readonly states: readonly string[];
  /** By state. */
  readonly weights?: Readonly<Record<string, Formula>>;
  readonly path: Path;
}
