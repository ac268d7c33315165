import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatUnit, parseUnit, sameUnit } from "../../src/formula/index";
import { refusalOf, valueOfOutcome } from "./codes";
import { unit } from "./units";

const parse = (text: string) => valueOfOutcome(parseUnit(text));

describe("parseUnit", () => {
  it.each([
    ["DKK/place-year", { DKK: 1, "place-year": -1 }],
    ["DKK", { DKK: 1 }],
    ["weeks", { weeks: 1 }],
    ["%", {}],
    ["1", {}],
    ["%/year", { year: -1 }],
    [" DKK / ( person * month ) ", { DKK: 1, month: -1, person: -1 }],
    ["DKK/person/month", { DKK: 1, month: -1, person: -1 }],
    ["DKK/person*month", { DKK: 1, month: 1, person: -1 }],
    ["(a/(b/c))^2", { a: 2, b: -2, c: 2 }],
    ["m^-2", { m: -2 }],
    ["a*a/a", { a: 1 }],
    ["a/a", {}],
    ["a^0", {}],
    ["årsværk", { årsværk: 1 }],
    ["CO2-kg", { "CO2-kg": 1 }],
  ])("reads %j", (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it("orders names, so that the same unit is the same data", () => {
    expect(JSON.stringify(parse("b/a"))).toBe(JSON.stringify(parse("1/a*b")));
  });

  it("reads what formatUnit writes", () => {
    fc.assert(
      fc.property(unit, (given) => {
        expect(sameUnit(parse(formatUnit(given)), given)).toBe(true);
        expect(formatUnit(parse(formatUnit(given)))).toBe(formatUnit(given));
      }),
      { numRuns: 2000 },
    );
  });

  it("multiplies and divides as exponents add and subtract", () => {
    fc.assert(
      fc.property(unit, unit, (left, right) => {
        const [a, b] = [formatUnit(left), formatUnit(right)];
        expect(parse(`(${a})*(${b})`)).toEqual(parse(`(${b})*(${a})`));
        expect(parse(`(${a})*(${b})/(${b})`)).toEqual(parse(a));
        expect(parse(`(${a})/(${b})`)).toEqual(parse(`(${a})*(${b})^-1`));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["", "unit-syntax@1"],
    ["  ", "unit-syntax@3"],
    ["DKK/", "unit-syntax@5"],
    ["/year", "unit-syntax@1"],
    ["DKK year", "unit-syntax@5"],
    ["2*DKK", "unit-syntax@1"],
    ["DKK^a", "unit-syntax@5"],
    ["DKK^2.5", "unit-syntax@6"],
    ["(DKK", "unit-syntax@5"],
    ["DKK)", "unit-syntax@4"],
    ["place-", "unit-syntax@6"],
    ["-year", "unit-syntax@1"],
    ["kr.", "unit-syntax@3"],
    ["€", "unit-syntax@1"],
    ["a_b", "unit-syntax@2"],
    ["m^1000", "unit-exponent@3"],
    ["(m^100)^10", "unit-exponent@9"],
    ["m^99999999999999999999", "unit-exponent@3"],
    ["a".repeat(201), "unit-syntax@201"],
    ["(".repeat(100), "unit-syntax@9"],
  ])("refuses %j: %s", (text, refusal) => {
    expect(refusalOf(parseUnit(text))).toBe(refusal);
  });

  it("answers any text with a unit or a problem", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab-1%*/^() Æ.😀_"), maxLength: 30 }), (text) => {
        const outcome = parseUnit(text);
        expect(outcome.ok ? parse(formatUnit(outcome.value)) : outcome.problems[0]?.path).toEqual(
          outcome.ok ? outcome.value : [],
        );
      }),
      { numRuns: 5000 },
    );
  });
});
