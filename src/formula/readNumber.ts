import { checked, checkGiven } from "../problems/index";
import { compile, type Reader } from "./compile";
import type { Environment } from "./environment";
import { floatArithmetic } from "./floatArithmetic";
import type { Formula } from "./formula";
import { environmentTakes, formulaShape } from "./shapes";

const numberReaderTakes = () => ({ formula: formulaShape });

/**
 * Makes a formula ready to be read many times in float64, for draws. The map is that of
 * `readDecimal`, with the rounding of doubles: a comparison of two values that differ by less than
 * that rounding may fall the other way.
 *
 * @param formula - the formula to make ready
 * @returns a function from an environment to a finite number; it throws what `readDecimal` throws,
 * and never gives NaN or infinity
 * @example
 * import { binary, number, numberReader, parameter } from "traedesten/formula";
 *
 * const perMonth = numberReader(binary("divide", parameter("price"), number("12")));
 * perMonth({ parameters: { price: 1200 } }); // 100
 */
export const numberReader = /* @__PURE__ */ checked(
  numberReaderTakes,
  (formula: Formula): Reader<number> => compile(formula, floatArithmetic),
);

/**
 * The value of a formula in float64. See `numberReader` for reading the same formula often.
 *
 * @param formula - the formula to read
 * @param environment - values of its parameters and tables
 * @returns a finite number
 * @throws ProblemError as `readDecimal` does
 * @example
 * import { binary, number, parameter, readNumber } from "traedesten/formula";
 *
 * readNumber(binary("add", number("1"), parameter("p")), { parameters: { p: 0.5 } }); // 1.5
 */
export const readNumber = (formula: Formula, environment: Environment<number> = {}): number => {
  checkGiven(environmentTakes, { environment });
  return numberReader(formula)(environment);
};
