import type { Period, PlainDate } from "../calendar/index";
import type { Formula } from "../formula/index";
import { frozen } from "../plain";
import type { Label, Path } from "../problems/index";

interface Bought {
  readonly id: string;
  readonly label: Label;
  readonly note?: Label;
  /** Where in the scenario this was written. */
  readonly path: Path;
}

/** Places open at a time: a place costs the same empty or full. `count` comes to a whole number in a scenario. */
export interface Places extends Bought {
  readonly kind: "places";
  readonly count: Formula;
  readonly period: Period;
}

/** Persons in all over the period, each counted once. `count` comes to a whole number in a scenario. */
export interface Persons extends Bought {
  readonly kind: "persons";
  readonly count: Formula;
  readonly period: Period;
}

/** Full-time staff (årsværk) at a time; up to six decimals. */
export interface Staff extends Bought {
  readonly kind: "staff";
  readonly count: Formula;
  readonly period: Period;
}

/** Days on which something falls due. */
export interface Dates extends Bought {
  readonly kind: "dates";
  readonly dates: readonly PlainDate[];
}

/** Times at which something falls due in a model without a calendar: years from the start, decimal text. */
export interface Times extends Bought {
  readonly kind: "times";
  readonly years: readonly string[];
}

/**
 * What a strategy buys. `places` and `persons` are the two readings of "100 borgere": a hundred at a
 * time, or a hundred in all; a result names the one it used.
 */
export type Capacity = Places | Persons | Staff | Dates | Times;

/**
 * What a flow may be paid per, and what each counts: a kind of capacity, time in a `state` or phase, an `event`,
 * or the `income` of a calendar year.
 */
export const DRIVERS = /* @__PURE__ */ frozen({
  "place-month": "places",
  "place-year": "places",
  person: "persons",
  "staff-month": "staff",
  "staff-year": "staff",
  date: "dates",
  time: "times",
  "person-month": "state",
  "person-week": "state",
  "person-year": "state",
  event: "event",
  "calendar-year": "income",
} as const satisfies Record<string, Capacity["kind"] | "state" | "event" | "income">);

export type Driver = keyof typeof DRIVERS;
