import { frozen } from "../plain";
import { baseRates, type Entry } from "./entries";
import type { EvidenceSet } from "./evidence";
import { interventions } from "./interventions";

const setOf = (entries: Readonly<Record<string, Entry>>): EvidenceSet =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]));

/**
 * Numbers that were read: what happens to people on cash benefit, what interventions did, what an effort costs; each with
 * its population, outcome, design, source, link and the sentence that holds it. VIVE's evaluation of Projekt Trædesten was
 * searched for and not found: bring it along under the id `vive.traedesten` in a file of your own.
 *
 * @example
 * evidence["jobsurvival.kontanthjaelp.2023"]?.value; // "0.5"
 */
export const evidence: EvidenceSet = /* @__PURE__ */ frozen(setOf({ ...baseRates, ...interventions }));

export { DESIGNS, type Design, type EvidenceEntry, type EvidenceSet, gradeOf } from "./evidence";
export { findEvidence } from "./findEvidence";
