export * from "../analysis/printed";
export { parsePrintedTables } from "../scenario/parse";
export type {
  PrintedModelInput,
  PrintedRowInput,
  PrintedTableInput,
  PrintedTablesInput,
  PrintedWordsInput,
  StatementInput,
} from "../scenario/schema/inputs";
export { parsePrintedTablesYaml } from "../scenario/yaml/parseYaml";
