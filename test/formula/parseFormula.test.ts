import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { type Formula, parseFormula, readDecimal, readSource } from "../../src/formula/index";
import { formatProblem, ProblemError } from "../../src/problems/index";
import { refusalOf, valueOfOutcome } from "./codes";
import { evaluateText } from "./rational";

const parse = async (text: string): Promise<Formula> => valueOfOutcome(await parseFormula(text));

/** Texts of numbers, + - * / and parentheses, with spaces here and there. */
const arithmetic: fc.Arbitrary<string> = fc.letrec<{ sum: string; factor: string }>((tie) => ({
  factor: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("0", "1", "2", "7", "12", "112_000", "0.1", "3.5", ".25", "20%", "12.5 %", "1_0.75"),
    fc.integer({ min: 0, max: 10 ** 9 }).map((n) => `${n}`),
    tie("sum").map((sum) => `(${sum})`),
    tie("factor").map((factor) => `-${factor}`),
  ),
  sum: fc
    .tuple(
      tie("factor"),
      fc.array(fc.tuple(fc.constantFrom("+", " - ", "*", " / ", "-", "/"), tie("factor")), { maxLength: 3 }),
    )
    .map(([first, rest]) => rest.reduce((text, [sign, next]) => text + sign + next, first)),
})).sum;

