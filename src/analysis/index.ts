export { evaluate, type Manifest, type Reading, type Result, type ResultParameter } from "./evaluate";
export * from "./printed";
