import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { breakEven, sensitivity } from "../../src/analysis/index";
import type { Model } from "../../src/model/index";
import { parseScenario } from "../../src/scenario/index";
import { readYaml } from "../../src/scenario/yaml/index";
import { goodOf } from "../scenario/outcomes";
import { published } from "./published";

type Parameters = Record<string, { value: number | string }>;

const text = readFileSync("scenarios/published/cti-section85.yaml", "utf8");

/** The shipped scenario with other values for some of its parameters. */
const cti = async (values: Readonly<Record<string, number>> = {}): Promise<Model> => {
  const document = structuredClone(goodOf(readYaml(text)).value) as { parameters: Parameters };
  for (const [name, value] of Object.entries(values)) {
    const known = document.parameters[name];
    if (known === undefined) throw new Error(name);
    known.value = value;
  }
  return goodOf(await parseScenario(document));
};

const citizens = (model: Model) => breakEven(model, { vary: "citizens" });

describe("CTI against § 85 (VIVE 2018): how many citizens before the set-up cost is earned back", () => {
  it("over 9 months 16.1375, so 17", async () => {
    const { outcome, crossings, varied, held } = citizens(await cti({ withYearAfter: 0 }));
    expect(outcome).toBe("crossings");
    expect(crossings).toHaveLength(1);
    expect(crossings[0]).toMatchObject({ direction: "paysAbove", whole: "17" });
    expect(Number(crossings[0]?.value)).toBeCloseTo(16.1375, 10);
    expect(varied).toMatchObject({ unit: "citizens", evidence: "assumption" });
    // Who starts is what is varied.
    expect(held.intake).toBe("varied");
  });

  it("over 21 months 32.275, so 33, as it is shipped", async () => {
    const { outcome, crossings } = citizens(await cti());
    expect(outcome).toBe("crossings");
    expect(crossings).toHaveLength(1);
    expect(crossings[0]).toMatchObject({ direction: "paysAbove", whole: "33" });
    expect(Number(crossings[0]?.value)).toBeCloseTo(32.275, 10);
  });

  it("without hospital stays never, over 9 months or 21", async () => {
    for (const withYearAfter of [0, 1]) {
      const found = citizens(await cti({ withHospital: 0, withYearAfter }));
      expect([found.outcome, found.crossings]).toEqual(["never", []]);
      // It was looked for well beyond the range before that was said.
      expect(found.searched?.beyond?.at(-1)?.until).toBe("500");
    }
  });

  it("16 are too few and 17 enough, 32 too few and 33 enough", async () => {
    const signs = async (withYearAfter: number, values: readonly string[]) =>
      sensitivity(await cti({ withYearAfter }), { vary: { parameter: "citizens", values } }).rows.map(
        ({ netCost }) => Number(netCost),
      );
    // 129,100 less 8,000 each, and less 4,000 each.
    expect(await signs(0, ["16", "17"])).toEqual([1_100, -6_900]);
    expect(await signs(1, ["32", "33"])).toEqual([1_100, -2_900]);
  });

  it("costs 85,000 and 89,000 over 21 months beside the set-up cost, as published", async () => {
    const { model, overview } = await published("cti-section85");
    const line = overview.perCitizen.find(({ perspective }) => perspective === "municipality");
    expect(Number(line?.costs.section85)).toBe(89_000);
    expect(Number(line?.costs.cti)).toBe(85_000 + 129_100 / 50);
    // So setting CTI up may cost 4,000 for each of the 50.
    const { method, crossings } = breakEven(model, { vary: "setUp" });
    expect([method, crossings[0]?.value, crossings[0]?.direction]).toEqual(["exact", "200000", "paysBelow"]);
  });
});
