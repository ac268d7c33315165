import { addDays, daysBetween, type PlainDate } from "../calendar/index";

/** A Monday, so that days divided by seven are ISO weeks. */
const MONDAY: PlainDate = "1900-01-01";

/** Days since a Monday long ago: whole numbers that weeks and periods can be counted in. */
export const dayNumber = (date: PlainDate): number => daysBetween(MONDAY, date);

/** The date of a day number. */
export const dateOf = (day: number): PlainDate => addDays(MONDAY, day);

/** The week a day number lies in. */
export const weekNumber = (day: number): number => Math.floor(day / 7);
