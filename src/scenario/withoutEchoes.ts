import { type Path, type Problem, type ProblemCode, pathText } from "../problems/index";

const ABSENT = new Set<ProblemCode>([
  "missing-key",
  "accrual-missing",
  "ladder-missing",
  "missing-one-of",
  "evidence-without-source",
  "input-needed",
  "input-needed-one-of",
]);
const UNREADABLE = new Set<ProblemCode>(["expected-mapping", "no-value"]);
const UNNAMEABLE = new Set<ProblemCode>(["invalid-parameter-name", "reserved-name"]);
const OF_NUMBERS = /^(?:ambiguous-number|number-notation|number-style-undeclared|amount-[a-z]+)$/u;

/** What a problem says is not there, as a path. */
const wanted = ({ code, path, expected = "", values }: Problem): readonly string[] => {
  if (code === "no-names") return [values?.where ?? ""];
  if (!ABSENT.has(code)) return [];
  const parent: Path = code === "evidence-without-source" ? path.slice(0, -1) : path;
  return (values?.key ?? expected).split(", ").map((key) => pathText([...parent, key]));
};

/** What is there after all, but misspelt or unreadable: as a path, too. */
const meant = ({ code, path, nearest }: Problem): readonly string[] => {
  if (code === "unknown-key" && nearest !== undefined) return [pathText([...path.slice(0, -1), nearest])];
  return UNREADABLE.has(code) ? [pathText(path)] : [];
};

/** Names that formulas cannot read, and the pieces they are read as instead: `place-price` is a difference. */
const pieces = ({ code, found = "" }: Problem): readonly string[] =>
  UNNAMEABLE.has(code) ? [found, ...found.split(/[^\p{L}\d_]+/u)] : [];

const isOfName = ({ code, values }: Problem): boolean =>
  code === "formula-reserved-name" || (code === "unknown-reference" && values?.where === "parameters");

/**
 * Leaves out what only follows from another problem: a key that is missing because it is misspelt, a
 * reference to a name that cannot be one, and numbers that cannot be read because the document misspells
 * how they are written.
 */
export const withoutEchoes = (problems: readonly Problem[]): readonly Problem[] => {
  const there = new Set(problems.flatMap(meant));
  const unnameable = new Set(problems.flatMap(pieces));
  const isStyleUnknown = problems.some(({ path }) => path.length === 1 && path[0] === "numbers");
  return problems.filter(
    (problem) =>
      !wanted(problem).some((path) => there.has(path)) &&
      !(isOfName(problem) && unnameable.has(problem.found ?? "")) &&
      !(isStyleUnknown && OF_NUMBERS.test(problem.code)),
  );
};
