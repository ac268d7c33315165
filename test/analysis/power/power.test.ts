import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { denmark } from "../../../src/denmark/index";
import {
  detectableMean,
  detectableShares,
  meanPower,
  meanSampleSize,
  power,
  proportionPower,
  proportionSampleSize,
  simulatedMeanPower,
} from "../../../src/entries/simulate";
import { loadScenario } from "../../../src/node/index";
import { isProblemError, type Problem } from "../../../src/problems/index";
import { withParameters } from "../../../src/program/index";
import { exactPower } from "./binomials";

const FIFTEEN_TO_TWENTY = [0.2, 0.15] as const;

const problemsOf = (ask: () => unknown): readonly Problem[] => {
  try {
    ask();
  } catch (error) {
    if (isProblemError(error)) return error.problems;
    throw error;
  }
  return [];
};

describe("two proportions", () => {
  test("have the published power: 15 % with 100 + 100, 26 % with 200 + 200, 80 % from about 905 in each", () => {
    const at = (each: number): number => proportionPower({ shares: FIFTEEN_TO_TWENTY, arms: [each, each] });
    expect([at(100), at(200)].map((chance) => chance.toFixed(2))).toEqual(["0.15", "0.26"]);
    // R's power.prop.test gives 905.3658 for 80 %.
    expect(at(905)).toBeLessThan(0.8);
    expect(at(906)).toBeGreaterThan(0.8);
    expect(proportionSampleSize({ shares: FIFTEEN_TO_TWENTY })).toBe(906);
  });

  test("have nearly the power that adding up every pair of counts gives", () => {
    const cases = [
      [FIFTEEN_TO_TWENTY, [100, 100]],
      [FIFTEEN_TO_TWENTY, [200, 200]],
      [FIFTEEN_TO_TWENTY, [400, 200]],
      [
        [0.53, 0.12],
        [40, 40],
      ],
      [
        [0.2, 0.12],
        [200, 200],
      ],
      [
        [0.3, 0.3],
        [150, 150],
      ],
    ] as const;
    for (const [shares, arms] of cases)
      expect(Math.abs(proportionPower({ shares, arms }) - exactPower(shares, arms))).toBeLessThan(0.012);
    expect(proportionPower({ shares: FIFTEEN_TO_TWENTY, arms: [906, 906] })).toBeCloseTo(
      exactPower(FIFTEEN_TO_TWENTY, [906, 906]),
      2,
    );
  }, 60_000);

  const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
  const citizens = fc.integer({ min: 20, max: 5000 });

  test("see nothing as often as alpha says, and the same whichever arm is named first", () => {
    fc.assert(
      fc.property(share, share, citizens, citizens, (p, q, m, n) => {
        expect(proportionPower({ shares: [p, p], arms: [m, n], alpha: 0.1 })).toBeCloseTo(0.1, 12);
        const chance = proportionPower({ shares: [p, q], arms: [m, n] });
        expect(proportionPower({ shares: [q, p], arms: [n, m] })).toBeCloseTo(chance, 12);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("need the least whole number that is enough", () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: 0.3, max: 0.95, noNaN: true }), (p, q, wanted) => {
        fc.pre(Math.abs(p - q) > 0.01);
        const each = proportionSampleSize({ shares: [p, q], power: wanted }) as number;
        const at = (arm: number): number => proportionPower({ shares: [p, q], arms: [arm, arm] });
        expect(at(each)).toBeGreaterThanOrEqual(wanted);
        if (each > 2) expect(at(each - 1)).toBeLessThan(wanted);
      }),
    );
    expect(proportionSampleSize({ shares: [0.2, 0.2] })).toBeUndefined();
  });

  test("show the smallest detectable difference with the power that is asked for", () => {
    fc.assert(
      fc.property(share, citizens, citizens, (p, m, n) => {
        const found = detectableShares({ share: p, arms: [m, n] });
        for (const other of [found.lower, found.higher])
          if (other !== undefined)
            expect(proportionPower({ shares: [other, p], arms: [m, n] })).toBeCloseTo(0.8, 9);
      }),
    );
    // Of 2 % in 20 + 20 there is nothing lower to be seen.
    expect(detectableShares({ share: 0.02, arms: [20, 20] }).lower).toBeUndefined();
  });
});

