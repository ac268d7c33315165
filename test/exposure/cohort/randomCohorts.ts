import fc from "fast-check";
import type { Period } from "../../../src/calendar/index";
import { binary, type Formula, number, parameter } from "../../../src/formula/index";
import type {
  Clock,
  Cohort,
  Dynamics,
  Flow,
  Happening,
  Model,
  Phase,
  Schedule,
  Strategy,
  Transition,
} from "../../../src/model/index";
import { chanceProblems } from "../../../src/program/index";
import { dateOf, dayNumber } from "../../calendar/dates";
import { boughtOf, flowOf, parameterOf } from "../../model/models";
import {
  always,
  armOf,
  caseloadOf,
  cohortModel,
  eventOf,
  moveOf,
  phaseOf,
  segmentOf,
  stepped,
  steppedFlow,
  stepTables,
} from "./cohortModels";

const FIRST = dayNumber("2022-07-01");

/** Out of any state lead at most three moves, so chances this small never come to one. */
const MOST_OUT = 3;
const chanceText = fc.integer({ min: 1, max: 120 }).map((some) => (some / 1000).toFixed(3));
const rateText = fc.integer({ min: 0, max: 3000 }).map((some) => (some / 1000).toFixed(3));

/** Formulas of the cycle and of age; `base` is a parameter that segments may have values of their own of. */
const formulaOf = (text: string, kind: number): Formula => {
  if (kind === 0) return number(text);
  if (kind === 1) return binary("multiply", number(text), binary("divide", parameter("age"), number("80")));
  if (kind === 2) return binary("divide", number(text), binary("add", number("1"), parameter("cycle")));
  return binary("multiply", number(text), parameter("base"));
};

const anySchedule = (texts: fc.Arbitrary<string>): fc.Arbitrary<Schedule> =>
  fc
    .record({
      by: fc.constantFrom("always", "sinceEntry", "inState", "fromDate"),
      values: fc.tuple(texts, texts),
      kinds: fc.tuple(fc.nat(3), fc.nat(3)),
      at: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ by, values, kinds, at }): Schedule => {
      const [before, then] = [formulaOf(values[0], kinds[0]), formulaOf(values[1], kinds[1])];
      if (by === "always") return always(before);
      if (by === "fromDate")
        return {
          by,
          steps: [
            { from: dateOf(FIRST - 10), value: before },
            { from: dateOf(FIRST + 9 * at), value: then },
          ],
        };
      return stepped(by === "inState" ? "inState" : "sinceEntry", { 0: before, [at]: then });
    });

/** Whatever is left, from the fourth cycle on: earlier, a share could come too late. */
const anyRest: fc.Arbitrary<Transition["chance"]> = fc
  .constantFrom("sinceEntry" as const, "inState" as const)
  .map((by) => ({ kind: "probability", value: stepped(by, { 0: "0.02", 4: "rest" }) }));

const anyShape: fc.Arbitrary<Schedule> = fc.constantFrom(
  stepped("sinceEntry", { 0: "0", 2: "1" }),
  stepped("inState", { 0: "1", 2: "2" }),
  stepped("sinceEntry", { 0: binary("add", number("1"), parameter("cycle")) }),
);

const anyShare = (of: "entrants" | "state", cycleDays: number): fc.Arbitrary<Transition["chance"]> =>
  fc
    .record({
      value: fc.integer({ min: 0, max: 120 }),
      cycles: fc.integer({ min: 3, max: 8 }),
      shape: fc.option(anyShape, { nil: undefined }),
      group: fc.constantFrom(undefined, "goal"),
    })
    .map(({ value, cycles, shape, group }) => ({
      kind: "share",
      share: number((value / 1000).toFixed(3)),
      of,
      within: number(String(cycles * cycleDays)),
      ...(shape === undefined ? {} : { shape }),
      ...(group === undefined ? {} : { group: `${group} of ${of}` }),
    }));

const anyChance = (isStart: boolean, cycleDays: number): fc.Arbitrary<Transition["chance"]> =>
  fc.oneof(
    anySchedule(chanceText).map((value) => ({ kind: "probability" as const, value })),
    anySchedule(rateText).map((value) => ({ kind: "rate" as const, value })),
    anyShare(isStart ? "entrants" : "state", cycleDays),
    anyShare("state", cycleDays),
  );

