import { at, entriesOf, has, type RawRecord, recordOf } from "../raw";

/** Keys of a document that only make sense with citizens in it. */
const KEYS = ["states", "intake", "segments", "outcomes", "welfare"] as const;
/** Keys of a strategy that do. */
export const DYNAMIC_KEYS = ["transitions", "phases", "events", "caseloads", "ordinaryEffort"] as const;

/** Whether a document describes citizens who move, and not only what is bought. */
export const isCohort = (root: RawRecord): boolean =>
  KEYS.some((key) => has(root, key)) ||
  has(recordOf(at(root, "horizon")), "followUp") ||
  entriesOf(at(root, "strategies")).some(([, strategy]) => DYNAMIC_KEYS.some((key) => has(strategy, key)));
