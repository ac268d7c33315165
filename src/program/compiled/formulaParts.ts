import { is } from "../../problems/index";
import { decimal, kinds, parts, type Shape, some } from "./shapeParts";

const op = is.text;

/** A formula with all that hangs below it. No deeper than what was copied, so that it need not count. */
export const formula: Shape = (value) => whole(value);

const condition: Shape = (value) => wholeCondition(value);

const both = parts("Formula", { op, left: formula, right: formula });
const one = parts("Formula", { op, of: formula });
const all = parts("Formula", { op, of: some(formula) });

const key = kinds("by", {
  date: parts("TableKey", { by: op }, { variant: is.text }),
  attribute: parts("TableKey", { by: op, attribute: is.text }),
  text: parts("TableKey", { by: op, text: is.text }),
});

const whole = kinds("op", {
  number: parts("Formula", { op, value: decimal }),
  parameter: parts("Formula", { op, name: is.text }),
  ...{ add: both, subtract: both, multiply: both, divide: both, power: both },
  ...{ negate: one, exp: one, ln: one, sqrt: one, round: one },
  ...{ min: all, max: all },
  if: parts("Formula", { op, test: condition, yes: formula, no: formula }),
  table: parts("Formula", { op, table: is.text, key }),
});

const compared = parts("Condition", { op, left: formula, right: formula });
const joined = parts("Condition", { op, left: condition, right: condition });

const wholeCondition = kinds("op", {
  ...{ "<": compared, "<=": compared, ">": compared, ">=": compared, "==": compared, "!=": compared },
  ...{ and: joined, or: joined },
  not: parts("Condition", { op, of: condition }),
});
