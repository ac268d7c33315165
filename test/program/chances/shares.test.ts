import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/decimal";
import { number } from "../../../src/formula/index";
import type { Model, Transition } from "../../../src/model/index";
import { chanceProblems } from "../../../src/program/index";
import { armOf, cohortModel, moveOf, probability, share } from "../../exposure/cohort/cohortModels";
import { firstPassage, type Paces, solvedPaces } from "./firstPassage";

const textOf = (value: number): string => new Decimal(value).toFixed();

const modelWith = (states: readonly string[], transitions: readonly Transition[]): Model =>
  cohortModel(states, [armOf("one", { transitions })], { followUp: number("70") });

const movesOf = (model: Model): readonly Transition[] => model.strategies[0]?.dynamics?.transitions ?? [];

const codesOf = (model: Model): readonly string[] => [
  ...new Set(chanceProblems(model).map(({ code }) => code)),
];

/** The moves that are one goal with a share. */
const goalOf = (transitions: readonly Transition[], { chance, id }: Transition): readonly Transition[] =>
  transitions.filter(
    (other) =>
      other.id === id ||
      (chance.kind === "share" &&
        other.chance.kind === "share" &&
        chance.group !== undefined &&
        other.chance.group === chance.group),
  );

const firstsOf = (model: Model, transition: Transition, cycles: number, paces: Paces): number => {
  const transitions = movesOf(model);
  const goal = goalOf(transitions, transition);
  return firstPassage(model, transitions, paces, goal, cycles)[goal.indexOf(transition)] ?? Number.NaN;
};

const isShare = ({ chance }: Transition): boolean => chance.kind === "share";

const cyclesOf = ({ chance }: Transition): number =>
  chance.kind === "share" && chance.within.op === "number" ? Number(chance.within.value) / 7 : 0;

const near = (found: number, wanted: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12);

const STATES = ["a", "b", "c", "d", "e"];

interface Thrown {
  readonly from: string;
  readonly to: string;
  readonly isShare: boolean;
  readonly pace: number;
  readonly cycles: number;
  readonly group: string | undefined;
}

/** Moves between five states with ways back, at most five out of each, some of them to be shares. */
const anyMoves: fc.Arbitrary<readonly Thrown[]> = fc
  .array(
    fc.record({
      from: fc.constantFrom("a", "a", "b", "c", "d"),
      to: fc.constantFrom(...STATES),
      isShare: fc.boolean(),
      pace: fc.integer({ min: 1, max: 180 }).map((each) => each / 1000),
      cycles: fc.constantFrom(10, 10, 10, 4, 25),
      group: fc.constantFrom(undefined, undefined, "one", "two"),
    }),
    { minLength: 3, maxLength: 8 },
  )
  .map((moves) => moves.filter(({ from, to }) => from !== to))
  .filter(
    (moves) =>
      moves.some((move) => move.isShare) &&
      STATES.every((state) => moves.filter(({ from }) => from === state).length <= 5),
  );

/** A model whose shares are what the paces thrown lead to. */
const thrownModel = (moves: readonly Thrown[]): Model => {
  const drafts = moves.map(({ from, to, isShare, pace, cycles, group }, index) =>
    moveOf(
      `m${index}`,
      from,
      to,
      isShare ? share("0", cycles * 7, group === undefined ? {} : { group }) : probability(textOf(pace)),
    ),
  );
  const model = modelWith(STATES, drafts);
  const paces: Paces = ({ id }) => moves[Number(id.slice(1))]?.pace ?? 0;
  return modelWith(
    STATES,
    drafts.map((draft) => {
      const { chance } = draft;
      if (chance.kind !== "share") return draft;
      const firsts = firstsOf(model, draft, cyclesOf(draft), paces);
      return { ...draft, chance: { ...chance, share: number(textOf(firsts)) } };
    }),
  );
};

const shareIn = ({ chance }: Transition): number =>
  chance.kind === "share" && chance.share.op === "number" ? Number(chance.share.value) : Number.NaN;

/** Each share as the paces found make it, by the table of who is done and who is not. */
const expectMet = (model: Model): void => {
  const paces = solvedPaces(model);
  for (const move of movesOf(model).filter(isShare))
    near(firstsOf(model, move, cyclesOf(move), paces), shareIn(move));
};

/** Half go to a and half to d in the first cycle; each of two shares brings people where the other can take them. */
const feedingEachOther = (one: string, two: string): Model => {
  const within = 52 * 7;
  return modelWith(
    ["s", "a", "b", "c", "d", "e", "g"],
    [
      moveOf("toA", "s", "a", probability("0.5")),
      moveOf("toD", "s", "d", probability("0.5")),
      moveOf("ba", "b", "a", probability("0.8")),
      moveOf("bc", "b", "c", probability("0.2")),
      moveOf("ed", "e", "d", probability("0.8")),
      moveOf("eg", "e", "g", probability("0.2")),
      moveOf("one", ["c", "d"], "e", share(one, within)),
      moveOf("two", ["a", "g"], "b", share(two, within)),
    ],
  );
};

