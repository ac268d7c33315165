import { beforeAll, describe, expect, it } from "vitest";
import { type Finding, reconcile } from "../../src/analysis/index";
import type { PrintedTables } from "../../src/model/index";
import type { PrintedSource } from "../../src/node/index";
import { findingsOf, loadBi46, modelFrom, printedFrom, textOf, texts } from "./bi46";
import { amountsOf, printedModelOf, printedOf, withAmount, withoutLine } from "./printedTables";

let printed: PrintedTables = printedOf({});
let models: PrintedSource["models"] = {};
let found: readonly Finding[] = [];

beforeAll(async () => {
  ({ printed, models } = await loadBi46());
  found = findingsOf(printed, models);
});

const finding = (id: string): Finding | undefined => found.find((each) => each.id === id);

/** Where each reading comes from, what it says, and whether it agrees and reconciles. */
const readingsOf = (id: string) =>
  finding(id)?.readings.map(({ source, value, agrees, reconciles }) => [source, value, agrees, reconciles]);

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
};

describe("reconcile, on BI46 as printed", () => {
  it("finds what the note says that does not agree, and nothing else", () => {
    expect(found.map(({ id }) => id).sort()).toEqual([
      "4b.sum.2023",
      "4b.sum.2024",
      "4b.sum.total",
      "fixed-part.activation",
      "label.activation.appropriation",
      "statement.duration",
      "statement.municipal-payment",
      "statement.start",
    ]);
  });

  it.each(["2023", "2024"])("has 11.120 against 11.200 in the sum of table 4b, %s", (year) => {
    expect(finding(`4b.sum.${year}`)).toMatchObject({
      kind: "cell",
      table: { da: "Tabel 4b", en: "Table 4b" },
      subject: "Udgifter i alt",
      column: year,
      stated: "11120",
      unit: "1000",
      path: ["tables", "4b", "sum", "cells", year === "2023" ? 1 : 2],
    });
    expect(readingsOf(`4b.sum.${year}`)).toEqual([
      ["columnSum", "11200", false, true],
      ["bottomUp", "11200", false, true],
    ]);
  });

  it("has the row sum 35.440 against 35.600, and knows it is not the total that is wrong", () => {
    expect(finding("4b.sum.total")?.stated).toBe("35600");
    expect(readingsOf("4b.sum.total")).toEqual([
      ["rowSum", "35440", false, false],
      ["columnSum", "35600", true, true],
      ["bottomUp", "35600", true, true],
    ]);
  });

  it("has 5,6 mio. paid against 6.798 allocated 2018–2020, and 7.098 with 2017", () => {
    expect(finding("statement.municipal-payment")).toMatchObject({
      kind: "statement",
      stated: "5600000",
      unit: "DKK",
    });
    expect(readingsOf("statement.municipal-payment")).toEqual([
      ["comparison", "6798000", false, false],
      ["comparison", "7098000", false, false],
    ]);
    expect(finding("statement.municipal-payment")?.note?.da).toContain("ikke bevis for en fejl");
  });

  it("has the fixed part in 2022 and 2025 in A, but 2023 and 2024 in B", () => {
    expect(finding("fixed-part.activation")).toMatchObject({
      kind: "fixed-part",
      table: { en: "Table 2" },
      stated: "2022: 1000000, 2025: 1000000",
      readings: [{ from: { en: "Table 3" }, value: "2023: 1000000, 2024: 1000000", agrees: false }],
    });
  });

  it("has one activity under two names", () => {
    expect(finding("label.activation.appropriation")).toMatchObject({
      kind: "label",
      stated: "Beskæftigelses- rettet aktivering",
      readings: [{ from: { en: "Table 5b" }, value: "Beskæftigelsesrettet indsats", agrees: false }],
    });
  });

  it("has a start in August against medio, and 44 months against five years", () => {
    expect(readingsOf("statement.start")).toEqual([["comparison", "2022-07-01", false, false]]);
    expect(finding("statement.start")).toMatchObject({ stated: "2022-08-01", unit: "date" });
    expect(readingsOf("statement.duration")).toEqual([["comparison", "60", false, false]]);
    expect(finding("statement.duration")).toMatchObject({ stated: "44", unit: "months" });
  });

  it("finds the same slips in the sums without the scenarios", () => {
    const ids = reconcile(printed).findings.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["4b.sum.2023", "4b.sum.2024", "4b.sum.total", "fixed-part.activation"]),
    );
  });

  it("is quiet about a table once it prints the sum it should", () => {
    const mended = ["2023", "2024"].reduce(
      (document, _, index) => withAmount(document, { table: "4b", line: "sum", column: index + 1 }, "11200"),
      printed,
    );
    expect(findingsOf(mended, models).filter(({ kind }) => kind === "cell")).toEqual([]);
  });
});