describe("parseFormula", () => {
  it("gives the value of an independent reader, over fractions", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(arithmetic, async (text) => {
        fc.pre(text.length <= 300);
        const expected = evaluateText(text);
        const tree = await parse(text);
        if (expected === undefined) {
          expect(() => readDecimal(tree)).toThrow(ProblemError);
          return;
        }
        let value: Decimal;
        try {
          value = readDecimal(tree);
        } catch (error) {
          // Rounded thirds may fail to cancel, or cancel to a zero divisor; exact ones may be huge.
          expect(error).toBeInstanceOf(ProblemError);
          return;
        }
        compared += 1;
        const exact = new Decimal(`${expected.over}`).div(`${expected.under}`);
        const off = value.minus(exact).abs();
        expect(off.lte(exact.abs().plus(1).times("1e-25"))).toBe(true);
      }),
      { numRuns: 4000 },
    );
    expect(compared).toBeGreaterThan(3000);
  });

  it.each([
    ["12345678901234567890.12", "12345678901234567890.12"],
    ["0.1", "0.1"],
    ["1234567890.123456789012345678901234567890", "1234567890.12345678901234567890123456789"],
    ["112_000", "112000"],
    ["1e3", "1000"],
    ["2.5E-3", "0.0025"],
    ["20%", "0.2"],
    ["20 %", "0.2"],
    ["0.000000000000000000000000000000000001%", "0.00000000000000000000000000000000000001"],
    ["1.0000", "1"],
    ["1.0350", "1.035"],
    ["0.125", "0.125"],
    ["1000.125", "1000.125"],
    ["1e99", `1${"0".repeat(99)}`],
    ["0", "0"],
  ])("keeps every digit of %s", async (text, value) => {
    expect(await parse(text)).toEqual({ op: "number", value });
  });

  it.each([
    ["a+b*c", "a + b * c"],
    ["a - b - c", "a - b - c"],
    ["a / b / c", "a / b / c"],
    ["-2^2", "-2^2"],
    ["(-2)^2", "(-2)^2"],
    ["2^-2", "2^(-2)"],
    ["2^3^4", "2^3^4"],
    ["-20%", "-0.2"],
    ["100 * 20% - b", "100 * 0.2 - b"],
    ["2^50%", "2^0.5"],
    ["+a", "a"],
    [" \n a × b ÷ c − 1 \n", "a * b / c - 1"],
    ["æble_2 + Østrig", "æble_2 + Østrig"],
    ["e * i + pi", "e * i + pi"],
    ["max(0, a * b * (1 - r / 100)) + 2^3", "max(0, a * b * (1 - r / 100)) + 2^3"],
    ["exp(ln(sqrt(a)))", "exp(ln(sqrt(a)))"],
    ["a < b ? x : y", "if(a < b, x, y)"],
    ["a < b ? x : a == b ? y : z", "if(a < b, x, if(a == b, y, z))"],
    ["a<1?.5:2", "if(a < 1, 0.5, 2)"],
    ["if(a ≤ b and not (b != c) or a >= c, 1, 2)", "if(a <= b and not (b != c) or a >= c, 1, 2)"],
    ["if((a < b), 1, 2)", "if(a < b, 1, 2)"],
    ['table("rates")', 'table("rates")'],
    ['table("rates", date)', 'table("rates")'],
    ["table('løn 2022', ageGroup) * 12", 'table("løn 2022", ageGroup) * 12'],
    ['table("wages", "25-29")', 'table("wages", "25-29")'],
  ])("reads %s", async (text, source) => {
    expect(readSource(await parse(text))).toBe(source);
  });

  it("reads long sums and products, which are not deep", async () => {
    const names = Array.from({ length: 90 }, (_, index) => `p${index}`);
    expect(readSource(await parse(names.join(" + ")))).toBe(names.join(" + "));
  });

  it.each([
    ["", "formula-empty@1"],
    ["  \n ", "formula-empty@1"],
    ["1,000", "formula-comma@2"],
    ["a * 1,5", "formula-comma@6"],
    ["max(1,000, b)", "formula-comma@6"],
    ["max(1,5 * a, b)", "formula-comma@6"],
    ["1.000", "formula-ambiguous-number@1"],
    ["a + 112.000", "formula-ambiguous-number@5"],
    ["1.035%", "formula-ambiguous-number@1"],
    ["1.000.000", "formula-ambiguous-number@1"],
    ["1e400", "formula-number-size@1"],
    ["1e100", "formula-number-size@1"],
    ["1e-400", "formula-number-size@1"],
    ["1e99999999999999999999", "formula-number-size@1"],
    ["a+12345678901234567890123456789012345678901", "formula-number-size@3"],
    ["1__0", "formula-number@1"],
    ["1_", "formula-number@1"],
    ["1_a", "formula-number@1"],
    ["007", "formula-number@1"],
    ["3.", "formula-number@1"],
    ["1..2", "formula-number@1"],
    ["2 a", "formula-implicit-multiplication@3"],
    ["2(a)", "formula-implicit-multiplication@2"],
    ["(a)(b)", "formula-implicit-multiplication@4"],
    ["a b", "formula-implicit-multiplication@3"],
    ["1 000", "formula-implicit-multiplication@3"],
    ["5 cm", "formula-implicit-multiplication@3"],
    ["0x10", "formula-implicit-multiplication@2"],
    ["2e", "formula-implicit-multiplication@2"],
    ["a to b", "formula-implicit-multiplication@3"],
    ["10 mod 3", "formula-implicit-multiplication@4"],
    ["a % b", "formula-percent@3"],
    ["20 % b", "formula-implicit-multiplication@6"],
    ["(20)%", "formula-percent@5"],
    ["20%%", "formula-percent@4"],
    ["x=1", "formula-assignment@2"],
    ["if(a = b, 1, 2)", "formula-assignment@6"],
    ["f(x)=x", "formula-function@1"],
    ["x(1)=x", "formula-function@1"],
    ["log(a)", "formula-function@1"],
    ["1 + maks(a, b)", "formula-function@5"],
    ['createUnit("x")', "formula-function@1"],
    ["ones(3000,3000)", "formula-function@1"],
    ['import("fs")', "formula-function@1"],
    ["constructor(1)", "formula-function@1"],
    ["a.b", "formula-character@2"],
    ["a?.b", "formula-character@3"],
    ["a ?? b", "formula-syntax@4"],
    ["a[1]", "formula-character@2"],
    ["[1, 2]", "formula-character@1"],
    ["1;2", "formula-character@2"],
    ["1\n2", "formula-character@2"],
    ["1\n", "ok"],
    ["a \n + b", "formula-character@3"],
    ["{a:1}", "formula-character@1"],
    ["a!", "formula-character@2"],
    ["a'", "formula-character@2"],
    ["a & b", "formula-character@3"],
    ["a | b", "formula-character@3"],
    ["~a", "formula-character@1"],
    ["a .* b", "formula-character@3"],
    ["a # b", "formula-character@3"],
    ["a + 😀", "formula-character@5"],
    ["\ud800", "formula-character@1"],
    ["β", "formula-character@1"],
    ["½", "formula-character@1"],
    ["١", "formula-character@1"],
    ["a\u00a0+ b", "formula-character@2"],
    ["a\u202e", "formula-character@2"],
    ['"s"', "formula-text@1"],
    ['1 + "s"', "formula-text@5"],
    ['max("s", 1)', "formula-text@5"],
    ['"a\\n"', "formula-character@1"],
    ['"open', "formula-character@1"],
    ["true", "formula-reserved-name@1"],
    ["1 + NaN", "formula-reserved-name@5"],
    ["Infinity * 2", "formula-reserved-name@1"],
    ["a xor b", "formula-implicit-multiplication@3"],
    ["min + 1", "formula-reserved-name@1"],
    ["1 + if", "formula-reserved-name@5"],
    ["1 + date", "formula-reserved-name@5"],
    ["a < b", "formula-value-expected@1"],
    ["1 + (a < b)", "formula-value-expected@6"],
    ["-(a < b)", "formula-value-expected@3"],
    ["if(a < b < c, 1, 2)", "formula-chain@4"],
    ["if(a, 1, 2)", "formula-condition@4"],
    ["a ? 1 : 2", "formula-condition@1"],
    ["if(not a > b, 1, 2)", "formula-value-expected@8"],
    ["1:3", "formula-not-allowed@1"],
    ["min(a)", "formula-arguments@1"],
    ["1 + max()", "formula-arguments@5"],
    ["exp(1, 2)", "formula-arguments@1"],
    ["if(a < b, 1)", "formula-arguments@1"],
    ["table()", "formula-arguments@1"],
    ["table(rates)", "formula-table-name@1"],
    ['table("t", 1)', "formula-table-key@12"],
    ['table("t", a + b)', "formula-table-key@12"],
    ['table("t", a, b)', "formula-table-key@15"],
    ['table("t", date, 1)', "formula-table-key@18"],
    ['table("t", date, a, b)', "formula-arguments@1"],
    ["1 +", "formula-unfinished@4"],
    ["(1", "formula-unfinished@3"],
    ["1)", "formula-syntax@2"],
    ["a * * b", "formula-syntax@5"],
    ["a ? b", "formula-unfinished@6"],
    ["a <> b", "formula-syntax@4"],
    ["112_000 * * b", "formula-syntax@11"],
    ["and", "formula-syntax@1"],
    ["a + or", "formula-syntax@5"],
    ["a and", "formula-unfinished@6"],
    ["(not) + a", "formula-syntax@5"],
    ["a = = b", "formula-assignment@3"],
  ])("refuses %j: %s", async (text, refusal) => {
    expect(refusalOf(await parseFormula(text))).toBe(refusal);
  });

  it("says what to write instead", async () => {
    const hint = async (text: string, language: "da" | "en") => {
      const outcome = await parseFormula(text);
      return outcome.ok ? "" : outcome.problems.map((problem) => formatProblem(problem, language)).join();
    };
    expect(await hint("log(a)", "en")).toBe(
      "there is no function “log” (character 1); known functions: min, max, exp, ln, sqrt, round, if, table. Did you mean “ln”?",
    );
    expect(await hint("2 a", "en")).toContain("“2 a” (character 3); write * to multiply");
    expect(await hint("1.000", "da")).toContain("skriv 1000 eller 1_000 for tusind og 1.0000 for decimaler");
  });

  const nested = (levels: number, open: string, close: string): string =>
    `${open.repeat(levels)}1${close.repeat(levels)}`;

  it("bounds length, levels and parts", async () => {
    expect(refusalOf(await parseFormula("1".padEnd(1000, " ")))).toBe("ok");
    expect(refusalOf(await parseFormula("1".padEnd(1001, " ")))).toBe("formula-too-long@1001");
    expect(refusalOf(await parseFormula(nested(32, "(", ")")))).toBe("ok");
    expect(refusalOf(await parseFormula(nested(33, "(", ")")))).toBe("formula-too-deep@33");
    expect(refusalOf(await parseFormula(nested(31, "-", "")))).toBe("ok");
    expect(refusalOf(await parseFormula(nested(32, "-", "")))).toBe("formula-too-deep@33");
    expect(refusalOf(await parseFormula(nested(31, "2^", "")))).toBe("ok");
    expect(refusalOf(await parseFormula(nested(32, "2^", "")))).toMatch(/^formula-too-deep@/u);
    expect(refusalOf(await parseFormula(Array(100).fill("a").join("+")))).toBe("ok");
    expect(refusalOf(await parseFormula(Array(101).fill("a").join("+")))).toMatch(
      /^formula-too-many-parts@/u,
    );
  });

  it("refuses hostile texts quickly and never throws", async () => {
    const started = performance.now();
    const hostile = [
      nested(10_000, "(", ")"),
      nested(450, "(", ")"),
      nested(999, "-", ""),
      nested(499, "2^", ""),
      `${"a<b?1:".repeat(160)}1`,
      `${"not ".repeat(240)}a`,
      `${"1?".repeat(400)}1`,
      "max(".repeat(240),
      "(".repeat(1000),
      "9".repeat(1000),
      `${"9".repeat(998)}e9`,
      `1${"_".repeat(999)}`,
      `${"1_".repeat(499)}%`,
      "%".repeat(1000),
      '"'.repeat(999),
      "😀".repeat(500),
      "\u0000".repeat(1000),
      "1e999999999999999999999999999999",
      `a${" ".repeat(500_000)}b`,
      "__proto__(1)",
      "hasOwnProperty(1)",
    ];
    for (const text of hostile) {
      expect(refusalOf(await parseFormula(text))).not.toBe("ok");
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("answers any text with a formula it can write again, or with problems", async () => {
    const scraps = fc.constantFrom(
      ...'1 2.5 1e9 20% a b date true ( ) , + - * / ^ < == ? : and or not min( if( table( "t" \' . ; = % [ ] \n _ æ × 😀'.split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.array(scraps, { maxLength: 14 }).map((parts) => parts.join(" ")),
      fc.array(scraps, { maxLength: 14 }).map((parts) => parts.join("")),
    );
    let read = 0;
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const outcome = await parseFormula(written);
        if (outcome.ok) {
          read += 1;
          expect(await parse(readSource(outcome.value))).toEqual(outcome.value);
        } else {
          expect(outcome.problems.map((problem) => formatProblem(problem, "da"))).not.toContain("");
          expect(Number(outcome.problems[0]?.values?.column)).toBeGreaterThanOrEqual(1);
          expect(Number(outcome.problems[0]?.values?.column)).toBeLessThanOrEqual(written.length + 1);
        }
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(50);
  });
});
