export {
  parseFiguresYaml,
  parsePrintedTablesYaml,
  parseScenarioYaml,
  parseYaml,
  type YamlOptions,
} from "./parseYaml";
export { readYaml, type YamlDocument } from "./readYaml";
