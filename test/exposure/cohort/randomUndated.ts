import fc from "fast-check";
import { binary, type Formula, number, parameter } from "../../../src/formula/index";
import {
  ACCRUALS,
  type Cycles,
  type Model,
  type Phase,
  RATIOS,
  type Schedule,
  type Strategy,
  type Transition,
} from "../../../src/model/index";
import { both, flowOf, parameterOf } from "../../model/models";
import { always, armOf, caseloadOf, eventOf, moveOf, phaseOf, segmentOf } from "./cohortModels";
import { CYCLE_DAYS, cyclesOf, undatedModel } from "./undatedModels";

/** At most four moves lead out of a state, each below a quarter with whatever changes it. */
const chanceText = fc.integer({ min: 0, max: 70 }).map((some) => (some / 1000).toFixed(3));
const effectText = fc.integer({ min: 40, max: 250 }).map((some) => (some / 100).toFixed(2));

/** A rate that is as likely in a cycle of any length. */
const rateText = (cycleDays: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 70 }).map((some) => ((some / 1000) * (365.25 / Number(cycleDays))).toFixed(6));

const formulaOf = (text: string, kind: number): Formula => {
  if (kind === 0) return number(text);
  if (kind === 1) return binary("multiply", number(text), binary("divide", parameter("age"), number("110")));
  if (kind === 2) return binary("divide", number(text), binary("add", number("1"), parameter("cycle")));
  return binary("multiply", number(text), parameter("base"));
};

/** Ages a little after those of the segments, where a step begins within the horizon. */
const AGES = [22, 23, 25, 40, 52, 54, 61] as const;

const anySchedule = (texts: fc.Arbitrary<string>): fc.Arbitrary<Schedule> =>
  fc
    .record({
      by: fc.constantFrom("always" as const, "sinceEntry" as const, "inState" as const, "byAge" as const),
      values: fc.tuple(texts, texts, texts),
      kinds: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
      at: fc.integer({ min: 1, max: 5 }),
      ages: fc.uniqueArray(fc.constantFrom(...AGES), { minLength: 2, maxLength: 2 }),
    })
    .map(({ by, values: [one, two, three], kinds: [first, second, third], at, ages }): Schedule => {
      const [before, then, last] = [formulaOf(one, first), formulaOf(two, second), formulaOf(three, third)];
      if (by === "always") return always(before);
      const [early = 0, late = 0] = by === "byAge" ? ages.toSorted((a, b) => a - b) : [at, at + 2];
      return {
        by,
        steps: [
          { from: 0, value: before },
          { from: early, value: then },
          { from: late, value: last },
        ],
      };
    });

/** A chance with or without something that changes it. */
const anyChance = (cycleDays: string): fc.Arbitrary<Pick<Transition, "chance" | "ratio">> =>
  fc
    .record({
      probability: anySchedule(chanceText),
      rate: anySchedule(rateText(cycleDays)),
      isRate: fc.boolean(),
      kind: fc.option(fc.constantFrom(...RATIOS), { nil: undefined }),
      effect: anySchedule(effectText),
    })
    .map(({ probability, rate, isRate, kind, effect }) => ({
      chance: isRate ? { kind: "rate", value: rate } : { kind: "probability", value: probability },
      ...(kind === undefined
        ? {}
        : { ratio: { kind: isRate ? ("hazardRatio" as const) : kind, value: effect } }),
    }));

const anyRest: fc.Arbitrary<Transition["chance"]> = fc.constant({
  kind: "probability",
  value: {
    by: "sinceEntry",
    steps: [
      { from: 0, value: number("0.01") },
      { from: 4, value: "rest" },
    ],
  },
});

const anyMoves = (states: readonly string[], cycleDays: string): fc.Arbitrary<readonly Transition[]> => {
  const last = states.at(-1) as string;
  const ofState = (from: string): fc.Arbitrary<Transition[]> => {
    const others = fc.constantFrom(...states.filter((id) => id !== from));
    return fc
      .tuple(
        fc.array(fc.tuple(others, anyChance(cycleDays)), { minLength: from === last ? 0 : 1, maxLength: 2 }),
        fc.option(fc.tuple(others, anyRest), { freq: 4, nil: undefined }),
      )
      .map(([moves, rest]) => [
        ...moves.map(([to, chance], place) => ({
          ...moveOf(`${from}-${place}`, from, to, chance.chance),
          ...(chance.ratio === undefined ? {} : { ratio: chance.ratio }),
        })),
        ...(rest === undefined ? [] : [moveOf(`${from}-rest`, from, ...rest)]),
      ]);
  };
  const fromAll = anyChance(cycleDays).map((chance) => [
    { ...moveOf("all", states.slice(0, -1), last, chance.chance), ...chance },
  ]);
  return fc.tuple(fromAll, ...states.map(ofState)).map((all) => all.flat());
};

