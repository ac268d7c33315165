import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PARTIES, type Party, type Perspective, partiesOf } from "../../src/model/index";
import { ProblemError } from "../../src/problems/index";

const problemsOf = (perspective: Perspective): unknown => {
  try {
    return partiesOf(perspective);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
};

describe("partiesOf", () => {
  it("reads public as municipality, state and region", () => {
    expect(partiesOf("public")).toEqual(["municipality", "centralGovernment", "region"]);
  });

  it("reads society as everyone but the economy", () => {
    expect([...partiesOf("society"), "economy"].sort()).toEqual([...PARTIES].sort());
  });

  it("reads a party as itself and a list as it stands", () => {
    for (const party of PARTIES) expect(partiesOf(party)).toEqual([party]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...PARTIES)), (list) => {
        expect(partiesOf(list)).toEqual(list);
      }),
    );
  });

  it("refuses a name that is no party, with the nearest, so that no misspelling counts as 0", () => {
    expect(problemsOf("regon" as Party)).toEqual([
      {
        code: "unknown-reference",
        path: [],
        found: "regon",
        expected: [...PARTIES, "public", "society"].join(", "),
        nearest: "region",
        values: { where: "perspective" },
      },
    ]);
    expect(problemsOf("Municipality" as Party)).toMatchObject([{ nearest: "municipality" }]);
    expect(problemsOf("toString" as Party)).toMatchObject([{ code: "unknown-reference" }]);
  });

  it("takes parties alone in a list, not named sets", () => {
    expect(problemsOf(["municipality", "regon" as Party])).toMatchObject([{ found: "regon" }]);
    expect(problemsOf(["public" as Party])).toMatchObject([
      { code: "unknown-reference", found: "public", expected: PARTIES.join(", ") },
    ]);
  });
});
