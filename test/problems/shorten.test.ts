import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shorten } from "../../src/problems/shorten";

describe("numbers in a problem", () => {
  it("have no more decimals than say anything", () => {
    expect(shorten("-0.49612735134567890123")).toBe("-0.49612735…");
    expect(shorten("1.00000000000000000000000000000000000000000001")).toBe(
      "1.00000000000000000000000000000000000000000001",
    );
    expect(shorten("0.000123456789012345")).toBe("0.00012345678…");
    expect(shorten("share 12.3456789012345678 of 0.5")).toBe("share 12.34567890… of 0.5");
  });

  it("stand as they are written where they are short", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (units) => {
        expect(shorten(String(units / 1000))).toBe(String(units / 1000));
      }),
    );
  });
});
