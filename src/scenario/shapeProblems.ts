import type * as z from "zod";
import { nearestName, type Path, type Problem, type ProblemCode, shorten } from "../problems/index";

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
export const found = (value: unknown): string => {
  if (value === null || value === undefined) return "~";
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" ? "{…}" : shorten(String(value));
};

const isMissing = (input: unknown, path: Path): boolean =>
  valueAt(input, path) === undefined && path.length > 0;

const unionProblems = (issue: Issue & { code: "invalid_union" }, path: Path, input: unknown): Problem[] => {
  // The branch that got past the kind of value is the one the user meant.
  const branch = issue.errors.find(
    (issues) => !issues.some((inner) => inner.path.length === 0 && inner.code === "invalid_type"),
  );
  if (branch === undefined) return [kindProblem(issue.message, path, input)];
  return branch.flatMap((inner) => problemsOf(inner, [...path, ...pathOf(inner)], input));
};

const kindProblem = (kind: string, path: Path, input: unknown): Problem =>
  isMissing(input, path)
    ? { code: "missing-key", path: path.slice(0, -1), values: { key: String(path.at(-1)) } }
    : { code: `expected-${kind}` as ProblemCode, path, found: found(valueAt(input, path)) };

const nameProblem = (values: readonly unknown[], path: Path, input: unknown): Problem => {
  if (isMissing(input, path)) return kindProblem("name", path, input);
  const names = values.map(String);
  const value = valueAt(input, path);
  const nearest = typeof value === "string" ? nearestName(value, names) : undefined;
  return {
    code: "expected-name",
    path,
    found: found(value),
    expected: names.join(", "),
    ...(nearest === undefined ? {} : { nearest }),
  };
};

const keyProblems = (keys: readonly string[], known: readonly string[], path: Path): Problem[] =>
  keys.map((key) => {
    const nearest = nearestName(key, known);
    return {
      code: "unknown-key",
      path: [...path, key],
      found: key,
      expected: known.join(", "),
      ...(nearest === undefined ? {} : { nearest }),
    };
  });

const pathOf = (issue: Issue): Path =>
  issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));

const sizeProblem = (issue: Issue & { code: "too_big" | "too_small" }, path: Path): Problem => {
  if (issue.code === "too_small") return { code: "too-few", path, expected: String(issue.minimum) };
  const code = issue.origin === "string" ? "text-too-long" : "too-many";
  return { code, path, expected: String(issue.maximum) };
};

const problemsOf = (issue: Issue, path: Path, input: unknown): Problem[] => {
  switch (issue.code) {
    case "custom":
      return [{ ...(issue.params?.problem as Omit<Problem, "path">), path }];
    case "unrecognized_keys":
      return keyProblems(issue.keys, issue.message.replace(/^keys:/u, "").split(","), path);
    case "invalid_value":
      return [nameProblem(issue.values, path, input)];
    case "invalid_union":
      return unionProblems(issue, path, input);
    case "invalid_key":
      return [{ code: "invalid-name", path, found: shorten(String(path.at(-1))), expected: ", _ -" }];
    case "too_big":
    case "too_small":
      return [sizeProblem(issue, path)];
    default:
      return [kindProblem(issue.message, path, input)];
  }
};

/** Turns zod's issues into problems of ours: every one, in the order of the document. */
export const shapeProblems = (error: z.ZodError, input: unknown): Problem[] =>
  error.issues.flatMap((issue) => problemsOf(issue, pathOf(issue), input));
