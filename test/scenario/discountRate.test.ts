import { describe, expect, it } from "vitest";
import type { ModelDiscounting } from "../../src/model/index";
import { rateSchedule } from "../../src/prices/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { SMALL } from "./documents";
import { goodOf } from "./outcomes";
import { UNDATED } from "./undatedDocument";

const discountingOf = async (text: string): Promise<ModelDiscounting | undefined> =>
  goodOf(await parseScenarioYaml(text)).discounting;

const RATE = '  interest: { value: 3.5%, unit: "1/year", evidence: law, source: x }\n';
const dated = (discounting: string): string =>
  `${SMALL.replace("accounts:", `${RATE}accounts:`)}discounting: ${discounting}\n`;

describe("the rate a schedule was made from", () => {
  it.each([
    ["{ rate: interest }", { op: "parameter", name: "interest" }, "annual", "0.035"],
    [
      "{ rate: interest, compounding: continuous }",
      { op: "parameter", name: "interest" },
      "continuous",
      "0.035",
    ],
    ["{ rate: 2% }", { op: "number", value: "0.02" }, "annual", "0.02"],
  ] as const)("is kept with how it is added: %s", async (written, formula, compounding, value) => {
    const { rate, schedule } = (await discountingOf(dated(written))) ?? {};
    expect(rate).toEqual({ formula, compounding });
    expect(schedule).toEqual(rateSchedule(value, compounding));
  });

  it("is kept for outcomes too, and for cycles as so many times a year", async () => {
    const monthly = UNDATED.replace("cycle: 1 year", "cycle: 1 month").replace("[0, 2.5]", "[0]");
    const { rate, outcomes } = (await discountingOf(monthly)) ?? {};
    const compounding = { timesPerYear: "12" };
    expect(rate).toEqual({ formula: { op: "parameter", name: "discountRate" }, compounding });
    expect(outcomes?.rate).toEqual({ formula: { op: "parameter", name: "outcomeRate" }, compounding });
    expect(outcomes?.schedule).toEqual(rateSchedule("0.015", compounding));
  });

  it("is none where a guidance says it", async () => {
    const discounting = await discountingOf(
      dated("{ method: denmark2021, outcomes: { method: greenBook } }"),
    );
    expect(discounting).not.toHaveProperty("rate");
    expect(discounting?.outcomes).not.toHaveProperty("rate");
  });
});