describe("a reading reconciles", () => {
  const dear = async (): Promise<readonly Finding[]> => {
    const text = textOf("bi46-model-a").replace("value: 112_000", "value: 100_000");
    return findingsOf(printed, { ...models, A: await modelFrom(text) });
  };
  const shortOf = ({ readings }: Finding) =>
    readings.map(({ source, value, agrees, reconciles }) => [source, value, agrees, reconciles]);

  it("when the printed lines bear it out, whatever unit prices say", async () => {
    const findings = await dear();
    const of = (id: string) => findings.filter((each) => each.id === id).map(shortOf);
    expect(of("4b.sum.2023")).toEqual([
      [
        ["columnSum", "11200", false, true],
        ["bottomUp", "10000", false, false],
      ],
    ]);
    expect(of("4b.sum.total")).toEqual([
      [
        ["rowSum", "35440", false, false],
        ["columnSum", "35600", true, true],
        ["bottomUp", "32000", false, false],
      ],
    ]);
    expect(of("4b.activation.2023").flat()).toContainEqual(["bottomUp", "10000", false, false]);
  });

  it("never where the table adds up as printed", async () => {
    const findings = await dear();
    const [sum] = findings.filter(({ id }) => id === "2.sum.2022");
    expect(sum?.readings.map(({ source, value }) => [source, value])).toEqual([
      ["columnSum", "7220"],
      ["bottomUp", "6620"],
    ]);
    const mending = findings.filter(({ readings }) => readings.some(({ reconciles }) => reconciles));
    // Of 2022, 2025 and the total of table 4b it says that they are right and the error is elsewhere.
    expect(mending.map(({ id }) => id)).toEqual(
      ["2022", "2023", "2024", "2025", "total"].map((column) => `4b.sum.${column}`),
    );
  });

  it("with what the same source says of two slips in one line, or in one column", () => {
    const model = printedModelOf("A", "100", "2022-07-01", "2025-07-01");
    const lines = {
      activation: ["6600", "11200", "11200", "6600"],
      caseworkers: ["620", "1240", "1240", "620"],
    };
    const table = printedOf({ models: [model], tables: [amountsOf({ id: "t", model: "A", lines })] });
    const slipped = (line: string, column: number, document: PrintedTables): PrintedTables =>
      withAmount(document, { table: "t", line, column }, "9000");
    const mendsOf = (document: PrintedTables) =>
      findingsOf(document, models).flatMap(({ id, readings }) =>
        readings.flatMap(({ source, value, reconciles }) =>
          source === "bottomUp" && reconciles && id.startsWith("t.activation.202") ? [[id, value]] : [],
        ),
      );
    expect(mendsOf(slipped("activation", 0, slipped("activation", 1, table)))).toEqual([
      ["t.activation.2022", "6600"],
      ["t.activation.2023", "11200"],
    ]);
    expect(mendsOf(slipped("activation", 0, slipped("caseworkers", 0, table)))).toEqual([
      ["t.activation.2022", "6600"],
    ]);
  });

  it("not where no totals are printed and unit prices would change a line the print has right", () => {
    const model = printedModelOf("A", "100", "2022-07-01", "2025-07-01");
    const lines = {
      activation: ["6600", "11300", "11200", "6600"],
      caseworkers: ["620", "1240", "1240", "620"],
    };
    const tables = [amountsOf({ id: "t", model: "A", lines, totals: false })];
    const place = { table: "t", line: "sum", column: 1 };
    const slipped = findingsOf(withAmount(printedOf({ models: [model], tables }), place, "12000"), models);
    expect(slipped.filter(({ id }) => id === "t.sum.2023").map(shortOf)).toEqual([
      [
        ["columnSum", "12540", false, true],
        ["bottomUp", "12440", false, false],
      ],
    ]);
  });
});

