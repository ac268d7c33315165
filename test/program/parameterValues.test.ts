import { describe, expect, it } from "vitest";
import { exactText } from "../../src/decimal";
import { binary, number, parameter } from "../../src/formula/index";
import type { Parameter } from "../../src/model/index";
import { parameterValues } from "../../src/program/index";
import { modelOf, parameterOf } from "../model/models";
import { problemOf } from "../money/problemOf";

const valuesOf = (...parameters: readonly Parameter[]): Record<string, string> => {
  const model = modelOf({ parameters: Object.fromEntries(parameters.map((each) => [each.id, each])) });
  return Object.fromEntries(
    Object.entries(parameterValues(model)).map(([id, value]) => [id, exactText(value)]),
  );
};

describe("parameterValues", () => {
  it("reads numbers, and formulas of parameters that come later", () => {
    const month = parameterOf("month", binary("divide", parameter("year"), number("12")));
    const all = parameterOf("all", binary("multiply", parameter("month"), parameter("count")));
    expect(valuesOf(all, month, parameterOf("year", "112000"), parameterOf("count", "36"))).toEqual({
      year: "112000",
      month: "9333.333333333333333333333333333333",
      count: "36",
      all: "336000",
    });
  });

  it("takes any name, also one that every object answers to", () => {
    const names = ["constructor", "toString", "valueOf", "hasOwnProperty"];
    const parameters = names.map((name, index) => parameterOf(name, `${index}`));
    const sum = parameterOf("sum", binary("add", parameter("toString"), parameter("valueOf")));
    expect(valuesOf(sum, ...parameters)).toEqual({
      constructor: "0",
      toString: "1",
      valueOf: "2",
      hasOwnProperty: "3",
      sum: "3",
    });
  });

  it("says so when a formula has no value", () => {
    const broken = parameterOf("broken", binary("divide", number("1"), parameter("zero")));
    expect(problemOf(() => valuesOf(broken, parameterOf("zero", "0"))).code).toBe("formula-zero-divisor");
  });

  it("reads a long chain in which each rests twice on the one before", () => {
    const twice = (index: number) => parameter(`p${index - 1}`);
    const chain = Array.from({ length: 300 }, (_, index) =>
      parameterOf(
        `p${index}`,
        index === 0 ? "1" : binary("subtract", twice(index), binary("divide", twice(index), number("2"))),
      ),
    );
    expect(valuesOf(...chain).p40).toMatch(/^0\.000000000000909494701772928237915/u);
  });
});
