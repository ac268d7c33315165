import { readdirSync, readFileSync } from "node:fs";

/** A fenced block of a document: its language, what is said of it, and its text. */
export interface Fence {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly info: string;
  readonly text: string;
}

const FENCE = /^```(?<language>\w*) ?(?<info>.*)\n(?<text>[\s\S]*?)^```$/gmu;

export const documents: readonly string[] = [
  "README.md",
  ...readdirSync("docs").flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];

/** Every fenced block of the README and the documentation, in order. */
export const fences: readonly Fence[] = documents.flatMap((file) => {
  const source = readFileSync(file, "utf8");
  return [...source.matchAll(FENCE)].map(({ index, groups = {} }) => ({
    file,
    line: source.slice(0, index).split("\n").length,
    language: groups.language ?? "",
    info: groups.info ?? "",
    text: groups.text ?? "",
  }));
});

export const nameOf = ({ file, line }: Fence): string => `${file}:${line}`;