describe("reconcile", () => {
  it("never changes the document, nor the scenarios", () => {
    const source = frozen(structuredClone({ printed, models }));
    const before = JSON.stringify(source);
    expect(texts(findingsOf(source.printed, source.models))).toEqual(texts(found));
    expect(JSON.stringify(source)).toBe(before);
  });

  it("sets accepted findings aside with their reason, and says which ids no finding has", () => {
    const accept = [
      { id: "4b.sum.2023", reason: "two digits swapped" },
      { id: "4c.sum.2023", reason: "there is no such table" },
      { id: "statement.start", reason: "explained in the note" },
    ];
    const { findings, accepted, unused } = reconcile({ ...printed, accept }, models);
    expect(accepted.map(({ finding: { id }, reason }) => [id, reason])).toEqual([
      ["4b.sum.2023", "two digits swapped"],
      ["statement.start", "explained in the note"],
    ]);
    expect(unused).toEqual(["4c.sum.2023"]);
    expect(texts([...findings, ...accepted.map((each) => each.finding)])).toEqual(texts(found));
    expect(findings).toHaveLength(found.length - 2);
  });

  it("reads accept from the file", async () => {
    const text = `${textOf("bi46-printed-tables")}\naccept:\n  - { id: 4b.sum.2023, reason: two digits swapped }\n`;
    const document = await printedFrom(text);
    const { accepted, unused } = reconcile(document ?? printedOf({}), models);
    expect(accepted.map(({ finding: { id } }) => id)).toEqual(["4b.sum.2023"]);
    expect(unused).toEqual([]);
  });

  it("notices every line that is left out", () => {
    const known = texts(found);
    const lines = printed.tables.flatMap((table) =>
      table.kind === "amounts" ? table.rows.map(({ id }) => [table.id, id] as const) : [],
    );
    expect(lines).toHaveLength(10);
    for (const [table, line] of lines) {
      const after = findingsOf(withoutLine(printed, table, line), models);
      expect(
        after.filter((each) => !known.has(JSON.stringify(each))),
        `${table} ${line}`,
      ).not.toEqual([]);
    }
  });

  it("misses a line that the scenario has and an overview lacks, sum and all", () => {
    const lines = { activation: ["6600", "11200", "11200", "6600"] };
    const model = printedModelOf("A", "100", "2022-07-01", "2025-07-01");
    const idsFor = (layout: "overview" | "appropriation") =>
      findingsOf(
        printedOf({ models: [model], tables: [amountsOf({ id: "t", model: "A", lines, layout })] }),
        models,
      ).map(({ id }) => id);
    expect(idsFor("overview")).toEqual([
      "t.sum.2022",
      "t.sum.2023",
      "t.sum.2024",
      "t.sum.2025",
      "t.sum.total",
    ]);
    expect(idsFor("appropriation")).toEqual([]);
  });

  it("takes models, lines and quantities of any name", () => {
    const lines = { constructor: ["1", "2"], toString: ["3", "4"] };
    const document = printedOf({
      quantities: { valueOf: "1" },
      models: [
        { ...printedModelOf("constructor", "1", "2022-01-01", "2024-01-01"), quantities: { toString: "2" } },
      ],
      tables: [amountsOf({ id: "valueOf", model: "constructor", lines })],
    });
    expect(reconcile(document).findings).toEqual([]);
    const model = models.A;
    if (model === undefined) throw new Error("no model A");
    const ids = reconcile(document, { constructor: model }).findings.map(({ id }) => id);
    expect(ids).toContain("constructor.period");
    expect(ids).not.toContain("constructor.toString");
  });
});
