import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Formula, parameter, parametersOf } from "../../src/formula/index";
import { anyTree } from "./trees";

describe("parametersOf", () => {
  it("finds names in tests and in branches, once each and sorted", () => {
    const tree: Formula = {
      op: "if",
      test: {
        op: "or",
        left: { op: "not", of: { op: "<", left: parameter("d"), right: parameter("a") } },
        right: { op: "==", left: parameter("c"), right: parameter("a") },
      },
      yes: { op: "min", of: [parameter("e"), parameter("a")] },
      no: { op: "table", table: "t", key: { by: "attribute", attribute: "notAParameter" } },
    };
    expect(parametersOf(tree)).toEqual(["a", "c", "d", "e"]);
  });

  it("finds what stands as a parameter in the tree's data, and nothing else", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const found = [...JSON.stringify(tree).matchAll(/"op":"parameter","name":"([^"]+)"/gu)].map(
          ([, name]) => name,
        );
        expect(parametersOf(tree)).toEqual([...new Set(found)].sort());
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves trees as plain data", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(structuredClone(tree)).toEqual(JSON.parse(JSON.stringify(tree)));
      }),
      { numRuns: 300 },
    );
  });
});
