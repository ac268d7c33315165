import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, exactText } from "../../src/decimal";
import {
  binary,
  type Condition,
  type Environment,
  type Formula,
  number,
  parameter,
  readDecimal,
  type Table,
} from "../../src/formula/index";
import { formatProblem, ProblemError } from "../../src/problems/index";
import { codesOf } from "./codes";

const [a, b] = [parameter("a"), parameter("b")];
const read = (formula: Formula, environment?: Environment): string =>
  exactText(readDecimal(formula, environment));

describe("readDecimal", () => {
  it("keeps decimals exact", () => {
    expect(read(binary("add", number("0.1"), number("0.2")))).toBe("0.3");
    expect(read(binary("add", number("12345678901234567890.12"), number("0.01")))).toBe(
      "12345678901234567890.13",
    );
    const third = binary("divide", number("1"), number("3"));
    expect(read(binary("multiply", third, number("3")))).toBe("1");
  });

  it("agrees with whole-number arithmetic, exactly", () => {
    const whole = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(whole, whole, whole, (x, y, z) => {
        const tree = binary("subtract", binary("multiply", a, b), number(`${z}`));
        expect(read(tree, { parameters: { a: `${x}`, b: new Decimal(`${y}`) } })).toBe(`${x * y - z}`);
      }),
      { numRuns: 3000 },
    );
  });

  it("gives 34 digits of exp, ln, sqrt and powers", () => {
    expect(read({ op: "exp", of: number("1") })).toBe("2.718281828459045235360287471352662");
    expect(read({ op: "ln", of: number("2") })).toBe("0.6931471805599453094172321214581766");
    expect(read({ op: "sqrt", of: number("2") })).toBe("1.414213562373095048801688724209698");
    expect(read(binary("power", number("2"), number("-3")))).toBe("0.125");
    expect(read(binary("power", number("2"), number("0.5")))).toBe("1.414213562373095048801688724209698");
    expect(read(binary("power", number("-2"), number("3")))).toBe("-8");
    expect(read({ op: "negate", of: number("0") })).toBe("0");
  });

  it("takes the least and the greatest", () => {
    const of = [number("2"), number("-3"), number("1")];
    expect(read({ op: "min", of })).toBe("-3");
    expect(read({ op: "max", of })).toBe("2");
  });

  it("reads only the branch that is chosen, and only as much of a test as it needs", () => {
    const broken = binary("divide", number("1"), number("0"));
    const less: Condition = { op: "<", left: a, right: b };
    const bad: Condition = { op: "==", left: broken, right: a };
    const parameters = { parameters: { a: "1", b: "2" } };
    expect(read({ op: "if", test: less, yes: a, no: broken }, parameters)).toBe("1");
    expect(read({ op: "if", test: { op: "not", of: less }, yes: broken, no: b }, parameters)).toBe("2");
    const or: Condition = { op: "or", left: less, right: bad };
    expect(read({ op: "if", test: or, yes: a, no: b }, parameters)).toBe("1");
    const and: Condition = { op: "and", left: { op: "not", of: less }, right: bad };
    expect(read({ op: "if", test: and, yes: a, no: b }, parameters)).toBe("2");
  });

  it.each([
    ["<", [1, 0, 0]],
    ["<=", [1, 1, 0]],
    [">", [0, 0, 1]],
    [">=", [0, 1, 1]],
    ["==", [0, 1, 0]],
    ["!=", [1, 0, 1]],
  ] as const)("compares with %s below, at and above", (op, expected) => {
    const tree: Formula = {
      op: "if",
      test: { op, left: a, right: number("2") },
      yes: number("1"),
      no: number("0"),
    };
    expect(["1", "2.0", "3"].map((value) => Number(read(tree, { parameters: { a: value } })))).toEqual(
      expected,
    );
  });

  const rates: Table = {
    by: "date",
    rows: [
      { from: "2023-01-01", to: "2023-06-30", value: "2" },
      { from: "2022-01-01", value: "1" },
      { from: "2024-01-01", value: "3" },
    ],
  };
  const wages: Table = { by: "key", values: { "25-29": "100", "30+": "200" } };
  const tables = { rates, wages };
  const dated: Formula = { op: "table", table: "rates", key: { by: "date" } };
  const keyed: Formula = { op: "table", table: "wages", key: { by: "attribute", attribute: "ageGroup" } };
  const written: Formula = { op: "table", table: "wages", key: { by: "text", text: "30+" } };

  it.each([
    ["2022-01-01", "1"],
    ["2022-12-31", "1"],
    ["2023-01-01", "2"],
    ["2023-06-30", "2"],
    ["2024-01-01", "3"],
    ["2099-12-31", "3"],
  ])("looks up the row in force on %s", (date, value) => {
    expect(read(dated, { tables, date })).toBe(value);
  });

  it("looks up by an attribute and by a written key", () => {
    expect(read(keyed, { tables, attributes: { ageGroup: "25-29" } })).toBe("100");
    expect(read(written, { tables })).toBe("200");
  });

  const one = number("1");
  const refusals: [string, string, Formula, Environment][] = [
    ["unknown parameter", "formula-parameter", a, {}],
    ["inherited name", "formula-parameter", parameter("constructor"), { parameters: {} }],
    ["not a decimal", "formula-value", a, { parameters: { a: "1,5" } }],
    ["exponent text", "formula-value", a, { parameters: { a: "1e3" } }],
    ["NaN", "formula-range", a, { parameters: { a: new Decimal(Number.NaN) } }],
    ["infinite", "formula-range", a, { parameters: { a: new Decimal(Number.POSITIVE_INFINITY) } }],
    ["too large parameter", "formula-range", a, { parameters: { a: new Decimal("1e100") } }],
    ["division by zero", "formula-zero-divisor", binary("divide", one, a), { parameters: { a: "0" } }],
    ["zero over zero", "formula-zero-divisor", binary("divide", a, a), { parameters: { a: "0.00" } }],
    [
      "negative power of zero",
      "formula-zero-divisor",
      binary("power", a, number("-1")),
      { parameters: { a: "0" } },
    ],
    ["ln of zero", "formula-ln", { op: "ln", of: number("0") }, {}],
    ["ln of a negative", "formula-ln", { op: "ln", of: number("-1") }, {}],
    ["root of a negative", "formula-sqrt", { op: "sqrt", of: number("-1") }, {}],
    [
      "fractional power of a negative",
      "formula-negative-base",
      binary("power", number("-1"), number("0.5")),
      {},
    ],
    ["large exponent", "formula-exponent", binary("power", one, number("1001")), {}],
    ["overflowing power", "formula-range", binary("power", number("10"), number("100")), {}],
    ["underflowing power", "formula-range", binary("power", number("0.1"), number("1000")), {}],
    ["large exp", "formula-range", { op: "exp", of: number("231") }, {}],
    ["huge exp", "formula-range", { op: "exp", of: number("99999999999999999999") }, {}],
    ["small exp", "formula-range", { op: "exp", of: number("-231") }, {}],
    [
      "overflowing product",
      "formula-range",
      binary("multiply", a, a),
      { parameters: { a: new Decimal("1e60") } },
    ],
    [
      "underflowing product",
      "formula-range",
      binary("multiply", a, a),
      { parameters: { a: new Decimal("1e-60") } },
    ],
    ["no arguments", "formula-arguments", { op: "min", of: [] }, {}],
    ["unknown table", "formula-table-unknown", dated, { date: "2022-01-01" }],
    ["before the first row", "formula-table-gap", dated, { tables, date: "2021-12-31" }],
    ["after a last day", "formula-table-gap", dated, { tables, date: "2023-07-01" }],
    ["no date", "formula-date", dated, { tables }],
    ["malformed date", "formula-date", dated, { tables, date: "2022-1-1" }],
    [
      "two rows from one day",
      "formula-table-twice",
      dated,
      {
        tables: { rates: { by: "date", rows: [...rates.rows, { from: "2024-01-01", value: "4" }] } },
        date: "2024-02-01",
      },
    ],
    ["missing key", "formula-table-gap", keyed, { tables, attributes: { ageGroup: "18-24" } }],
    ["missing attribute", "formula-attribute", keyed, { tables }],
    [
      "keyed table by date",
      "formula-table-kind",
      { ...dated, table: "wages" },
      { tables, date: "2022-01-01" },
    ],
    ["dated table by key", "formula-table-kind", { ...written, table: "rates" }, { tables }],
    [
      "bad value in a table",
      "formula-value",
      written,
      { tables: { wages: { by: "key", values: { "30+": "x" } } } },
    ],
  ];

  it.each(refusals)("refuses: %s (%s)", (_, code, formula, environment) => {
    expect(codesOf(() => readDecimal(formula, environment))).toEqual([code]);
  });

  const message = (formula: Formula, environment: Environment): string => {
    try {
      return read(formula, environment);
    } catch (error) {
      return error instanceof ProblemError ? error.problems.map((p) => formatProblem(p, "en")).join() : "raw";
    }
  };

  it("names what was wrong", () => {
    expect(message(parameter("plcePrice"), { parameters: { placePrice: "1" } })).toBe(
      "there is no parameter “plcePrice”. Did you mean “placePrice”?",
    );
    expect(message(binary("divide", a, binary("subtract", b, b)), { parameters: { a: "1", b: "1" } })).toBe(
      "division by zero: “b - b” is 0",
    );
    expect(message(dated, { tables, date: "2021-12-31" })).toBe(
      "the table “rates” has no value for 2021-12-31",
    );
    expect(message(a, { parameters: { a: "x" } })).toBe("the value of “a” is not a plain decimal: “x”");
  });
});
