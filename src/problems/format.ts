import { checkGiven } from "./checked";
import { inNumber } from "./inNumber";
import { pathText } from "./pathText";
import { printable } from "./printable";
import type { Problem } from "./problem";
import * as is from "./shape";
import { shorten } from "./shorten";
import { type Language, type ProblemCode, problemTexts } from "./texts/index";

const NEAREST: Record<Language, string> = {
  da: ". Mente du »{nearest}«?",
  en: ". Did you mean “{nearest}”?",
};
/** A list of names may be long, but a problem stays one line a person can read. */
const LONGEST_SLOT = 600;

const problemTakes = () => ({
  problem: /* @__PURE__ */ is.data("Problem", {
    code: (code) => (Object.hasOwn(problemTexts, String(code)) ? undefined : is.notOf(code, "ProblemCode")),
    path: is.list((part) => (typeof part === "number" ? undefined : is.text(part))),
    found: is.optional(is.text),
    expected: is.optional(is.text),
    nearest: is.optional(is.text),
  }),
  language: is.language,
});

/**
 * The wording of a problem, without its position.
 *
 * @example
 * import { problemText } from "traedesten/report";
 *
 * problemText({ code: "expected-number", path: ["rates", 2], found: "x" }, "da"); // "forventede et tal, fandt x"
 * problemText({ code: "expected-number", path: ["rates", 2], found: "x" }, "en"); // "expected a number, found x"
 */
export const problemText = (problem: Problem, language: Language): string => {
  checkGiven(problemTakes, { problem, language });
  const { values, labels = {}, found, expected, nearest } = problem;
  const slots: Record<string, string | undefined> = {
    ...values,
    ...Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, label[language]])),
    found: found === undefined ? undefined : shorten(found),
    expected,
    nearest,
  };
  const template =
    problemTexts[problem.code as ProblemCode][language] + (nearest === undefined ? "" : NEAREST[language]);
  return printable(
    inNumber(template, slots).replace(/\{(\w+)\}/gu, (slot, name: string) =>
      shorten(slots[name] ?? slot, LONGEST_SLOT),
    ),
  );
};

/**
 * One line a person can act on: `file:line:column path: what is wrong`.
 *
 * @example
 * import { formatProblem } from "traedesten/report";
 *
 * const at = { file: "trial.yaml", line: 8, column: 13 };
 * const text = formatProblem({ code: "expected-number", path: ["rates", 2], found: "x", at }, "en");
 * text; // "trial.yaml:8:13 rates[2]: expected a number, found x"
 */
export const formatProblem = (problem: Problem, language: Language): string => {
  checkGiven(problemTakes, { problem, language });
  const { at } = problem;
  const place =
    at === undefined ? "" : `${at.file === undefined ? "" : `${at.file}:`}${at.line}:${at.column} `;
  const parts = problem.path.map((part) => (typeof part === "string" ? shorten(part) : part));
  const path = parts.length === 0 ? "" : `${pathText(parts)}: `;
  return printable(`${place}${path}${problemText(problem, language)}`);
};
