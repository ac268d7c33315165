import { describe, expect, it } from "vitest";
import { familyMentorText } from "../analysis/familyMentor";
import { traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;
const HISTORY = `kind: history
title: En borger
language: da
rules: denmark
ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }
spells:
  - { from: 2022-01-03, to: 2022-10-30, state: cashBenefit, category: 30plus_andre }
`;
const MARK = "\uFEFF";

/** One of each of 27 environments' three times three; `scripts/environments.mjs` tries them all. */
const ENVIRONMENTS = [
  ["UTC", "C", "\n", ""],
  ["Pacific/Kiritimati", "da_DK.UTF-8", "\r\n", MARK],
  ["America/St_Johns", "en_US.UTF-8", "\r\n", ""],
] as const;

/** What a command prints of the same document in an environment; the document's name is the same in all. */
const printed = async (
  args: readonly string[],
  text: string,
  [zone, lang, end, mark]: (typeof ENVIRONMENTS)[number],
): Promise<string> => {
  await folder.write("dokument.yaml", mark + text.replaceAll("\n", end));
  const { code, stdout, stderr } = await traedesten(args, { cwd, env: { TZ: zone, LANG: lang } });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
};

describe("the same bytes", () => {
  it.each([
    [["run", "dokument.yaml", "--format", "json"], familyMentorText()],
    [["run", "dokument.yaml"], familyMentorText()],
    [["history", "dokument.yaml"], HISTORY],
    [["history", "dokument.yaml", "--format", "csv"], HISTORY],
  ] as const)("in other time zones and languages, and with other ends of lines: %j", async (args, text) => {
    const [first, ...others] = ENVIRONMENTS;
    const whole = await printed(args, text, first);
    expect(whole.length).toBeGreaterThan(50);
    for (const environment of others) expect(await printed(args, text, environment)).toBe(whole);
  });

  it("also where a problem is told: its place, and its words in the document's own language", async () => {
    const text = familyMentorText(["evidence: target", "evidence: mål"]);
    const told = new Set<string>();
    for (const [zone, lang, end, mark] of ENVIRONMENTS) {
      await folder.write("dokument.yaml", mark + text.replaceAll("\n", end));
      const ran = await traedesten(["run", "dokument.yaml"], { cwd, env: { TZ: zone, LANG: lang } });
      expect(ran.code).toBe(2);
      told.add(ran.stderr);
    }
    expect([...told]).toEqual([
      expect.stringMatching(/^dokument\.yaml:13:15 parameters\.goal\.evidence: forventede/u),
    ]);
  });
});
