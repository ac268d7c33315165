import { describe, expect, it } from "vitest";
import { overview, trialsOf, verdict } from "../../../src/analysis/index";
import { differenceLines } from "../../../src/analysis/sensitivity/differenceLines";
import { denmark } from "../../../src/denmark/index";
import { loadScenario } from "../../../src/node/index";

const FILES = [
  "bi46-model-b",
  "trial-2018",
  "published/jtpa",
  "published/newws",
  "published/hip-replacement",
];

describe("the lines of scenarios side by side", () => {
  it.each(FILES)("are those of the overview, for %s", async (name) => {
    const model = await loadScenario(`scenarios/${name}.yaml`, { rules: denmark });
    const whole = overview(model);
    const trials = trialsOf(model);
    const others = whole.strategies.filter((of) => of !== whole.reference);
    const verdicts = others.map((of) => verdict(trials, { of, count: 0, needs: false }));
    const light = differenceLines(trials, verdicts);
    const [per, none] =
      verdicts[0]?.per === "citizen"
        ? (["perCitizen", "cohort"] as const)
        : (["cohort", "perCitizen"] as const);
    expect(light[none]).toEqual([]);
    expect(light[per].map(({ perspective }) => perspective)).toEqual(
      expect.arrayContaining(["municipality", "centralGovernment", "public"]),
    );
    for (const { perspective, stage, differences, discounted } of light[per]) {
      const line = whole[per].find((each) => each.perspective === perspective && each.stage === stage);
      const [found, expected] =
        discounted === undefined ? [differences, line?.differences] : [discounted, line?.discounted];
      expect(Object.keys(found ?? {})).toEqual(others);
      for (const of of others) {
        const amount = Number(expected?.[of]);
        expect(Math.abs(Number(found?.[of]) - amount)).toBeLessThanOrEqual(1e-7 + 1e-9 * Math.abs(amount));
      }
    }
  });
});
