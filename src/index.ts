export * from "./analysis/index";
export * from "./calendar/index";
export { Decimal, exactText } from "./decimal";
export { plan } from "./exposure/index";
export {
  type Affine,
  type Environment,
  type Formula,
  formatUnit,
  number,
  numberReader,
  parameter,
  parametersOf,
  parseFormula,
  parseUnit,
  readAffine,
  readDecimal,
  readNumber,
  readSource,
  readText,
  readUnit,
  sameUnit,
  type Unit,
} from "./formula/index";
export * from "./ledger/index";
export * from "./model/index";
export * from "./money/index";
export * from "./prices/index";
export * from "./problems/index";
export { VERSION } from "./version";
