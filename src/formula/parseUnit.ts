import { checkGiven, is, type Outcome, type Problem, type ProblemCode, shorten } from "../problems/index";
import { combineUnits, raiseUnit, type Unit } from "./unit";

const MAX_UNIT_LENGTH = 200;
const MAX_UNIT_DEPTH = 8;
const MAX_UNIT_EXPONENT = 999;

const TOKEN = /\s*([A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9]*(?:-[A-Za-zÆØÅæøå0-9]+)*|-?\d+|[*/^()%])/uy;

/** Stops the reading where it stands; never seen outside this file. */
class Stop {
  constructor(readonly problem: Problem) {}
}

const tokensOf = (text: string): { readonly text: string; readonly column: number }[] => {
  const tokens = [];
  const pattern = new RegExp(TOKEN);
  const end = text.trimEnd().length;
  while (pattern.lastIndex < end) {
    const from = pattern.lastIndex;
    const token = pattern.exec(text)?.[1];
    if (token === undefined) {
      const skipped = text.slice(from).search(/\S/u);
      tokens.push({ text: "", column: from + skipped + 1 });
      break;
    }
    tokens.push({ text: token, column: pattern.lastIndex - token.length + 1 });
  }
  return tokens;
};

const read = (text: string): Unit => {
  const tokens = text.length > MAX_UNIT_LENGTH ? [] : tokensOf(text);
  let place = 0;
  const peek = (): string | undefined => tokens[place]?.text;

  const stop = (code: ProblemCode, column = tokens[place]?.column ?? text.length + 1): never => {
    throw new Stop({
      code,
      path: [],
      found: shorten(text),
      expected: "DKK/place-year, DKK/(person*month), m^2, %, 1",
      values: { column: `${column}` },
    });
  };

  const bounded = (unit: Unit): Unit =>
    Object.values(unit).some((exponent) => Math.abs(exponent) > MAX_UNIT_EXPONENT)
      ? stop("unit-exponent")
      : unit;

  if (text.length > MAX_UNIT_LENGTH) {
    return stop("unit-syntax", MAX_UNIT_LENGTH + 1);
  }

  const factor = (depth: number): Unit => {
    const token = peek() ?? stop("unit-syntax");
    if (token === "(" && depth < MAX_UNIT_DEPTH) {
      place += 1;
      const inner = product(depth + 1);
      if (peek() !== ")") {
        return stop("unit-syntax");
      }
      place += 1;
      return inner;
    }
    if (token !== "1" && token !== "%" && !/^[A-Za-zÆØÅæøå]/u.test(token)) {
      return stop("unit-syntax");
    }
    place += 1;
    return token === "1" || token === "%" ? {} : { [token]: 1 };
  };

  const power = (depth: number): Unit => {
    const base = factor(depth);
    if (peek() !== "^") {
      return base;
    }
    place += 1;
    const exponent = Number(/^-?\d+$/u.test(peek() ?? "") ? peek() : stop("unit-syntax"));
    const raised = bounded(raiseUnit(base, exponent));
    place += 1;
    return raised;
  };

  const product = (depth: number): Unit => {
    let unit = power(depth);
    for (let sign = peek(); sign === "*" || sign === "/"; sign = peek()) {
      place += 1;
      unit = bounded(combineUnits(unit, power(depth), sign === "*" ? 1 : -1));
    }
    return unit;
  };

  const unit = product(0);
  return place === tokens.length ? unit : stop("unit-syntax");
};

const parseUnitTakes = () => ({ text: is.text });

/**
 * Reads a unit: names joined by `*` and `/` with whole powers from −999 to 999 (`^`), parentheses, `1` for
 * nothing and `%`, which is dimensionless. `/` takes the next factor only: `a/b*c` is `(a/b)*c`. Names
 * are letters (also æ, ø, å), digits and inner hyphens, so `place-year` is one name.
 *
 * @param text - the unit as written, at most 200 characters
 * @returns the unit, or the problem `unit-syntax` or `unit-exponent` with its column
 * @example
 * import { parseUnit } from "traedesten/formula";
 *
 * parseUnit("DKK/(person*month)"); // { ok: true, value: { DKK: 1, month: -1, person: -1 } }
 * parseUnit("%"); // { ok: true, value: {} }
 */
export const parseUnit = (text: string): Outcome<Unit> => {
  checkGiven(parseUnitTakes, { text });
  try {
    return { ok: true, value: read(text) };
  } catch (stopped) {
    if (stopped instanceof Stop) {
      return { ok: false, problems: [stopped.problem] };
    }
    throw stopped;
  }
};
