import Papa from "papaparse";
import type { Model } from "../../model/index";
import { nearestName, type Outcome, type Path, type Position, type Problem } from "../../problems/index";
import { parseHistory } from "./parseHistory";
import type { HistoryTextOptions } from "./parseHistoryYaml";
import { SPELL_KEYS } from "./schema";

/** What a history says beside its spells. */
export type HistorySettings = Readonly<Record<string, unknown>>;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows with the line each stands on; quoted cells may hold line breaks. */
const rowsOf = (text: string): { readonly rows: readonly Row[]; readonly delimiter: string } => {
  const rows: Row[] = [];
  let line = 1;
  let read = 0;
  const { meta } = Papa.parse<string[]>(text, {
    delimitersToGuess: [";", ",", "\t"],
    step: ({ data, meta: { cursor } }) => {
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== "")) rows.push({ line, cells });
      line += text.slice(read, cursor).split("\n").length - 1;
      read = cursor;
    },
  });
  return { rows, delimiter: meta.delimiter };
};

const EMPTY: Problem = { code: "empty-document", path: [], at: { line: 1, column: 1 } };

/** Columns that no spell has: said once, and not for every line below. */
const headingProblems = ({ line, cells }: Row): readonly Problem[] =>
  cells.flatMap((cell, index): Problem[] => {
    if (SPELL_KEYS.includes(cell)) return [];
    const nearest = nearestName(cell, SPELL_KEYS);
    return [
      {
        code: "unknown-key",
        path: [cell],
        found: cell,
        expected: SPELL_KEYS.join(", "),
        at: { line, column: index + 1 },
        ...(nearest === undefined ? {} : { nearest }),
      },
    ];
  });

/**
 * Reads spells from CSV: a line of keys – `from`, `to` or `until`, `state`, and what states read – and a line for
 * each spell. Empty cells are left out. With semicolons, numbers are Danish (`8.000,50`), as Danish spreadsheets
 * write both.
 *
 * @param text - the file's text, with or without a byte order mark
 * @param settings - the rest of the document: `rules`, `ladder`, `municipality`, …
 * @param options - the rules, and the name problems carry
 * @returns the model, or every problem with its line
 * @example
 * const csv = "from,to,state,category\n2022-01-01,2022-01-31,cashBenefit,30plus_andre\n";
 * const ladder = { weeksOnBenefits: 60, selfSupportedWeeks: 0 };
 * parseHistoryCsv(csv, { title: "One citizen", rules: "denmark", ladder }, { rules: denmark }).ok; // true
 */
export const parseHistoryCsv = (
  text: string,
  settings: HistorySettings,
  options: HistoryTextOptions,
): Outcome<Model> => {
  const { rows, delimiter } = rowsOf(text.replace(/^\uFEFF/u, ""));
  const { file } = options;
  const [head, ...body] = rows;
  const keys = head?.cells ?? [];
  const spells = body.map(({ cells }) =>
    Object.fromEntries(
      cells.flatMap((cell, index) => (cell === "" ? [] : [[keys[index] ?? `${index + 1}`, cell]])),
    ),
  );
  const input = {
    kind: "history",
    ...(delimiter === ";" ? { numbers: "danish" } : {}),
    ...settings,
    spells,
  };
  const locate = (path: Path): Position => {
    const row = path[0] === "spells" && typeof path[1] === "number" ? body[path[1]] : head;
    const column = keys.indexOf(String(path[2] ?? ""));
    return { line: row?.line ?? 1, column: column < 0 ? 1 : column + 1 };
  };
  const inFile = (problem: Problem): Problem =>
    file === undefined || problem.at === undefined ? problem : { ...problem, at: { file, ...problem.at } };
  const wrong = head === undefined ? [EMPTY] : headingProblems(head);
  if (wrong.length > 0) return { ok: false, problems: wrong.map(inFile) };
  const outcome = parseHistory(input, { rules: options.rules, locate });
  return outcome.ok ? outcome : { ok: false, problems: outcome.problems.map(inFile) };
};