describe("two means", () => {
  test("have the textbook's size: 63 in each for half a standard deviation", () => {
    // 2 (1.96 + 0.8416)² / 0.5² = 62.8 (Cohen 1988 rounds it to 64 by the t test).
    expect(meanSampleSize({ difference: 0.5, sds: [1, 1] })).toBe(63);
    expect(meanPower({ difference: 0, sds: [3, 4], arms: [50, 60] })).toBeCloseTo(0.05, 12);
    expect(meanSampleSize({ difference: 0, sds: [3, 4] })).toBeUndefined();
  });

  test("show the least difference with the power that is asked for", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 10_000 }),
        fc.double({ min: 0.1, max: 0.99, noNaN: true }),
        (a, b, n, wanted) => {
          const difference = detectableMean({ sds: [a, b], arms: [n, 2 * n], power: wanted });
          expect(meanPower({ difference, sds: [a, b], arms: [n, 2 * n] })).toBeCloseTo(wanted, 9);
        },
      ),
    );
  });

  test("are seen as often in trials of skewed costs, and no difference about as often as alpha says", () => {
    const asked = { sds: [150_000, 150_000], arms: [300, 300], trials: 2000, seed: 46 } as const;
    const seen = simulatedMeanPower({ ...asked, means: [150_000, 190_000] });
    const expected = meanPower({ difference: 40_000, sds: asked.sds, arms: asked.arms });
    expect(Math.abs(seen.share - expected)).toBeLessThan(4 * seen.error);
    const none = simulatedMeanPower({ ...asked, means: [150_000, 150_000] });
    expect(Math.abs(none.share - 0.05)).toBeLessThan(0.015);
  });

  test("refuse what is no standard deviation, no mean and no arm", () => {
    const asked = { means: [1, 1], sds: [1, 1], arms: [5, 5] } as const;
    const codes = [
      () => simulatedMeanPower({ ...asked, means: [-1, 1] }),
      () => simulatedMeanPower({ ...asked, sds: [0, 1] }),
      () => simulatedMeanPower({ ...asked, arms: [1, 5] }),
      () => meanPower({ difference: 1, sds: [0, 1], arms: [5, 5] }),
      () => proportionPower({ shares: [1.2, 0], arms: [5, 5] }),
      () => proportionSampleSize({ shares: [0.2, 0.1], power: 0.01 }),
    ].map((ask) => problemsOf(ask)[0]?.code);
    expect(codes).toEqual(codes.map(() => "value-out-of-bounds"));
  });
});

describe("a scenario's trial", () => {
  const load = (name?: string) =>
    loadScenario("scenarios/trial-2018.yaml", {
      rules: denmark,
      ...(name === undefined ? {} : { case: name }),
    });

  test("is what the scenario says of it, and what it rests on", async () => {
    const model = await load();
    const found = power(model);
    expect([found.treated.citizens, found.controls.citizens]).toEqual([200, 200]);
    expect([found.treated.share, found.controls.share]).toEqual([0.53, 0.12]);
    expect(found.treated.strategy).toBe("intensive");
    expect(found.rests.find(({ id }) => id === "controls")?.evidence).toBe("assumption");
    expect(found.sizes.map(({ arms }) => arms)).toContainEqual([200, 100]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test("follows other values of its parameters, and cases", async () => {
    const model = await load();
    expect(power(withParameters(model, { controls: 100 })).controls.citizens).toBe(100);
    const goal = power(await load("bi46Goal"));
    expect([goal.treated.share, goal.controls.share]).toEqual([0.2, 0.12]);
    // By 200 and 200 a difference of 8 points is seen about as often as not.
    expect(Math.abs(goal.power - exactPower([0.2, 0.12], [200, 200]))).toBeLessThan(0.012);
    expect(power(await load("noEffect")).perArm).toBeUndefined();
  });

  test("may be said in its place: what is said rests on nothing of the scenario", async () => {
    const model = await load();
    const found = power(model, { arms: [100, 100], from: 0.15, to: 0.2 });
    expect(found.power.toFixed(2)).toBe("0.15");
    expect(found.rests).toEqual([]);
    const { trial: _, ...none } = model;
    expect(power(none, { arms: [100, 100], from: 0.15, to: 0.2 }).power).toBe(found.power);
    expect(problemsOf(() => power(none, { from: 0.15, to: 0.2 }))[0]?.code).toBe("no-trial");
    expect(problemsOf(() => power(model, { from: 1.5 }))[0]).toMatchObject({ path: ["from"] });
  });

  test("tells of costs, too, when it is said how far citizens lie apart", async () => {
    const { costs } = power(await load(), { sd: 300_000 });
    expect(costs?.perspective).toBe("municipality");
    expect(costs?.detectable).toBeCloseTo(detectableMean({ sds: [3e5, 3e5], arms: [200, 200] }), 6);
    expect(costs?.power).toBe(
      meanPower({ difference: costs?.difference ?? 0, sds: [3e5, 3e5], arms: [200, 200] }),
    );
  });

  test("has whole citizens: others are told with where they stand", async () => {
    const model = await load();
    const odd = withParameters(model, { controls: "150.5" });
    expect(problemsOf(() => power(odd))[0]).toMatchObject({
      code: "not-whole",
      path: ["trial", "arms", "sporadic", "citizens"],
    });
  });
});
