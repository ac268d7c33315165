import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Problem, type ProblemCode, problemText, problemTexts } from "../../src/problems/index";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));
const entries = Object.entries(problemTexts) as [ProblemCode, { readonly da: string; readonly en: string }][];

/** The source that raises problems: all of it but the texts. */
const source = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.startsWith("problems/texts/"))
  .map((file) => readFileSync(`${SRC}${file}`, "utf8"))
  .join("\n");

const slotsIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?:\|[^{}]*)?\}/gu)].map(([, name]) => `{${name}}`))].sort();
const namesIn = (text: string): string[] => slotsIn(text).map((slot) => slot.slice(1, -1));

/** Every slot filled with its own name. */
const filled = (code: ProblemCode): Problem => ({
  code,
  path: [],
  found: "found",
  expected: "expected",
  values: Object.fromEntries(namesIn(problemTexts[code].da).map((name) => [name, name])),
});

describe("the texts of problems", () => {
  it.each(entries)("%s is worded in Danish and in English", (_, { da, en }) => {
    for (const text of [da, en]) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(10);
      expect(text).not.toMatch(/\n|undefined/u);
    }
    expect(da).not.toBe(en);
  });

  it.each(entries)("%s says the same things in both languages", (_, { da, en }) => {
    expect(slotsIn(da)).toEqual(slotsIn(en));
  });

  it.each(entries)("%s leaves no slot open, and no full stop, so that a hint can follow", (code) => {
    for (const language of ["da", "en"] as const) {
      const text = problemText(filled(code), language);
      expect(text).not.toMatch(/\{\w+[|}]|\.$/u);
      for (const name of namesIn(problemTexts[code].da)) expect(text).toContain(name);
    }
  });

  it.each(entries)("%s quotes as its language does", (_, { da, en }) => {
    expect(da).not.toMatch(/[“”]/u);
    expect(en).not.toMatch(/[»«]/u);
  });

  it("has no slot that nothing fills", () => {
    const names = new Set(entries.flatMap(([, { da }]) => namesIn(da)));
    const unfilled = [...names].filter((name) => !new RegExp(`[{,\\s]${name}\\s*[:,}]`, "u").test(source));
    expect(unfilled).toEqual([]);
  });

  it("has no text for a problem that is never raised", () => {
    // The schema's kinds of value are joined to `expected-`.
    const isRaised = (code: string): boolean =>
      source.includes(`"${code}"`) || (code.startsWith("expected-") && source.includes(`"${code.slice(9)}"`));
    expect(entries.map(([code]) => code).filter((code) => !isRaised(code))).toEqual([]);
  });
});
