import type { Period, PlainDate, PlainMonth } from "../calendar/index";
import type { Capacity } from "./capacity";

/** What is counted. The person-days of a phase are also those of states. */
export interface Key {
  readonly strategy: string;
  /**
   * What kind of thing `of` names: a capacity, a state or phase, a caseload's staff, an event, the first entries of an
   * outcome (counted, and never paid for), or the year's income that is assessed.
   */
  readonly kind: Capacity["kind"] | "state" | "phase" | "event" | "firstEntry" | "income";
  readonly of: string;
  readonly segment?: string;
  /** Step of the model's clock. */
  readonly step?: string;
  /** The first of the cycles since the start, and of those in the state, that are told apart here by an amount or weight. */
  readonly sinceEntry?: number;
  readonly inState?: number;
  /** What is bought is counted for one of it, in whole days; this many there are. Decimal text; 1 when left out. */
  readonly count?: string;
  /** Whether quantities are expected values, known to 15 digits; all others are whole numbers. */
  readonly expected?: true;
}

/** The parts of a key by which prices and weights may differ, beside its segment. */
export type KeyPart = "step" | "sinceEntry" | "inState";

/** Days of one month, or a day of it on which something happens. */
export interface DatedPeriod {
  readonly month: PlainMonth;
  /** The days of the month it lies on. */
  readonly period?: Period;
  /** The day, where it is one on which something happens. */
  readonly date?: PlainDate;
  /** Time since the citizen's own start, when each is followed from it: whole years, or other equal parts of one. */
  readonly after?: number;
  readonly cycle?: undefined;
  readonly time?: undefined;
}

/** Where something lies in a model without a calendar. */
export interface CyclePeriod {
  /** Numbered from 0. */
  readonly cycle: number;
  /** When it counts, in years from the start; decimal text. */
  readonly time: string;
  readonly month?: undefined;
  readonly period?: undefined;
  readonly date?: undefined;
  readonly after?: undefined;
}

/** A stretch in which no month, year or year since the citizen's start changes, or a moment. */
export type ExposurePeriod = DatedPeriod | CyclePeriod;

/**
 * How much of what, and when: days of a place, a member of staff or a person, and numbers of events, whoever made them.
 * No price has met them. Columns of plain numbers: the quantities of key `k` stand at `offsets[k]` until `offsets[k + 1]`,
 * in order of time.
 */
export interface Exposure {
  readonly keys: readonly Key[];
  readonly periods: readonly ExposurePeriod[];
  /** Of each period, the atoms of a month that one of its days is; 1 where there is no calendar. */
  readonly atoms: readonly number[];
  readonly offsets: readonly number[];
  /** The number of the period of each quantity. */
  readonly period: readonly number[];
  readonly quantity: readonly number[];
}
