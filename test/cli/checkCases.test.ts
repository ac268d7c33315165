import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { familyMentorText } from "../analysis/familyMentor";
import { A, B, STACK_TRACE, traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
/** Writes a scenario and gives where it lies: the command then runs in this process. */
const write = async (name: string, text: string): Promise<string> =>
  join(folder.path, await folder.write(name, text));

const CASES = "cases:\n";
const withCases = (...cases: readonly string[]): string =>
  `${familyMentorText()}${CASES}${cases.map((each) => `  ${each}\n`).join("")}`;

interface Told {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly case?: { readonly id: string };
  readonly at: { readonly line: number };
}

/** `case id at path:line`, of what is found in a scenario with some cases. */
const foundIn = async (name: string, text: string): Promise<readonly string[]> => {
  const file = await write(name, text);
  const { code, stdout, stderr } = await traedesten(["check", file, "--format", "json"]);
  expect(stderr).toBe("");
  const { findings } = JSON.parse(stdout) as { findings: readonly Told[] };
  expect(code).toBe(findings.length === 0 ? 0 : 1);
  const lines = text.split("\n");
  return findings.map(({ id, path, at, case: named }) => {
    // The line is one of the case's own, so that a reader finds it.
    if (named !== undefined) expect(lines.slice(0, at.line).join("\n")).toContain(`  ${named.id}:`);
    return `${named?.id ?? "-"} ${id} at ${path.join(".")}`;
  });
};

describe("check of cases", () => {
  it("finds what only a case has, once, and says which case it is in both languages", async () => {
    const text = withCases(
      "free: { label: { da: Gratis, en: Free }, without: [strategies.mentor.flows.mentors] }",
      "same: { label: { da: Det samme, en: The same }, parameters: { goal: 20% } }",
    );
    expect(await foundIn("free.yaml", text)).toEqual([
      "free unpaid.mentor.mentors at cases.free.strategies.mentor.capacity.mentors",
    ]);
    const [danish, english] = await Promise.all([
      traedesten(["check", join(folder.path, "free.yaml")]),
      traedesten(["check", join(folder.path, "free.yaml"), "--lang", "en"]),
    ]);
    const flat = [danish, english].map(({ stdout }) => stdout.replace(/\s+/gu, " "));
    expect(flat[0]).toContain(
      "[unpaid.mentor.mentors] Variant »Gratis«: »mentorer« er købt i »Familiementor«",
    );
    expect(flat[1]).toContain("[unpaid.mentor.mentors] Case “Free”: “mentors” is bought in “Family mentor”");
  });

  it("finds other kinds there: a negative price, a goal below the usual, a short follow-up", async () => {
    const text = withCases(
      "paidBack: { label: Paid back, parameters: { mentorPrice: { value: -600000 } } }",
      "low: { label: Low, parameters: { goal: 10% } }",
      "short: { label: Short, horizon: { followUp: 1 year } }",
    );
    const found = await foundIn("several.yaml", text);
    expect(found.filter((each) => each.startsWith("paidBack"))[0]).toMatch(/negative-price/u);
    expect(found.some((each) => /^low .*part-below-usual/u.test(each))).toBe(true);
    expect(found.some((each) => /^short followed-short/u.test(each))).toBe(true);
    expect(found.filter((each) => each.startsWith("-"))).toEqual([]);
  });

  it("knows a value that a case sets and nothing in it reads from one that its structure leaves over", async () => {
    const leftOver = "without: [strategies.mentor.flows.mentors, strategies.mentor.capacity.mentors]";
    const text = withCases(
      `none: { label: None, ${leftOver} }`,
      `set: { label: Set, ${leftOver}, parameters: { mentorPrice: 610_000 } }`,
    );
    const found = await foundIn("left.yaml", text);
    expect(found.filter((each) => each.includes("unread"))).toEqual([
      "set unread.mentorPrice at cases.set.parameters.mentorPrice",
    ]);
  });

  it("takes what is accepted for a case, in the scenario or in the case itself", async () => {
    const free = "without: [strategies.mentor.flows.mentors]";
    const accept = "accept: [{ id: unpaid.mentor.mentors, reason: A gift }]";
    expect(await foundIn("own.yaml", withCases(`free: { label: Free, ${free}, ${accept} }`))).toEqual([]);
    expect(await foundIn("all.yaml", `${withCases(`free: { label: Free, ${free} }`)}${accept}\n`)).toEqual(
      [],
    );
    // Accepted nowhere found: of the scenario, and of the case that says it.
    expect(await foundIn("unused.yaml", `${withCases("free: { label: Free }")}${accept}\n`)).toEqual([
      "- accept-unused.unpaid.mentor.mentors at accept.0.id",
    ]);
    expect(await foundIn("unusedThere.yaml", withCases(`free: { label: Free, ${accept} }`))).toEqual([
      "free accept-unused.unpaid.mentor.mentors at cases.free.accept.0.id",
    ]);
  });

  it("refuses a case that cannot be read, all of them at once, at their lines", async () => {
    const text = withCases(
      "one: { label: One, parameters: { gaol: 10% } }",
      "two: { label: Two, horizon: { until: 2024-13-01 } }",
    );
    const file = await write("broken.yaml", text);
    const { code, stdout, stderr } = await traedesten(["check", file]);
    expect([code, stdout]).toEqual([2, ""]);
    const lines = text.split("\n");
    const of = (name: string): number => lines.findIndex((line) => line.startsWith(`  ${name}:`)) + 1;
    expect(stderr).toContain(`broken.yaml:${of("one")}:`);
    expect(stderr).toContain(`broken.yaml:${of("two")}:`);
    expect(stderr).toContain("gaol");
    expect(stderr).not.toMatch(STACK_TRACE);
  });

  it("tells nothing of the shipped scenarios' cases that they do not", async () => {
    const { stdout } = await traedesten(["check", A, B, "--format", "json"]);
    const { findings } = JSON.parse(stdout) as { findings: readonly Told[] };
    expect(findings.filter((each) => each.case !== undefined)).toEqual([]);
  });
});

describe("a case that says which municipality it is of", () => {
  const text = withCases("city: { label: City, municipality: { name: Odense, rate: 25.1 } }");

  it("is not asked for another", async () => {
    const file = await write("city.yaml", text);
    const line = text.split("\n").findIndex((each) => each.startsWith("  city:")) + 1;
    for (const args of [
      ["run", file, "--municipality", "Aarhus=24.52"],
      ["run", file, "--municipality", "Aarhus=24.52", "--case", "city"],
    ]) {
      const [danish, english] = await Promise.all([traedesten(args), traedesten([...args, "--lang", "en"])]);
      expect([danish.code, english.code]).toEqual([2, 2]);
      expect(danish.stderr).toContain(`city.yaml:${line}:`);
      expect(danish.stderr).toContain("varianten »city« siger selv, hvilken kommune den gælder");
      expect(english.stderr).toContain("the case “city” says itself which municipality it is of");
    }
    const alone = await traedesten(["run", file, "--case", "city"]);
    expect(alone.code).toBe(0);
  });
});
