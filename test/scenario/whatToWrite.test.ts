import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import { formatProblem } from "../../src/problems/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { familyMentorText } from "../analysis/familyMentor";

type Change = readonly [from: string, to: string];

/** What is said of the small scenario with something written otherwise, in both languages. */
const told = async (...changes: readonly Change[]): Promise<readonly { da: string; en: string }[]> => {
  const read = await parseScenarioYaml(familyMentorText(...changes), { rules: denmark });
  if (read.ok) throw new Error(`${changes.map(([, to]) => to).join(", ")} was read`);
  return read.problems.map((problem) => ({
    da: formatProblem(problem, "da"),
    en: formatProblem(problem, "en"),
  }));
};

const isTold = async (changes: readonly Change[], da: string, en: string): Promise<void> => {
  const all = await told(...changes);
  expect(all.map((each) => each.da).join("\n")).toContain(da);
  expect(all.map((each) => each.en).join("\n")).toContain(en);
};

describe("messages that say what to write", () => {
  it.each([
    ["titel: ", "title: {", "title"],
    ["parametre:", "parameters:", "parameters"],
    ["strategier:", "strategies:", "strategies"],
    ["tilstande:", "states:", "states"],
    ["udfald:", "outcomes:", "outcomes"],
    ["priser: {", "prices: {", "prices"],
    ["konti:", "accounts:", "accounts"],
  ])("a Danish word for a key of the document, %s", async (word, key, name) => {
    await isTold([[`\n${key}`, `\n${word}${key === "title: {" ? "{" : ""}`]], `»${name}«`, `“${name}”`);
  });

  it.each([
    ["    value: 30%", "    værdi: 30%", "value"],
    ["    evidence: target", "    grundlag: target", "evidence"],
    ["    source: Ansøgningen", "    kilde: Ansøgningen", "source"],
    ["    range: [0%, 60%]", "    interval: [0%, 60%]", "range"],
    ["ladder: {", "trappe: {", "ladder"],
    ["number: 30 }", "antal: 30 }", "number"],
  ])("a Danish word for another key: %s as %s", async (from, to, name) => {
    await isTold([[from, to]], `Mente du »${name}«`, `Did you mean “${name}”`);
  });

  it.each([
    ["hjælp", "hjaelp"],
    ["støtte", "stoette"],
    ["på_vej", "paa_vej"],
    ["Hjælp", "hjaelp"],
  ])("a name with the letters of Danish, %s", async (word, name) => {
    const state = `  ${name}: { label: { da: Andet, en: Other }, rule: selfSupport }\n  pension: { label`;
    await isTold(
      [
        ["  pension: { label", state],
        ["retire: { from: benefit, to: pension", `retire: { from: benefit, to: ${word}`],
      ],
      `Mente du »${name}«`,
      `Did you mean “${name}”`,
    );
  });

  it.each([
    ["01-08-2022", "2022-08-01"],
    ["1.8.2022", "2022-08-01"],
    ["1. 8. 2022", "2022-08-01"],
    ["1/8-2022", "2022-08-01"],
    ["2022-8-1", "2022-08-01"],
    ["2022.08.01", "2022-08-01"],
  ])("a date as it is written by hand, %s", async (written, date) => {
    await isTold(
      [["horizon: { from: 2022-08-01,", `horizon: { from: ${written},`]],
      `Mente du »${date}«`,
      `Did you mean “${date}”`,
    );
  });

  it.each(["31-02-2022", "8/1/2022", "2022-13-1", "august 2022"])(
    "no date where none is meant for certain: %s",
    async (written) => {
      const all = await told(["horizon: { from: 2022-08-01,", `horizon: { from: ${written},`]);
      expect(all.map(({ da }) => da).join()).not.toMatch(/Mente du/u);
    },
  );

  it.each(["danmark", "dk", "Denmark"])("rules of another name, %s", async (name) => {
    await isTold([["rules: denmark", `rules: ${name}`]], "skriv rules: denmark", "write rules: denmark");
  });

  it.each([
    ["2024-08-01", "4 years"],
    ["2027-06-01", "4 years"],
    ["2024-08-01", "9 years"],
  ])("a series that ends before it is needed: until %s, followed %s", async (until, followUp) => {
    await isTold(
      [
        ["asOf: 2022-07-01\n", "gaps: { regulate: satsregulering }\n"],
        ["level: 2022 }", "level: running }"],
        ["until: 2024-08-01, followUp: 4 years", `until: ${until}, followUp: ${followUp}`],
      ].map(([from = "", to = ""]) => [from, to] as const),
      "eller skriv gaps: carryForward",
      "or write gaps: carryForward",
    );
  });

  it.each(["Aarhus", "Aalborg", "Vejle", "Esbjerg"])("a municipality without figures, %s", async (name) => {
    await isTold(
      [["asOf: 2022-07-01\n", `asOf: 2022-07-01\nmunicipality: ${name}\n`]],
      `{ name: ${name}, rate: 25.1 }, eller gennemsnit`,
      `{ name: ${name}, rate: 25.1 }, or gennemsnit`,
    );
  });

  it.each([
    ['    unit: "1"\n    evidence: target', '   unit: "1"\n    evidence: target'],
    ["    note: Et skøn\n    range: [8%, 15%]", "    note: Et skøn\n   range: [8%, 15%]"],
    ["    label: { da: Familiementor", "   label: { da: Familiementor"],
  ])("a space too few: %j", async (from, to) => {
    await isTold(
      [[from, to]],
      "i samme kolonne som nøglerne ved siden af",
      "in the same column as the keys beside it",
    );
  });

  it.each([
    ["  ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }\n", ""],
    ["  ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }\n", "  # ladder: later\n"],
    [
      "intake:\n  state: benefit\n  ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }",
      "intake:\n  state: benefit",
    ],
  ])("a ladder that is missing: %j as %j", async (from, to) => {
    const write = "ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }";
    await isTold([[from, to]], `skriv fx ${write}`, `write for example ${write}`);
  });
});
