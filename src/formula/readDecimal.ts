import type { Decimal } from "../decimal";
import { checked, checkGiven } from "../problems/index";
import { compile, type Reader } from "./compile";
import { decimalArithmetic } from "./decimalArithmetic";
import type { Environment } from "./environment";
import type { Formula } from "./formula";
import { environmentTakes, formulaShape } from "./shapes";

/**
 * The exact value of a formula, at the library's working precision (34 digits are promised; the
 * guard digits beyond them are for further arithmetic, see `exactText`).
 *
 * @param formula - the formula to read
 * @param environment - values of its parameters and tables
 * @returns the value
 * @throws ProblemError naming what was wrong: `formula-parameter` (unknown, with the nearest name),
 * `formula-value` (not a decimal), `formula-zero-divisor`, `formula-ln`, `formula-sqrt`,
 * `formula-negative-base`, `formula-exponent` (beyond ±1000), `formula-range` (a value not 0 and outside
 * 1e-100 … 1e100), `formula-table-unknown`, `formula-table-kind`, `formula-table-gap`,
 * `formula-table-twice`, `formula-date`, `formula-attribute`
 * @example
 * import { binary, number, parameter, readDecimal } from "traedesten/formula";
 *
 * const perMonth = binary("divide", parameter("price"), number("12"));
 * readDecimal(perMonth, { parameters: { price: "112000.20" } }).toFixed(2); // "9333.35"
 */
export const readDecimal = (formula: Formula, environment: Environment<Decimal> = {}): Decimal => {
  checkGiven(environmentTakes, { environment });
  return decimalReader(formula)(environment);
};

const decimalReaderTakes = () => ({ formula: formulaShape });

/**
 * Makes a formula ready to be read many times in exact decimals; see `readDecimal`.
 *
 * @param formula - the formula to make ready
 * @returns a function from an environment to the value
 * @example
 * import { binary, decimalReader, number, parameter } from "traedesten/formula";
 *
 * const perMonth = decimalReader(binary("divide", parameter("price"), number("12")));
 * perMonth({ parameters: { price: "1200" } }).toFixed(); // "100"
 */
export const decimalReader = /* @__PURE__ */ checked(
  decimalReaderTakes,
  (formula: Formula): Reader<Decimal> => compile(formula, decimalArithmetic),
);
