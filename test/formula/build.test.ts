import { describe, expect, it } from "vitest";
import { binary, number, parameter } from "../../src/formula/index";
import { codesOf } from "./codes";

describe("building formulas", () => {
  it("makes plain data", () => {
    expect(binary("divide", parameter("price"), number("-0.50"))).toEqual({
      op: "divide",
      left: { op: "parameter", name: "price" },
      right: { op: "number", value: "-0.50" },
    });
  });

  it.each(["", "1e3", "1,5", "NaN", " 1", "+1", ".5", "1.", "0x1", "1_000"])(
    "refuses the number %j",
    (text) => {
      expect(codesOf(() => number(text))).toEqual(["formula-value"]);
    },
  );
});
