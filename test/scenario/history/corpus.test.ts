import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { denmark } from "../../../src/denmark/index";
import { formatProblem, type Language, type Outcome } from "../../../src/problems/index";
import { parseHistoryCsv, parseHistoryYaml } from "../../../src/scenario/history/index";

const folder = new URL("corpus/", import.meta.url);
const files = readdirSync(folder).sort();
const inputs = files.filter((file) => !file.endsWith(".txt"));
const expectedFile = (input: string): string => input.replace(/\.(?:yaml|csv)$/u, ".expected.txt");

/** What the command gives a CSV file of spells beside it. */
const SETTINGS = {
  title: "Et forløb",
  rules: "denmark",
  ladder: { weeksOnBenefits: "60", selfSupportedWeeks: "0" },
};

const read = async (file: string): Promise<Outcome<unknown>> => {
  const text = readFileSync(new URL(file, folder), "utf8");
  const options = { file, rules: denmark };
  return file.endsWith(".csv") ? parseHistoryCsv(text, SETTINGS, options) : parseHistoryYaml(text, options);
};

/** Every problem as a user meets it: in English, a blank line, and in Danish. */
const written = async (file: string): Promise<string> => {
  const outcome = await read(file);
  if (outcome.ok) return "nothing is wrong\n";
  const lines = (language: Language): string =>
    outcome.problems.map((problem) => `${formatProblem(problem, language)}\n`).join("");
  return `${lines("en")}\n${lines("da")}`;
};

describe("bad histories", () => {
  it("are at least sixty, each with what is to be said of it", () => {
    expect(inputs.length).toBeGreaterThanOrEqual(60);
    expect(files.filter((file) => file.endsWith(".txt"))).toEqual(inputs.map(expectedFile));
  });

  it.each(inputs)("%s", async (file) => {
    const text = await written(file);
    expect(text).not.toBe("nothing is wrong\n");
    // After a wording changes on purpose, `vitest -u` writes it; the difference is then to be read.
    await expect(text).toMatchFileSnapshot(new URL(expectedFile(file), folder).pathname);
    const [english = "", danish = ""] = text.split("\n\n").map((part) => part.trimEnd());
    const places = (part: string): string[] =>
      part.split("\n").map((line) => line.slice(0, line.indexOf(" ")));
    expect(places(english)).toEqual(places(danish));
    for (const place of places(english)) expect(place).toMatch(/^\d{3}-[a-z0-9-]+\.(?:yaml|csv):\d+:\d+$/u);
    expect(new Set(english.split("\n")).size).toBe(english.split("\n").length);
  });
});
