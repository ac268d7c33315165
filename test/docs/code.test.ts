import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, describe, expect, it, vi } from "vitest";
import packageJson from "../../package.json";
import { fences, nameOf } from "./markdown";

/** Where each entry point's source stands, as the build names it. */
const SOURCES: Readonly<Record<string, string>> = {
  traedesten: "src/index.ts",
  "traedesten/scenario": "src/entries/scenario.ts",
  "traedesten/yaml": "src/entries/yaml.ts",
  "traedesten/explain": "src/entries/explain.ts",
  "traedesten/report": "src/report/index.ts",
  "traedesten/printed": "src/entries/printed.ts",
  "traedesten/figures": "src/entries/figures.ts",
  "traedesten/evidence": "src/entries/evidence.ts",
  "traedesten/history": "src/entries/history.ts",
  "traedesten/denmark": "src/denmark/index.ts",
  "traedesten/denmark/sources": "src/denmark/figures/sources.ts",
  "traedesten/money": "src/money/index.ts",
  "traedesten/formula": "src/formula/index.ts",
  "traedesten/calendar": "src/calendar/index.ts",
  "traedesten/prices": "src/prices/index.ts",
  "traedesten/parameters": "src/parameters/index.ts",
  "traedesten/ratios": "src/entries/ratios.ts",
  "traedesten/sums": "src/entries/sums.ts",
  "traedesten/model": "src/entries/model.ts",
  "traedesten/node": "src/node/index.ts",
};

const folder = mkdtempSync("node_modules/.cache-docs-");
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (text: string, name: string): Promise<readonly string[]> => {
  const outfile = join(folder, `${name.replace(/\W+/gu, "-")}.mjs`);
  await build({
    stdin: { contents: text, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    alias: Object.fromEntries(Object.entries(SOURCES).map(([entry, source]) => [entry, `./${source}`])),
    outfile,
    logLevel: "silent",
  });
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
    printed.push(values.map((value) => JSON.stringify(value)).join(""));
  });
  try {
    await import(pathToFileURL(outfile).href);
  } finally {
    log.mockRestore();
  }
  return printed;
};

/** What the comments behind `console.log(…)` promise, in order, without the spaces. */
const promised = (text: string): readonly string[] =>
  [...text.matchAll(/console\.log\(.*\); \/\/ (?<value>.+)$/gmu)].map(({ groups }) =>
    (groups?.value ?? "").replace(/\s+/gu, ""),
  );

describe("code in the documentation", () => {
  it("knows every entry point of the package", () => {
    const entries = Object.keys(packageJson.exports).flatMap((key) =>
      /\.json$|\*/u.test(key) ? [] : [key.replace(/^\./u, "traedesten")],
    );
    expect(Object.keys(SOURCES).sort()).toEqual(entries.sort());
  });

  it.each(fences.filter(({ language }) => language === "ts").map((fence) => [nameOf(fence), fence] as const))(
    "%s prints what it says",
    async (name, { text }) => {
      const expected = promised(text);
      const printed = (await run(text, name)).map((line) => line.replace(/\s+/gu, ""));
      expect(expected.length).toBeGreaterThan(0);
      expect(printed.filter((line) => expected.includes(line))).toEqual(expected);
    },
  );
});
