import type { Period, PlainDate, PlainMonth } from "../calendar/index";
import type { Capacity } from "./capacity";

/** Where an amount of time lies in the calendar. */
export interface InMonth {
  readonly month: PlainMonth;
  /** The days of the month it lies on. */
  readonly period: Period;
  /** Whole years since the citizen's own start, when each is followed from it. */
  readonly after?: number;
  /** The months the days come to, when they are those of several months added up: of this one and others like it. */
  readonly months?: number;
  readonly cycle?: undefined;
}

/** Where it lies in a model without a calendar. */
export interface InCycle {
  /** Numbered from 0. */
  readonly cycle: number;
  /** When it counts, in years from the start; decimal text. */
  readonly time: string;
  readonly month?: undefined;
  readonly months?: undefined;
  readonly period?: undefined;
  readonly date?: undefined;
  readonly after?: undefined;
}

/** What is counted, and how much of it. */
export interface Counted {
  readonly strategy: string;
  /** The capacity, state or phase counted. The person-days of a phase are also those of states. */
  readonly of: string;
  readonly kind: Exclude<Capacity["kind"], "dates" | "times"> | "state" | "phase";
  readonly segment?: string;
  /** Step of the model's clock. */
  readonly step?: string;
  /** Place-days, staff-days or person-days: the count times the days. */
  readonly days: number;
}

/** Days of something in one calendar month or cycle. Holds quantities only; no price has met them yet. */
export type ExposureCell = Counted & (InMonth | InCycle);

/** One in the calendar. */
export type DatedCell = Counted & InMonth;

/** Something that happens on a day or, without a calendar, at a time. */
export type ExposureEvent = (
  | { readonly date: PlainDate; readonly after?: number; readonly cycle?: undefined }
  | InCycle
) & {
  readonly strategy: string;
  readonly of: string;
  /** The first entry of an outcome, which may be called as an event or a state is: counted, and never paid for. */
  readonly outcome?: true;
  readonly segment?: string;
  readonly count: number;
};

/** How much of what: quantities of time and numbers of events, whoever made them. */
export interface Exposure {
  readonly cells: readonly ExposureCell[];
  readonly events: readonly ExposureEvent[];
}
