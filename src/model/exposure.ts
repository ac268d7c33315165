import type { Period, PlainDate, PlainMonth } from "../calendar/index";
import type { Capacity } from "./capacity";

/** Days of something in one calendar month. Holds quantities only; no price has met them yet. */
export interface ExposureCell {
  readonly strategy: string;
  readonly month: PlainMonth;
  /** The capacity, state or phase counted. The person-days of a phase are also those of states. */
  readonly of: string;
  readonly kind: Exclude<Capacity["kind"], "dates"> | "state" | "phase";
  readonly segment?: string;
  /** Step of the model's clock. */
  readonly step?: string;
  /** Whole years since the citizen's own start, when each is followed from it. */
  readonly after?: number;
  /** The days of the month it lies on. */
  readonly period: Period;
  /** Place-days, staff-days or person-days: the count times the days. */
  readonly days: number;
}

/** Something that happens on a day. */
export interface ExposureEvent {
  readonly strategy: string;
  readonly date: PlainDate;
  readonly of: string;
  readonly segment?: string;
  readonly after?: number;
  readonly count: number;
}

/** How much of what: quantities of time and numbers of events, whoever made them. */
export interface Exposure {
  readonly cells: readonly ExposureCell[];
  readonly events: readonly ExposureEvent[];
}
