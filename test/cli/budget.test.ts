import { describe, expect, it } from "vitest";
import { A, B, ESCAPE, STACK_TRACE, traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;
const MODEL_A = "bi46-budget-a.yaml";

const CSV_DA = `Aktiviteter i forslaget (1.000 kr., 2022 p/l);Styringsområde;2022;2023;2024;2025;I alt
Beskæftigelsesrettet aktivering for 100 borgere;Overførsler mv.;6600;11200;11200;6600;35600
2 årsværk til jobcentrets samarbejde med tilbuddet;Service;620;1240;1240;620;3720
Udgifter i alt (netto);;7220;12440;12440;7220;39320
`;

describe("budget as CSV", () => {
  it("is one row per line and one for the total, years in order, then the sum, in 1.000 kr.", async () => {
    const args = ["budget", A, "--format", "csv", "--lang", "da"];
    const [first, again] = await Promise.all([traedesten(args), traedesten(args)]);
    expect(first.code).toBe(0);
    expect(first.stdout).toBe(CSV_DA);
    expect(again).toEqual(first);
    // The table alone is in the file; what does not add up goes beside it.
    expect(first.stderr).toMatch(
      /^BI46 – .*, de trykte tabeller\n\nHvad der ikke stemmer\n\n {2}• \[4b\.sum\.2023\] Tabel 4b/u,
    );
  });

  it("follows unit and language", async () => {
    const [kroner, millions] = await Promise.all([
      traedesten(["budget", B, "--format", "csv", "--lang", "en", "--unit", "kr"]),
      traedesten(["budget", B, "--format", "csv", "--unit", "mio"]),
    ]);
    expect(
      kroner.stdout,
    ).toBe(`"Activities proposed (DKK, 2022 prices)",Control area (styringsområde),2022,2023,2024,2025,Total
Employment-oriented activation for 50 citizens,Overførsler mv.,2800000,6600000,6600000,2800000,18800000
1 staff-year for the job centre's work with the programme,Service,310000,620000,620000,310000,1860000
Total expenses (net),,3110000,7220000,7220000,3110000,20660000
`);
    expect(
      millions.stdout,
    ).toBe(`Aktiviteter i forslaget (mio. kr., 2022 p/l);Styringsområde;2022;2023;2024;2025;I alt
Beskæftigelsesrettet aktivering for 50 borgere;Overførsler mv.;2,8;6,6;6,6;2,8;18,8
1 årsværk til jobcentrets samarbejde med tilbuddet;Service;0,3;0,7;0,6;0,3;1,9
Udgifter i alt (netto);;3,1;7,3;7,2;3,1;20,7
`);
  });

  it("of several files is one table that names the scenario on every line", async () => {
    const { stdout, stderr } = await traedesten(["budget", A, B, "--format", "csv"]);
    expect(
      stdout,
    ).toBe(`Scenarie;Aktiviteter i forslaget (1.000 kr., 2022 p/l);Styringsområde;2022;2023;2024;2025;I alt
BI46 – Forlængelse af Projekt Trædesten, model A;Beskæftigelsesrettet aktivering for 100 borgere;Overførsler mv.;6600;11200;11200;6600;35600
BI46 – Forlængelse af Projekt Trædesten, model A;2 årsværk til jobcentrets samarbejde med tilbuddet;Service;620;1240;1240;620;3720
BI46 – Forlængelse af Projekt Trædesten, model A;Udgifter i alt (netto);;7220;12440;12440;7220;39320
BI46 – Forlængelse af Projekt Trædesten, model B;Beskæftigelsesrettet aktivering for 50 borgere;Overførsler mv.;2800;6600;6600;2800;18800
BI46 – Forlængelse af Projekt Trædesten, model B;1 årsværk til jobcentrets samarbejde med tilbuddet;Service;310;620;620;310;1860
BI46 – Forlængelse af Projekt Trædesten, model B;Udgifter i alt (netto);;3110;7220;7220;3110;20660
`);
    // Both name the same source, which is checked once.
    expect(stderr.match(/4b\.sum\.2023/gu)).toHaveLength(1);
  });

  it("follows a changed price, which the printed tables then contradict", async () => {
    const file = await folder.change(MODEL_A, "dyrere.yaml", "value: 112_000", "value: 113_000");
    const { code, stdout, stderr } = await traedesten(["budget", file, "--format", "csv"], { cwd });
    expect(code).toBe(0);
    expect(
      stdout,
    ).toBe(`Aktiviteter i forslaget (1.000 kr., 2022 p/l);Styringsområde;2022;2023;2024;2025;I alt
Beskæftigelsesrettet aktivering for 100 borgere;Overførsler mv.;6650;11300;11300;6650;35900
2 årsværk til jobcentrets samarbejde med tilbuddet;Service;620;1240;1240;620;3720
Udgifter i alt (netto);;7270;12540;12540;7270;39620
`);
    expect(stderr.replace(/\s+/gu, " ")).toContain(
      "[2.activation.2022] Tabel 2, »Beskæftigelsesrettet aktivering for 100 borgere«, 2022: trykt 6.600 (bekræftet af rest i linjen og kolonnen, tabel 4b), beregnet 6.650 (enhedspriser).",
    );
  });
});

describe("budget as text, Markdown and JSON", () => {
  it("prints the note's tables and then what does not add up, without colours in a pipe", async () => {
    const { code, stdout, stderr } = await traedesten(["budget", A], { env: { CI: "1", FORCE_COLOR: "1" } });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`Oversigt over aktiviteter på alle styringsområder
┌────────────────────────────────────────────────────┬─────────────────┬───────┬────────┬────────┬───────┬────────┐
│ Aktiviteter i forslaget (1.000 kr., 2022 p/l)      │ Styringsområde  │  2022 │   2023 │   2024 │  2025 │  I alt │
├────────────────────────────────────────────────────┼─────────────────┼───────┼────────┼────────┼───────┼────────┤
│ Beskæftigelsesrettet aktivering for 100 borgere    │ Overførsler mv. │ 6.600 │ 11.200 │ 11.200 │ 6.600 │ 35.600 │
│ 2 årsværk til jobcentrets samarbejde med tilbuddet │ Service         │   620 │  1.240 │  1.240 │   620 │  3.720 │
│ Udgifter i alt (netto)                             │                 │ 7.220 │ 12.440 │ 12.440 │ 7.220 │ 39.320 │
└────────────────────────────────────────────────────┴─────────────────┴───────┴────────┴────────┴───────┴────────┘
`);
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout.indexOf("Hvad der ikke stemmer")).toBeGreaterThan(stdout.indexOf("Hvad det hviler på"));
  });

  it("has one Markdown title for each scenario, and one for the printed source with its findings", async () => {
    const { stdout } = await traedesten(["budget", A, B, "--format", "markdown", "--lang", "en"]);
    expect(stdout.match(/^#+ .*$/gmu)).toEqual([
      "# BI46 – extension of Projekt Trædesten, model A",
      "## How the numbers are read",
      "## What it rests on",
      "## From the budget to the answer: Projekt Trædesten against Ordinary effort",
      "# BI46 – extension of Projekt Trædesten, model B",
      "## How the numbers are read",
      "## What it rests on",
      "## From the budget to the answer: Projekt Trædesten against Ordinary effort",
      "# BI46 – extension of Projekt Trædesten, the printed tables",
      "## What does not add up",
    ]);
    expect(stdout).toContain("| **Total expenses (net)** ");
  });

  it("holds exact figures as JSON", async () => {
    const { stdout, stderr } = await traedesten(["budget", A, "--format", "json"]);
    const { results, findings } = JSON.parse(stdout);
    expect(stderr).toBe("");
    expect(results).toHaveLength(1);
    expect(results[0].budgets[0].exactTotal).toBe("39320000");
    expect(results[0].budgets[0].lines[0].exact).toEqual(["6600000", "11200000", "11200000", "6600000"]);
    expect(findings.map(({ id }: { id: string }) => id)).toContain("4b.sum.2023");
    expect(findings[0].file).toBe("test/fixtures/bi46/bi46-printed-tables.yaml");
    expect(stdout).not.toMatch(/\d\d:\d\d:\d\d|\/tmp\//u);
  });
});