/** Moves out of each state, the first of which may take the rest; and one move out of several states. */
const anyMoves = (states: readonly string[], cycleDays: number): fc.Arbitrary<readonly Transition[]> => {
  const ofState = (from: string, index: number): fc.Arbitrary<Transition[]> =>
    fc
      .array(
        fc.tuple(fc.constantFrom(...states.filter((id) => id !== from)), anyChance(index === 0, cycleDays)),
        { minLength: index === 0 ? 1 : 0, maxLength: MOST_OUT - 1 },
      )
      .chain((moves) =>
        fc
          .option(fc.tuple(fc.constantFrom(...states.filter((id) => id !== from)), anyRest), {
            freq: 3,
            nil: undefined,
          })
          .map((rest) =>
            [...moves, ...(rest === undefined ? [] : [rest])].map(([to, chance], place) =>
              moveOf(`${from}-${place}`, from, to, chance),
            ),
          ),
      );
  const lastState = states.at(-1) as string;
  const fromAll = fc
    .option(anyChance(true, cycleDays), { nil: undefined })
    .map((chance) => (chance === undefined ? [] : [moveOf("all", states.slice(0, -1), lastState, chance)]));
  return fc.tuple(fromAll, ...states.map(ofState)).map((all) => all.flat());
};

/** Phases that do not meet: two after one another from the start in some states, one by time in another. */
const anyPhases = (states: readonly string[], place: string | undefined): fc.Arbitrary<readonly Phase[]> =>
  fc
    .record({
      cut: fc.integer({ min: 1, max: states.length }),
      until: fc.integer({ min: 1, max: 6 }),
      length: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      inState: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 3 })),
      held: fc.boolean(),
    })
    .map(({ cut, until, length, inState: [from, more], held }) => [
      phaseOf("first", states.slice(0, cut), { by: "sinceEntry", from: 0, until }, place),
      phaseOf(
        "second",
        states.slice(0, cut),
        { by: "sinceEntry", from: until, ...(length === undefined ? {} : { until: until + length }) },
        held ? place : undefined,
      ),
      ...(cut < states.length
        ? [phaseOf("third", states.slice(cut), { by: "inState", from, until: from + more })]
        : []),
    ]);

const eventsOf = (states: readonly string[], phases: readonly Phase[]): readonly Happening[] => {
  const [one = "", two = ""] = states;
  const ids = phases.map(({ id }) => id);
  return [
    eventOf("entered", { kind: "entry" }),
    eventOf("came", { kind: "move", to: [two, states.at(-1) ?? ""] }),
    eventOf("left", { kind: "move", from: [one] }),
    eventOf("went", { kind: "move", from: [one, two], to: [two] }),
    eventOf("started", { kind: "starts", phases: ids.slice(0, 2) }),
    eventOf("completed", { kind: "completes", phases: ids.slice(0, 1) }),
    eventOf("quit", { kind: "quits", phases: ids }),
  ];
};

export const SHORT_CLOCK: Clock = {
  id: "short",
  counts: ["s0", "s3"],
  resets: ["s1"],
  steps: [
    { fromWeek: 1, step: "1" },
    { fromWeek: 3, step: "2" },
    { fromWeek: 6, step: "3" },
  ],
  reset: { weeks: 3, window: 5 },
};

const flowsOf = (
  states: readonly string[],
  dynamics: Partial<Dynamics>,
  withSteps: boolean,
): readonly Flow[] => [
  ...states.map((id, index) =>
    flowOf(`of ${id}`, index % 2 === 0 ? "person-month" : "person-year", id, "price"),
  ),
  ...(withSteps ? states.filter((id) => SHORT_CLOCK.counts.includes(id)).map(steppedFlow) : []),
  ...(dynamics.phases ?? []).map(({ id }) => flowOf(`for ${id}`, "person-week", id, "price")),
  ...(dynamics.events ?? []).map(({ id }) => flowOf(`when ${id}`, "event", id, "extra")),
  ...(dynamics.caseloads ?? []).map(({ id }) => flowOf(`by ${id}`, "staff-year", id, "extra")),
];

