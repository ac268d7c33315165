export {
  eitherIn,
  evidenceIn,
  figuresIn,
  parseEvidenceYaml,
  parseFiguresYaml,
  parsePrintedTablesYaml,
  parseScenarioYaml,
  parseYaml,
  printedTablesIn,
  type ScenarioTextOptions,
  scenarioIn,
  type YamlOptions,
} from "./parseYaml";
export { readYaml, type YamlDocument } from "./readYaml";
