import type { Path, Problem } from "./problem";
import { type ProblemCode, problemTexts } from "./texts/index";

/** Languages the library writes. */
export type Language = "da" | "en";

const FOUND_LIMIT = 60;

/** Shortens what was found, so a problem stays one line whatever stood in the file. */
export const shorten = (text: string, limit = FOUND_LIMIT): string => {
  const line = text.replace(/\s+/gu, " ");
  const letters = [...line];
  return letters.length <= limit ? line : `${letters.slice(0, limit - 1).join("")}…`;
};

/** Writes a path as users write it: `strategies.intensive.flows[0].per`. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );

const NEAREST: Record<Language, string> = { da: " Mente du »{nearest}«?", en: " Did you mean “{nearest}”?" };

/** The wording of a problem, without its position. */
export const problemText = (problem: Problem, language: Language): string => {
  const slots: Record<string, string | undefined> = {
    ...problem.values,
    found: problem.found === undefined ? undefined : shorten(problem.found),
    expected: problem.expected,
    nearest: problem.nearest,
  };
  const template =
    problemTexts[problem.code as ProblemCode][language] +
    (problem.nearest === undefined ? "" : NEAREST[language]);
  return template.replace(/\{(\w+)\}/gu, (slot, name: string) => slots[name] ?? slot);
};

/** One line a person can act on: `file:line:column path: what is wrong`. */
export const formatProblem = (problem: Problem, language: Language): string => {
  const { at } = problem;
  const place =
    at === undefined ? "" : `${at.file === undefined ? "" : `${at.file}:`}${at.line}:${at.column} `;
  const path = problem.path.length === 0 ? "" : `${pathText(problem.path)}: `;
  return `${place}${path}${problemText(problem, language)}`;
};
