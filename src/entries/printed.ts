export * from "../analysis/printed";
export { parsePrintedTables } from "../scenario/parse";
export type { PrintedTablesInput } from "../scenario/schema/printedTables";
export { parsePrintedTablesYaml } from "../scenario/yaml/parseYaml";
