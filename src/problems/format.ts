import { pathText } from "./pathText";
import type { Problem } from "./problem";
import { shorten } from "./shorten";
import { type Language, type ProblemCode, problemTexts } from "./texts/index";

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
