export { binary, number, parameter } from "./build";
export { comparisonsOf, type NameComparison } from "./comparisonsOf";
export type { Reader } from "./compile";
export type { DatedRow, DatedTable, Environment, KeyedTable, Table } from "./environment";
export { formatUnit } from "./formatUnit";
export type {
  BinaryFormula,
  BinaryOperator,
  ChoiceFormula,
  ComparisonOperator,
  Condition,
  ExtremeFormula,
  Formula,
  NumberFormula,
  ParameterFormula,
  TableFormula,
  TableKey,
  UnaryFormula,
  UnaryOperator,
} from "./formula";
export { parametersOf } from "./parametersOf";
export { parseFormula } from "./parseFormula";
export { parseUnit } from "./parseUnit";
export { type Affine, readAffine } from "./readAffine";
export { decimalReader, readDecimal } from "./readDecimal";
export { numberReader, readNumber } from "./readNumber";
export { readSource } from "./readSource";
export { readText } from "./readText";
export { readUnit, type Units } from "./readUnit";
export { NUMBER_STYLES, type NumberStyle, readWritten } from "./readWritten";
export { resolve } from "./resolve";
export { type Rewriting, rewrite } from "./rewrite";
export { type Substitution, substitute } from "./substitute";
export { tablesOf } from "./tablesOf";
export { isReservedName } from "./tokens";
export { sameUnit, type Unit } from "./unit";
