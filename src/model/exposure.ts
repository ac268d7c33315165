import type { PlainDate, PlainMonth } from "../calendar/index";
import type { Capacity } from "./capacity";

/** Days of something in one calendar month. Holds quantities only; no price has met them yet. */
export interface ExposureCell {
  readonly strategy: string;
  readonly month: PlainMonth;
  /** The capacity counted. */
  readonly of: string;
  readonly kind: Exclude<Capacity["kind"], "dates">;
  /** Place-days, staff-days or days of persons in all: the count times the days. */
  readonly days: number;
}

/** Something that happens on a day. */
export interface ExposureEvent {
  readonly strategy: string;
  readonly date: PlainDate;
  readonly of: string;
  readonly count: number;
}

/** How much of what: quantities of time and numbers of events, whoever made them. */
export interface Exposure {
  /** `plan`: what is bought. */
  readonly maker: "plan";
  readonly cells: readonly ExposureCell[];
  readonly events: readonly ExposureEvent[];
}