const anyArm = (
  id: string,
  states: readonly string[],
  cycleDays: number,
  withSteps: boolean,
  horizon: Period,
): fc.Arbitrary<Strategy> =>
  fc
    .record({
      transitions: anyMoves(states, cycleDays),
      phases: anyPhases(states, "seats"),
      perStaff: fc.integer({ min: 5, max: 200 }).map((tenths) => (tenths / 10).toFixed(1)),
      seats: fc.integer({ min: 0, max: 30 }).map(String),
    })
    .map(({ transitions, phases, perStaff, seats }) => {
      const dynamics = {
        transitions,
        phases,
        events: eventsOf(states, phases),
        caseloads: [
          caseloadOf("parts", ["second", "first"], perStaff, false),
          caseloadOf("whole", [states.at(-1) ?? ""], perStaff, true),
        ],
      };
      const places = boughtOf("places", "seats", seats, horizon.from, horizon.until);
      return armOf(id, dynamics, flowsOf(states, dynamics, withSteps), [places]);
    });

const anyIntake = (length: number): fc.Arbitrary<Pick<Cohort, "entries" | "refill" | "delay">> =>
  fc
    .record({
      entries: fc
        .uniqueArray(fc.integer({ min: 0, max: length - 14 }), { minLength: 1, maxLength: 3 })
        .chain((days) =>
          fc.tuple(
            ...days.map((day) =>
              fc
                .integer({ min: 0, max: 200 })
                .map((count) => ({ date: dateOf(FIRST + day), count: number(`${count / 2}`) })),
            ),
          ),
        ),
      delay: fc.constantFrom(number("0"), number("3"), number("10")),
      refill: fc.option(
        fc
          .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 14, max: length - 1 }))
          .map(([from, last]) => ({
            strategy: "intensive",
            capacity: "seats",
            first: dateOf(FIRST + from),
            lastStart: dateOf(FIRST + last),
          })),
      ),
    })
    .map(({ entries, delay, refill }) => ({
      delay,
      entries: refill === null ? entries : [],
      ...(refill === null ? {} : { refill }),
    }));

const SEGMENTS = [
  segmentOf("young", { share: number("0.35"), age: "22", numbers: { base: "0.5" } }),
  segmentOf("old", { share: number("0.65"), age: "51.5" }),
];

/** Models of citizens of every construct: two arms, two to five states, short horizons. */
export const anyCohortModel: fc.Arbitrary<Model> = fc
  .record({
    size: fc.integer({ min: 2, max: 5 }),
    cycleDays: fc.constantFrom(7, 7, 7, 7, 1, 5, 14),
    cycles: fc.integer({ min: 5, max: 10 }),
    cut: fc.integer({ min: 0, max: 4 }),
    segments: fc.constantFrom(SEGMENTS, [segmentOf("all", { age: "40" })]),
    clockStart: fc.option(fc.record({ counted: fc.nat(7), resetting: fc.nat(2) }), {
      freq: 3,
      nil: undefined,
    }),
    // Whole cycles or not, whole days or not.
    followUp: fc.integer({ min: 32, max: 240 }).map((quarters) => quarters / 4),
  })
  .chain(({ size, cycleDays, cycles, cut, segments, clockStart, followUp }) => {
    const states = Array.from({ length: size }, (_, index) => `s${index}`);
    const withSteps = cycleDays === 7 && clockStart !== undefined;
    const length = Math.max(28, cycles * cycleDays - cut);
    const horizon = { from: dateOf(FIRST), until: dateOf(FIRST + length) };
    return fc
      .tuple(
        anyIntake(length),
        anyArm("intensive", states, cycleDays, withSteps, horizon),
        anyArm("sporadic", states, cycleDays, withSteps, horizon),
      )
      .map(([intake, ...strategies]) =>
        cohortModel(
          states,
          strategies,
          {
            cycleDays,
            ...intake,
            ...(withSteps ? { clockStart } : {}),
            outcomes: [
              {
                id: "success",
                label: { da: "s", en: "s" },
                kind: "firstEntry",
                states: states.slice(1, 3),
                path: [],
              },
            ],
            followUp: number(String(Math.min(followUp, 10 * cycleDays))),
          },
          {
            horizon,
            segments,
            parameters: {
              price: parameterOf("price", "1234.5"),
              extra: parameterOf("extra", "-987.25"),
              base: parameterOf("base", "0.8"),
            },
            ...(withSteps ? { clock: SHORT_CLOCK, tables: stepTables(SHORT_CLOCK) } : {}),
          },
        ),
      );
  })
  // Now and then shares and probabilities come to more than one together: such a model is refused where it is read.
  .filter((model) => chanceProblems(model).length === 0);
