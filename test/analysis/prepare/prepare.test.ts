import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Answer,
  type AnswerArm,
  breakEven,
  evaluate,
  overview,
  paybacks,
  prepare,
  sensitivity,
} from "../../../src/analysis/index";
import { Decimal } from "../../../src/decimal";
import { denmark } from "../../../src/denmark/index";
import type { Model } from "../../../src/model/index";
import { ProblemError } from "../../../src/problems/index";
import { type ParameterValues, withParameters } from "../../../src/program/index";
import { parseScenario } from "../../../src/scenario/index";
import { readYaml } from "../../../src/scenario/yaml/index";
import { scenarioPath } from "../../fixtures/scenarioPath";
import { anyScenario } from "../../reference/randomScenarios";
import { goodOf } from "../../scenario/outcomes";

const loaded = async (name: string): Promise<Model> =>
  goodOf(
    await parseScenario(goodOf(readYaml(readFileSync(scenarioPath(name), "utf8"))).value, {
      rules: denmark,
    }),
  );

const SOME: Readonly<Record<string, readonly ParameterValues[]>> = {
  "bi46-model-a": [
    {},
    { success: "30%" },
    { placePrice: "90_000", jobWage: 24_000 },
    { success: "30%", timeInJob: 30 },
  ],
  "trial-2018": [{}],
  "published/hiv": [{}, { discountRate: "10%", outcomeRate: "3%" }, { effect: "60%", aToB: 400 }],
  "published/hip-replacement": [{}],
  "published/jtpa": [{}],
};

const near = (
  found: string | undefined,
  wanted: string | undefined,
  size: Decimal | string | number,
  what: string,
): void => {
  const off = new Decimal(found ?? "NaN").minus(wanted ?? "NaN").abs();
  if (!off.lte(new Decimal(size).abs().times("1e-11").plus("1e-9")))
    expect([what, found]).toEqual([what, wanted]);
};

/** An answer is what an overview of the model written so tells, payer by payer and outcome by outcome. */
const asOverview = (answer: Answer, model: Model): void => {
  const whole = overview(model);
  const isFollowed = whole.perCitizen.length > 0;
  const lines = isFollowed ? whole.perCitizen : whole.cohort;
  const size = lines
    .flatMap(({ costs, differences }) => [...Object.values(costs), ...Object.values(differences)])
    .reduce((most, cost) => Decimal.max(most, new Decimal(cost).abs()), new Decimal(1));
  const check = (arms: readonly AnswerArm[], of: "costs" | "differences"): void => {
    for (const { id, netCosts } of arms)
      for (const { perspective, stage, perCitizen, netCost } of netCosts) {
        const line = lines.find((each) => each.perspective === perspective && each.stage === stage);
        const discounted = of === "costs" ? line?.discountedCosts : line?.discounted;
        const wanted = (answer.discounted ? discounted : undefined) ?? line?.[of];
        near(isFollowed ? perCitizen : netCost, wanted?.[id], size, `${id} ${String(perspective)} ${stage}`);
      }
  };
  check(answer.arms, "costs");
  check(answer.differences, "differences");
  expect(answer.arms.map(({ id }) => id)).toEqual(whole.strategies);
  near(answer.citizens, whole.citizens, whole.citizens, "citizens");
  for (const { outcome, quantities, discounted = quantities, differences } of whole.outcomes) {
    const wanted = answer.discounted ? discounted : quantities;
    for (const { id, outcomes } of answer.arms)
      near(outcomes[outcome], wanted[id], new Decimal(wanted[id] ?? 0).plus(1), `${id} ${outcome}`);
    if (wanted === quantities)
      for (const { id, outcomes } of answer.differences)
        near(
          outcomes[outcome],
          differences[id],
          new Decimal(wanted[id] ?? 0).plus(1),
          `difference ${outcome}`,
        );
  }
};

describe("prepare", () => {
  it.each(Object.keys(SOME))("answers what an overview of %s tells at these values", async (name) => {
    const model = await loaded(name);
    const handle = prepare(model);
    for (const values of [...(SOME[name] ?? []), {}]) {
      const at = withParameters(model, values);
      const answer = handle.at(values);
      asOverview(answer, at);
      expect(answer.fingerprint).toBe(at.fingerprint);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }
  });

  it("is what the scenario written so comes to, on random scenarios, in whatever order it is asked", async () => {
    const names = [
      "part",
      "half",
      "kept",
      "chance",
      "speed",
      "worth",
      "jobWage",
      "placePrice",
      "perStaff",
      "once",
    ];
    await fc.assert(
      fc.asyncProperty(
        anyScenario,
        fc.array(fc.record({ name: fc.constantFrom(...names), times: fc.integer({ min: 900, max: 1100 }) }), {
          minLength: 1,
          maxLength: 3,
        }),
        async (document, changes) => {
          const outcome = await parseScenario(document, { rules: denmark });
          if (!outcome.ok) return;
          const handle = prepare(outcome.value);
          for (const { name, times } of [...changes, ...changes.slice(0, 1)]) {
            const base = evaluate(outcome.value).parameters.find(({ id }) => id === name)?.value ?? "0";
            const values = { [name]: new Decimal(base).times(times).div(1000) };
            let at: Model;
            try {
              at = withParameters(outcome.value, values);
            } catch (error) {
              if (!(error instanceof ProblemError)) throw error;
              expect(() => handle.at(values)).toThrow(ProblemError);
              continue;
            }
            asOverview(handle.at(values), at);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("answers HIV at 10 % as every public way does", async () => {
    const model = await loaded("published/hiv");
    const [difference] = prepare(model).at({ discountRate: "10%" }).differences;
    const found = difference?.netCosts.find(({ perspective }) => perspective === "public")?.perCitizen;
    expect(new Decimal(found ?? 0).toFixed(2)).toBe("4836.37");
  });

  it("is taken by other questions in the place of a model, and answers the same", async () => {
    const model = await loaded("bi46-model-a");
    const handle = prepare(model);
    handle.at({ placePrice: 80_000 });
    const asked = { vary: "placePrice", perspective: "public" } as const;
    expect(breakEven(handle, asked)).toEqual(breakEven(model, asked));
    const grid = { vary: { parameter: "success", values: ["0.2", "0.3"] } };
    expect(sensitivity(handle, grid)).toEqual(sensitivity(model, grid));
    expect(paybacks(handle, { perspective: "public" })).toEqual(paybacks(model, { perspective: "public" }));
  });

  it("has outcomes beside the money in a grid, where they are asked for", async () => {
    const model = await loaded("bi46-model-a");
    const grid = { vary: { parameter: "success", values: ["0.2", "0.3"] } } as const;
    const { rows } = sensitivity(model, { ...grid, outcomes: true });
    for (const { values, outcomes } of rows) {
      const [difference] = prepare(model).at(values).differences;
      expect(outcomes).toEqual(difference?.outcomes);
    }
    for (const row of sensitivity(model, grid).rows) expect(row).not.toHaveProperty("outcomes");
  });

  it("refuses what withParameters refuses, and answers on", async () => {
    const handle = prepare(await loaded("bi46-model-a"));
    const own = handle.at();
    expect(() => handle.at({ sucess: "30%" })).toThrow(ProblemError);
    expect(() => handle.at({ success: "50%" })).toThrow(ProblemError);
    expect(handle.at()).toEqual(own);
  });
});
