import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import { evidence } from "../../src/evidence/index";
import { formatProblem, type Outcome } from "../../src/problems/index";
import { parseHistoryYaml } from "../../src/scenario/history/index";
import { parseScenario } from "../../src/scenario/index";
import { parseEvidenceYaml, parseFiguresYaml, parseYaml, readYaml } from "../../src/scenario/yaml/index";
import { fences, nameOf } from "./markdown";

const problemsOf = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.problems.map((problem) => formatProblem(problem, "en"));

const indented = (text: string, spaces: number): string => text.replace(/^(?=.)/gmu, " ".repeat(spaces));

/** A whole document with an entry of the documentation in the place of its own of that name. */
const placed = (text: string, where: string): string => {
  const file = where === "tables" ? "scenarios/bi46-printed-tables.yaml" : "test/fixtures/bi46-budget-a.yaml";
  const source = readFileSync(file, "utf8");
  const [, name = ""] = /^(\w+):/u.exec(text) ?? [];
  const depth = where === "flows" ? 6 : 2;
  const entry = new RegExp(`^ {${depth}}${name}:(?:.*\\n)(?: {${depth + 1},}.*\\n|\\n)*`, "mu");
  const at = source.indexOf(`${where}:`);
  return source.slice(0, at) + source.slice(at).replace(entry, () => indented(text, depth));
};

type Plain = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One document over another, mapping by mapping; a key without a value takes the other's away. */
const laidOver = (base: Plain, over: Plain): Plain => {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = base[key];
    if (value === null) delete merged[key];
    else merged[key] = isMapping(before) && isMapping(value) ? laidOver(before, value) : value;
  }
  return merged;
};

const plainOf = (text: string): Plain => {
  const read = readYaml(text);
  if (!read.ok || !isMapping(read.value.value)) throw new Error(text);
  return read.value.value;
};

/** The whole cohort of the documentation, over which its other blocks are written. */
const cohort = (): Plain => plainOf(yaml.find(({ info }) => info === "cohort")?.text ?? "");

const yaml = fences.filter(({ language }) => language === "yaml");

describe("YAML in the documentation", () => {
  it.each(yaml.map((fence) => [nameOf(fence), fence] as const))(
    "%s can be read",
    async (_, { info, text }) => {
      if (info === "partial")
        expect(problemsOf(readYaml(text))).toEqual(/^#/u.test(text) ? expect.anything() : []);
      else if (info === "history")
        expect(problemsOf(await parseHistoryYaml(text, { rules: denmark }))).toEqual([]);
      else if (info === "cohort") expect(problemsOf(await parseYaml(text, { rules: denmark }))).toEqual([]);
      else if (info === "over") {
        const document = laidOver(cohort(), plainOf(text));
        expect(problemsOf(await parseScenario(document, { rules: denmark, evidence }))).toEqual([]);
      } else if (info === "evidence") expect(problemsOf(await parseEvidenceYaml(text))).toEqual([]);
      else if (info === "figures") expect(problemsOf(await parseFiguresYaml(text))).toEqual([]);
      else if (info.startsWith("in:")) {
        const document = placed(text, info.slice(3));
        expect(document).toContain(indented(text, info === "in:flows" ? 6 : 2).trimEnd());
        expect(problemsOf(await parseYaml(document))).toEqual([]);
      } else expect(problemsOf(await parseYaml(text))).toEqual([]);
    },
  );

  it("has blocks of every kind", () => {
    expect(new Set(yaml.map(({ info }) => info.split(":")[0]))).toEqual(
      new Set(["", "partial", "in", "history", "figures", "evidence", "cohort", "over"]),
    );
  });
});
