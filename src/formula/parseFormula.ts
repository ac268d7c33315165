import type { Outcome } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import type { Formula } from "./formula";

const parseFormulaTakes = () => ({ text: is.text });

/**
 * Reads a formula from text. Asynchronous because the parser is loaded the first time it is needed.
 *
 * A formula has numbers (`112_000`, `0.1`, `20%`, which is 0.20), names of parameters, `+ - * / ^`
 * and parentheses, `min`, `max`, `exp`, `ln`, `sqrt`, `round` (to the nearest whole,
 * halves away from zero), a choice (`if(a < b, x, y)` or `a < b ? x : y`, with
 * `< <= > >= == !=`, `and`, `or`, `not (…)`), and tables: `table("rates")` by date, `table("wages", ageGroup)`
 * by an attribute, `table("wages", "25-29")` by a written key,
 * `table("wages", date, ageGroup)` by date in the table of that age group, `wages.25-29`. `× · ÷ − ≤ ≥ ≠` are read as well.
 * `^` binds to the right and tighter than a sign: `-2^2` is −4.
 *
 * Numbers are kept digit for digit. What could be misread is refused: `1,000` and `1,5` (a comma
 * separates arguments; put a space after it), `1.000` (write `1000` or `1.0000`), `2 a` and `2(a)`
 * (write `*`), `a % b`. So is all else: at most 1000 characters, 200 parts, 32 levels, 40 significant digits.
 *
 * @param text - the formula as written
 * @returns the formula, or a problem with its column (from 1) in `values.column`
 * @example
 * import { parseFormula, readText } from "traedesten/formula";
 *
 * const parsed = await parseFormula("placePrice * months / 12");
 * parsed.ok && readText(parsed.value, "en"); // "placePrice × months ÷ 12"
 */
export const parseFormula = async (text: string): Promise<Outcome<Formula>> => {
  checkGiven(parseFormulaTakes, { text });
  const { parseWithMath } = await import("./mathParser");
  return parseWithMath(text);
};
