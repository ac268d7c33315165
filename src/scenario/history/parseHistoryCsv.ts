import type { Model } from "../../model/index";
import {
  bounded,
  checkGiven,
  is,
  type Outcome,
  type Path,
  type Position,
  type Problem,
} from "../../problems/index";
import { historyTextOptions } from "../shapes";
import { columnProblems } from "./columnProblems";
import { parseHistory } from "./parseHistory";
import type { HistoryTextOptions } from "./parseHistoryYaml";
import { sheetOf } from "./sheet";

/** What a history says beside its spells. */
export type HistorySettings = Readonly<Record<string, unknown>>;

const OF_STYLE: ReadonlySet<Problem["code"]> = new Set(["ambiguous-number", "number-style-undeclared"]);

/** A table has no place to declare how numbers are written; what separates its columns says it. */
const inColumns = (problem: Problem): Problem => {
  const { path, found = "", at } = problem;
  return OF_STYLE.has(problem.code) && path[0] === "spells"
    ? { code: "csv-number", path, found, ...(at === undefined ? {} : { at }) }
    : problem;
};

const parseHistoryCsvTakes = () => ({
  text: is.text,
  settings: is.record(is.anything),
  options: historyTextOptions,
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
 * import { denmark } from "traedesten/denmark";
 * import { parseHistoryCsv } from "traedesten/history";
 *
 * const csv = "from,to,state,category\n2022-01-01,2022-01-31,cashBenefit,30plus_andre\n";
 * const ladder = { weeksOnBenefits: 60, selfSupportedWeeks: 0 };
 * parseHistoryCsv(csv, { title: "One citizen", rules: "denmark", ladder }, { rules: denmark }).ok; // true
 */
export const parseHistoryCsv = (
  text: string,
  settings: HistorySettings,
  options: HistoryTextOptions,
): Outcome<Model> => {
  checkGiven(parseHistoryCsvTakes, { text, settings, options });
  const { file } = options;
  const { rows, delimiter, problems } = sheetOf(text.replace(/^\uFEFF/u, ""));
  const inFile = (problem: Problem): Problem =>
    file === undefined || problem.at === undefined ? problem : { ...problem, at: { file, ...problem.at } };
  const wrong = [...problems, ...columnProblems(rows)];
  if (wrong.length > 0) return { ok: false, problems: bounded(wrong.map(inFile)) };
  const [head, ...body] = rows;
  const keys = head?.cells ?? [];
  const spells = body.map(({ cells }) =>
    Object.fromEntries(cells.flatMap((cell, index) => (cell === "" ? [] : [[keys[index], cell]]))),
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
  const outcome = parseHistory(input, { rules: options.rules, locate });
  return outcome.ok
    ? outcome
    : { ok: false, problems: outcome.problems.map((problem) => inFile(inColumns(problem))) };
};
