import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as ratios from "../../../src/entries/ratios";

/** Every `@example` of the entry point's functions: the file it stands in, and its lines. */
const examples = ["analysis/ratios", "probability"].flatMap((room) => {
  const folder = fileURLToPath(new URL(`../../../src/${room}/`, import.meta.url));
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}${file}`, "utf8").matchAll(/@example\n(?<lines>(?: \* .*\n)+)/gu)].map(
      ({ groups }) => [file, (groups?.lines ?? "").replaceAll(/^ \* /gmu, "")] as const,
    ),
  );
});

const evaluated = (code: string): unknown =>
  new Function(...Object.keys(ratios), code)(...Object.values(ratios));

describe("examples in comments", () => {
  it("stand at every function", () => {
    const functions = Object.keys(ratios).map((name) => `${name}.ts`);
    expect(examples.map(([file]) => file).sort()).toEqual(functions.sort());
  });

  it.each(examples)("%s gives what it says", (_, text) => {
    const steps = [...text.matchAll(/(?<code>[\s\S]+?);\s*\/\/ (?<value>.+)\n/gu)];
    expect(steps.length).toBeGreaterThan(0);
    let before = "";
    for (const { groups } of steps) {
      const code = groups?.code ?? "";
      const start = code.lastIndexOf(";\n") + 1;
      before += code.slice(0, start);
      expect(evaluated(`${before} return (${code.slice(start)});`)).toEqual(
        evaluated(`return (${groups?.value});`),
      );
    }
  });
});
