import { describe, expect, it } from "vitest";
import { comparisonsOf, parseFormula } from "../../src/formula/index";

const read = async (text: string) => {
  const formula = await parseFormula(text);
  if (!formula.ok) throw new Error(text);
  const { compared, used } = comparisonsOf(formula.value);
  return [compared.map(({ name, op, value }) => `${name} ${op} ${value}`), [...used].sort()];
};

describe("comparisonsOf", () => {
  it.each([
    ["if(inState < 26, a, b)", ["inState < 26"], ["a", "b"]],
    ["if(65 <= age, a, b)", ["age >= 65"], ["a", "b"]],
    [
      "if(not (cycle == 3) and age > 40.5 or 7 != cycle, 1, 2)",
      ["cycle == 3", "age > 40.5", "cycle != 7"],
      [],
    ],
    ["2 * if(a < 1, if(b > 2, c, 1), 0)", ["a < 1", "b > 2"], ["c"]],
    // Not held against a number: what it is counts.
    ["if(inState < weeks, a, b)", [], ["a", "b", "inState", "weeks"]],
    ["if(inState + 1 < 26, a, b)", [], ["a", "b", "inState"]],
    ["if(inState < 26, a / (1 + inState), b)", ["inState < 26"], ["a", "b", "inState"]],
    ["min(inState, 5)", [], ["inState"]],
    ["1", [], []],
  ])("%s", async (text, compared, used) => {
    expect(await read(text)).toEqual([compared, used]);
  });
});
