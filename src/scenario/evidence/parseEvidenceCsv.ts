import type { EvidenceSet } from "../../evidence/evidence";
import {
  bounded,
  checkGiven,
  is,
  type Outcome,
  type Path,
  type Position,
  type Problem,
} from "../../problems/index";
import { sheetOf } from "../history/sheet";
import { parseEvidence } from "./parseEvidence";

const parseEvidenceCsvTakes = () => ({ text: is.text, options: is.optional(is.choices({ file: is.text })) });

/**
 * Reads evidence from CSV: a line of keys – `id` and those of an entry, with `low` and `high` for its range – and a line for
 * each entry. Empty cells are left out. With semicolons, numbers are Danish.
 *
 * @param text - the file's text, with or without a byte order mark
 * @param options - `file`: the name problems carry
 * @returns the entries, or every problem with its line
 * @example
 * import { parseEvidenceCsv } from "traedesten/evidence";
 *
 * const csv = `id;label;population;outcome;value;unit;design;year;country;source;link;sentence
 * jobsurvival.own.2026;Job i 12 måneder;Egne deltagere 2024;i job;55%;1;register;2026;DK;Egen opgørelse;https://example.org;55 pct. var i job.
 * `;
 * const outcome = parseEvidenceCsv(csv, { file: "own.csv" });
 * outcome.ok && outcome.value["jobsurvival.own.2026"]?.value; // "0.55"
 */
export const parseEvidenceCsv = (
  text: string,
  options: { readonly file?: string } = {},
): Outcome<EvidenceSet> => {
  checkGiven(parseEvidenceCsvTakes, { text, options });
  const { file } = options;
  const inFile = (problem: Problem): Problem =>
    file === undefined || problem.at === undefined ? problem : { ...problem, at: { file, ...problem.at } };
  const { rows, delimiter, problems } = sheetOf(text.replace(/^\uFEFF/u, ""));
  const [head, ...body] = rows;
  const keys = head?.cells ?? [];
  const wrong: Problem[] = [...problems];
  if (!keys.includes("id"))
    wrong.push({ code: "missing-key", path: [], values: { key: "id" }, at: { line: 1, column: 1 } });
  const ids = body.map(({ cells }) => cells[keys.indexOf("id")] ?? "");
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index)
      wrong.push({
        code: "name-taken",
        path: ["entries", id],
        found: id,
        at: { line: body[index]?.line ?? 1, column: 1 },
      });
  });
  if (wrong.length > 0) return { ok: false, problems: bounded(wrong.map(inFile)) };
  const entryOf = (cells: readonly string[]): Record<string, unknown> => {
    const {
      id: _,
      low,
      high,
      ...entry
    } = Object.fromEntries(cells.flatMap((cell, index) => (cell === "" ? [] : [[keys[index] ?? "", cell]])));
    return { ...entry, ...(low === undefined && high === undefined ? {} : { range: [low, high] }) };
  };
  const locate = (path: Path): Position => {
    const row = body[ids.indexOf(String(path[1]))] ?? head;
    const column = keys.indexOf(String(path[2] ?? ""));
    return { line: row?.line ?? 1, column: column < 0 ? 1 : column + 1 };
  };
  const outcome = parseEvidence(
    {
      kind: "evidence",
      ...(delimiter === ";" ? { numbers: "danish" } : {}),
      entries: Object.fromEntries(body.map(({ cells }, index) => [ids[index] ?? "", entryOf(cells)])),
    },
    { locate },
  );
  return outcome.ok ? outcome : { ok: false, problems: outcome.problems.map(inFile) };
};
