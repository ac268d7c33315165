import { type Formula, number } from "../../../src/formula/index";
import type {
  Chance,
  Clock,
  Cohort,
  Dynamics,
  FigureTable,
  Flow,
  Happening,
  Model,
  Phase,
  Schedule,
  Segment,
  Strategy,
  Transition,
} from "../../../src/model/index";
import { both, flowOf, modelOf, parameterOf, strategyOf } from "../../model/models";

/** A chance that is the same in every cycle. */
export const always = (value: Chance | string): Schedule => ({
  by: "sinceEntry",
  steps: [
    { from: 0, value: typeof value === "string" && value !== "rest" ? number(value) : (value as Chance) },
  ],
});

/** A chance by steps: `{ 0: "0.1", 26: "rest" }`. */
export const stepped = (
  by: "sinceEntry" | "inState",
  steps: Readonly<Record<number, string | Formula>>,
): Schedule => ({
  by,
  steps: Object.entries(steps).map(([from, value]) => ({
    from: Number(from),
    value: typeof value !== "string" ? value : value === "rest" ? "rest" : number(value),
  })),
});

export const moveOf = (
  id: string,
  from: string | readonly string[],
  to: string,
  chance: Transition["chance"],
): Transition => ({
  id,
  from: typeof from === "string" ? [from] : from,
  to,
  chance,
  path: ["transitions", id],
});

export const probability = (value: Schedule | string): Transition["chance"] => ({
  kind: "probability",
  value: typeof value === "string" ? always(value) : value,
});

export const rate = (value: Schedule | string): Transition["chance"] => ({
  kind: "rate",
  value: typeof value === "string" ? always(value) : value,
});

export const share = (
  value: string,
  days: number,
  more: { readonly of?: "entrants" | "state"; readonly shape?: Schedule; readonly group?: string } = {},
): Transition["chance"] => ({
  kind: "share",
  share: number(value),
  of: more.of ?? "entrants",
  within: number(String(days)),
  ...(more.shape === undefined ? {} : { shape: more.shape }),
  ...(more.group === undefined ? {} : { group: more.group }),
});

export const phaseOf = (
  id: string,
  states: readonly string[],
  window?: Phase["window"],
  place?: string,
): Phase => ({
  id,
  label: both(id),
  in: states,
  ...(window === undefined ? {} : { window }),
  ...(place === undefined ? {} : { place }),
  path: ["phases", id],
});

export const eventOf = (id: string, when: Happening["when"]): Happening => ({
  id,
  label: both(id),
  when,
  path: ["events", id],
});

export const caseloadOf = (
  id: string,
  of: readonly string[],
  citizensPerStaff: string,
  whole: boolean,
): Dynamics["caseloads"][number] => ({
  id,
  label: both(id),
  of,
  citizensPerStaff: number(citizensPerStaff),
  whole,
  path: ["caseloads", id],
});

export const segmentOf = (id: string, more: Partial<Segment> = {}): Segment => ({
  id,
  attributes: {},
  numbers: {},
  ...more,
});

/** A strategy that moves citizens. */
export const armOf = (
  id: string,
  dynamics: Partial<Dynamics>,
  flows: readonly Flow[] = [],
  capacity: Strategy["capacity"] = [],
): Strategy => ({
  ...strategyOf(id, capacity, flows),
  dynamics: {
    transitions: [],
    phases: [],
    events: [],
    caseloads: [],
    ordinaryEffort: "included",
    ...dynamics,
  },
});

/** A hundred who start together on Monday 2022-07-04 and are followed for a year of 52 weeks. */
export const cohortModel = (
  states: readonly string[],
  strategies: readonly Strategy[],
  cohort: Partial<Cohort> = {},
  more: Partial<Model> = {},
): Model =>
  modelOf({
    horizon: { from: "2022-07-04", until: "2023-07-03" },
    states: states.map((id) => ({ id, label: both(id) })),
    segments: [segmentOf("everybody")],
    parameters: { price: parameterOf("price", "1000") },
    strategies,
    ...more,
    cohort: {
      cycleDays: 7,
      state: states[0] ?? "",
      entries: [{ date: "2022-07-04", count: number("100") }],
      outcomes: [],
      followUp: number("364"),
      path: ["intake"],
      ...cohort,
    },
  });

const rowOf = (value: string): FigureTable => ({
  by: "date",
  label: both("share"),
  unit: "1",
  rows: [{ from: "2000-01-01", value, evidence: "assumption", source: "a test" }],
});

/** What one pays on each step of a clock, as a table that formulas read by step. */
export const stepTables = (clock: Clock): Model["tables"] =>
  Object.fromEntries(
    clock.steps.map(({ step }, index) => [`refund.${step}`, rowOf(String(1000 * (index + 1) + 1))]),
  );

/** A flow paid for time in a state, by the step of the clock. */
export const steppedFlow = (state: string): Flow =>
  flowOf(`refund ${state}`, "person-week", state, {
    op: "table",
    table: "refund",
    key: { by: "date", variant: "step" },
  });
