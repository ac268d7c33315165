export * from "../scenario/figures/index";
export { parseFiguresYaml } from "../scenario/yaml/parseYaml";
