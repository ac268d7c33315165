import { checkGiven, is, nearestName, type Outcome, type Problem, shorten } from "../problems/index";
import { formatUnit } from "./formatUnit";
import type { BinaryFormula, Condition, Formula, UnaryFormula } from "./formula";
import { readSource } from "./readSource";
import { formulaShape } from "./shapes";
import { combineUnits, raiseUnit, sameUnit, type Unit } from "./unit";

/** The units of the parameters and tables a formula reads. */
export interface Units {
  readonly parameters?: Readonly<Record<string, Unit>>;
  readonly tables?: Readonly<Record<string, Unit>>;
}

/** `undefined` fits every unit: the number 0, and what has already been reported. */
type Found = Unit | undefined;

const isZero = (text: string): boolean => /^-?0+(\.0+)?$/u.test(text);

/** The whole number a formula is, if it is one as written. */
const wholeNumber = (node: Formula): number | undefined => {
  if (node.op === "negate") {
    const of = wholeNumber(node.of);
    return of === undefined ? undefined : -of;
  }
  return node.op === "number" && /^-?\d{1,4}(\.0+)?$/u.test(node.value) ? Number(node.value) : undefined;
};

const readUnitTakes = () => ({ formula: formulaShape, units: is.record(is.record(is.record(is.finite))) });

/**
 * Infers the unit of a formula. Numbers are dimensionless, except that 0 fits any unit. What is added,
 * subtracted, compared, or chosen between must have one unit; a power of something with a unit needs
 * a whole number as exponent; `exp` and `ln` need something dimensionless, and `sqrt` even exponents.
 *
 * @param formula - the formula to check
 * @param units - the units of its parameters and tables, as from `parseUnit`
 * @returns the unit, or every problem: `formula-unit-mismatch` (with both units),
 * `formula-unit-unknown`, `formula-unit-power`, `formula-unit-root`, `formula-unit-dimensionless`
 * @example
 * import { binary, parameter, readUnit } from "traedesten/formula";
 *
 * const yearly = binary("multiply", parameter("price"), parameter("places"));
 * const unit = readUnit(yearly, { parameters: { price: { DKK: 1, place: -1 }, places: { place: 1 } } });
 * unit; // { ok: true, value: { DKK: 1 } }
 */
export const readUnit = (formula: Formula, units: Units): Outcome<Unit> => {
  checkGiven(readUnitTakes, { formula, units });
  const problems: Problem[] = [];

  const report = (problem: Omit<Problem, "path"> & { readonly found: string }): undefined => {
    problems.push({ path: [], ...problem, found: shorten(problem.found) });
  };

  const given = (record: Readonly<Record<string, Unit>> | undefined, name: string): Found => {
    if (record !== undefined && Object.hasOwn(record, name)) {
      return record[name];
    }
    const nearest = nearestName(name, Object.keys(record ?? {}));
    return report({
      code: "formula-unit-unknown",
      found: name,
      ...(nearest === undefined ? {} : { nearest }),
    });
  };

  const same = (parts: readonly Formula[], whole: string): Found => {
    const [unit, ...others] = parts.map(unitOf).filter((found) => found !== undefined);
    const other = unit && others.find((found) => !sameUnit(unit, found));
    return unit && other
      ? report({
          code: "formula-unit-mismatch",
          found: whole,
          values: { left: formatUnit(unit), right: formatUnit(other) },
        })
      : unit;
  };

  const dimensionless = (node: Formula): Unit => {
    const unit = unitOf(node);
    if (unit !== undefined && !sameUnit(unit, {})) {
      report({
        code: "formula-unit-dimensionless",
        found: readSource(node),
        values: { unit: formatUnit(unit) },
      });
    }
    return {};
  };

  const ofPower = ({ left, right }: BinaryFormula): Found => {
    const base = unitOf(left);
    dimensionless(right);
    if (base === undefined || sameUnit(base, {})) {
      return base;
    }
    const exponent = wholeNumber(right);
    return exponent === undefined
      ? report({
          code: "formula-unit-power",
          found: readSource(right),
          values: { unit: formatUnit(base) },
        })
      : raiseUnit(base, exponent);
  };

  const ofRoot = ({ of }: UnaryFormula): Found => {
    const unit = unitOf(of);
    return unit !== undefined && Object.values(unit).some((exponent) => exponent % 2 !== 0)
      ? report({ code: "formula-unit-root", found: readSource(of), values: { unit: formatUnit(unit) } })
      : unit && raiseUnit(unit, 0.5);
  };

  const checkTest = (test: Condition): void => {
    switch (test.op) {
      case "not":
        checkTest(test.of);
        break;
      case "and":
      case "or":
        checkTest(test.left);
        checkTest(test.right);
        break;
      default:
        same([test.left, test.right], `${readSource(test.left)} ${test.op} ${readSource(test.right)}`);
    }
  };

  const unitOf = (node: Formula): Found => {
    switch (node.op) {
      case "number":
        return isZero(node.value) ? undefined : {};
      case "parameter":
        return given(units.parameters, node.name);
      case "table":
        return given(units.tables, node.table);
      case "negate":
      case "round":
        return unitOf(node.of);
      case "exp":
      case "ln":
        return dimensionless(node.of);
      case "sqrt":
        return ofRoot(node);
      case "min":
      case "max":
        return same(node.of, readSource(node));
      case "if":
        checkTest(node.test);
        return same([node.yes, node.no], readSource(node));
      case "power":
        return ofPower(node);
      case "add":
      case "subtract":
        return same([node.left, node.right], readSource(node));
      default: {
        const left = unitOf(node.left);
        const right = unitOf(node.right);
        // What has been reported once is not reported again as a mismatch further out.
        return problems.length > 0 && (left === undefined || right === undefined)
          ? undefined
          : combineUnits(left ?? {}, right ?? {}, node.op === "divide" ? -1 : 1);
      }
    }
  };

  const unit = unitOf(formula);
  return problems.length === 0 ? { ok: true, value: unit ?? {} } : { ok: false, problems };
};
