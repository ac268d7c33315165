/** Operations on two values. */
export type BinaryOperator = "add" | "subtract" | "multiply" | "divide" | "power";

/** Operations on one value. */
export type UnaryOperator = "negate" | "exp" | "ln" | "sqrt" | "round";

/** Comparisons of two values. */
export type ComparisonOperator = "<" | "<=" | ">" | ">=" | "==" | "!=";

/** An exact decimal, as plain decimal text: `112000`, `-0.5`. */
export interface NumberFormula {
  readonly op: "number";
  readonly value: string;
}

/** The value of a parameter of the environment. */
export interface ParameterFormula {
  readonly op: "parameter";
  readonly name: string;
}

export interface BinaryFormula {
  readonly op: BinaryOperator;
  readonly left: Formula;
  readonly right: Formula;
}

export interface UnaryFormula {
  readonly op: UnaryOperator;
  readonly of: Formula;
}

/** The least or the greatest of one or more values. */
export interface ExtremeFormula {
  readonly op: "min" | "max";
  readonly of: readonly Formula[];
}

/** One of two values; only the chosen one is read. */
export interface ChoiceFormula {
  readonly op: "if";
  readonly test: Condition;
  readonly yes: Formula;
  readonly no: Formula;
}

/**
 * How a row of a table is found: by the date of the environment, by one of its text attributes, or by
 * a key written in the formula. With a `variant`, an attribute says which of several dated tables is meant:
 * the one named after the table and the attribute's text, `rates.25-29`.
 */
export type TableKey =
  | { readonly by: "date"; readonly variant?: string }
  | { readonly by: "attribute"; readonly attribute: string }
  | { readonly by: "text"; readonly text: string };

/** A value from a table of the environment. */
export interface TableFormula {
  readonly op: "table";
  readonly table: string;
  readonly key: TableKey;
}

export type Condition =
  | { readonly op: ComparisonOperator; readonly left: Formula; readonly right: Formula }
  | { readonly op: "and" | "or"; readonly left: Condition; readonly right: Condition }
  | { readonly op: "not"; readonly of: Condition };

/**
 * Arithmetic as plain data: it can be cloned, stored as JSON, hashed, and read in several ways. See
 * `readDecimal`, `readNumber`, `readText`, `readAffine` and `readUnit`.
 */
export type Formula =
  | NumberFormula
  | ParameterFormula
  | BinaryFormula
  | UnaryFormula
  | ExtremeFormula
  | ChoiceFormula
  | TableFormula;
