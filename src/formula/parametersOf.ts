import { checked } from "../problems/index";
import type { Formula } from "./formula";
import { partsOf } from "./partsOf";
import { formulaShape } from "./shapes";

const collect = (formula: Formula, names: Set<string>): Set<string> => {
  if (formula.op === "parameter") {
    names.add(formula.name);
  }
  for (const part of partsOf(formula)) {
    collect(part, names);
  }
  return names;
};

const parametersOfTakes = () => ({ formula: formulaShape });

/**
 * The names of the parameters a formula reads, in whichever branch.
 *
 * @param formula - the formula to look through
 * @returns each name once, sorted by code unit
 * @example
 * import { binary, parameter, parametersOf } from "traedesten/formula";
 *
 * parametersOf(binary("multiply", parameter("price"), parameter("months"))); // ["months", "price"]
 */
export const parametersOf = /* @__PURE__ */ checked(
  parametersOfTakes,
  (formula: Formula): readonly string[] => [...collect(formula, new Set())].sort(),
);
