import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  binary,
  type Formula,
  number,
  numberReader,
  parameter,
  readDecimal,
  readNumber,
} from "../../src/formula/index";
import { codesOf } from "./codes";
import { parameters, positiveTree, ringTree, withoutSigns } from "./trees";

const asNumbers = (values: Record<string, string>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]));

/** Both readers give a value, or both the same problem. */
const outcomes = (tree: Formula, values: Record<string, string>) => {
  const exactCodes = codesOf(() => readDecimal(tree, { parameters: values }));
  const fastCodes = codesOf(() => readNumber(tree, { parameters: asNumbers(values) }));
  expect(fastCodes).toEqual(exactCodes);
  return exactCodes.length === 0;
};

describe("readNumber", () => {
  it("agrees with the exact reader on positive trees", () => {
    let compared = 0;
    fc.assert(
      fc.property(positiveTree, parameters, (tree, values) => {
        if (!outcomes(tree, values)) {
          return;
        }
        compared += 1;
        const exact = readDecimal(tree, { parameters: values }).toNumber();
        const fast = readNumber(tree, { parameters: asNumbers(values) });
        expect(Math.abs(fast - exact)).toBeLessThanOrEqual(1e-9 * Math.abs(exact));
      }),
      { numRuns: 4000 },
    );
    expect(compared).toBeGreaterThan(3500);
  });

  it("agrees with the exact reader where values cancel, by the size of what cancels", () => {
    fc.assert(
      fc.property(ringTree, parameters, (tree, values) => {
        const exact = readDecimal(tree, { parameters: values }).toNumber();
        const fast = readNumber(tree, { parameters: asNumbers(values) });
        const size = readNumber(withoutSigns(tree), { parameters: asNumbers(values) });
        expect(Math.abs(fast - exact)).toBeLessThanOrEqual(1e-13 * size);
      }),
      { numRuns: 4000 },
    );
  });

  it("can be made ready once and read many times", () => {
    const yearly = numberReader(binary("multiply", parameter("price"), number("12")));
    expect([1, 2.5, 1000].map((price) => yearly({ parameters: { price } }))).toEqual([12, 30, 12000]);
    expect(yearly({ parameters: { price: "0.5" } })).toBe(6);
  });

  it("reads tables", () => {
    const tree: Formula = { op: "table", table: "rates", key: { by: "date" } };
    const tables = { rates: { by: "date", rows: [{ from: "2022-01-01", value: "1.5" }] } } as const;
    expect(readNumber(tree, { tables, date: "2022-03-01" })).toBe(1.5);
  });

  it.each([
    ["formula-range", parameter("x"), Number.NaN],
    ["formula-range", parameter("x"), Number.NEGATIVE_INFINITY],
    ["formula-range", binary("multiply", parameter("x"), parameter("x")), 1e90],
    ["formula-range", binary("power", parameter("x"), number("1000")), 1e-90],
    ["formula-range", binary("power", parameter("x"), number("1000")), 1e90],
    ["formula-range", { op: "exp", of: parameter("x") }, -1e9],
    ["formula-zero-divisor", binary("divide", parameter("x"), parameter("x")), -0],
    ["formula-sqrt", { op: "sqrt", of: parameter("x") }, -1e-9],
    ["formula-ln", { op: "ln", of: parameter("x") }, 0],
    ["formula-parameter", parameter("y"), 1],
  ] as const)("refuses with %s instead of passing on NaN or infinity (%#)", (code, tree, x) => {
    expect(codesOf(() => readNumber(tree, { parameters: { x } }))).toEqual([code]);
  });
});
