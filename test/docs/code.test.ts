import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json";
import { fences, nameOf } from "./markdown";
import { examplesIn } from "./runExamples";
import { says } from "./shown";
import { SOURCES } from "./sources";

const examples = new Map(
  fences.filter(({ language }) => language === "ts").map((fence) => [nameOf(fence), fence.text]),
);

let built: Awaited<ReturnType<typeof examplesIn>>;
beforeAll(async () => {
  built = await examplesIn(examples);
});
afterAll(() => rmSync(built.folder, { recursive: true }));

describe("code in the documentation", () => {
  it("knows every entry point of the package", () => {
    const entries = Object.keys(packageJson.exports).flatMap((key) =>
      /\.json$|\*/u.test(key) ? [] : [key.replace(/^\./u, "traedesten")],
    );
    expect(Object.keys(SOURCES).sort()).toEqual(entries.sort());
  });

  it.each([...examples.keys()])("%s prints what it says", async (name) => {
    const results = await built.run(name);
    expect(results.length).toBeGreaterThan(0);
    for (const { said, printed } of results) if (!says(said, printed)) expect(printed).toBe(said);
  });
});