describe("budget at another price level", () => {
  const index = `level: 2022, index: { id: pl, kind: public, vintage: "2025-01", base: 2022 = 100, source: KL, values: { 2022: 100, 2025: 110 } } }`;

  it("converts when the scenario names an index, and says so", async () => {
    const file = await folder.change(MODEL_A, "indeks.yaml", "level: 2022 }", index);
    const { stdout } = await traedesten(["budget", file, "--level", "2025", "--format", "markdown"], { cwd });
    expect(stdout).toContain("(1.000 kr., 2025 p/l)");
    expect(stdout).toContain("**43.252**");
    expect(stdout).toContain("Beløbene ovenfor er skrevet i 2022 p/l; tabellerne er regnet om til 2025 p/l.");
  });

  it("is a problem without one, told in the scenario's language", async () => {
    const { code, stdout, stderr } = await traedesten(["budget", MODEL_A, "--level", "2025"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/2022.*2025.*indeks/u);
    expect(stderr).not.toMatch(STACK_TRACE);
  });
});

describe("budget of bad input", () => {
  it("names every problem of every file at once, with file, line and column", async () => {
    const first = await folder.change(MODEL_A, "fejl 1.yaml", "places: 100 ", "plasser: 100 ");
    const second = await folder.change(MODEL_A, "fejl 2.yaml", "amount: staffPrice", "amount: stafPrice");
    const { code, stdout, stderr } = await traedesten(["budget", first, second, "nope.yaml", MODEL_A], {
      cwd,
    });
    expect([code, stdout]).toEqual([2, ""]);
    const places = stderr.split("\n").map((line) => /^[^:]*:\d+:\d+/u.exec(line)?.[0]);
    expect(places).toContain("fejl 1.yaml:75:9");
    expect(places).toContain("fejl 2.yaml:110:17");
    expect(places).toContain("nope.yaml:1:1");
    expect(stderr).toContain("staffPrice");
    expect(stderr).not.toMatch(STACK_TRACE);
  });

  it("prints problems as JSON when that is the format", async () => {
    const file = await folder.change(MODEL_A, "fejl 3.yaml", "per: staff-year", "per: staff-yaer");
    const { code, stdout, stderr } = await traedesten(["budget", file, "--format", "json"], { cwd });
    expect(code).toBe(2);
    const { problems } = JSON.parse(stdout);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "expected-name", at: { file: "fejl 3.yaml", line: 108, column: 14 } }),
    );
    expect(stderr).toContain("fejl 3.yaml:108:14 ");
  });

  it("says what is wrong with files that are not scenarios", async () => {
    await folder.write("tal.bin", new Uint8Array([0xff, 0x00, 0x81]));
    await folder.write("stor.yaml", "#".repeat(1_000_001));
    await folder.write("mappe/tom.yaml", "");
    const files = [
      "tal.bin",
      "stor.yaml",
      "mappe",
      "mappe/tom.yaml",
      "bi46-printed-tables.yaml",
      "væk.yaml",
      `${MODEL_A}/x`,
    ];
    const { code, stdout, stderr } = await traedesten(["budget", ...files, "--format", "json"], { cwd });
    expect(code).toBe(2);
    const { problems } = JSON.parse(stdout);
    expect(
      problems.map(({ code: name, at }: { code: string; at: { file: string } }) => [at.file, name]),
    ).toEqual([
      ["tal.bin", "file-not-text"],
      ["stor.yaml", "file-too-large"],
      ["mappe", "file-is-folder"],
      ["mappe/tom.yaml", "empty-document"],
      ["bi46-printed-tables.yaml", "wrong-document"],
      ["væk.yaml", "file-missing"],
      [`${MODEL_A}/x`, "file-missing"],
    ]);
    expect(stderr).not.toMatch(STACK_TRACE);
  });

  it("says which key names a printed source, or a model of it, that is not there", async () => {
    const source = await folder.change(
      MODEL_A,
      "uden-kilde.yaml",
      "file: bi46-printed-tables.yaml",
      "file: x.yaml",
    );
    const model = await folder.change(MODEL_A, "model-c.yaml", "model: A }", "model: C }");
    const [noSource, noModel] = await Promise.all([
      traedesten(["budget", source], { cwd }),
      traedesten(["budget", model], { cwd }),
    ]);
    expect([noSource.code, noModel.code]).toEqual([2, 2]);
    const line = (await folder.read(source)).split("\n").findIndex((text) => text.startsWith("printed:")) + 1;
    expect(noSource.stderr).toBe(
      `uden-kilde.yaml:${line}:18 printed.file: filen x.yaml findes ikke; printed kan udelades\n`,
    );
    expect(noModel.stderr).toMatch(/^model-c\.yaml:\d+:51 printed\.model: .*C.*A, B/u);
    expect(noModel.stderr).toContain(`:${line}:51 `);
  });

  it("shows no codes from a file that a terminal would obey", async () => {
    const file = await folder.change(
      MODEL_A,
      "styretegn.yaml",
      "committee: BIU\n    direction: expense\n  caseworkers",
      'committee: "\\e[31mBIU"\n    direction: "\\e[31mexpense"\n  caseworkers',
    );
    const { code, stderr } = await traedesten(["budget", file], { cwd });
    expect(code).toBe(2);
    expect(stderr).not.toContain(ESCAPE);
  });
});

