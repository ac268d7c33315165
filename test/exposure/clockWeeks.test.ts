import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benefitLadder } from "../../src/denmark/index";
import { clockWeeks, type Stay } from "../../src/exposure/clockWeeks";
import type { ClockStart } from "../../src/model/index";
import { type Day, ladderByDays } from "../denmark/ladderByDays";

const clock = benefitLadder({ suCountsAsSelfSupport: false, resetWindow: 156 });
const SHARES: Readonly<Record<string, number>> = { "1": 80, "2": 40, "3": 30, "4": 20 };
const NEW: ClockStart = { counted: 0, resetting: 0 };

/** Stays one after the other from a day on, by state and days. */
const staysOf = (start: number, ...parts: readonly (readonly [state: string, days: number])[]): Stay[] => {
  let from = start;
  return parts.map(([state, days]) => {
    const stay = { from, until: from + days, state };
    from += days;
    return stay;
  });
};

const shares = (
  start: ClockStart,
  ...parts: readonly (readonly [string, number])[]
): (number | undefined)[] =>
  clockWeeks(clock, start, staysOf(0, ...parts)).map(({ step }) => SHARES[step ?? ""]);

const kindOf = (state: string): Day => {
  if (clock.counts.includes(state)) return "covered";
  return clock.resets.includes(state) ? "selfSupported" : "neither";
};

const STATE_NAMES = [...clock.counts, ...clock.resets, "education", "otherSupport", "flexJobOutsideLadder"];

describe("the refund ladder by hand", () => {
  it("is 80, 40, 30 and 20 per cent in weeks 1–4, 5–26, 27–52 and from 53", () => {
    const sixty = shares(NEW, ["cashBenefit", 60 * 7]);
    expect(sixty).toEqual([
      ...Array(4).fill(80),
      ...Array(22).fill(40),
      ...Array(26).fill(30),
      ...Array(8).fill(20),
    ]);
  });

  it("starts over after 52 whole self-supported weeks, and not after 51", () => {
    const stepAfter = (weeks: number) =>
      shares(NEW, ["cashBenefit", 60 * 7], ["ordinaryJob", weeks * 7], ["cashBenefit", 7]).at(-1);
    expect(stepAfter(52)).toBe(80);
    expect(stepAfter(51)).toBe(20);
  });

  it("wants the 52 weeks within 156, and not within 157", () => {
    // 51 weeks and, after other support that neither counts nor helps, one more.
    const stepAfter = (between: number) =>
      shares(
        NEW,
        ["cashBenefit", 60 * 7],
        ["ordinaryJob", 51 * 7],
        ["otherSupport", between * 7],
        ["ordinaryJob", 7],
        ["cashBenefit", 7],
      ).at(-1);
    expect(stepAfter(156 - 52)).toBe(80);
    expect(stepAfter(157 - 52)).toBe(20);
  });

  it("does not want them in a row: a benefit between counts on and takes nothing away", () => {
    const weeks = shares(
      NEW,
      ["cashBenefit", 10 * 7],
      ["ordinaryJob", 30 * 7],
      ["cashBenefit", 2 * 7],
      ["ordinaryJob", 22 * 7],
      ["cashBenefit", 7],
    );
    expect(weeks.slice(40, 42)).toEqual([40, 40]);
    expect(weeks.at(-1)).toBe(80);
  });

  it("is neither reset nor stopped by a flex job or a wage-subsidised job, and shared across benefits", () => {
    const weeks = shares(
      NEW,
      ["cashBenefit", 20 * 7],
      ["flexJob", 30 * 7],
      ["subsidisedJob", 10 * 7],
      ["disabilityPension", 7],
    );
    expect(weeks).toEqual([
      ...Array(4).fill(80),
      ...Array(22).fill(40),
      ...Array(26).fill(30),
      ...Array(9).fill(20),
    ]);
    const sixty = Array<number | undefined>(60).fill(undefined);
    expect(shares(NEW, ["cashBenefit", 7], ["flexJobOutsideLadder", 60 * 7], ["cashBenefit", 7])).toEqual([
      80,
      ...sixty,
      80,
    ]);
  });

  it("counts a week once, however many benefits touch it, and touched by a single day", () => {
    expect(
      shares(NEW, ["cashBenefit", 3], ["sicknessBenefit", 4], ["selfSupport", 6], ["cashBenefit", 1]),
    ).toEqual([80, 80]);
    const weeks = clockWeeks(clock, NEW, staysOf(0, ["cashBenefit", 3], ["sicknessBenefit", 4]));
    expect(weeks).toEqual([{ week: 0, counted: 1, step: "1", restarted: false }]);
  });

  it("goes on from where the citizen stands", () => {
    expect(shares({ counted: 52, resetting: 0 }, ["cashBenefit", 7])).toEqual([20]);
    expect(shares({ counted: 60, resetting: 51 }, ["ordinaryJob", 7], ["cashBenefit", 7])).toEqual([
      undefined,
      80,
    ]);
    expect(shares({ counted: 60, resetting: 50 }, ["ordinaryJob", 7], ["cashBenefit", 7])).toEqual([
      undefined,
      20,
    ]);
    expect(shares({ counted: 0, resetting: 51 }, ["ordinaryJob", 7], ["cashBenefit", 7])).toEqual([
      undefined,
      80,
    ]);
  });

  it("counts weeks on SU as self-support only when the switch says so", () => {
    const open = benefitLadder({ suCountsAsSelfSupport: true, resetWindow: 156 });
    const stays = staysOf(0, ["cashBenefit", 60 * 7], ["education", 52 * 7], ["cashBenefit", 7]);
    expect(clockWeeks(clock, NEW, stays).at(-1)?.step).toBe("4");
    expect(clockWeeks(open, NEW, stays).at(-1)?.step).toBe("1");
  });
});

