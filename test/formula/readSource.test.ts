import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binary, type Formula, number, parameter, parseFormula, readSource } from "../../src/formula/index";
import { anyTree } from "./trees";

const [a, b] = [parameter("a"), parameter("b")];

describe("readSource", () => {
  it("writes what reads back to the very same tree", async () => {
    await fc.assert(
      fc.asyncProperty(anyTree, async (tree) => {
        fc.pre(readSource(tree).length <= 1000);
        const outcome = await parseFormula(readSource(tree));
        const expected = { ok: true, value: tree };
        if (outcome.ok || !outcome.problems.every(({ code }) => code === "formula-too-many-parts")) {
          expect(outcome).toEqual(expected);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each<[Formula, string]>([
    [binary("add", a, binary("add", b, a)), "a + (b + a)"],
    [binary("multiply", a, number("-2")), "a * (-2)"],
    [number("1.035"), "1.0350"],
    [number("100.125"), "100.1250"],
    [number("0.125"), "0.125"],
    [{ op: "table", table: "t", key: { by: "text", text: "k" } }, 'table("t", "k")'],
    [{ op: "table", table: "t", key: { by: "date" } }, 'table("t")'],
  ])("writes %#: %j", (tree, text) => {
    expect(readSource(tree)).toBe(text);
  });
});
