import { describe, expect, it } from "vitest";
import { formatUnit, sameUnit } from "../../src/formula/index";

describe("formatUnit", () => {
  it.each([
    [{}, "1"],
    [{ DKK: 1 }, "DKK"],
    [{ week: -1 }, "1/week"],
    [{ person: -1, DKK: 1, month: -1 }, "DKK/(month*person)"],
    [{ m: 2, s: -2 }, "m^2/s^2"],
    [{ b: 1, a: 3 }, "a^3*b"],
  ])("writes %j", (unit, text) => {
    expect(formatUnit(unit)).toBe(text);
  });
});

describe("sameUnit", () => {
  it("looks at exponents, not at their order", () => {
    expect(sameUnit({ a: 1, b: -1 }, { b: -1, a: 1 })).toBe(true);
    expect(sameUnit({ a: 1 }, { a: 2 })).toBe(false);
    expect(sameUnit({ a: 1 }, { a: 1, b: 1 })).toBe(false);
    expect(sameUnit({}, { a: 0 })).toBe(true);
    expect(sameUnit({ week: 1 }, { weeks: 1 })).toBe(false);
  });
});
