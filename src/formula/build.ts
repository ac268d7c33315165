import { checked, fail, is } from "../problems/index";
import { isDecimalText } from "./decimalText";
import type { BinaryFormula, BinaryOperator, Formula, NumberFormula, ParameterFormula } from "./formula";
import { formulaShape } from "./shapes";

const numberTakes = () => ({ text: is.text });

/**
 * A number in a formula, from decimal text so that nothing is lost on the way.
 *
 * @param text - plain decimal text such as `112000` or `-0.5`
 * @throws ProblemError `formula-value` when the text is not plain decimal text
 * @example
 * import { number } from "traedesten/formula";
 *
 * number("0.1"); // { op: "number", value: "0.1" }
 */
export const number = /* @__PURE__ */ checked(
  numberTakes,
  (text: string): NumberFormula =>
    isDecimalText(text)
      ? { op: "number", value: text }
      : fail({ code: "formula-value", found: text, values: { name: "number" } }),
);

const parameterTakes = () => ({ name: is.text });

/**
 * A reference to a parameter by name.
 *
 * @param name - the name the environment gives the value under
 * @example
 * import { parameter } from "traedesten/formula";
 *
 * parameter("placePrice"); // { op: "parameter", name: "placePrice" }
 */
export const parameter = /* @__PURE__ */ checked(
  parameterTakes,
  (name: string): ParameterFormula => ({ op: "parameter", name }),
);

const binaryTakes = () => ({
  op: is.oneOf(["add", "subtract", "multiply", "divide", "power"], "op"),
  left: formulaShape,
  right: formulaShape,
});

/**
 * An operation on two formulas.
 *
 * @param op - `add`, `subtract`, `multiply`, `divide` or `power`
 * @param left - the first operand
 * @param right - the second operand: the divisor, the exponent
 * @example
 * import { binary, number, parameter, readText } from "traedesten/formula";
 *
 * readText(binary("divide", parameter("price"), number("12")), "en"); // "price ÷ 12"
 */
export const binary = /* @__PURE__ */ checked(
  binaryTakes,
  (op: BinaryOperator, left: Formula, right: Formula): BinaryFormula => ({
    op,
    left,
    right,
  }),
);
