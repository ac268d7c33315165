import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  binary,
  type Formula,
  formatUnit,
  number,
  parameter,
  parseFormula,
  parseUnit,
  readUnit,
  sameUnit,
  type Unit,
} from "../../src/formula/index";
import { formatProblem } from "../../src/problems/index";
import { valueOfOutcome } from "./codes";
import { unit } from "./units";

const units = {
  parameters: Object.fromEntries(
    Object.entries({
      price: "DKK/place-year",
      places: "place-year",
      kr: "DKK",
      weeks: "week",
      share: "%",
      area: "m^2",
    }).map(([name, text]) => [name, valueOfOutcome(parseUnit(text))]),
  ),
  tables: { wages: { DKK: 1 } },
};

const read = async (text: string) => readUnit(valueOfOutcome(await parseFormula(text)), units);

describe("readUnit", () => {
  it.each([
    ["price * places", "DKK"],
    ["price * places + kr", "DKK"],
    ["kr / weeks * 52", "DKK/week"],
    ["max(0, kr - price * places * share)", "DKK"],
    ["0", "1"],
    ["12", "1"],
    ["-kr", "DKK"],
    ["kr^2 / kr", "DKK"],
    ["kr^-1", "1/DKK"],
    ["kr^0", "1"],
    ["sqrt(area)", "m"],
    ["sqrt(kr * kr)", "DKK"],
    ["exp(-share * 2)", "1"],
    ["ln(kr / kr)", "1"],
    ["2^share", "1"],
    ["if(weeks > 0 and not (kr < 0), kr, 0)", "DKK"],
    ["if(share < 1, 0, 0) + kr", "DKK"],
    ['table("wages", age) + kr', "DKK"],
    ["kr * 0 + kr", "DKK"],
  ])("infers %s → %s", async (text, expected) => {
    const outcome = await read(text);
    expect(formatUnit(valueOfOutcome(outcome))).toBe(expected);
  });

  it.each([
    ["kr + 1", ["formula-unit-mismatch"]],
    ["kr - weeks", ["formula-unit-mismatch"]],
    ["min(kr, weeks)", ["formula-unit-mismatch"]],
    ["min(0, kr, weeks)", ["formula-unit-mismatch"]],
    ["if(kr < weeks, 1, 2)", ["formula-unit-mismatch"]],
    ["if(kr < 0, kr, weeks)", ["formula-unit-mismatch"]],
    ["kr^share", ["formula-unit-power"]],
    ["kr^0.5", ["formula-unit-power"]],
    ["kr^(1 + 1)", ["formula-unit-power"]],
    ["2^kr", ["formula-unit-dimensionless"]],
    ["exp(kr)", ["formula-unit-dimensionless"]],
    ["ln(weeks)", ["formula-unit-dimensionless"]],
    ["sqrt(kr)", ["formula-unit-root"]],
    ["krr + kr", ["formula-unit-unknown"]],
    ["krr * kr + weeks", ["formula-unit-unknown"]],
    ['table("x") + kr', ["formula-unit-unknown"]],
    ["(kr + weeks) + (exp(kr) + 1)", ["formula-unit-mismatch", "formula-unit-dimensionless"]],
  ])("refuses %s: %j", async (text, codes) => {
    const outcome = await read(text);
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(codes);
  });

  it("names both units", async () => {
    const outcome = await read("price * 2 + kr");
    expect(outcome.ok ? "" : outcome.problems.map((problem) => formatProblem(problem, "en")).join()).toBe(
      "in “price * 2 + kr” the unit DKK/place-year meets the unit DKK; they must be the same",
    );
  });

  const [a, b, c] = [parameter("a"), parameter("b"), parameter("c")];
  const infer = (tree: Formula, parameters: Record<string, Unit>): Unit | undefined => {
    const outcome = readUnit(tree, { parameters });
    return outcome.ok ? outcome.value : undefined;
  };

  it("follows the laws of exponents", () => {
    fc.assert(
      fc.property(unit, unit, unit, fc.integer({ min: -5, max: 5 }), (x, y, z, n) => {
        const given = { a: x, b: y, c: z };
        const left = infer(binary("multiply", binary("multiply", a, b), c), given);
        expect(infer(binary("multiply", a, binary("multiply", c, b)), given)).toEqual(left);
        expect(sameUnit(infer(binary("divide", binary("multiply", a, b), b), given) ?? {}, x)).toBe(true);
        expect(infer(binary("divide", a, a), given)).toEqual({});
        const power = infer(binary("power", a, number(`${n}`)), given) ?? {};
        expect(infer(binary("multiply", parameter("d"), a), { ...given, d: power })).toEqual(
          infer(binary("power", a, number(`${n + 1}`)), given),
        );
        const root = infer({ op: "sqrt", of: binary("multiply", a, a) }, given);
        expect(sameUnit(root ?? { none: 1 }, x)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("lets two parameters be added, compared and chosen between exactly when their units are the same", () => {
    const near = unit.chain((x) => fc.tuple(fc.constant(x), fc.oneof(fc.constant(x), unit)));
    fc.assert(
      fc.property(near, ([x, y]) => {
        const trees: Formula[] = [
          binary("add", a, b),
          binary("subtract", b, a),
          { op: "max", of: [a, number("0"), b] },
          { op: "if", test: { op: "<", left: number("1"), right: number("2") }, yes: a, no: b },
          { op: "if", test: { op: "==", left: a, right: b }, yes: number("1"), no: number("2") },
        ];
        for (const tree of trees) {
          expect(infer(tree, { a: x, b: y }) !== undefined).toBe(sameUnit(x, y));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
