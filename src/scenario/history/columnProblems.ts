import { nearestName, type Problem } from "../../problems/index";
import { SPELL_KEYS } from "./schema";
import type { Row } from "./sheet";

const EXPECTED = SPELL_KEYS.join(", ");

/** What is wrong with a column's name; one that is not there is looked at where it has values. */
const nameProblem = (name: string, isFirst: boolean): Omit<Problem, "path" | "at"> | undefined => {
  if (name === "") return undefined;
  if (SPELL_KEYS.includes(name)) return isFirst ? undefined : { code: "csv-column-twice", found: name };
  const nearest = nearestName(name, SPELL_KEYS);
  return {
    code: "unknown-key",
    found: name,
    expected: EXPECTED,
    ...(nearest === undefined ? {} : { nearest }),
  };
};

/** Columns that every spell needs and the table has none of, unless one of them is only misspelt. */
const missingProblems = (names: readonly string[], found: readonly Problem[]): Omit<Problem, "at">[] => {
  const isThere = (key: string): boolean =>
    names.includes(key) || found.some(({ nearest }) => nearest === key);
  const missing = ["from", "state"].filter((key) => !isThere(key));
  return [
    ...missing.map((key) => ({ code: "missing-key" as const, path: [], values: { key } })),
    ...(isThere("to") || isThere("until")
      ? []
      : [{ code: "missing-one-of" as const, path: [], expected: "until, to" }]),
  ];
};

/** What is wrong with the columns of a table of spells: said once, and not for every line below. */
export const columnProblems = (rows: readonly Row[]): readonly Problem[] => {
  const [head, ...body] = rows;
  if (head === undefined) return [{ code: "empty-document", path: [], at: { line: 1, column: 1 } }];
  const names = head.cells;
  const found = names.flatMap((name, index): Problem[] => {
    const problem = nameProblem(name, names.indexOf(name) === index);
    return problem === undefined
      ? []
      : [{ ...problem, path: [], at: { line: head.line, column: index + 1 } }];
  });
  const isHeading = names.some((name) => SPELL_KEYS.includes(name)) || found.some(({ nearest }) => nearest);
  if (!isHeading)
    return [{ code: "csv-no-heading", path: [], expected: EXPECTED, at: { line: head.line, column: 1 } }];
  const unnamed = body.flatMap(({ line, cells }) =>
    cells.flatMap((cell, index): Problem[] =>
      cell === "" || (names[index] ?? "") !== ""
        ? []
        : [{ code: "csv-column-unnamed", path: [], found: cell, at: { line, column: index + 1 } }],
    ),
  );
  const missing = missingProblems(names, found).map((problem) => ({
    ...problem,
    at: { line: head.line, column: 1 },
  }));
  return [...missing, ...found, ...unnamed];
};
