import { describe, expect, it } from "vitest";
import { denmarkFigures } from "../../src/denmark/figures/index";
import { figuresOn, findFigures, lookUpFigure, mergeFigures } from "../../src/parameters/index";
import { problemOf } from "../calendar/problemOf";
import { figure, setOf, value } from "./figures";

const idsOf = (pattern: string): string[] => findFigures(denmarkFigures, pattern).map(({ id }) => id);

describe("findFigures", () => {
  it("looks in ids and in labels of both languages", () => {
    expect(idsOf("dagpenge.max")).toEqual(
      expect.arrayContaining(["dagpenge.max", "dagpenge.max.beskaeftigelsestillaeg"]),
    );
    expect(idsOf("Tax rate, Odense")).toEqual(["skat.kommune.odense"]);
    expect(idsOf("Kommuneskatteprocent, Odense")).toEqual(["skat.kommune.odense"]);
    expect(idsOf("")).toEqual(Object.keys(denmarkFigures.figures));
  });

  it("takes Danish letters either way, and any capitals", () => {
    expect(idsOf("kontanthjælp")).toEqual(idsOf("KONTANTHJAELP"));
    expect(idsOf("FØRTIDSPENSION (NY ORDNING), ENLIG")).toEqual(idsOf("foertidspension (ny ordning), enlig"));
    expect(idsOf("førtidspension").length).toBeGreaterThan(5);
  });

  it.each([
    ["kontanthjalp", "kontanthjaelp"],
    ["refusion.trim", "refusion.trin"],
    ["satsregulerimg", "satsregulering"],
  ])("meets %s with %s", (pattern, nearest) => {
    expect(problemOf(() => findFigures(denmarkFigures, pattern))).toEqual({
      code: "figure-unknown",
      path: [],
      found: pattern,
      values: { set: "denmark" },
      nearest,
    });
  });

  it("has no nearest name for what is like nothing", () => {
    expect(problemOf(() => findFigures(denmarkFigures, "qqqqqqqqqq"))).not.toHaveProperty("nearest");
  });
});

describe("figuresOn", () => {
  it("leaves out figures without a value on the day", () => {
    const found = figuresOn(findFigures(denmarkFigures, "kontanthjaelp."), "2022-07-01");
    expect(found.map(({ id, values }) => [id, ...values.map((one) => one.value)])).toEqual(
      expect.arrayContaining([
        ["kontanthjaelp.30plus_forsoerger", "15570"],
        ["kontanthjaelp.30plus_andre", "11716"],
      ]),
    );
    expect(found.map(({ id }) => id)).not.toContain("kontanthjaelp.aktivitetstillaeg.u30_forsoerger");
  });

  it("names every figure and what it covers when none has", () => {
    expect(problemOf(() => figuresOn(findFigures(denmarkFigures, "dagpenge.max"), "1999-01-01"))).toEqual({
      code: "figure-none-on-day",
      path: [],
      found: "1999-01-01",
      expected: expect.stringContaining("dagpenge.max (2017-01-01 – 2026-12-31); "),
    });
  });

  it("takes a date", () => {
    expect(problemOf(() => figuresOn([], "1999")).code).toBe("date-malformed");
  });
});

describe("mergeFigures", () => {
  const own = setOf(
    "own",
    figure("kontanthjaelp.30plus_andre", [value("2026-01-01", undefined, "13100")]),
    figure("own.rate", [value("2022-01-01", undefined, "1")]),
  );
  const merged = mergeFigures(denmarkFigures, own);

  it("lays a user's figures over and beside", () => {
    expect(lookUpFigure(merged, "own.rate", "2022-07-01").value).toBe("1");
    expect(lookUpFigure(merged, "kontanthjaelp.30plus_forsoerger", "2022-07-01").value).toBe("15570");
    expect(lookUpFigure(merged, "kontanthjaelp.30plus_andre", "2026-07-01").value).toBe("13100");
    expect(merged.id).toBe(own.id);
    expect(merged.label.da).toBe(`${denmarkFigures.label.da} med ${own.label.da}`);
    expect(Object.keys(merged.figures)).toHaveLength(Object.keys(denmarkFigures.figures).length + 1);
  });

  it("replaces a figure whole, so that no series is a mixture", () => {
    expect(problemOf(() => lookUpFigure(merged, "kontanthjaelp.30plus_andre", "2022-07-01")).expected).toBe(
      "2026-01-01 –",
    );
  });

  it("leaves both sets as they were", () => {
    expect(lookUpFigure(denmarkFigures, "kontanthjaelp.30plus_andre", "2022-07-01").value).toBe("11716");
    expect(Object.keys(own.figures)).toHaveLength(2);
  });
});
