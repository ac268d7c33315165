import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { type NumberStyle, readWritten } from "../../src/formula/readWritten";

const read = (text: string | number, style?: NumberStyle): string => {
  const outcome = readWritten(text, style);
  return outcome.ok ? outcome.value : outcome.problem.code;
};

describe("readWritten", () => {
  it.each([
    ["0", "0"],
    ["-0", "0"],
    ["0.000", "0"],
    ["112_000", "112000"],
    ["1_0_0", "100"],
    ["007", "7"],
    ["1234.50", "1234.5"],
    ["-2.5", "-2.5"],
    ["−2.5", "-2.5"],
    [" 5 ", "5"],
    ["20%", "0.2"],
    ["20 %", "0.2"],
    ["0.5%", "0.005"],
    ["100 pct.", "1"],
    ["1234.567", "1234.567"],
    ["0.125", "0.125"],
    ["1.0000", "1"],
    ["12345678901234567890.123456789012", "12345678901234567890.123456789012"],
  ])("reads %s exactly, without a declaration", (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ["1.000", "ambiguous-number"],
    ["1,000", "ambiguous-number"],
    ["-112.000", "ambiguous-number"],
    ["1.035%", "ambiguous-number"],
    ["1.234.567", "number-style-undeclared"],
    ["1,234,567.50", "number-style-undeclared"],
    ["1,5", "number-style-undeclared"],
    ["12:30", "number-notation"],
    ["1e400", "number-notation"],
    ["1e3", "number-notation"],
    ["0x10", "number-notation"],
    ["0o7", "number-notation"],
    [".5", "number-notation"],
    ["5.", "number-notation"],
    ["1__0", "number-notation"],
    ["_1", "number-notation"],
    ["1_", "number-notation"],
    ["+5", "number-notation"],
    ["--5", "number-notation"],
    ["- 5", "number-notation"],
    ["1 000", "number-notation"],
    ["1\u00a0000", "number-notation"],
    ["١٢", "number-notation"],
    ["१२", "number-notation"],
    ["½", "number-notation"],
    ["NaN", "number-notation"],
    [".inf", "number-notation"],
    ["", "number-notation"],
    ["%", "number-notation"],
    ["5 %%", "number-notation"],
    ["5 kr.", "number-notation"],
    ["123456789012345678901", "number-too-large"],
    ["0.123456789012345678901", "number-too-large"],
    ["1".repeat(61), "number-too-large"],
  ])("refuses %s without a declaration: %s", (text, code) => {
    expect(read(text)).toBe(code);
  });

  it.each([
    ["11.200", "11200"],
    ["1.234.567,50", "1234567.5"],
    ["11200", "11200"],
    ["0,5", "0.5"],
    ["-1,5", "-1.5"],
    ["2,5 %", "0.025"],
    ["1,000", "1"],
    ["11.20", "number-notation"],
    ["1.2345", "number-notation"],
    ["1,234.50", "number-notation"],
    ["1234.5", "number-notation"],
    ["1..000", "number-notation"],
    [".000", "number-notation"],
  ])("reads %s as Danish: %s", (text, result) => {
    expect(read(text, "danish")).toBe(result);
  });

  it.each([
    ["11,200", "11200"],
    ["1,234,567.50", "1234567.5"],
    ["0.5", "0.5"],
    ["1.000", "1"],
    ["11,20", "number-notation"],
    ["1.234,50", "number-notation"],
  ])("reads %s as English: %s", (text, result) => {
    expect(read(text, "english")).toBe(result);
  });

  it("says both meanings of an ambiguous number, with its sign and per cent", () => {
    expect(readWritten("-2.500%", undefined)).toEqual({
      ok: false,
      problem: {
        code: "ambiguous-number",
        found: "-2.500%",
        values: { thousands: "-2500%", decimal: "-2.5%", decimalLong: "-2.5000%" },
      },
    });
  });

  it.each([
    [5, "5"],
    [-0, "0"],
    [0.1, "0.1"],
    [35.3, "35.3"],
    [-1.25, "-1.25"],
    [2 ** 53 - 1, "number-from-float"],
    [123456789012345, "123456789012345"],
    [0.1 + 0.2, "number-from-float"],
    [1e21, "number-from-float"],
    [1e-7, "number-from-float"],
    [2 ** 53, "number-from-float"],
    [Number.NaN, "number-from-float"],
    [Number.POSITIVE_INFINITY, "number-from-float"],
    [Number.MAX_VALUE, "number-from-float"],
  ])("reads the JavaScript number %s as %s, whatever the style", (value, result) => {
    for (const style of [undefined, "danish", "english"] as const) expect(read(value, style)).toBe(result);
  });

  const amount = fc.record({
    whole: fc.bigInt({ min: 0n, max: 10n ** 15n }),
    part: fc.stringMatching(/^\d{0,6}$/u),
    negative: fc.boolean(),
  });

  it("reads back what is written in either style, and the two agree", () => {
    fc.assert(
      fc.property(amount, ({ whole, part, negative }) => {
        const plain = `${negative ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
        const grouped = `${whole}`.replace(/\B(?=(?:\d{3})+$)/gu, ".");
        const danish = `${negative ? "-" : ""}${grouped}${part === "" ? "" : `,${part}`}`;
        const english = danish.replace(/[.,]/gu, (sign) => (sign === "." ? "," : "."));
        const value = new Decimal(plain);
        for (const result of [read(danish, "danish"), read(english, "english")])
          expect(new Decimal(result).eq(value)).toBe(true);
        const undeclared = readWritten(plain, undefined);
        if (undeclared.ok) expect(new Decimal(undeclared.value).eq(value)).toBe(true);
        else expect(undeclared.problem.code).toBe("ambiguous-number");
      }),
      { numRuns: 3000 },
    );
  });

  it("gives canonical text, which reads as itself", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^-?[\d.,_ ]{0,24}%?$/u),
        fc.constantFrom<NumberStyle | undefined>(undefined, "danish", "english"),
        (text, style) => {
          const outcome = readWritten(text, style);
          if (!outcome.ok) return;
          expect(outcome.value).toMatch(/^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/u);
          expect(read(outcome.value, "english")).toBe(outcome.value);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.double()), (input) => {
        expect(typeof read(input, "danish")).toBe("string");
      }),
      { numRuns: 3000 },
    );
  });
});
