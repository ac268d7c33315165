import { beforeAll, describe, expect, it } from "vitest";
import { type Finding, reconcile } from "../../src/analysis/index";
import type { PrintedTables } from "../../src/model/index";
import type { PrintedSource } from "../../src/node/index";
import { loadBi46 } from "./bi46";
import { amountsOf, printedModelOf, printedOf, type TableParts } from "./printedTables";

let models: PrintedSource["models"] = {};
beforeAll(async () => {
  ({ models } = await loadBi46());
});

const MODEL = printedModelOf("A", "100", "2022-07-01", "2025-07-01");
const ofModelA = (...tables: readonly Omit<TableParts, "model" | "layout">[]): PrintedTables =>
  printedOf({
    models: [MODEL],
    tables: tables.map((parts) => amountsOf({ ...parts, model: "A", layout: "appropriation" })),
  });

const byId = (printed: PrintedTables, withModels: boolean): Record<string, Finding> =>
  Object.fromEntries(reconcile(printed, withModels ? models : {}).findings.map((each) => [each.id, each]));

describe("reconcile, on amounts printed rounded", () => {
  it("lets unit prices round to what is printed, to the last decimal printed", () => {
    const mio = { id: "mio", unit: "1000000", lines: { activation: ["6.6", "11.2", "11.2", "6.6"] } };
    expect(byId(ofModelA(mio), true)).toEqual({});
    const rounded = { id: "mio", unit: "1000000", lines: { activation: ["7", "11", "11", "7"] } };
    expect(Object.keys(byId(ofModelA(rounded), true))).toEqual([]);
  });

  it("but not further: 11,4 mio. is not 11,2", () => {
    const mio = { id: "mio", unit: "1000000", lines: { activation: ["6.6", "11.4", "11.2", "6.6"] } };
    expect(byId(ofModelA(mio), true)["mio.activation.2023"]?.readings).toContainEqual({
      source: "bottomUp",
      value: "11.2",
      agrees: false,
      // The table adds up as printed.
      reconciles: false,
    });
  });

  it("lets a coarser table agree with a finer one to its own last digit", () => {
    const fine = { id: "fine", lines: { a: ["1234", "2266"] } };
    const coarse = { id: "coarse", unit: "1000000", lines: { a: ["1.2", "2.3"] } };
    expect(byId(ofModelA(fine, coarse), false)).not.toHaveProperty("fine.a.2022");
    const wrong = { id: "coarse", unit: "1000000", lines: { a: ["1.2", "2.4"] } };
    const found = byId(ofModelA(fine, wrong), false);
    expect(found["coarse.a.2023"]?.readings).toMatchObject([
      { source: "remainder" },
      { value: "2.266", agrees: false },
    ]);
    expect(found["fine.a.2023"]?.readings).toMatchObject([
      { source: "remainder" },
      { value: "2400", agrees: false },
    ]);
    expect(found).not.toHaveProperty("coarse.a.2022");
  });

  it("holds tables of one unit to the digit", () => {
    const one = { id: "one", lines: { a: ["1234"] } };
    const other = { id: "other", lines: { a: ["1235"] } };
    expect(Object.keys(byId(ofModelA(one, other), false))).toEqual(
      expect.arrayContaining(["one.a.2022", "other.a.2022"]),
    );
  });

  it("does not hold tables of two price levels against each other", () => {
    const one = amountsOf({ id: "one", model: "A", lines: { a: ["1"] } });
    const other = amountsOf({ id: "other", model: "A", lines: { a: ["2"] }, priceLevel: "running" });
    const ids = reconcile(printedOf({ models: [MODEL], tables: [one, other] })).findings.map(({ id }) => id);
    expect(ids.filter((id) => id.endsWith(".level"))).toEqual(["one.level", "other.level"]);
    expect(ids).not.toContain("one.a.2022");
  });
});
