export { parseScenarioYaml, type ScenarioTextOptions, type YamlOptions } from "../scenario/yaml/parseYaml";
export { readYaml, type YamlDocument } from "../scenario/yaml/readYaml";
