import { describe, expect, it } from "vitest";
import { number } from "../../src/formula/index";
import { outcomeRows } from "../../src/ledger/index";
import type { DatedCell, Exposure, ExposureCell, Model, Outcome } from "../../src/model/index";
import { both, modelOf } from "../model/models";

const outcome = (id: string, kind: Outcome["kind"], ...states: string[]): Outcome => ({
  id,
  label: both(id),
  kind,
  states,
  path: ["outcomes", id],
});

const model: Model = modelOf({
  segments: ["all", "other"].map((id) => ({ id, attributes: {}, numbers: {} })),
  cohort: {
    cycleDays: 7,
    state: "out",
    entries: [],
    outcomes: [
      outcome("success", "firstEntry", "job", "education"),
      outcome("weeks", "weeks", "job", "flexJob"),
    ],
    followUp: number("364"),
    path: ["intake"],
  },
});

const cell = (of: string, days: number, more: Partial<DatedCell> = {}): ExposureCell => ({
  strategy: "one",
  month: "2022-08",
  of,
  kind: "state",
  segment: "all",
  period: { from: "2022-08-01", until: "2022-09-01" },
  days,
  ...more,
});

const exposure: Exposure = {
  cells: [
    cell("job", 7),
    cell("flexJob", 3.5),
    cell("job", 14, { month: "2022-09" }),
    cell("job", 21, { strategy: "two" }),
    cell("job", 28, { after: 1 }),
    // Neither another state nor a phase of the same name is time in the states.
    cell("out", 700),
    cell("job", 700, { kind: "phase" }),
  ],
  events: [
    { strategy: "one", of: "success", outcome: true, date: "2022-08-08", segment: "all", count: 1.5 },
    { strategy: "one", of: "success", outcome: true, date: "2022-08-29", segment: "all", count: 2 },
    { strategy: "one", of: "success", outcome: true, date: "2022-09-05", segment: "other", count: 4 },
    { strategy: "one", of: "started", date: "2022-09-05", segment: "all", count: 99 },
  ],
};

describe("outcomeRows", () => {
  it("adds up first entries and weeks by strategy, segment, month and year since the start", () => {
    expect(outcomeRows(model, exposure)).toEqual([
      {
        strategy: "one",
        outcome: "success",
        unit: "entrants",
        segment: "all",
        month: "2022-08",
        quantity: "3.5",
      },
      {
        strategy: "one",
        outcome: "success",
        unit: "entrants",
        segment: "other",
        month: "2022-09",
        quantity: "4",
      },
      { strategy: "one", outcome: "weeks", unit: "weeks", segment: "all", month: "2022-08", quantity: "1.5" },
      { strategy: "one", outcome: "weeks", unit: "weeks", segment: "all", month: "2022-09", quantity: "2" },
      { strategy: "two", outcome: "weeks", unit: "weeks", segment: "all", month: "2022-08", quantity: "3" },
      {
        strategy: "one",
        outcome: "weeks",
        unit: "weeks",
        segment: "all",
        month: "2022-08",
        after: 1,
        quantity: "4",
      },
    ]);
  });

  it("has none where nobody is followed", () => {
    expect(outcomeRows(modelOf({}), exposure)).toEqual([]);
  });
});
