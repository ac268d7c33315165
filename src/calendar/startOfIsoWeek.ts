import { startOfISOWeek } from "date-fns/startOfISOWeek";
import type { PlainDate } from "./plainDate";
import { fromUtc, toUtc } from "./utcDate";

/**
 * The Monday of the week a date lies in; the date itself when it is a Monday.
 *
 * @throws ProblemError what `parseDate` says of `date`
 * @example
 * import { startOfIsoWeek } from "traedesten/calendar";
 *
 * startOfIsoWeek("2022-07-01"); // "2022-06-27"
 */
export const startOfIsoWeek = (date: PlainDate): PlainDate => fromUtc(startOfISOWeek(toUtc(date)), date);
