import type { Decimal } from "../../decimal";
import type { Counted, ExposureCell, ExposureEvent, Strategy } from "../../model/index";

/** Sums of one segment over time: by row of the frame, and what is counted. */
export interface Sums {
  readonly states: Float64Array;
  /** Columns of `states`. */
  readonly width: number;
  readonly phases: Float64Array;
  readonly events: Float64Array;
  /** Events of the start itself. */
  readonly begun: Float64Array;
}

/** What is counted, without how much and when. */
export type Named = Omit<Counted, "days">;

/** What an event is called. */
export type EventName = Pick<ExposureEvent, "of" | "outcome">;

/** Time as it is counted in: by calendar month and start, or by cycle. */
export interface Frame {
  readonly parameters: Readonly<Record<string, Decimal>>;
  /** Rows of the sums. */
  readonly rows: number;
  /** How many rows in turn are the same moment: whole staff is rounded up over all of them. */
  readonly together: number;
  readonly sumsOf: (strategy: Strategy, segment: number) => Sums;
  /** A column of counts as days by time. */
  readonly cellsOf: (values: Float64Array, width: number, column: number, named: Named) => ExposureCell[];
  /** Events by time. */
  readonly eventsOf: (
    strategy: string,
    segment: string,
    names: readonly EventName[],
    sums: Sums,
  ) => ExposureEvent[];
}
