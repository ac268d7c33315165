import { describe, expect, it } from "vitest";
import { reconcile } from "../../src/analysis/index";
import { openFindings } from "../../src/report/findingsReport";
import { findingsReport, renderText } from "../../src/report/index";
import { parsePrintedTablesYaml } from "../../src/scenario/yaml/index";

const document = (rows: readonly (readonly string[])[], sum: readonly string[], more = ""): string => {
  const line = ([total, ...cells]: readonly string[]): string =>
    `cells: [${cells.map((cell) => `"${cell}"`).join(", ")}]${total === "" ? "" : `, total: "${total}"`}`;
  return `kind: printed-tables
language: da
numbers: danish
currency: DKK
title: Afrundet
tables:
  t:
    caption: Udgifter
    layout: overview
    unit: mio. kr.
    level: running
    years: [${(rows[0] ?? [])
      .slice(1)
      .map((_, index) => 2022 + index)
      .join(", ")}]
    rows:
${rows.map((cells, index) => `      r${index}: { label: Udvalg, controlArea: Service, ${line(cells)} }`).join("\n")}
    sum: { label: I alt, ${line(sum)} }
${more}`;
};

const found = async (text: string) => {
  const outcome = await parsePrintedTablesYaml(text);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  const reconciliation = reconcile(outcome.value);
  const said = (language: "da" | "en"): string =>
    renderText(findingsReport(outcome.value, reconciliation, { language }), { language }).replace(
      /\s+/gu,
      " ",
    );
  return {
    rounded: reconciliation.findings.filter(({ withinRounding }) => withinRounding).map(({ id }) => id),
    open: openFindings(reconciliation.findings).map(({ id }) => id),
    said,
  };
};

describe("sums of amounts that were rounded one by one", () => {
  it.each([
    [
      "333 + 333 + 333 against 1.000",
      [
        ["", "333"],
        ["", "333"],
        ["", "333"],
      ],
      ["", "1.000"],
      ["t.sum.2022"],
      [],
    ],
    [
      "three lines, two units off",
      [
        ["", "333"],
        ["", "333"],
        ["", "333"],
      ],
      ["", "1.001"],
      ["t.sum.2022"],
      [],
    ],
    [
      "three lines, three units off",
      [
        ["", "333"],
        ["", "333"],
        ["", "333"],
      ],
      ["", "1.002"],
      [],
      ["t.sum.2022"],
    ],
    ["one line, one unit off", [["", "12,3"]], ["", "12,4"], ["t.sum.2022"], []],
    ["one line, two units off", [["", "12,3"]], ["", "12,5"], [], ["t.sum.2022"]],
    ["a row's total", [["6", "1", "2", "2"]], ["6", "1", "2", "2"], ["t.r0.total", "t.sum.total"], []],
    [
      "a row's total beyond it",
      [["8", "1", "2", "2"]],
      ["8", "1", "2", "2"],
      [],
      ["t.r0.total", "t.sum.total"],
    ],
    [
      "a blank cell is not rounded",
      [
        ["", "1,0"],
        ["", "0,0"],
      ],
      ["", "1,2"],
      [],
      ["t.sum.2022"],
    ],
    [
      "digits swapped",
      [
        ["", "48,2"],
        ["", "762,0"],
      ],
      ["", "801,2"],
      [],
      ["t.sum.2022"],
    ],
  ] as const)("are told apart: %s", async (_, rows, sum, rounded, open) => {
    const result = await found(document(rows, sum));
    expect([result.rounded, result.open]).toEqual([rounded, open]);
  });

  it("are said apart, in both languages, and are nothing to mend", async () => {
    const { said } = await found(
      document(
        [
          ["", "333"],
          ["", "333"],
          ["", "333"],
        ],
        ["", "1.000"],
      ),
    );
    expect(said("da")).toMatch(
      /Intet, som afrunding ikke kan forklare\. Kan skyldes afrunding .*\[t\.sum\.2022\]/u,
    );
    expect(said("en")).toMatch(
      /Nothing that rounding cannot explain\. May be due to rounding .*\[t\.sum\.2022\]/u,
    );
    expect(said("da")).not.toContain("kilden er ikke rettet");
  });

  it("are told apart in statements, too", async () => {
    const statement = (amount: string): string => `statements:
  s: { text: I alt, where: Side 1, amount: "${amount}", against: [{ label: Tabellen, table: t, row: r0, years: [2022, 2024] }] }
`;
    const rows = [["", "1,1", "1,1", "1,1"]] as const;
    for (const [amount, rounded, open] of [
      ["3,3 mio. kr.", [], []],
      ["3,5 mio. kr.", ["statement.s"], []],
      ["3,6 mio. kr.", [], ["statement.s"]],
    ] as const) {
      const result = await found(document(rows, rows[0], statement(amount)));
      expect([amount, result.rounded, result.open]).toEqual([amount, rounded, open]);
    }
  });
});
