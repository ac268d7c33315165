import { describe, expect, it } from "vitest";
import { exposureBuilder } from "../../src/exposure/index";
import { number } from "../../src/formula/index";
import { countsOf, outcomeRows, price } from "../../src/ledger/index";
import type { Exposure, Key, Model, OutcomeMeasure } from "../../src/model/index";
import { armOf, eventOf } from "../exposure/cohort/cohortModels";
import { both, modelOf } from "../model/models";

const outcome = (id: string, kind: OutcomeMeasure["kind"], ...states: string[]): OutcomeMeasure => ({
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
  strategies: ["one", "two"].map((id) => armOf(id, { events: [eventOf("started", { kind: "entry" })] })),
});

const exposure = ((): Exposure => {
  const builder = exposureBuilder();
  const begin = (kind: Key["kind"], of: string, more: Partial<Key> = {}): void =>
    builder.begin({ strategy: "one", kind, of, segment: "all", expected: true, ...more });
  const august = { from: "2022-08-01", until: "2022-09-01" };
  const inAugust = (days: number, after?: number): void =>
    builder.put(builder.stretch("2022-08", august, after), days);
  begin("state", "job");
  inAugust(7);
  builder.put(builder.stretch("2022-09", { from: "2022-09-01", until: "2022-10-01" }), 14);
  inAugust(28, 1);
  begin("state", "flexJob");
  inAugust(3.5);
  begin("state", "job", { strategy: "two" });
  inAugust(21);
  // Neither another state nor a phase of the same name is time in the states.
  begin("state", "out");
  inAugust(700);
  begin("phase", "job");
  inAugust(700);
  begin("firstEntry", "success");
  builder.put(builder.day("2022-08-08"), 1.5);
  builder.put(builder.day("2022-08-29"), 2);
  begin("firstEntry", "success", { segment: "other" });
  builder.put(builder.day("2022-09-05"), 4);
  begin("event", "started");
  builder.put(builder.day("2022-09-05"), 99);
  return builder.build();
})();

describe("outcomeRows", () => {
  it("adds up first entries and weeks by strategy, segment, month and year since the start", () => {
    expect(outcomeRows(price(model, exposure))).toEqual([
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
      {
        strategy: "one",
        outcome: "weeks",
        unit: "weeks",
        segment: "all",
        month: "2022-08",
        after: 1,
        quantity: "4",
      },
      { strategy: "two", outcome: "weeks", unit: "weeks", segment: "all", month: "2022-08", quantity: "3" },
    ]);
  });

  it("keeps outcomes and events apart", () => {
    const ledger = price(model, exposure);
    const of = (kind: "outcome" | "event") =>
      [...countsOf(ledger, kind)].map(([id, count]) => [id, count.toFixed()]);
    expect(of("event")).toEqual([["started", "99"]]);
    expect(of("outcome")).toEqual([
      ["success", "7.5"],
      ["weeks", "10.5"],
    ]);
  });

  it("has none where nobody is followed", () => {
    expect(outcomeRows(price(modelOf({}), exposure))).toEqual([]);
  });
});
