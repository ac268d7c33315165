import type { BinaryOperator, ComparisonOperator, TableFormula } from "./formula";

/** How a kind of text writes a formula. */
export interface Notation {
  readonly signs: Readonly<Record<BinaryOperator | ComparisonOperator, string>>;
  readonly minus: string;
  /** Between arguments of a function. */
  readonly comma: string;
  readonly if: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly sqrt: string;
  readonly round: string;
  /** Whether `a + (b + c)` keeps its parentheses, so that reading it back gives the same tree. */
  readonly exactGrouping: boolean;
  /** Decimal text without a sign. */
  number(text: string): string;
  name(name: string): string;
  table(node: TableFormula): string;
}
