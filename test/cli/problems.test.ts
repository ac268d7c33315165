import { describe, expect, it } from "vitest";
import { traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const { path: cwd } = folder;

/** A file with so many flows, each between parties that there are not. */
const wrong = (flows: number): string =>
  [
    "title: T",
    "prices: { currency: DKK, level: 2022 }",
    "horizon: { from: 2022-01-01, until: 2024-01-01 }",
    "parameters: { p: { value: 1, unit: DKK/place-year, evidence: assumption, note: n } }",
    "accounts: { a: { label: A, controlArea: S, direction: expense } }",
    "strategies:",
    "  s:",
    "    capacity: { c: { places: 1 } }",
    "    flows:",
    ...Array.from(
      { length: flows },
      (_, index) => `      f${index}: { from: me, to: you, account: a, per: place-year, of: c, amount: p }`,
    ),
    "",
  ].join("\n");

describe("a file with a great many problems", () => {
  it("has the first of them printed, and how many more there are, in either language", async () => {
    await folder.write("few.yaml", wrong(20));
    await folder.write("many.yaml", wrong(400));
    const english = await traedesten(["check", "few.yaml", "many.yaml"], { cwd });
    const lines = english.stderr.trimEnd().split("\n");
    expect([english.code, english.stdout]).toEqual([2, ""]);
    expect(lines.filter((line) => line.startsWith("few.yaml:"))).toHaveLength(40);
    expect(lines.filter((line) => line.startsWith("many.yaml:"))).toHaveLength(51);
    expect(lines.at(-1)).toBe("many.yaml:35:20 more problems from here on: 750");
    const danish = await traedesten(["check", "many.yaml", "--lang", "da"], { cwd });
    expect(danish.stderr).toMatch(/\nmany\.yaml:35:20 flere problemer herfra: 750\n$/u);
  });

  it("has up to a thousand of them in JSON, and the number of the rest", async () => {
    await folder.write("most.yaml", wrong(500));
    await folder.write("more.yaml", wrong(499).replaceAll("account: a", "account: b"));
    const { problems } = JSON.parse(
      (await traedesten(["run", "most.yaml", "--format", "json"], { cwd })).stdout,
    );
    expect(problems).toHaveLength(1000);
    const more = JSON.parse((await traedesten(["run", "more.yaml", "--format", "json"], { cwd })).stdout);
    expect(more.problems).toHaveLength(1001);
    expect(more.problems.at(-1)).toEqual({
      code: "problems-left-out",
      path: [],
      found: "497",
      at: { file: "more.yaml", line: 343, column: 29 },
    });
  });
});
