import { calendarOf, type Horizon } from "../../src/model/index";

/** Something that is there when a model has a calendar; it is an error when it is not. */
export const dated = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error("not in the calendar");
  return value;
};

/** The calendar of a model that has one. */
export const horizonOf = ({ horizon }: { readonly horizon: Horizon }) => calendarOf(horizon);
