import type { Evidence } from "../parameters/index";
import { frozen } from "../plain";
import { checked, is, type Label } from "../problems/index";

/** How a number came about, from the strongest to the weakest. */
export const DESIGNS = /* @__PURE__ */ frozen(["trial", "register", "survey", "estimate"]);

export type Design = (typeof DESIGNS)[number];

/** A number that was read somewhere: what it is of, whom it was measured on, how, and the sentence that holds it. */
export interface EvidenceEntry {
  /** What is measured, on whom, and the year of the publication: `jobsurvival.kontanthjaelp.2023`. */
  readonly id: string;
  readonly label: Label;
  /** Whom it was measured on. Used on others, it is a judgement. */
  readonly population: Label;
  /** What was counted, as the source counts it. */
  readonly outcome: Label;
  /** How long after what. */
  readonly horizon?: Label;
  /** Decimal text in the unit: `0.5` where the source says 50 per cent. */
  readonly value: string;
  /** In the notation of `parseUnit`: `1` for a share, `DKK/person-year`. */
  readonly unit: string;
  /** An interval, or how far it differs: `rangeOf` says which. */
  readonly range?: readonly [low: string, high: string];
  readonly rangeOf?: Label;
  readonly design: Design;
  /** Of the publication. */
  readonly year: number;
  /** Two letters: `DK`. */
  readonly country: string;
  readonly source: string;
  readonly link: string;
  /** The sentence of the source that holds the number, as it stands there. */
  readonly sentence: string;
  /** What a reader should know of it. */
  readonly note?: Label;
}

/** Entries by id, in the order they are listed. */
export type EvidenceSet = Readonly<Record<string, EvidenceEntry>>;

/**
 * What a design makes of a parameter: what somebody estimated is a judgement, and all else was published.
 *
 * @example
 * import { evidence, gradeOf } from "traedesten/evidence";
 *
 * const entry = evidence["jobsurvival.kontanthjaelp.2023"];
 * entry && gradeOf(entry); // "register"
 */
export const gradeOf = /* @__PURE__ */ checked(
  () => ({ entry: is.made("EvidenceEntry", {}, { design: is.oneOf(DESIGNS, "design") }) }),
  ({ design }: EvidenceEntry): Evidence =>
    design === "estimate" ? "expert" : design === "register" ? "register" : "published",
);
