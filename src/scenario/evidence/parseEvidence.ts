import type { EvidenceEntry, EvidenceSet } from "../../evidence/evidence";
import { parseUnit } from "../../formula/index";
import { checkGiven, is, type Outcome } from "../../problems/index";
import { kindProblems, type ParseOptions, rejected, start } from "../document";
import { given } from "../given";
import { at, entriesOf, textOf } from "../raw";
import { shapeProblems } from "../shapeProblems";
import { parseOptions } from "../shapes";
import { evidenceSchema } from "./schema";

const parseEvidenceTakes = () => ({ input: is.anything, options: parseOptions });

/**
 * Checks a document of a user's own evidence.
 *
 * @param input - the document as a plain object
 * @returns the entries, or every problem at once
 * @example
 * import { parseEvidence } from "traedesten/evidence";
 *
 * const outcome = parseEvidence({
 *   kind: "evidence",
 *   entries: {
 *     "jobsurvival.own.2026": {
 *       label: "Job i 12 måneder", population: "Egne deltagere 2024", outcome: "i job", value: "55%", unit: "1",
 *       design: "register", year: 2026, country: "DK", source: "Egen opgørelse", link: "https://example.org",
 *       sentence: "55 pct. var i job efter 12 måneder.",
 *     },
 *   },
 * });
 * outcome.ok && outcome.value["jobsurvival.own.2026"]?.value; // "0.55"
 */
export const parseEvidence = (input: unknown, options: ParseOptions = {}): Outcome<EvidenceSet> => {
  checkGiven(parseEvidenceTakes, { input, options });
  const wrongKind = kindProblems(input, ["evidence"]);
  if (wrongKind.length > 0) return rejected(wrongKind, options);
  const check = start(input);
  const shape = evidenceSchema(check.style).safeParse(input);
  for (const [id, entry] of entriesOf(at(check.root, "entries"))) {
    const link = textOf(at(entry, "link"));
    if (link !== undefined && !/^https?:\/\/[^\s<>]+$/u.test(link))
      check.report(["entries", id, "link"], { code: "figure-link", found: link, expected: "https://" });
    const unit = textOf(at(entry, "unit"));
    const read = unit === undefined ? undefined : parseUnit(unit);
    if (read?.ok === false)
      for (const problem of read.problems) check.report(["entries", id, "unit"], problem);
  }
  const problems = [...(shape.success ? [] : shapeProblems(shape.error, input)), ...check.problems];
  if (!shape.success || problems.length > 0) return rejected(problems, options);
  const entryOf = (
    id: string,
    { horizon, range, rangeOf, note, ...entry }: (typeof shape.data.entries)[string],
  ): EvidenceEntry => ({
    id,
    ...entry,
    ...given({
      horizon,
      range: range === undefined ? undefined : ([range[0] ?? "", range[1] ?? ""] as const),
      rangeOf,
      note,
    }),
  });
  return {
    ok: true,
    value: Object.fromEntries(
      Object.entries(shape.data.entries).map(([id, entry]) => [id, entryOf(id, entry)]),
    ),
  };
};
