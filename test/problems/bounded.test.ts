import { describe, expect, it } from "vitest";
import { bounded, formatProblem, type Problem } from "../../src/problems/index";

const many = (count: number): Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    code: "not-whole",
    path: ["a", index],
    found: `${index}`,
    at: { file: "a.yaml", line: index + 1, column: 3 },
  }));

describe("bounded", () => {
  it("leaves problems as they are up to its bound", () => {
    for (const count of [0, 1, 50]) expect(bounded(many(count), 50)).toEqual(many(count));
  });

  it("says how many more there are, from where on", () => {
    const found = bounded(many(173), 50);
    expect(found.slice(0, 50)).toEqual(many(50));
    expect(found.slice(50).map((problem) => formatProblem(problem, "en"))).toEqual([
      "a.yaml:51:3 more problems from here on: 123",
    ]);
    expect(found.slice(50).map((problem) => formatProblem(problem, "da"))).toEqual([
      "a.yaml:51:3 flere problemer herfra: 123",
    ]);
  });

  it("counts what has been left out before, and changes nothing when done again", () => {
    const once = bounded(many(5000));
    expect(once).toHaveLength(1001);
    expect(bounded(once)).toEqual(once);
    expect(bounded(once, 50).at(-1)?.found).toBe("4950");
  });
});
