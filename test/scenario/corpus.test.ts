import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatProblem, problemTexts } from "../../src/problems/index";
import { parseYaml } from "../../src/scenario/yaml/index";

const folder = new URL("corpus/", import.meta.url);
const files = readdirSync(folder).sort();
const inputs = files.filter((file) => !file.endsWith(".txt"));
const expectedFile = (input: string): string => input.replace(/\.yaml$/u, ".expected.txt");

/** Every problem as a user meets it: in English, a blank line, and in Danish. */
const written = async (file: string): Promise<string> => {
  const outcome = await parseYaml(readFileSync(new URL(file, folder), "utf8"), { file });
  if (outcome.ok) return "nothing is wrong\n";
  const lines = (language: "en" | "da"): string =>
    outcome.problems.map((problem) => `${formatProblem(problem, language)}\n`).join("");
  return `${lines("en")}\n${lines("da")}`;
};

describe("bad input", () => {
  it("has at least sixty inputs, each with what is to be said of it", () => {
    expect(inputs.length).toBeGreaterThanOrEqual(60);
    expect(files.filter((file) => file.endsWith(".txt"))).toEqual(inputs.map(expectedFile));
  });

  it.each(inputs)("%s", async (file) => {
    const text = await written(file);
    // After a wording changes on purpose, `vitest -u` writes it; the difference is then to be read.
    await expect(text).toMatchFileSnapshot(new URL(expectedFile(file), folder).pathname);
    const [english = "", danish = ""] = text.split("\n\n").map((part) => part.trimEnd());
    const places = (part: string): string[] =>
      part.split("\n").map((line) => line.slice(0, line.indexOf(" ")));
    expect(places(english)).toEqual(places(danish));
    for (const place of places(english)) expect(place).toMatch(/^\d{3}-[a-z-]+\.yaml:\d+:\d+$/u);
    expect(new Set(english.split("\n")).size).toBe(english.split("\n").length);
  });
});

describe("the wording of problems", () => {
  it.each(Object.entries(problemTexts))("of %s has one style", (_, texts) => {
    for (const text of Object.values(texts)) {
      expect(text).toMatch(/^(?:\p{Ll}|["“»{]|JavaScript)/u);
      expect(text).not.toMatch(/\.$/u);
    }
    const slots = (text: string): string[] => [...new Set(text.match(/\{\w+(?=[|}])/gu))].sort();
    expect(slots(texts.da)).toEqual(slots(texts.en));
  });
});
