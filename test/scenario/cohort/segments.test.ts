import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/decimal";
import { readDecimal } from "../../../src/formula/index";
import { parameterValues } from "../../../src/program/index";
import { cohortOf } from "./cohortOf";

describe("segments", () => {
  it("are one that is everybody, when none are named", async () => {
    const { segments } = await cohortOf({});
    expect(segments).toEqual([
      { id: "all", share: { op: "number", value: "1" }, attributes: {}, numbers: {} },
    ]);
  });

  it("have shares, the rest, ages and values of parameters", async () => {
    const model = await cohortOf({
      segments: {
        a: { share: "part", age: 45, parameters: { pay: "1_500" } },
        b: { share: 0.1 },
        c: { label: "C", share: "rest" },
      },
    });
    const parameters = parameterValues(model);
    const shares = model.segments.map(({ share }) => share && readDecimal(share, { parameters }));
    expect(shares.map((share) => share?.toFixed())).toEqual(["0.2", "0.1", "0.7"]);
    expect(Decimal.sum(...shares.map((share) => share ?? 0)).toFixed()).toBe("1");
    expect(model.segments).toMatchObject([
      { id: "a", age: "45", numbers: { pay: "1500" }, names: { pay: { en: "pay" } } },
      { id: "b", label: { en: "b" }, numbers: {} },
      { id: "c", label: { en: "C" } },
    ]);
  });

  it("sum exactly: thirds written out do not, and a rest makes them", async () => {
    const third = "0.333333333333";
    await expect(
      cohortOf({ segments: { a: { share: third }, b: { share: third }, c: { share: third } } }),
    ).rejects.toThrow("0.999999999999");
    await cohortOf({ segments: { a: { share: third }, b: { share: third }, c: { share: "rest" } } });
  });
});
