export {
  parseEvidenceYaml,
  parseFiguresYaml,
  parsePrintedTablesYaml,
  parseScenarioYaml,
  parseYaml,
  type ScenarioTextOptions,
  type YamlOptions,
} from "./parseYaml";
export { readYaml, type YamlDocument } from "./readYaml";
