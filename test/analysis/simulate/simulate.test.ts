import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paybacks, prepare } from "../../../src/analysis/index";
import { askedOf } from "../../../src/analysis/sensitivity/question";
import { columnsOf } from "../../../src/analysis/simulate/columns";
import { drawerOf } from "../../../src/analysis/simulate/drawer";
import { drawingOf, valuesAt } from "../../../src/analysis/simulate/drawn";
import { simulate, simulateInTurns } from "../../../src/analysis/simulate/simulate";
import { openSimulation } from "../../../src/analysis/simulate/simulation";
import { type Model, PARTIES } from "../../../src/model/index";
import { isProblemError, type Problem } from "../../../src/problems/index";
import { withDrawn } from "../../../src/program/index";
import { uncertain } from "./uncertain";

const problemsOf = (ask: () => unknown): readonly Problem[] => {
  try {
    ask();
  } catch (error) {
    if (isProblemError(error)) return error.problems;
    throw error;
  }
  return [];
};

/** Prices alone move, each with the scenario's value as its mean. */
const linear = () =>
  uncertain(
    [/decision: .*\n/u, ""],
    [/ +distribution: 17 of 100\n/u, ""],
    [/ +distribution: 80%.*\n/u, ""],
    [
      "range: [120_000, 140_000]",
      "range: [120_000, 140_000]\n    distribution: { family: lognormal, sd: 8_000 }",
    ],
  );

const differenceOf = (model: Model, options: Parameters<typeof simulate>[1], perspective = "public") => {
  const row = simulate(model, options).differences[0]?.netCosts.find(
    (one) => one.perspective === perspective && one.stage === "afterTax",
  );
  if (row === undefined) throw new Error(perspective);
  return row;
};

describe("what is drawn", () => {
  test("is what has a distribution; with ranges what has a range too, but no target", async () => {
    const model = await uncertain();
    const told = (ranges?: "pert") => {
      const { drawn, notDrawn } = drawingOf(model, ranges);
      return [
        drawn.map(({ parameter, distribution }) => [parameter.id, distribution.family]),
        notDrawn.map(({ parameter, reason }) => [parameter.id, reason]),
      ];
    };
    expect(told()).toEqual([
      [
        ["course", "gamma"],
        ["usualJob", "beta"],
        ["jobLoss", "beta"],
      ],
      [
        ["interest", "noDistribution"],
        ["benefit", "noDistribution"],
        ["mentorJob", "target"],
      ],
    ]);
    expect(told("pert")).toEqual([
      [
        ["course", "gamma"],
        ["benefit", "pert"],
        ["usualJob", "beta"],
        ["jobLoss", "beta"],
      ],
      [
        ["interest", "noDistribution"],
        ["mentorJob", "target"],
      ],
    ]);
  });

  test("a target that has a distribution is drawn, and a scenario may say that ranges are", async () => {
    const model = await uncertain(
      ["range: [15%, 45%]", "range: [15%, 45%]\n    distribution: triangular"],
      ["decision:", "uncertainty: { ranges: pert }\ndecision:"],
    );
    const { drawn } = simulate(model, { draws: 1 });
    expect(drawn.map(({ id }) => id)).toEqual(["course", "benefit", "usualJob", "mentorJob", "jobLoss"]);
  });

  test("a value that was put in the scenario's place stands", async () => {
    const at = prepare(await uncertain());
    const model = withDrawn(at.model, {});
    expect(model).toBe(at.model);
    const { withParameters } = await import("../../../src/program/index");
    const { drawn, notDrawn } = simulate(withParameters(at.model, { usualJob: "25%" }), { draws: 1 });
    expect(drawn.map(({ id }) => id)).toEqual(["course", "jobLoss"]);
    expect(notDrawn).toContainEqual(expect.objectContaining({ id: "usualJob", reason: "set" }));
  });

  test("is told in the scenario's prices, and drawn in those it is written in", async () => {
    const model = await uncertain();
    const [course] = simulate(model, { draws: 1 }).drawn;
    expect(course).toMatchObject({ id: "course", value: 66_000, distribution: { family: "gamma" } });
    expect(course?.mean).toBeCloseTo(66_000, 6);
    expect(course?.sd).toBeCloseTo(9900, 6);
    const { drawn } = drawingOf(
      await uncertain(["distribution: { family: gamma, sd: 9_000 }", "range: [50_000, 80_000]"]),
      "pert",
    );
    expect(drawn.find(({ parameter }) => parameter.id === "course")?.distribution).toEqual({
      ...{ family: "pert", low: "50000", mode: "60000", high: "80000" },
    });
  });

  test("no value hangs on what else is drawn", async () => {
    const model = await uncertain();
    const few = valuesAt(drawingOf(model, undefined), 46)(7);
    const more = valuesAt(drawingOf(model, "pert"), 46)(7);
    for (const [name, value] of Object.entries(few)) expect(more[name]).toEqual(value);
  });
});

