import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entries } from "../arguments/entries";
import { type Documented, documented, typeErrors } from "./documented";
import { examplesIn } from "./runExamples";
import { says } from "./shown";

const functions = new Map(
  await Promise.all(
    Object.entries(entries).map(async ([entry, load]) => {
      const exported = Object.entries(await load());
      return [entry, exported.flatMap(([name, value]) => (typeof value === "function" ? name : []))] as const;
    }),
  ),
);
const all: readonly Documented[] = documented(functions);
const examples = new Map(
  all.flatMap(({ entry, name, examples: texts }) =>
    texts.map((text, index) => [`${entry} ${name}${index === 0 ? "" : ` ${index + 1}`}`, text] as const),
  ),
);

let built: Awaited<ReturnType<typeof examplesIn>>;
beforeAll(async () => {
  built = await examplesIn(examples);
});
afterAll(() => rmSync(built.folder, { recursive: true }));

describe("examples of what is exported", () => {
  it("are there for every function and class", () => {
    expect(all.length).toBeGreaterThan(200);
    const without = all.filter(({ examples: texts }) => texts.length === 0);
    expect(without.map(({ entry, name, file }) => `${entry} ${name} (${file})`)).toEqual([]);
  });

  it("are what TypeScript takes", () => expect(typeErrors(examples)).toEqual([]));

  it.each([...examples])("run, and give what they say: %s", async (name, text) => {
    // Of its own: what a reader copies holds everything it needs.
    expect(text).toMatch(/^import /mu);
    const results = await built.run(name);
    expect(results.length).toBeGreaterThan(0);
    expect(results.map(({ said, printed }) => (says(said, printed) ? said : printed))).toEqual(
      results.map(({ said }) => said),
    );
  });
});
