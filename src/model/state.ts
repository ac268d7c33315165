import type { Period } from "../calendar/index";
import type { Formula } from "../formula/index";
import type { Label, Path } from "../problems/index";

/** Where a citizen is, exactly one at a time. */
export interface State {
  readonly id: string;
  readonly label: Label;
  /** Whether it is public support for good, as its rule says. */
  readonly permanent?: true;
}

/** What formulas may read of those they price: texts for tables, numbers as parameters. */
export interface Segment {
  readonly id: string;
  /** What was stated, in words; absent when nothing was. */
  readonly label?: Label;
  /** The share of the entrants, when it is a part of a cohort. */
  readonly share?: Formula;
  /** Age at the start, in years, for formulas of transitions. */
  readonly age?: string;
  /** What its numbers are called. */
  readonly names?: Readonly<Record<string, Label>>;
  /** `{ category: "30plus_andre" }`: finds the row or variant of a table. */
  readonly attributes: Readonly<Record<string, string>>;
  /** `{ wage: "8000" }`: decimal text, read like a parameter, and instead of one of the same name. */
  readonly numbers: Readonly<Record<string, string>>;
}

/** A stretch of one citizen's time in one state. */
export interface Spell {
  readonly period: Period;
  readonly state: string;
  readonly segment: string;
  readonly path: Path;
}
