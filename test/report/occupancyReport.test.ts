import { describe, expect, it } from "vitest";
import { occupancy } from "../../src/analysis/index";
import { number } from "../../src/formula/index";
import type { Model } from "../../src/model/index";
import { occupancyReport, renderCsv, renderMarkdown } from "../../src/report/index";
import { armOf, cohortModel, moveOf, phaseOf, probability } from "../exposure/cohort/cohortModels";
import { cyclesOf, undatedModel } from "../exposure/cohort/undatedModels";

const halving = armOf("halving", {
  phases: [phaseOf("first", ["out"], { by: "sinceEntry", from: 0, until: 1 })],
  transitions: [moveOf("go", "out", "in", probability("0.5"))],
});

const calendar = cohortModel(["out", "in"], [halving], {
  entries: [{ date: "2022-07-04", count: number("20") }],
  followUp: number("14"),
});
const cycles = undatedModel(["out", "in"], [halving], cyclesOf(2, "7", "end"));

const markdown = (model: Model, options: Parameters<typeof occupancy>[1], language: "da" | "en"): string =>
  renderMarkdown(occupancyReport(model, occupancy(model, options), { language }), { language });

describe("a report of who is where", () => {
  it("has a line for each time and a column for each state, with their sum", () => {
    const text = markdown(calendar, { by: "week" }, "da");
    expect(text).toContain("ved begyndelsen af hver uge siden deres egen start");
    expect(text).toMatch(/\| Uge +\| +out \| +in \| +I alt \|/u);
    expect(text).toMatch(/\| 1 +\| +10 \| +10 \| +20 \|/u);
  });

  it("says what it counts in both languages", () => {
    expect(markdown(calendar, {}, "en")).toContain("on average over the days of the month");
    expect(markdown(calendar, {}, "da")).toContain("i gennemsnit over månedens dage");
    expect(markdown(cycles, {}, "en")).toContain("at the start of each cycle");
    expect(markdown(cycles, {}, "da")).toContain("ved begyndelsen af hver cyklus");
  });

  it("does not sum phases, in which not everybody is", () => {
    expect(markdown(calendar, { by: "week", of: "phase" }, "en")).not.toContain("Total");
  });

  it("has the rows as they are for spreadsheets", () => {
    const rows = occupancy(calendar, { by: "week", bySegment: true });
    expect(renderCsv(occupancyReport(calendar, rows), { language: "en" })).toBe(
      [
        "Strategy,Segment,State,Week,Citizens",
        "halving,everybody,out,0,20",
        "halving,everybody,out,1,10",
        "halving,everybody,in,0,0",
        "halving,everybody,in,1,10",
        "",
      ].join("\n"),
    );
    expect(occupancyReport(calendar, rows).data).toBe(rows);
    const inCycles = occupancyReport(cycles, occupancy(cycles), { language: "en" });
    expect(inCycles.main.columns.map(({ heading }) => heading)).toEqual([
      "Strategy",
      "State",
      "Cycle",
      "Citizens",
      "Citizens at end",
    ]);
  });
});
