import { describe, expect, it } from "vitest";
import { traedesten } from "./command";
import { bi46Folder } from "./folder";

describe("traedesten evidence", () => {
  it("lists what was read, with population and sentence, in Danish and English", async () => {
    const [da, en, json, csv] = await Promise.all([
      traedesten(["evidence", "jobsurvival"]),
      traedesten(["evidence", "jobsurvival", "--lang", "en"]),
      traedesten(["evidence", "jobsurvival", "--format", "json"]),
      traedesten(["evidence", "--format", "csv"]),
    ]);
    expect([da.code, en.code, json.code, csv.code]).toEqual([0, 0, 0, 0]);
    const plain = (text: string): string => text.replaceAll(/\s+/gu, " ");
    expect(plain(da.stdout)).toContain("50 pct. (mellem 38 pct. og 64 pct., mellem kommuner)");
    expect(plain(da.stdout)).toContain("opnåede 50 pct. varig beskæftigelse.«");
    expect(plain(en.stdout)).toContain("Measured on: Recipients of cash benefit who left for a job");
    expect(JSON.parse(json.stdout)).toMatchObject([
      {
        id: "jobsurvival.kontanthjaelp.2023",
        value: "0.5",
        range: ["0.38", "0.64"],
        design: "register",
        year: 2023,
      },
    ]);
    expect(csv.stdout.trim().split("\n").length).toBeGreaterThan(24);
  });

  it("says the nearest where nothing is found, and takes a file of one's own", async () => {
    const none = await traedesten(["evidence", "jobsurvivl", "--lang", "en"]);
    expect([none.code, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toContain("Did you mean “jobsurvival”?");
    const { path, write } = await bi46Folder();
    await write(
      "own.csv",
      "id;label;population;outcome;value;unit;design;year;country;source;link;sentence\n" +
        "job.own.2026;Job;Egne;i job;55%;1;register;2026;DK;Egen;https://example.org;55 pct.\n",
    );
    const found = await traedesten([
      "evidence",
      "job.own",
      "--evidence",
      `${path}/own.csv`,
      "--format",
      "json",
    ]);
    expect(JSON.parse(found.stdout)).toMatchObject([{ id: "job.own.2026", value: "0.55" }]);
  });
});

/** A small cohort whose share in a job rests on one number of the evidence. */
const resting = (value: string, more = ""): string => `kind: scenario
language: da
title: Hvad et forløb hviler på
prices: { currency: DKK, level: 2022 }
horizon: { from: 2022-01-03, until: 2023-01-02, followUp: 1 year }
${more}parameters:
  goal: { value: ${value}, label: Målet }
  usual: { value: 10%, unit: "1", evidence: assumption, note: et skøn }
  within: { value: 52, unit: weeks, evidence: assumption, note: et skøn }
  aid: { value: 9000, unit: DKK/person-month, evidence: assumption, note: et skøn }
  price: { value: 2000, unit: DKK/person-month, evidence: assumption, note: et skøn }
  perWeek: { formula: goal * price, unit: DKK/person-month, evidence: computed, source: x }
accounts:
  aid: { label: Hjælp, controlArea: Overførsler mv., direction: expense }
states:
  out: { label: Ude }
  job: { label: I job }
outcomes:
  success: { label: I job første gang, firstEntry: job }
intake:
  state: out
  entrants: [{ date: 2022-01-03, number: 10 }]
reference: usual
strategies:
  usual:
    label: Som nu
    ordinaryEffort: included
    transitions:
      toJob: { from: out, to: job, share: usual, within: within }
    flows:
      aid: { from: municipality, to: citizen, account: aid, per: person-month, of: out, amount: aid }
  new:
    label: Nyt
    extends: usual
    ordinaryEffort: replaced
    phases:
      course: { label: Forløb, in: out, sinceEntry: [0, 26] }
    transitions:
      toJob: { share: goal }
    flows:
      course: { label: Forløb, from: municipality, to: economy, account: aid, per: person-month, of: course, amount: perWeek }
`;

const ENTRY = `    label: Job i 12 måneder
    population: Egne deltagere
    outcome: i job hele tiden
    value: 55%
    range: [40%, 70%]
    unit: "1"
    design: register
    year: 2026
    country: DK
    source: Egen opgørelse
    link: https://example.org/opgoerelse
    sentence: 55 pct. af de 120 var i job efter 12 måneder.
`;
const OWN_YAML = `kind: evidence\nentries:\n  job.own.2026:\n${ENTRY}`;
const OWN_CSV =
  "id;label;population;outcome;value;low;high;unit;design;year;country;source;link;sentence\n" +
  "job.own.2026;Job;Egne deltagere;i job;55%;40%;70%;1;register;2026;DK;Egen opgørelse;https://example.org/opgoerelse;55 pct. af de 120\n";

describe("a number taken by its name", () => {
  const flat = (text: string): string => text.replaceAll(/\s+/gu, " ");
  const explain = ["explain", "--flow", "course", "--strategy", "new"];

  it("shows in run and explain, with source, and whom it was measured on", async () => {
    const { path, write } = await bi46Folder();
    await write("s.yaml", resting('evidence("jobsurvival.kontanthjaelp.2023")'));
    const file = `${path}/s.yaml`;
    const [da, en, why, whyEn] = await Promise.all([
      traedesten(["run", file, "--full"]),
      traedesten(["run", file, "--full", "--lang", "en"]),
      traedesten([...explain, file]),
      traedesten([...explain, file, "--lang", "en"]),
    ]);
    expect([da, en, why, whyEn].map(({ code, stderr }) => [code, stderr])).toEqual(Array(4).fill([0, ""]));
    for (const text of [da.stdout, why.stdout].map(flat)) {
      expect(text).toContain("benchmark.dk");
      expect(text).toContain("målt på andre end scenariets borgere: Kontanthjælpsmodtagere");
    }
    for (const text of [en.stdout, whyEn.stdout].map(flat))
      expect(text).toContain("measured on others than the scenario's citizens: Recipients of cash benefit");
    expect(flat(why.stdout)).toContain("register");
  });

  it("comes from a file of one's own beside the scenario, YAML or CSV, and from nowhere else", async () => {
    const { path, write } = await bi46Folder();
    await write("own.yaml", OWN_YAML);
    await write("own.csv", OWN_CSV);
    await write("deep/own.yaml", OWN_YAML);
    for (const named of ["own.yaml", "own.csv", "deep/own.yaml"]) {
      await write("s.yaml", resting('evidence("job.own.2026")', `evidence: ${named}\n`));
      const ran = await traedesten(["run", `${path}/s.yaml`, "--full"]);
      expect([ran.code, ran.stderr]).toEqual([0, ""]);
      expect(flat(ran.stdout)).toContain("Egne deltagere");
      expect(flat(ran.stdout)).toContain("Egen opgørelse");
      const json = await traedesten(["run", `${path}/s.yaml`, "--format", "json"]);
      expect(json.stdout).toContain("0.55");
    }
    await write("deep/s.yaml", resting('evidence("job.own.2026")', "evidence: ../own.yaml\n"));
    const outside = await traedesten(["run", `${path}/deep/s.yaml`, "--lang", "en"]);
    expect(outside.code).toBe(2);
    expect(outside.stderr).toContain("../own.yaml");
    expect(outside.stderr).toContain(":6:");
    const allowed = await traedesten(["run", `${path}/deep/s.yaml`, "--allow-outside"]);
    expect([allowed.code, allowed.stderr]).toEqual([0, ""]);
  });

  it("is told at its line when the file, the name or the unit is wrong, in both languages", async () => {
    const { path, write } = await bi46Folder();
    await write("own.yaml", OWN_YAML);
    const said = async (text: string, lang: string): Promise<string> => {
      await write("s.yaml", text);
      const ran = await traedesten(["run", `${path}/s.yaml`, "--lang", lang]);
      expect(ran.code).toBe(2);
      return ran.stderr;
    };
    const lost = resting('evidence("job.own.2026")', "evidence: lost.yaml\n");
    const wrongName = resting('evidence("job.owm.2026")', "evidence: own.yaml\n");
    const wrongUnit = resting('evidence("job.own.2026"), unit: weeks', "evidence: own.yaml\n");
    for (const lang of ["da", "en"]) {
      expect(await said(lost, lang)).toMatch(/:6:\d+.*lost\.yaml/u);
      expect(await said(wrongName, lang)).toMatch(/:8:\d+.*job\.own\.2026/u);
      expect(await said(wrongUnit, lang)).toMatch(/:8:\d+.*weeks/u);
    }
  });
});
