import { describe, expect, it } from "vitest";
import { formatProblem, type Problem, problemText, shorten } from "../../src/problems/index";

const unknown: Problem = {
  code: "unknown-reference",
  path: ["strategies", "intensive", "flows", 0, "account"],
  found: "activaton",
  expected: "activation, caseworkers",
  nearest: "activation",
  values: { where: "accounts" },
};

describe("formatProblem", () => {
  it("says where, what, and the likely meaning, in both languages", () => {
    const placed = { ...unknown, at: { file: "a.yaml", line: 12, column: 3 } };
    expect(formatProblem(placed, "en")).toBe(
      "a.yaml:12:3 strategies.intensive.flows[0].account: “activaton” is not among the names under accounts: activation, caseworkers. Did you mean “activation”?",
    );
    expect(formatProblem(placed, "da")).toBe(
      "a.yaml:12:3 strategies.intensive.flows[0].account: »activaton« er ikke blandt navnene under accounts: activation, caseworkers. Mente du »activation«?",
    );
  });

  it("leaves out what is not known: file, place, path, hint", () => {
    const { nearest: _, ...bare } = unknown;
    const text = "“activaton” is not among the names under accounts: activation, caseworkers";
    expect(formatProblem({ ...bare, path: [], at: { line: 2, column: 5 } }, "en")).toBe(`2:5 ${text}`);
    expect(formatProblem({ ...bare, path: [] }, "en")).toBe(text);
    expect(problemText(bare, "en")).toBe(text);
  });

  it("stays one line whatever stood in the file", () => {
    const found = `a\nb\t${"c".repeat(10_000)}`;
    const path = ["x".repeat(10_000)];
    const text = formatProblem({ ...unknown, path, found }, "da");
    expect(text).not.toMatch(/[\n\t]/u);
    expect(text.length).toBeLessThan(400);
  });

  it("does not read what was found as a slot, nor as a pattern", () => {
    expect(problemText({ ...unknown, found: "{expected} $& $1" }, "en")).toMatch(
      /^“\{expected\} \$& \$1” is/u,
    );
  });
});

describe("shorten", () => {
  it("leaves short text alone, but for its line breaks", () => {
    expect(shorten("to  linjer\n og\ten")).toBe("to linjer og en");
    expect(shorten("x".repeat(60))).toBe("x".repeat(60));
  });

  it("cuts by letters, not by halves of them", () => {
    expect(shorten("😀".repeat(100), 5)).toBe("😀😀😀😀…");
    expect([...shorten("æ".repeat(61))]).toHaveLength(60);
  });
});
