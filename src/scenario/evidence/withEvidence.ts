import { type EvidenceEntry, type EvidenceSet, gradeOf } from "../../evidence/evidence";
import { parseUnit } from "../../formula/index";
import { own } from "../../own";
import type { Label, Problem } from "../../problems/index";
import { unknownName } from "../check/context";
import { at, entriesOf, has, type RawRecord, recordOf, textOf } from "../raw";

/** `evidence("jobsurvival.kontanthjaelp.2023")` */
const IMPORTED = /^\s*evidence\(\s*["']?([^"'()]*?)["']?\s*\)\s*$/u;

/** Entries by name: those that were handed over, and over them those of the file that a document names. */
export interface Resolver {
  readonly evidence?: EvidenceSet;
  readonly ownEvidence?: EvidenceSet;
}

const kindOf = (unit: string): string => {
  if (unit.trim() === "%") return "{}";
  const read = parseUnit(unit);
  return read.ok ? JSON.stringify(Object.entries(read.value).sort()) : unit.trim();
};

const isLike = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((unit) => kindOf(unit).replace("[]", "{}"));
  return first === second;
};

/** Whom it was measured on, when, how, and the sentence: what a reader of a result has to know of it. */
const noteOf = (entry: EvidenceEntry, more: unknown): Label => {
  const { population, outcome, horizon, country, year, sentence, note, rangeOf, range } = entry;
  const own = typeof more === "string" ? { da: more, en: more } : recordOf(more);
  const told = (language: "da" | "en"): string =>
    [
      `${language === "da" ? "målt på andre end scenariets borgere" : "measured on others than the scenario's citizens"}: ${population[language]} (${country}, ${year})`,
      `${outcome[language]}${horizon === undefined ? "" : `, ${horizon[language]}`}`,
      ...(range === undefined || rangeOf === undefined
        ? []
        : [`${language === "da" ? "intervallet er" : "the range is"} ${rangeOf[language]}`]),
      ...(note === undefined ? [] : [note[language]]),
      language === "da" ? `»${sentence}«` : `“${sentence}”`,
      ...(typeof own[language] === "string" ? [own[language]] : []),
    ].join("; ");
  return { da: told("da"), en: told("en") };
};

/** Keys that come with the entry. */
const WITH_ENTRY = ["evidence", "source", "formula"];

/**
 * A document in which each parameter whose value is an entry of evidence has the entry's value, range, grade, source and
 * what it was measured on. What is wrong is told where it stands.
 */
export const withEvidence = (
  root: RawRecord,
  { evidence, ownEvidence }: Resolver,
): { readonly root: RawRecord; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const named = textOf(at(root, "evidence"));
  if (named !== undefined && ownEvidence === undefined)
    problems.push({ code: "evidence-not-read", path: ["evidence"], found: named });
  const known: EvidenceSet = { ...evidence, ...ownEvidence };
  const imported = (id: string, parameter: RawRecord): RawRecord | undefined => {
    const name = IMPORTED.exec(textOf(at(parameter, "value")) ?? "")?.[1];
    if (name === undefined) return undefined;
    const path = ["parameters", id];
    const entry = own(known, name);
    if (entry === undefined) {
      const isGiven = Object.keys(known).length > 0;
      problems.push({
        ...(isGiven
          ? unknownName(name, Object.keys(known), "evidence")
          : { code: "no-evidence-given" as const, found: name }),
        path: [...path, "value"],
      });
      // Something to go on with, so that what else is wrong is found.
      const unit = at(parameter, "unit") ?? "1";
      return { value: 0, evidence: "assumption", note: "–", unit };
    }
    for (const key of WITH_ENTRY)
      if (has(parameter, key))
        problems.push({ code: "evidence-has-its-own", path: [...path, key], found: key, expected: name });
    const unit = textOf(at(parameter, "unit"));
    if (unit !== undefined && !isLike(unit, entry.unit))
      problems.push({ code: "evidence-unit", path: [...path, "unit"], found: unit, expected: entry.unit });
    return {
      label: entry.label,
      ...(entry.range === undefined ? {} : { range: entry.range.map(Number) }),
      ...parameter,
      unit: entry.unit,
      value: Number(entry.value),
      evidence: gradeOf(entry),
      source: `${entry.source}, ${entry.link}`,
      note: noteOf(entry, at(parameter, "note")),
    };
  };
  const changed = entriesOf(at(root, "parameters")).flatMap(([id, parameter]) => {
    const whole = imported(id, parameter);
    return whole === undefined ? [] : [[id, whole] as const];
  });
  if (changed.length === 0) return { root, problems };
  const parameters = { ...recordOf(at(root, "parameters")), ...Object.fromEntries(changed) };
  return { root: { ...root, parameters }, problems };
};
