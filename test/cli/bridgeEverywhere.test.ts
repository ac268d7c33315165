import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { familyMentorText } from "../analysis/familyMentor";
import { A, B, traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();

interface Row {
  readonly part: string;
  readonly account: string;
  readonly year: number;
  readonly amount: string;
}

const BUDGET_PARTS = ["programme", "ordinaryEffort", "benefit", "other"];

const total = (rows: readonly Row[], parts: readonly string[]): number =>
  rows.filter(({ part }) => parts.includes(part)).reduce((sum, { amount }) => sum + Number(amount), 0);

/** Amounts of a table's line, by the words it begins with. */
const amountsIn = (text: string, name: string): readonly number[] => {
  const line = text.split("\n").find((each) => each.replace("│", "").trim().startsWith(name)) ?? "";
  const cells = line.split("│").map((cell) => cell.trim());
  return cells
    .filter((cell) => /^[-−]?[\d.,]+$/u.test(cell))
    .map((cell) => Number(cell.replaceAll(/[.,]/gu, "").replace("−", "-")));
};

/** A CSV file's tables: headings, and lines of cells. */
const tablesIn = (csv: string, separator: string) =>
  csv.split("\n\n").map((text) => {
    const [head = "", ...lines] = text.trimEnd().split("\n");
    return { columns: head.split(separator), lines: lines.map((line) => line.split(separator)) };
  });

describe("the bridge in a budget", () => {
  it.each([
    [A, "Forlængelse"],
    [B, "Forlængelse"],
  ])("of %s tells what is bought, what is not, and what follows, by account and year", async (file) => {
    const [danish, english, json] = await Promise.all([
      traedesten(["budget", file, "--lang", "da", "--unit", "kr"]),
      traedesten(["budget", file, "--lang", "en"]),
      traedesten(["budget", file, "--format", "json"]),
    ]);
    expect([danish.code, english.code, json.code]).toEqual([0, 0, 0]);
    const [{ bridge }] = JSON.parse(json.stdout).results as [{ bridge: readonly Row[] }];
    const rows = bridge;
    expect(new Set(rows.map(({ year }) => year))).toEqual(new Set([2022, 2023, 2024, 2025]));
    const bought = amountsIn(danish.stdout, "Købt, mindre ordinær indsats, der ikke købes");
    const net = amountsIn(danish.stdout, "Netto for refusion");
    expect(bought).toHaveLength(5);
    expect(Math.abs((bought.at(-1) ?? 0) - total(rows, BUDGET_PARTS.slice(0, 2)))).toBeLessThan(1);
    expect(Math.abs((net.at(-1) ?? 0) - total(rows, BUDGET_PARTS))).toBeLessThan(1);
    [2022, 2023, 2024, 2025].forEach((year, index) => {
      const own = rows.filter((row) => row.year === year);
      expect(Math.abs((net[index] ?? 0) - total(own, BUDGET_PARTS))).toBeLessThan(1);
    });
    expect(danish.stdout).toContain("Fra budgettet til svaret: ");
    expect(danish.stdout).toContain("minus er en mindreudgift");
    expect(english.stdout).toContain("From the budget to the answer: ");
    expect(english.stdout).toContain("Bought, less the ordinary effort not bought");
    expect(english.stdout).toContain("Ordinary effort, not bought: ");
  });

  it("moves by exactly the ordinary effort when that is said otherwise", async () => {
    const rowsOf = async (...args: readonly string[]): Promise<readonly Row[]> => {
      const { stdout } = await traedesten(["budget", A, "--format", "json", ...args]);
      return JSON.parse(stdout).results[0].bridge;
    };
    const [own, half, none] = await Promise.all([
      rowsOf(),
      rowsOf("--set", "avoidableShare=50%"),
      rowsOf("--set", "avoidableShare=0%"),
    ]);
    const of = (parts: readonly string[]) => [own, half, none].map((rows) => total(rows, parts));
    const [all = 0, middle = 0, nothing = 0] = of(["ordinaryEffort"]);
    const rest = of(["programme", "benefit", "other"]);
    expect(all).toBeLessThan(0);
    expect(all).toBeLessThan(nothing);
    // What falls away is a share of the same effort: halfway between all of it and none.
    expect(Math.abs(middle - (all + nothing) / 2)).toBeLessThan(0.01);
    expect(Math.max(...rest) - Math.min(...rest)).toBeLessThan(0.01);
  });

  it("is of every strategy but the reference, and not there where there is nothing to hold against", async () => {
    const text = familyMentorText();
    const two = join(folder.path, await folder.write("two.yaml", text));
    const { stdout } = await traedesten(["budget", two, "--lang", "da"]);
    expect(stdout.match(/Fra budgettet til svaret: /gu)).toHaveLength(1);
    expect(stdout).toContain("Købt: Mentorer");
    const budget = await traedesten(["budget", join(folder.path, "bi46-budget-a.yaml"), "--format", "json"]);
    expect(budget.code).toBe(0);
    expect(JSON.parse(budget.stdout).results[0].bridge).toBeUndefined();
  });
});

describe("run as CSV", () => {
  it.each([
    ["da", ";", (cell: string) => Number(cell.replace(",", "."))],
    ["en", ",", Number],
  ] as const)(
    "has verdicts and bridges after the ledger (%s), the same as in JSON",
    async (lang, separator, read) => {
      const file = join(folder.path, await folder.write("csv.yaml", familyMentorText()));
      const [csv, json] = await Promise.all([
        traedesten(["run", file, "--format", "csv", "--lang", lang]),
        traedesten(["run", file, "--format", "json"]),
      ]);
      expect([csv.code, json.code]).toEqual([0, 0]);
      const [ledger, verdicts, bridge, ...others] = tablesIn(csv.stdout, separator);
      expect(others).toEqual([]);
      expect(ledger?.columns).toHaveLength(7);
      const data = JSON.parse(json.stdout);
      const [verdict] = data.verdicts;
      const cellOf = (name: string): string => {
        const row = verdicts?.lines[0]?.[verdicts.columns.indexOf(name)] ?? "";
        return row;
      };
      expect(cellOf("pays")).toBe(String(verdict.pays));
      expect(read(cellOf("amount"))).toBeCloseTo(Number(verdict.base.perCitizen), 1);
      expect(read(cellOf("value"))).toBeCloseTo(Number(verdict.needs.crossings[0].value), 10);
      // Rows come to the difference that the answer is, for the payer it is of.
      const at = (name: string): number => bridge?.columns.indexOf(name) ?? -1;
      const own = (bridge?.lines ?? []).filter(
        (line) =>
          line[at("per")] === "citizen" &&
          line[at("perspective")] === verdict.perspective &&
          line[at("stage")] === verdict.stage,
      );
      const sum = own.reduce((all, line) => all + read(line.at(-1) ?? ""), 0);
      expect(sum).toBeCloseTo(Number(verdict.base.perCitizen), 0);
      expect(data.bridge).toHaveLength(bridge?.lines.length ?? 0);
    },
  );
});
