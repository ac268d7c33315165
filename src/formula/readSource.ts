import { checked } from "../problems/index";
import type { Formula } from "./formula";
import type { Notation } from "./notation";
import { print } from "./print";
import { formulaShape } from "./shapes";

const SOURCE: Notation = {
  signs: {
    add: "+",
    subtract: "-",
    multiply: "*",
    divide: "/",
    power: "^",
    "<": "<",
    "<=": "<=",
    ">": ">",
    ">=": ">=",
    "==": "==",
    "!=": "!=",
  },
  minus: "-",
  comma: ", ",
  if: "if",
  and: "and",
  or: "or",
  not: "not",
  sqrt: "sqrt",
  round: "round",
  exactGrouping: true,
  // `1.035` would be refused when read back, as it might mean 1035.
  number: (text) => (/^[1-9]\d{0,2}\.\d{3}$/u.test(text) ? `${text}0` : text),
  name: (name) => name,
  table: ({ table, key }) => {
    const quoted = JSON.stringify(table);
    if (key.by === "date") {
      return key.variant === undefined ? `table(${quoted})` : `table(${quoted}, date, ${key.variant})`;
    }
    return `table(${quoted}, ${key.by === "text" ? JSON.stringify(key.text) : key.attribute})`;
  },
};

const readSourceTakes = () => ({ formula: formulaShape });

/**
 * Writes a formula as scenarios write it, so that `parseFormula` reads it back to the same value.
 * Problems quote formulas this way.
 *
 * @param formula - the formula to write
 * @returns its text
 * @example
 * import { binary, number, parameter, readSource } from "traedesten/formula";
 *
 * const text = readSource(binary("divide", parameter("price"), binary("add", parameter("weeks"), number("1"))));
 * text; // "price / (weeks + 1)"
 */
export const readSource = /* @__PURE__ */ checked(readSourceTakes, (formula: Formula): string =>
  print(formula, SOURCE),
);
