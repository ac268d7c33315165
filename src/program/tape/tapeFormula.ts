import type { Condition, Formula } from "../../formula/index";
import { lookUp } from "../../formula/lookUp";
import type { Model } from "../../model/index";
import { fail } from "../../problems/index";
import type { Node, TapeBuilder } from "./tapeBuilder";

/** What names stand for, and whose attributes tables are read for. */
export interface TapeScope {
  readonly builder: TapeBuilder;
  readonly nodeOf: (name: string) => Node | undefined;
  readonly tables?: Model["tables"];
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Writes a formula to a tape, in the order in which it is read in float64. */
export const tapeFormula = (formula: Formula, scope: TapeScope): Node => {
  const { builder, nodeOf, tables = {}, attributes = {} } = scope;
  const { step, constant } = builder;
  const [no, yes] = [constant(0), constant(1)];

  const holds = (test: Condition): Node => {
    switch (test.op) {
      case "not":
        return step("choose", holds(test.of), no, yes);
      case "and":
        return step("choose", holds(test.left), holds(test.right), no);
      case "or":
        return step("choose", holds(test.left), yes, holds(test.right));
      default: {
        const [left, right] = [node(test.left), node(test.right)];
        switch (test.op) {
          case "<":
            return step("less", left, right);
          case ">":
            return step("less", right, left);
          case "<=":
            return step("lessOrEqual", left, right);
          case ">=":
            return step("lessOrEqual", right, left);
          case "==":
            return step("equal", left, right);
          case "!=":
            return step("choose", step("equal", left, right), no, yes);
        }
      }
    }
  };

  const node = (part: Formula): Node => {
    switch (part.op) {
      case "number":
        return constant(Number(part.value));
      case "parameter":
        return nodeOf(part.name) ?? fail({ code: "formula-parameter", found: part.name });
      case "table":
        return constant(Number(lookUp(part, { tables, attributes })));
      case "if":
        return step("choose", holds(part.test), node(part.yes), node(part.no));
      case "min":
      case "max": {
        const [first = constant(Number.NaN), ...others] = part.of.map(node);
        return others.reduce((best, other) => {
          const isBetter = part.op === "min" ? step("less", other, best) : step("less", best, other);
          return step("choose", isBetter, other, best);
        }, first);
      }
      case "negate":
      case "exp":
      case "ln":
      case "sqrt":
      case "round":
        return step(part.op, node(part.of));
      default:
        return step(part.op, node(part.left), node(part.right));
    }
  };
  return node(formula);
};
