import type * as z from "zod";
import {
  danishName,
  nearestName,
  type Path,
  type Problem,
  type ProblemCode,
  shorten,
} from "../problems/index";

type Issue = z.core.$ZodIssue;

/** Follows a path into plain data; nothing when it leaves it. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    root,
  );

/** What stood there, in notation that needs no translation. */
const found = (value: unknown): string => {
  if (Array.isArray(value)) return "[…]";
  if (value === "") return '""';
  return typeof value === "object" ? "{…}" : shorten(String(value));
};

/** What is said of a value that is not there at all, whatever was expected of it. */
const absent = (path: Path, input: unknown): Problem | undefined => {
  const value = valueAt(input, path);
  const key = path.at(-1);
  if (value === null && path.length > 0) return { code: "no-value", path };
  return value === undefined && typeof key === "string"
    ? { code: "missing-key", path: path.slice(0, -1), values: { key } }
    : undefined;
};

const kindProblem = (kind: string, path: Path, input: unknown): Problem =>
  absent(path, input) ?? {
    code: `expected-${kind}` as ProblemCode,
    path,
    found: found(valueAt(input, path) ?? "~"),
  };

const nameProblem = (issue: Issue & { code: "invalid_value" }, path: Path, input: unknown): Problem => {
  const names = issue.values.map(String);
  const value = valueAt(input, path);
  const nearest =
    typeof value === "string" && issue.message === "name"
      ? (danishName(value, names) ?? nearestName(value, names))
      : undefined;
  return (
    absent(path, input) ?? {
      code: "expected-name",
      path,
      found: found(value),
      expected: names.join(", "),
      ...(nearest === undefined ? {} : { nearest }),
    }
  );
};

const keyProblems = (keys: readonly string[], known: readonly string[], path: Path): Problem[] =>
  keys.map((key) => {
    // `{ value: 1,5 }` has the key 5.
    if (/^\d+ ?%?$/u.test(key)) return { code: "number-split", path: [...path, key], found: key };
    const nearest = danishName(key, known) ?? nearestName(key, known);
    return {
      code: "unknown-key",
      path: [...path, key],
      found: key,
      expected: known.join(", "),
      ...(nearest === undefined ? {} : { nearest }),
    };
  });

const sizeProblem = (
  issue: Issue & { code: "too_big" | "too_small" },
  path: Path,
  input: unknown,
): Problem => {
  const isText = issue.origin === "string";
  if (issue.code === "too_small")
    return isText
      ? kindProblem("text", path, input)
      : { code: "too-few", path, expected: String(issue.minimum) };
  return { code: isText ? "text-too-long" : "too-many", path, expected: String(issue.maximum) };
};

const pathOf = (issue: Issue): Path =>
  issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));

const unionProblems = (issue: Issue & { code: "invalid_union" }, path: Path, input: unknown): Problem[] => {
  // The branch that got past the kind of value is the one the user meant.
  const branch = issue.errors.find(
    (issues) => !issues.some((inner) => inner.path.length === 0 && inner.code === "invalid_type"),
  );
  if (branch === undefined) return [kindProblem(issue.message, path, input)];
  return branch.flatMap((inner) => problemsOf(inner, [...path, ...pathOf(inner)], input));
};

const problemsOf = (issue: Issue, path: Path, input: unknown): Problem[] => {
  switch (issue.code) {
    case "custom":
      return [{ ...(issue.params?.problem as Omit<Problem, "path">), path }];
    case "unrecognized_keys":
      return keyProblems(issue.keys, issue.message.replace(/^keys:/u, "").split(","), path);
    case "invalid_value":
      return [nameProblem(issue, path, input)];
    case "invalid_union":
      return unionProblems(issue, path, input);
    case "invalid_key":
      return [{ code: issue.issues[0]?.message as ProblemCode, path, found: String(path.at(-1)) }];
    case "too_big":
    case "too_small":
      return [sizeProblem(issue, path, input)];
    default:
      return [kindProblem(issue.message, path, input)];
  }
};

/** Turns zod's issues into problems of ours: every one, in the order of the document. */
export const shapeProblems = (error: z.ZodError, input: unknown): Problem[] =>
  error.issues.flatMap((issue) => problemsOf(issue, pathOf(issue), input));
