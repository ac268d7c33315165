import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PARTIES, partiesOf } from "../../src/model/index";

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
});
