import { describe, expect, it } from "vitest";
import { STACK_TRACE, traedesten } from "./command";
import { bi46Folder } from "./folder";

const FLEX = "scenarios/history-flexjob.yaml";
const SPELLS = "scenarios/history-spells.csv";
const LADDER = ["--weeks-on-benefits", "60", "--self-supported-weeks", "0"];

/** One month on cash benefit, on the 20 per cent step. */
const MONTH = `kind: history
language: da
title: En måned
rules: denmark
ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }
spells:
  - { from: 2022-03-01, to: 2022-03-31, state: cashBenefit, category: 30plus_andre }
`;

describe("history", () => {
  it("prints who paid what, the weeks of the ladder, the choices and every source, in Danish and English", async () => {
    const [danish, english] = await Promise.all([
      traedesten(["history", FLEX]),
      traedesten(["history", FLEX, "--lang", "en"]),
    ]);
    expect([danish.code, danish.stderr, english.code, english.stderr]).toEqual([0, "", 0, ""]);
    for (const piece of [
      "Hvem betalte hvad (kr., løbende p/l)",
      "Refusionstrappen",
      "begynder forfra",
      "https://elov.dk/",
    ])
      expect(danish.stdout).toContain(piece);
    for (const piece of [
      "Who paid what (DKK, running prices)",
      "The refund ladder",
      "starts over",
      "https://elov.dk/",
    ])
      expect(english.stdout).toContain(piece);
  });

  it("gives exact amounts as JSON, the same bytes every time", async () => {
    const { path: cwd, write } = await bi46Folder();
    await write("month.yaml", MONTH);
    const run = () => traedesten(["history", "month.yaml", "--format", "json"], { cwd });
    const [first, again] = [await run(), await run()];
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(again.stdout).toBe(first.stdout);
    const data = JSON.parse(first.stdout);
    const cost = (party: string) => data.parties.find((each: { party: string }) => each.party === party);
    expect(cost("municipality")).toMatchObject({ beforeTax: "9372.8", tax: "0", afterTax: "9372.8" });
    expect(cost("centralGovernment")).toMatchObject({ beforeTax: "2343.2" });
    expect(cost("citizen")).toMatchObject({ beforeTax: "-11716" });
    expect(data.rows).toHaveLength(2);
    expect(data.rows[0]).toMatchObject({
      state: "cashBenefit",
      step: "4",
      from: "municipality",
      to: "citizen",
      exact: "11716",
    });
    expect(data.assumptions.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(["suCountsAsSelfSupport", "resetWindow", "fleksbidragBase", "noTax"]),
    );
    for (const { values } of data.figures)
      for (const { source, evidence } of values) {
        expect(data.sources[source].link).toMatch(/^https?:/u);
        expect(evidence).not.toBe("");
      }
  });

  it("prints its first table as CSV and all of it as Markdown", async () => {
    const { path: cwd, write } = await bi46Folder();
    await write("month.yaml", MONTH);
    const [csv, markdown] = await Promise.all(
      ["csv", "markdown"].map((format) => traedesten(["history", "month.yaml", "--format", format], { cwd })),
    );
    expect(csv?.stdout).toBe(
      "Part;Før indkomstskat\nkommunen;9372,8\nstaten;2343,2\nborgeren;-11716\nI alt (alle parter);0\n",
    );
    expect(markdown?.stdout).toMatch(/^# En måned\n/u);
    expect(markdown?.stdout).toContain("| kommunen");
  });

  it("reads spells from a CSV file, with the rest from the command line", async () => {
    const { code, stdout, stderr } = await traedesten([
      "history",
      SPELLS,
      ...LADDER,
      "--municipality",
      "koebenhavn",
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("118.038,00");
  });

  it("says everything that is wrong at once, with line and column, and exits with 2", async () => {
    const { path: cwd, write } = await bi46Folder();
    await write(
      "wrong.yaml",
      MONTH.replace("cashBenefit", "cashbenefit").replace("weeksOnBenefits: 60, ", ""),
    );
    const { code, stdout, stderr } = await traedesten(["history", "wrong.yaml"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^wrong\.yaml:5:1 ladder: nøglen »weeksOnBenefits« mangler$/mu);
    expect(stderr).toMatch(/^wrong\.yaml:7:48 spells\[0\]\.state: .* Mente du »cashBenefit«\?$/mu);
    expect(stderr).not.toMatch(STACK_TRACE);
    const csv = await traedesten(["history", SPELLS]);
    expect(csv.code).toBe(2);
    expect(csv.stderr).toContain("weeksOnBenefits");
  });

  it.each([
    ["--municipality", "koebenhavn", "municipality"],
    ["--weeks-on-benefits", "60", "ladder.weeksOnBenefits"],
    ["--self-supported-weeks", "0", "ladder.selfSupportedWeeks"],
  ])("refuses %s beside a history in YAML, which says it itself", async (option, value, said) => {
    const [danish, english] = await Promise.all([
      traedesten(["history", FLEX, option, value]),
      traedesten(["history", FLEX, option, value, "--lang", "en", "--format", "json"]),
    ]);
    expect([danish.code, danish.stdout]).toEqual([2, ""]);
    expect(danish.stderr).toBe(
      `${option} læses kun sammen med en CSV-fil; denne fil siger det selv, under ${said}\n`,
    );
    expect(english.code).toBe(2);
    expect(english.stderr).toContain(`${option} is read only with a CSV file`);
    expect(JSON.parse(english.stdout)).toEqual({
      problems: [{ code: "option-for-csv", path: [], found: option, expected: said }],
    });
  });

  it("names every option that would not be read, at once", async () => {
    const { code, stderr } = await traedesten(["history", FLEX, ...LADDER, "--municipality", "koebenhavn"]);
    expect(code).toBe(2);
    expect(stderr.match(/^--\S+/gmu)).toEqual([
      "--municipality",
      "--weeks-on-benefits",
      "--self-supported-weeks",
    ]);
  });

  it("puts a user's own figures over the Danish ones", async () => {
    const { path: cwd, write } = await bi46Folder();
    await write("month.yaml", MONTH);
    await write(
      "own.yaml",
      `kind: figures
id: own
title: Egne satser
sources: { own: { title: Egen sats, link: "https://example.org" } }
figures:
  kontanthjaelp.30plus_andre:
    label: Kontanthjælp
    unit: DKK/month
    values: [{ from: 2022-01-01, value: 10_000, evidence: assumption, source: own }]
`,
    );
    const { code, stdout } = await traedesten(
      ["history", "month.yaml", "--set", "own.yaml", "--format", "csv"],
      { cwd },
    );
    expect([code, stdout.split("\n")[1]]).toEqual([0, "kommunen;8000"]);
  });
});

describe("explain, of a history", () => {
  it("goes from an amount to quantity, formula, figure, paragraph and link", async () => {
    const { code, stdout, stderr } = await traedesten([
      "explain",
      FLEX,
      "--account",
      "flexJob",
      "--year",
      "2022",
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Fleksjob, fleksbidrag: 6 måneder × -2.951 kr. = -17.706 kr.");
    expect(stdout).toContain("trin 4 på refusionstrappen".slice(0, 6));
    expect(stdout).toContain("Lov om kommunernes finansiering § 7");
    expect(stdout).toContain("https://");
  });

  it("says what was stated in numbers of the language asked for, and knows no year outside the history", async () => {
    const args = ["explain", FLEX, "--flow", "flexJob.benefit", "--lang", "en"];
    const [english, none] = await Promise.all([
      traedesten(args),
      traedesten(["explain", FLEX, "--flow", "flexJob.benefits"]),
    ]);
    expect([english.code, english.stderr]).toEqual([0, ""]);
    expect(english.stdout).toContain("wage per month without pension: 8,000");
    expect([none.code, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toContain("»flexJob.benefit«");
    expect(none.stderr).not.toMatch(STACK_TRACE);
  });
});