describe("a simulation", () => {
  test("has first values that never move", async () => {
    const { differences, running } = simulate(await uncertain(), { draws: 20, seed: 46 });
    expect(running).toMatchInlineSnapshot(`
      [
        {
          "draws": 10,
          "error": 523521.3460218286,
          "mean": -1728098.3584228798,
        },
        {
          "draws": 20,
          "error": 437381.19741230895,
          "mean": -1354771.884528295,
        },
      ]
    `);
    const [{ netCosts } = { netCosts: [] }] = differences;
    expect(
      netCosts.map(({ perspective, mean, pays }) => [perspective, mean, pays.share]),
    ).toMatchInlineSnapshot(`
      [
        [
          "municipality",
          26741.111265675016,
          0.5500000000000002,
        ],
        [
          "centralGovernment",
          -1381512.9957939703,
          0.9499999999999998,
        ],
        [
          "public",
          -1354771.884528295,
          0.85,
        ],
        [
          "citizen",
          4605043.319313236,
          0.049999999999999996,
        ],
      ]
    `);
  });

  test("agrees with the model at the means, where all that moves are prices", async () => {
    const model = await linear();
    // z-scores of 30 seeds for each payer: their squares are a chi-squared with 30 degrees of freedom.
    const payers = ["municipality", "centralGovernment", "public"];
    const sums = new Map(payers.map((payer) => [payer, 0]));
    for (let seed = 1; seed <= 30; seed++)
      for (const { perspective, base, mean, error } of simulate(model, { draws: 40, seed }).differences[0]
        ?.netCosts ?? [])
        sums.set(String(perspective), (sums.get(String(perspective)) ?? 0) + ((mean - base) / error) ** 2);
    for (const payer of payers) {
      const squares = sums.get(payer);
      // The middle 99.8 % of chi-squared with 30 degrees, a little wider as errors are themselves of 40 draws.
      expect(squares).toBeGreaterThan(11);
      expect(squares).toBeLessThan(64);
    }
  });

  test("spreads not at all where nothing is drawn", async () => {
    const model = await uncertain(
      [/ +distribution: .*gamma.*\n/u, ""],
      [/ +distribution: 17 of 100\n/u, ""],
      [/ +distribution: 80%.*\n/u, ""],
    );
    const { drawn, arms, differences } = simulate(model, { draws: 7 });
    expect(drawn).toEqual([]);
    for (const { netCosts, outcomes } of [...arms, ...differences])
      for (const { base, mean, sd, error } of [...netCosts, ...outcomes])
        expect([mean, sd, error]).toEqual([base, 0, 0]);
    for (const { base, quantiles, pays } of differences.flatMap(({ netCosts }) => netCosts)) {
      expect(new Set(quantiles.map(({ value }) => value))).toEqual(new Set([base]));
      expect([0, 1]).toContain(pays.share);
    }
  });

  test("is at the scenario's own values what `prepare` says", async () => {
    const model = await uncertain();
    const { arms, differences } = simulate(model, { draws: 1 });
    const answer = prepare(model).at();
    for (const [told, said] of [
      [arms, answer.arms],
      [differences, answer.differences],
    ] as const)
      told.forEach(({ id, netCosts, outcomes }, index) => {
        const known = said[index];
        expect(known?.id).toBe(id);
        for (const { perspective, stage, base } of netCosts) {
          const cost = known?.netCosts.find((one) => one.perspective === perspective && one.stage === stage);
          expect(base).toBeCloseTo(Number(cost?.netCost), 6);
        }
        for (const { id: outcome, base } of outcomes)
          expect(base).toBeCloseTo(Number(known?.outcomes[outcome]), 9);
      });
  });

  test("moves money from one party to another, and makes none: draw for draw", async () => {
    const model = await uncertain();
    const asked = askedOf(model, {});
    const views = PARTIES.map((perspective) => ({ perspective, stage: "afterTax" as const }));
    const columns = columnsOf(model, asked, views);
    const { rows, width } = drawerOf(model, drawingOf(model, "pert"), columns, asked, 5);
    const all = rows(0, 50);
    for (const strategy of ["usual", "mentor"])
      for (let draw = 0; draw < 50; draw++) {
        let [sum, size] = [0, 0];
        columns.forEach(({ kind, strategy: of }, index) => {
          const value = all[draw * width + index] ?? Number.NaN;
          if (kind !== "netCost" || of !== strategy) return;
          sum += value;
          size += Math.abs(value);
        });
        expect(size).toBeGreaterThan(1_000_000);
        expect(Math.abs(sum) / size).toBeLessThan(1e-12);
      }
  });

  test("quantiles rise, and the share that pays is where they cross nothing", async () => {
    const { quantiles, pays } = differenceOf(await uncertain(), { draws: 150, seed: 2 }, "municipality");
    const values = quantiles.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    for (const { part, value } of quantiles)
      if (Math.abs(part - pays.share) > 0.01) expect(value < 0).toBe(part < pays.share);
  });

  test("stops when it is as precise as is asked", async () => {
    const model = await uncertain();
    const { error, sd } = differenceOf(model, { draws: 150 });
    const found = simulate(model, { draws: 5000, precision: error });
    expect(found.stopped).toBe("precision");
    expect(found.draws % 100).toBe(0);
    expect(found.draws).toBeGreaterThanOrEqual(100);
    expect(found.draws).toBeLessThanOrEqual(300);
    expect(found.wanted).toBe(5000);
    expect(simulate(model, { draws: 30, precision: sd / 1000 }).stopped).toBe("draws");
    expect(problemsOf(() => simulate(model, { precision: 0 }))[0]?.code).toBe("value-out-of-bounds");
    expect(problemsOf(() => simulate(model, { draws: 0 }))[0]?.code).toBe("argument-invalid");
    expect(problemsOf(() => simulate(model, { seed: 0.5 }))[0]?.code).toBe("argument-invalid");
  });

  test("says what a draw met that the model has no answer at: which, its values, and where", async () => {
    const model = await uncertain(["distribution: 17 of 100", "distribution: { family: normal, sd: 20% }"]);
    const problems = problemsOf(() => simulate(model, { draws: 200, seed: 4 }));
    expect(problems[0]).toMatchObject({ code: "draw-failed", values: { seed: "4" } });
    expect(problems[0]?.values?.values).toMatch(/usualJob = -0\.\d+/u);
    expect(problems.length).toBeGreaterThan(1);
    // The first of them all, however many are asked for at a time.
    const first = Number(problems[0]?.found);
    expect(simulate(model, { draws: first - 1, seed: 4 }).draws).toBe(first - 1);
  });
});

