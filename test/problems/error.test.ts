import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { fail, isProblemError, type Problem, ProblemError, ScenarioError } from "../../src/problems/index";
import { problemOf } from "../money/problemOf";

const problem: Problem = {
  code: "unknown-reference",
  path: ["strategies", "intensive"],
  found: "activaton",
  expected: "activation",
  nearest: "activation",
  values: { where: "accounts" },
  at: { file: "a.yaml", line: 12, column: 3 },
};

describe("ProblemError", () => {
  it("names code, place and values in its message, without any language's words", () => {
    expect(new ProblemError([problem]).message).toBe(
      "a.yaml:12:3 strategies.intensive: unknown-reference, found “activaton”, expected “activation”, nearest “activation”",
    );
    expect(new ProblemError([{ code: "discount-twice", path: [] }]).message).toBe("discount-twice");
    expect(new ProblemError([{ code: "discount-twice", path: [], at: { line: 1, column: 2 } }]).message).toBe(
      "1:2 discount-twice",
    );
  });

  it("carries every problem, one a line", () => {
    const error = new ProblemError([problem, { code: "discount-twice", path: [] }]);
    expect(error.problems).toHaveLength(2);
    expect(error.message.split("\n")).toHaveLength(2);
  });

  it("takes a message of its own", () => {
    expect(new ProblemError([problem], "in words").message).toBe("in words");
  });

  it("is an Error by its own name, and a ScenarioError is one of them", () => {
    const error = new ScenarioError([problem]);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, new ProblemError([]).name]).toEqual(["ScenarioError", "ProblemError"]);
  });
});

describe("isProblemError", () => {
  const { outputFiles } = buildSync({
    entryPoints: ["src/problems/index.ts"],
    bundle: true,
    format: "cjs",
    write: false,
  });
  /** Another copy of the class, such as the one for `require`, in another realm, such as a frame or a context. */
  const others = runInContext(
    `const module = { exports: {} }; ${outputFiles[0]?.text}; module.exports`,
    createContext({}),
  ) as typeof import("../../src/problems/index");

  it("knows the errors of every copy of the library in every realm, and no other's", () => {
    const theirs = new others.ProblemError([problem]);
    const theirScenario = new others.ScenarioError([problem]);
    expect(theirs).not.toBeInstanceOf(ProblemError);
    expect(theirs).not.toBeInstanceOf(Error);
    for (const error of [theirs, theirScenario, new ProblemError([]), new ScenarioError([problem])]) {
      expect(isProblemError(error)).toBe(true);
      expect(others.isProblemError(error)).toBe(true);
    }
    for (const other of [
      new Error("no"),
      new TypeError("no"),
      null,
      undefined,
      "text",
      1,
      {},
      { problems: [] },
    ])
      expect(isProblemError(other)).toBe(false);
  });

  it("its problems survive a clone, and make the same error again; its mark is no part of what is shown", () => {
    const error = new ProblemError([problem]);
    expect(structuredClone(error.problems)).toEqual([problem]);
    expect(new ProblemError(structuredClone(error.problems)).message).toBe(error.message);
    expect(Object.keys(error).sort()).toEqual(["name", "problems"]);
  });
});

describe("fail", () => {
  it("throws the one problem, at the root unless a path is given", () => {
    expect(problemOf(() => fail({ code: "discount-twice" }))).toEqual({ code: "discount-twice", path: [] });
    expect(problemOf(() => fail({ code: "discount-twice", path: ["a", 1] })).path).toEqual(["a", 1]);
  });
});
