import { describe, expect, it } from "vitest";
import { parseUnit, type Unit } from "../../../src/formula/index";
import { driverNamed, unitHint } from "../../../src/scenario/check/unitHint";

const unitOf = (text: string): Unit => {
  const unit = parseUnit(text);
  if (!unit.ok) throw new Error(text);
  return unit.value;
};

describe("a unit that is not the one needed", () => {
  it.each([
    ["DKK/person-year", "DKK/person-month", "÷ 12"],
    ["DKK/person-month", "DKK/person-year", "× 12"],
    ["DKK/person-month", "DKK/person-week", "× 0.229979"],
    ["DKK/place-week", "DKK/place-year", "× 52.1786"],
    ["1/month", "1/year", "× 12"],
    ["1/day", "1/week", "× 7"],
  ])("of another time, %s for %s, is its value %s", (found, needed, factor) => {
    expect(unitHint(unitOf(found), [needed])).toEqual({ kind: "time", expected: needed, factor });
  });

  it.each([
    ["kr/borger-måned", "DKK/person-month", "borger-måned → person-month, kr → DKK"],
    ["DKK/årsværk", "DKK/staff-year", "årsværk → staff-year"],
    ["DKK/Person-Months", "DKK/person-month", "Person-Months → person-month"],
    ["DKK*person-months/(person-month*person-year)", "DKK/person-year", "person-months → person-month"],
    ["1/år", "1/year", "år → year"],
  ])("by other names, %s for %s, is told name by name", (found, needed, words) => {
    expect(unitHint(unitOf(found), [needed])).toEqual({ kind: "names", expected: needed, words });
  });

  it.each([
    ["EUR/person-year", "DKK/person-month"],
    ["DKK", "DKK/person-month"],
    ["DKK/place-year", "DKK/person-month"],
    ["1", "1/year"],
  ])("of something else, %s for %s, has no hint", (found, needed) =>
    expect(unitHint(unitOf(found), [needed])).toBeUndefined(),
  );

  it("is an amount of a driver by its name", () => {
    expect(["DKK/person-year", "DKK"].map((text) => driverNamed(unitOf(text)))).toEqual([
      "person-year",
      undefined,
    ]);
  });
});