describe("shares of entrants", () => {
  it("are met, those included who first went elsewhere and came back", () => {
    const model = modelWith(
      ["a", "job", "course"],
      [
        moveOf("toJob", "a", "job", share("0.2", 364)),
        moveOf("toCourse", "a", "course", share("0.6", 364)),
        moveOf("back", "course", "a", probability("0.1")),
        moveOf("lost", "job", "a", probability("0.01")),
      ],
    );
    expect(codesOf(model)).toEqual([]);
    expectMet(model);
  });

  it("are met by random models with returns, or refused, and seldom refused", () => {
    let [met, refused] = [0, 0];
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const model = thrownModel(moves);
        const codes = codesOf(model);
        if (codes.length > 0) {
          expect(["share-infeasible", "share-ambiguous"]).toContain(codes[0]);
          refused += 1;
          return;
        }
        met += 1;
        expectMet(model);
      }),
      { numRuns: 250 },
    );
    expect(met / (met + refused)).toBeGreaterThan(0.9);
  });

  it("do not depend on the order in which moves are written", () => {
    fc.assert(
      fc.property(anyMoves, fc.infiniteStream(fc.nat()), (moves, keys) => {
        const model = thrownModel(moves);
        const order = new Map(movesOf(model).map((move) => [move, keys.next().value as number]));
        const other = modelWith(
          STATES,
          [...movesOf(model)].sort((one, two) => (order.get(one) ?? 0) - (order.get(two) ?? 0)),
        );
        expect(codesOf(other)).toEqual(codesOf(model));
        if (codesOf(model).length > 0) return;
        const [paces, others] = [solvedPaces(model), solvedPaces(other)];
        for (const move of movesOf(model))
          for (const state of move.from)
            expect(Math.abs(paces(move, state) - others(move, state))).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it("of 0 are moves that nobody makes", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const model = thrownModel(moves);
        const [first, ...rest] = movesOf(model).filter(isShare);
        if (first?.chance.kind !== "share") return;
        const nobody = { ...first, chance: { ...first.chance, share: number("0") } };
        const without = modelWith(
          STATES,
          movesOf(model).map((move) => (move === first ? nobody : move)),
        );
        fc.pre(codesOf(without).length === 0);
        const paces = solvedPaces(without);
        for (const state of nobody.from) expect(paces(nobody, state)).toBe(0);
        for (const move of rest) near(firstsOf(without, move, cyclesOf(move), paces), shareIn(move));
      }),
      { numRuns: 60 },
    );
  });

  it("in one group sum to those who come into any of its states for the first time", () => {
    const part = fc.integer({ min: 1, max: 400 }).map((each) => each / 1000);
    fc.assert(
      fc.property(part, part, part, (one, two, back) => {
        const group = "goal";
        const model = modelWith(
          ["a", "b", "c"],
          [
            moveOf("one", "a", "b", share(textOf(one), 140, { group })),
            moveOf("two", "a", "c", share(textOf(two), 140, { group })),
            moveOf("back", ["b", "c"], "a", probability(textOf(back))),
          ],
        );
        const paces = solvedPaces(model);
        const transitions = movesOf(model);
        const entries = firstPassage(model, transitions, paces, transitions.slice(0, 2), 20);
        near(
          entries.reduce((sum, each) => sum + each, 0),
          new Decimal(one).plus(two).toNumber(),
        );
        expectMet(model);
      }),
      { numRuns: 60 },
    );
  });

  it("in one group and each alone are the same exactly when nobody comes back", () => {
    const part = fc.integer({ min: 10, max: 400 }).map((each) => each / 1000);
    fc.assert(
      fc.property(part, part, fc.constantFrom(0, 0.05, 0.4), (one, two, back) => {
        const pacesOf = (group: string | undefined): readonly number[] => {
          const more = group === undefined ? {} : { group };
          const model = modelWith(
            ["a", "b", "c"],
            [
              moveOf("one", "a", "b", share(textOf(one), 140, more)),
              moveOf("two", "a", "c", share(textOf(two), 140, more)),
              moveOf("back", ["b", "c"], "a", probability(textOf(back))),
            ],
          );
          const paces = solvedPaces(model);
          return movesOf(model)
            .slice(0, 2)
            .map((move) => paces(move, "a"));
        };
        const [together, alone] = [pacesOf("goal"), pacesOf(undefined)];
        together.forEach((pace, index) => {
          const difference = pace - (alone[index] ?? 0);
          if (back === 0) expect(Math.abs(difference)).toBeLessThanOrEqual(1e-13);
          // Who comes back from elsewhere can still make the move: a slower pace is enough.
          else expect(difference).toBeGreaterThan(1e-9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("are met where a move can only be made after that of another share", () => {
    const model = modelWith(
      ["a", "course", "job", "other"],
      [
        moveOf("toCourse", "a", "course", share("0.3", 182)),
        moveOf("toJob", "course", "job", share("0.2", 364)),
        moveOf("back", "job", "a", probability("0.02")),
        moveOf("toOther", "job", "other", share("0.05", 364)),
      ],
    );
    expect(codesOf(model)).toEqual([]);
    expectMet(model);
  });

  it("are refused where several probabilities meet them", () => {
    for (const both of ["0.6", "0.615", "0.65", "0.7"]) {
      const problems = chanceProblems(feedingEachOther(both, both));
      expect(problems).toMatchObject([
        {
          code: "share-ambiguous",
          path: ["transitions", "one", "share"],
          found: both,
          values: { transition: "one", strategy: "one", segment: "everybody", state: "c, d", cycles: "52" },
        },
        { code: "share-ambiguous", path: ["transitions", "two", "share"] },
      ]);
    }
    expect(codesOf(feedingEachOther("0.615", "0.614"))).toEqual(["share-ambiguous"]);
  });

  it("are met where they lead to one another and one set of probabilities does", () => {
    for (const both of ["0.3", "0.55"]) {
      const model = feedingEachOther(both, both);
      expect(codesOf(model)).toEqual([]);
      expectMet(model);
    }
  });
});