const start: fc.Arbitrary<ClockStart> = fc.record({
  counted: fc.integer({ min: 0, max: 80 }),
  resetting: fc.integer({ min: 0, max: 51 }),
});

const parts = fc.array(
  fc.tuple(
    fc.constantFrom(...STATE_NAMES),
    fc.oneof(
      fc.integer({ min: 1, max: 15 }),
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(357, 364, 371),
    ),
  ),
  { minLength: 1, maxLength: 14 },
);

describe("the refund ladder", () => {
  it("is what the law's text gives, day by day, on twelve thousand random histories", () => {
    fc.assert(
      fc.property(start, fc.nat(6), parts, fc.constantFrom(156, 157, 60), (from, weekday, own, window) => {
        const stays = staysOf(weekday, ...own);
        const found = clockWeeks({ ...clock, reset: { weeks: 52, window } }, from, stays);
        const days: (Day | undefined)[] = [
          ...Array<undefined>(weekday).fill(undefined),
          ...own.flatMap(([state, length]) => Array<Day>(length).fill(kindOf(state))),
        ];
        const expected = ladderByDays(days, from, window);
        expect(found.map(({ counted, step, restarted }) => [counted, SHARES[step ?? ""], restarted])).toEqual(
          expected.map(({ counted, share, restarted }) => [counted, share, restarted]),
        );
      }),
      { numRuns: 12_000 },
    );
  });

  it("does not change when all is moved by whole weeks", () => {
    fc.assert(
      fc.property(start, parts, fc.integer({ min: 1, max: 500 }), (from, own, weeks) => {
        const plain = (shift: number) =>
          clockWeeks(clock, from, staysOf(shift, ...own)).map(({ week, ...rest }) => [
            week - shift / 7,
            rest,
          ]);
        expect(plain(weeks * 7)).toEqual(plain(0));
      }),
      { numRuns: 2000 },
    );
  });

  it("never gives the state a lower share of the next benefit week for a self-supported week more", () => {
    fc.assert(
      fc.property(start, parts, fc.integer({ min: 0, max: 60 }), (from, own, weeks) => {
        // Whole weeks, so that a week more moves no other week's days.
        const whole = own.map(([state, days]) => [state, Math.ceil(days / 7) * 7] as const);
        const next = (more: number) =>
          shares(from, ...whole, ["ordinaryJob", (weeks + more) * 7 + 7], ["cashBenefit", 7]).at(-1) ?? 0;
        expect(next(1)).toBeGreaterThanOrEqual(next(0));
      }),
      { numRuns: 2000 },
    );
  });
});