describe("budget of any good file", () => {
  it("takes spaces, æøå, Windows line ends and a byte order mark", async () => {
    const text = await folder.read(MODEL_A);
    const name = await folder.write(
      "Budget på blåbærgrød æøå.yaml",
      `\uFEFF${text.replaceAll("\n", "\r\n")}`,
    );
    const { code, stdout } = await traedesten(["budget", name, "--format", "csv"], { cwd });
    expect([code, stdout]).toEqual([0, CSV_DA]);
  });

  it("shows every strategy, also as CSV, and never adds them", async () => {
    const text = await folder.read(MODEL_A);
    const [head = "", arm = ""] = text.split("strategies:\n");
    const sporadic = arm
      .replace("intensive:", "sporadic:")
      .replace("places: 100 ", "places: 10 ")
      .replace("da: Projekt Trædesten", "da: I dag");
    await folder.write("to-arme.yaml", `${head.replace(/printed:.*\n/u, "")}strategies:\n${arm}${sporadic}`);
    const { stdout } = await traedesten(["budget", "to-arme.yaml", "--format", "csv"], { cwd });
    expect(
      stdout,
    ).toBe(`Strategi;Aktiviteter i forslaget (1.000 kr., 2022 p/l);Styringsområde;2022;2023;2024;2025;I alt
Projekt Trædesten;Beskæftigelsesrettet aktivering for 100 borgere;Overførsler mv.;6600;11200;11200;6600;35600
Projekt Trædesten;2 årsværk til jobcentrets samarbejde med tilbuddet;Service;620;1240;1240;620;3720
Projekt Trædesten;Udgifter i alt (netto);;7220;12440;12440;7220;39320
I dag;Beskæftigelsesrettet aktivering for 100 borgere;Overførsler mv.;1560;1120;1120;1560;5360
I dag;2 årsværk til jobcentrets samarbejde med tilbuddet;Service;620;1240;1240;620;3720
I dag;Udgifter i alt (netto);;2180;2360;2360;2180;9080
`);
  });
});
