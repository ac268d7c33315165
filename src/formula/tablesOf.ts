import { checked } from "../problems/index";
import type { Formula, TableFormula } from "./formula";
import { partsOf } from "./partsOf";
import { formulaShape } from "./shapes";

const collect = (formula: Formula): readonly TableFormula[] =>
  formula.op === "table" ? [formula] : partsOf(formula).flatMap(collect);

const tablesOfTakes = () => ({ formula: formulaShape });

/**
 * The tables a formula reads, wherever they stand in it.
 *
 * @param formula - the formula to search
 * @returns each reading of a table, in the order they are met
 * @example
 * import { binary, type Formula, number, tablesOf } from "traedesten/formula";
 *
 * const rate: Formula = { op: "table", table: "rates", key: { by: "date" } };
 * tablesOf(binary("divide", rate, number("100"))).map(({ table }) => table); // ["rates"]
 */
export const tablesOf = /* @__PURE__ */ checked(tablesOfTakes, collect);
