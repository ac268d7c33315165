import type { Label, Path } from "../../problems/index";

/** `error`: there is no answer. `warning`: it may turn or reverse the answer. `note`: what the answer does not hold. */
export type Severity = "error" | "warning" | "note";

/**
 * What was found:
 *
 * - `reference`: nothing says what the strategies are held against; `reference-first`: the first of them is taken
 * - `unpaid`: something is bought, or staff is counted, that nobody pays for; `unpaid-phase`: the same of what is done
 * - `unread`, `unbooked`: a parameter nothing reads, an account nothing is booked on
 * - `direction`, `negative-price`: money that goes the other way
 * - `outside-range`: a value outside its own range
 * - `effort-not-included`, `effort-not-replaced`: what is said of the ordinary effort is not what is paid
 * - `without-effect`: a strategy that pays though its goal is no better than what is usual
 * - `part-below-usual`: a part of a goal below what the reference reaches
 * - `goes-on`: a share that goes on after its time
 * - `shape-not-within`: a share whose shape ends it before or after its time
 * - `opposite-parts`: an outcome of several states, of which some gain and others lose
 * - `followed-short`, `payback-unseen`: citizens are followed for less than is bought, or than a payback may take
 * - `outlives-money`: something is done after what is bought has ended
 * - `empty-places`, `beyond-places`: places that stand empty, or are too few
 * - `last-day`: a period until the last day of a month, which does not count
 * - `no-permanent-support`, `no-region`: what is not in the model
 * - `not-discounted`, `decision-unread`: something asked for that is not done
 * - `inherited-case`: a case changes a strategy, and with it the reference, which extends it and of which it says nothing
 * - `accept-unused`: an accepted finding that is not found
 */
export type CriticismKind =
  | "reference"
  | "reference-first"
  | "unpaid"
  | "unpaid-phase"
  | "unread"
  | "unbooked"
  | "direction"
  | "negative-price"
  | "outside-range"
  | "effort-not-included"
  | "effort-not-replaced"
  | "without-effect"
  | "part-below-usual"
  | "goes-on"
  | "shape-not-within"
  | "opposite-parts"
  | "followed-short"
  | "payback-unseen"
  | "outlives-money"
  | "empty-places"
  | "beyond-places"
  | "last-day"
  | "no-permanent-support"
  | "no-region"
  | "not-discounted"
  | "decision-unread"
  | "inherited-case"
  | "accept-unused";

/** A name, a number as decimal text, a date, or several names. */
export type CriticismValue = string | Label | readonly Label[];

/** Something in a scenario that may mislead a reader. The scenario is never corrected. */
export interface Criticism {
  /** Stable, for `accept`: the kind, and what it is about. */
  readonly id: string;
  readonly kind: CriticismKind;
  readonly severity: Severity;
  /** Where it is written. */
  readonly path: Path;
  readonly values: Readonly<Record<string, CriticismValue>>;
  /** The case of the scenario it is found in, where it is not the scenario as it is written. */
  readonly case?: { readonly id: string; readonly label: Label };
}

/** A finding of one kind about something. */
export const criticism = (
  kind: CriticismKind,
  severity: Severity,
  about: readonly string[],
  path: Path,
  values: Criticism["values"] = {},
): Criticism => ({ id: [kind, ...about].join("."), kind, severity, path, values });