describe("payback within the time that is accepted", () => {
  test("is what `paybacks` says of each draw", async () => {
    for (const years of ["1", "3", "5", "8"]) {
      const model = await uncertain(
        ["maxPaybackYears: 3", `maxPaybackYears: ${years}`],
        ["value: 60_000", "value: 80_000"],
      );
      const asked = askedOf(model, {});
      const columns = columnsOf(model, asked);
      const drawing = drawingOf(model, undefined);
      const { rows, width } = drawerOf(model, drawing, columns, asked, 11);
      const draws = 12;
      const all = rows(0, draws);
      const at = valuesAt(drawing, 11);
      for (let draw = 0; draw < draws; draw++) {
        const found = paybacks(withDrawn(model, at(draw)));
        columns.forEach((column, index) => {
          if (column.kind !== "within") return;
          const row = found.rows.find(
            ({ perspective, stage, controlArea, discounted }) =>
              perspective === column.perspective &&
              stage === column.stage &&
              controlArea === undefined &&
              discounted,
          );
          if (row === undefined) return;
          const expected = row.isWithin === undefined ? -1 : Number(row.isWithin);
          expect([years, draw, column.perspective, all[draw * width + index]]).toEqual([
            ...[years, draw, column.perspective, expected],
          ]);
        });
      }
    }
  });

  test("adds up to all draws, those that are not known among them", async () => {
    const model = await uncertain(["maxPaybackYears: 3", "maxPaybackYears: 8"]);
    const { payback, pays } = differenceOf(model, { draws: 50 }, "municipality");
    expect(payback?.within.share).toBeCloseTo(pays.share, 12);
    expect(payback?.unknown).toBe(Math.round((1 - pays.share) * 50));
    const without = await uncertain([/decision: .*\n/u, ""]);
    expect(differenceOf(without, { draws: 2 })).not.toHaveProperty("payback");
  });
});