/** Phases by time since the start: two after one another in some states, one without an end in the others. */
const anyPhases = (states: readonly string[]): fc.Arbitrary<readonly Phase[]> =>
  fc
    .record({
      cut: fc.integer({ min: 1, max: states.length }),
      from: fc.nat(2),
      length: fc.integer({ min: 1, max: 4 }),
      more: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    })
    .map(({ cut, from, length, more }) => [
      phaseOf("first", states.slice(0, cut), { by: "sinceEntry", from, until: from + length }),
      phaseOf("second", states.slice(0, cut), {
        by: "sinceEntry",
        from: from + length,
        ...(more === undefined ? {} : { until: from + length + more }),
      }),
      ...(cut < states.length ? [phaseOf("third", states.slice(cut))] : []),
    ]);

const anyArm = (id: string, states: readonly string[], cycleDays: string): fc.Arbitrary<Strategy> =>
  fc
    .record({
      transitions: anyMoves(states, cycleDays),
      phases: anyPhases(states),
      perStaff: fc.integer({ min: 5, max: 200 }).map((tenths) => (tenths / 10).toFixed(1)),
    })
    .map(({ transitions, phases, perStaff }) => {
      const [one = "", two = ""] = states;
      const ids = phases.map((phase) => phase.id);
      const events = [
        eventOf("entered", { kind: "entry" }),
        eventOf("came", { kind: "move", to: [two, states.at(-1) ?? ""] }),
        eventOf("left", { kind: "move", from: [one] }),
        eventOf("went", { kind: "move", from: [one, two], to: [two] }),
        eventOf("started", { kind: "starts", phases: ids.slice(0, 2) }),
        eventOf("completed", { kind: "completes", phases: ids }),
        eventOf("quit", { kind: "quits", phases: ids }),
      ];
      const caseloads = [
        caseloadOf("parts", ["second", "first"], perStaff, false),
        caseloadOf("whole", [states.at(-1) ?? ""], perStaff, true),
      ];
      const flows = [
        ...states.map((of) => flowOf(`of ${of}`, "person-month", of, "price")),
        ...ids.map((of) => flowOf(`for ${of}`, "person-week", of, "price")),
        ...events.map(({ id: of }) => flowOf(`when ${of}`, "event", of, "price")),
      ];
      return armOf(id, { transitions, phases, events, caseloads }, flows);
    });

const SEGMENTS = [
  segmentOf("young", { share: number("0.35"), age: "22", numbers: { base: "0.5" } }),
  segmentOf("old", { share: number("0.65"), age: "51.5" }),
];

export interface Undated {
  readonly model: Model;
  readonly horizon: Cycles;
}

/** Models without a calendar of every construct: two arms, two to four states, a few cycles of any length. */
export const anyUndated: fc.Arbitrary<Undated> = fc
  .record({
    size: fc.integer({ min: 2, max: 4 }),
    pairs: fc.integer({ min: 2, max: 4 }),
    cycleDays: fc.constantFrom(...CYCLE_DAYS),
    accrual: fc.constantFrom(...ACCRUALS),
    segments: fc.constantFrom(SEGMENTS, [segmentOf("all", { age: "40" })]),
    number: fc.integer({ min: 1, max: 2000 }).map((some) => String(some / 8)),
  })
  .chain(({ size, pairs, cycleDays, accrual, segments, number: count }) => {
    const states = Array.from({ length: size }, (_, index) => `s${index}`);
    // An odd number of cycles where the convention can take one.
    const horizon = cyclesOf(2 * pairs - (accrual === "simpson" ? 0 : 1), cycleDays, accrual);
    return fc
      .tuple(anyArm("intensive", states, cycleDays), anyArm("sporadic", states, cycleDays))
      .map((strategies) => ({
        horizon,
        model: undatedModel(
          states,
          strategies,
          horizon,
          {
            segments,
            parameters: { price: parameterOf("price", "1234.5"), base: parameterOf("base", "0.8") },
          },
          {
            entries: [{ count: number(count) }],
            outcomes: [
              {
                id: "success",
                label: both("success"),
                kind: "firstEntry",
                states: states.slice(1, 3),
                path: [],
              },
            ],
          },
        ),
      }));
  });
