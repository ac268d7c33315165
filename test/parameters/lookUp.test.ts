import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denmarkFigures } from "../../src/denmark/figures/index";
import { coverage, figureOf, lastDay, lookUpFigure, valueOn } from "../../src/parameters/index";
import { dateOf, dayNumber } from "../calendar/dates";
import { problemOf } from "../calendar/problemOf";
import { anyFigure, figure, setOf, value } from "./figures";

const rate = figure("rate", [
  value("2020-01-01", "2020-12-31", "1"),
  value("2021-01-01", undefined, "2"),
  value("2022-07-01", "2022-12-31", "3"),
  value("2024-01-01", undefined, "4"),
]);
const set = setOf("own", rate);

describe("lookUpFigure", () => {
  it.each([
    ["2020-01-01", "1"],
    ["2020-12-31", "1"],
    ["2021-01-01", "2"],
    ["2022-06-30", "2"],
    ["2022-07-01", "3"],
    ["2022-12-31", "3"],
    ["2024-01-01", "4"],
    ["2199-01-01", "4"],
  ])("on %s it is %s", (date, expected) => {
    expect(lookUpFigure(set, "rate", date).value).toBe(expected);
  });

  it.each(["2019-12-31", "2023-01-01", "2023-12-31"])("refuses %s, naming figure and gap", (date) => {
    expect(problemOf(() => lookUpFigure(set, "rate", date))).toEqual({
      code: "figure-gap",
      path: [],
      found: date,
      expected: "2020-01-01 – 2022-12-31, 2024-01-01 –",
      values: { figure: "rate" },
    });
  });

  it.each([
    ["2022-7-1", "date-malformed"],
    ["2022-02-30", "date-impossible"],
    ["", "date-malformed"],
  ])("refuses %s, which is no date", (date, code) => {
    expect(problemOf(() => lookUpFigure(set, "rate", date)).code).toBe(code);
  });

  it("meets an unknown name with the nearest", () => {
    expect(problemOf(() => figureOf(denmarkFigures, "kontanthjaelp.30plus_andr"))).toEqual({
      code: "figure-unknown",
      path: [],
      found: "kontanthjaelp.30plus_andr",
      values: { set: "denmark" },
      nearest: "kontanthjaelp.30plus_andre",
    });
    expect(problemOf(() => figureOf(denmarkFigures, "toString")).code).toBe("figure-unknown");
    expect(problemOf(() => figureOf(denmarkFigures, "x".repeat(50)))).not.toHaveProperty("nearest");
  });

  it("finds the Danish rates of July 2022", () => {
    expect(lookUpFigure(denmarkFigures, "kontanthjaelp.30plus_andre", "2022-07-01").value).toBe("11716");
    expect(lookUpFigure(denmarkFigures, "kontanthjaelp.30plus_forsoerger", "2022-07-01").value).toBe("15570");
  });
});

describe("coverage and valueOn", () => {
  it("agree on every day", () => {
    fc.assert(
      fc.property(anyFigure, fc.integer({ min: 0, max: 9000 }), (own, days) => {
        const date = dateOf(dayNumber("2009-06-01") + days);
        const isCovered = coverage(own)
          .split(", ")
          .some((span) => {
            const [from = "", to = ""] = span.split(" – ");
            return from.replace(" –", "") <= date && (to === "" || date <= to);
          });
        expect(valueOn(own, date) !== undefined).toBe(isCovered);
      }),
      { numRuns: 3000 },
    );
  });

  it("a value's last day is before the next one's first", () => {
    fc.assert(
      fc.property(anyFigure, (own) => {
        own.values.forEach((one, index) => {
          const last = lastDay(own, index);
          const next = own.values[index + 1];
          if (next === undefined) expect(last).toBe(one.to);
          else expect(last !== undefined && last < next.from && last >= one.from).toBe(true);
        });
      }),
    );
  });
});