describe("whoever works", () => {
  test("the bytes are the same, for any batch, crew and order", async () => {
    const model = await uncertain();
    const options = { draws: 60, seed: 46, ranges: "pert" } as const;
    const expected = JSON.stringify(simulate(model, options));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 80, maxLength: 80 }),
        async (batch, size, waits) => {
          const own = Array.from({ length: size }, () => openSimulation(model, options));
          let turn = 0;
          const crew = {
            size,
            rows: async (from: number, until: number) => {
              const mine = own[turn++ % size] as (typeof own)[number];
              await new Promise((resolve) => setTimeout(resolve, waits[turn % waits.length]));
              return mine.rows(from, until);
            },
          };
          expect(JSON.stringify(await simulateInTurns(model, options, { crew, batch }))).toBe(expected);
        },
      ),
      { numRuns: 8 },
    );
    expect(JSON.stringify(await simulateInTurns(model, options))).toBe(expected);
  }, 300_000);

  test("one draw alone is what it is among others", async () => {
    const open = openSimulation(await uncertain(), { draws: 30, seed: 9 });
    const all = open.rows(0, 30);
    const width = all.length / 30;
    for (const draw of [29, 3, 17, 0])
      expect([...open.rows(draw, draw + 1)]).toEqual([...all.subarray(draw * width, (draw + 1) * width)]);
  });

  test("one that is stopped says how many draws it has, and is what so many draws are", async () => {
    const model = await uncertain();
    const controller = new AbortController();
    const found = await simulateInTurns(
      model,
      { draws: 500, seed: 46 },
      { signal: controller.signal, batch: 5, onProgress: (draws) => draws >= 15 && controller.abort() },
    );
    expect(found).toMatchObject({ stopped: "cancelled", draws: 15, wanted: 500 });
    const { stopped: _, wanted: _wanted, ...rest } = found;
    expect(simulate(model, { draws: 15, seed: 46 })).toMatchObject(rest);
    const before = simulateInTurns(model, {}, { signal: AbortSignal.abort() });
    await expect(before).rejects.toMatchObject({ problems: [{ code: "simulation-cancelled" }] });
  });

  test("a crew that fails is not waited for", async () => {
    const model = await uncertain();
    const crew = { size: 2, rows: () => Promise.reject(new Error("gone")) };
    await expect(simulateInTurns(model, { draws: 50 }, { crew })).rejects.toThrow("gone");
  });
});
