import { describe, expect, it } from "vitest";
import { budgetTemplate as starter } from "../../src/cli/templates/budget";
import { familyMentorText } from "../analysis/familyMentor";
import { A, STACK_TRACE, traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;

interface Row {
  readonly strategy: string;
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly flow: string;
  readonly account: string;
  readonly amount: number;
  readonly exact: string;
}

const rowsIn = (json: string): readonly Row[] => JSON.parse(json).ledger.rows;

describe("run", () => {
  it("gives the ledger by year as JSON, the same bytes every time, to the terminal and to a file", async () => {
    const [first, again, written] = await Promise.all([
      traedesten(["run", A, "--format", "json"]),
      traedesten(["run", A, "--format", "json"]),
      traedesten(["run", "bi46-model-a.yaml", "--format", "json", "--out", "result.json"], { cwd }),
    ]);
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(again.stdout).toBe(first.stdout);
    expect(written).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await folder.read("result.json")).toBe(first.stdout);

    const rows = rowsIn(first.stdout);
    expect(new Set(rows.map(({ strategy }) => strategy))).toEqual(new Set(["intensive", "sporadic"]));
    for (const row of rows) {
      for (const key of ["strategy", "from", "to", "flow", "account", "exact"] as const)
        expect([row, typeof row[key]]).toEqual([row, "string"]);
      expect(row.exact).toMatch(/^-?\d+(?:\.\d+)?$/u);
      expect(Math.abs(Number(row.exact) - row.amount)).toBeLessThan(0.01);
      expect([2022, 2023, 2024, 2025]).toContain(row.year);
    }
    // What the note prints: 35.600 for the places and the fixed part, 3.720 for the staff.
    const bought = (flow: string): number =>
      rows.filter((row) => row.flow === flow).reduce((sum, { amount }) => sum + amount, 0);
    expect([bought("places"), bought("fixed"), bought("caseworkers")]).toEqual([
      33_600_000, 2_000_000, 3_720_000,
    ]);
    expect(bought("places") + bought("fixed") + bought("caseworkers")).toBe(39_320_000);
    expect(rows.filter(({ flow }) => ["places", "fixed", "caseworkers"].includes(flow))).toSatisfy(
      (found: Row[]) => found.every(({ strategy }) => strategy === "intensive"),
    );
  });

  it("is told at the prices of another year, which the first page says; and no year of it is said of the option", async () => {
    const index =
      '{ currency: DKK, level: 2022, index: { id: own, kind: public, vintage: "2025", base: 2022 = 100, source: x, values: { 2022: 100, 2025: 110 } } }';
    await folder.write("carried.yaml", familyMentorText(["{ currency: DKK, level: 2022 }", index]));
    const at = (...options: readonly string[]) =>
      traedesten(["run", "carried.yaml", "--format", "json", ...options], { cwd });
    const [before, after, missing, wrong, page] = await Promise.all([
      at(),
      at("--level", "2025"),
      at("--level", "2031"),
      at("--level", "running"),
      traedesten(["run", "carried.yaml", "--level", "2025"], { cwd }),
    ]);
    expect([before.code, after.code]).toEqual([0, 0]);
    const carried = rowsIn(after.stdout);
    for (const [place, { exact }] of rowsIn(before.stdout).entries())
      expect(Number(carried[place]?.exact)).toBeCloseTo(1.1 * Number(exact), 4);
    expect([missing.code, missing.stderr]).toEqual([
      2,
      "--level: indeksrækken own har ingen værdi for 2031; den har 2022, 2025\n",
    ]);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("Write a year such as 2023.")]);
    expect(page.stdout).toContain(
      "Beløb er ført til 2025-priser; parametre står i filens egne priser (2022 p/l)",
    );
    expect(page.stdout).toContain("2025 p/l");
  });

  it("says in Danish what a flex job costs, and that targets and assumptions are no findings", async () => {
    const { code, stdout, stderr } = await traedesten(["run", A, "--full"]);
    expect([code, stderr]).toEqual([0, ""]);
    const text = stdout.replace(/\s+/gu, " ");
    expect(text).toContain("Mål og antagelser er ikke resultater");
    expect(text).toMatch(
      /Før indkomstskat koster en måned i »Fleksjob« kommunen 927 kr\. mere end i »Visiteret, på kontanthjælp«; efter indkomstskat 1\.776 kr\. mindre\./u,
    );
  });

  it("says what may turn its answer before what it rests on, and what nothing reads is nothing of that", async () => {
    const unused = "  unused: { value: 1, unit: DKK, evidence: expert, source: it, label: Ingens }\n";
    const text = familyMentorText(
      ["parameters:\n", `parameters:\n${unused}`],
      ["until: 2024-08-01", "until: 2024-07-31"],
    );
    await folder.write("misleading.yaml", text);
    const [danish, english, good] = await Promise.all([
      traedesten(["run", "misleading.yaml", "--full"], { cwd }),
      traedesten(["run", "misleading.yaml", "--full", "--lang", "en"], { cwd }),
      traedesten(["run", "family-mentor.yaml", "--full"], { cwd }),
    ]);
    expect([danish.code, english.code, good.code]).toEqual([0, 0, 0]);
    expect(danish.stdout).toMatch(
      /\nLæs tallene med forbehold\n\n {2}• »Ingens« bruges ikke: intet resultat ændrer sig med tallet\.\n {2}• until: 2024-07-31 tæller ikke selv med: [^•]*\n\nTallene hviler på 1 mål, 5 antagelser, 3 tal med kilde/u,
    );
    expect(english.stdout).toMatch(
      /\nRead the figures with care\n\n {2}• “Ingens” is not used: no result moves with it\.\n/u,
    );
    expect(danish.stdout.match(/Ingens/gu)).toHaveLength(1);
    expect(good.stdout).not.toContain("forbehold");
  });

  it("gives who is where as rows, by month and by week", async () => {
    const ofTable = (table: string, format: string) =>
      traedesten(["run", A, "--table", table, "--format", format, "--lang", "da"]);
    const [json, weeks, csv, text, wrong] = await Promise.all([
      ofTable("occupancy", "json"),
      ofTable("occupancy-by-week", "json"),
      ofTable("occupancy", "csv"),
      ofTable("occupancy", "text"),
      ofTable("occupanzy", "text"),
    ]);
    expect([json, weeks, csv, text].map(({ code, stderr }) => [code, stderr])).toEqual(
      Array.from({ length: 4 }, () => [0, ""]),
    );
    expect(JSON.parse(json.stdout)[1]).toEqual({
      strategy: "intensive",
      state: "referred",
      month: "2022-08",
      citizens: 100,
      personDays: 3100,
    });
    expect(Object.keys(JSON.parse(weeks.stdout)[0])).toEqual(["strategy", "state", "week", "citizens"]);
    expect(csv.stdout.split("\n").slice(0, 3)).toEqual([
      "Strategi;Tilstand;Måned;Borgere;Persondage",
      "intensive;referred;2022-07;0;0",
      "intensive;referred;2022-08;100;3100",
    ]);
    expect(text.stdout).toContain("Forventet antal borgere i gennemsnit over månedens dage.");
    expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
  });

  it("writes over a file that is there, and refuses a folder that is not in words", async () => {
    await folder.write("starter.yaml", starter.da);
    await folder.write("there.txt", "before");
    const [over, missing] = await Promise.all([
      traedesten(["run", "starter.yaml", "--out", "there.txt"], { cwd }),
      traedesten(["run", "starter.yaml", "--out", "no-such/result.txt"], { cwd }),
    ]);
    expect(over).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await folder.read("there.txt")).toMatch(/^Mit projekt\n/u);
    expect(missing).toEqual({
      code: 2,
      stdout: "",
      stderr: "no-such/result.txt kan ikke skrives: mappen findes ikke.\n",
    });
  });

  it("names the nearest strategy where --against is misspelt", async () => {
    const { code, stdout, stderr } = await traedesten(["run", A, "--against", "sporadicc"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      "»sporadicc« er ikke blandt navnene under strategies: intensive, sporadic. Mente du »sporadic«?\n",
    );
    expect(stderr).not.toMatch(STACK_TRACE);
  });

  it("holds the others against the strategy asked for", async () => {
    const [usual, turned] = await Promise.all([
      traedesten(["run", A, "--format", "json"]),
      traedesten(["run", A, "--format", "json", "--against", "intensive"]),
    ]);
    expect(JSON.parse(usual.stdout).reference).toBe("sporadic");
    expect(JSON.parse(turned.stdout).reference).toBe("intensive");
    expect(rowsIn(turned.stdout)).toEqual(rowsIn(usual.stdout));
  });

  it.each([
    ["da", "Der er ikke regnet med resultater for borgerne", "Kommunen │ 6.100"],
    ["en", "No outcomes for the citizens are modelled", "6,100"],
  ] as const)("shows the budget alone where no citizens are followed (%s)", async (language, words, cost) => {
    const name = await folder.write(`starter-${language}.yaml`, starter[language]);
    const [text, json] = await Promise.all([
      traedesten(["run", name, "--full"], { cwd }),
      traedesten(["run", name, "--format", "json"], { cwd }),
    ]);
    expect([text.code, text.stderr, json.code, json.stderr]).toEqual([0, "", 0, ""]);
    expect(text.stdout.replace(/\s+/gu, " ")).toContain(words);
    expect(text.stdout.replace(/\s+/gu, " ")).toContain(cost);
    expect(rowsIn(json.stdout).map(({ year, flow, exact }) => [year, flow, exact])).toEqual([
      [2026, "places", "2400000"],
      [2027, "places", "2400000"],
      [2026, "caseworkers", "650000"],
      [2027, "caseworkers", "650000"],
    ]);
  });
});
