import { addDays, daysBetween, monthsOf, type Period } from "../../calendar/index";
import { type Path, ProblemError } from "../../problems/index";
import { type Checking, horizonOf } from "./context";

/** The last day that the calendar has. */
const LAST_DAY = "2200-12-31";

/** Reports a period that is longer than is looked at. */
const checkMonths = (check: Checking, period: Period, path: Path): void => {
  try {
    monthsOf(period);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems) check.report(path, problem);
  }
};

/** Reports a horizon that is longer than is looked at. */
export const checkHorizonLength = (check: Checking): void => {
  const horizon = horizonOf(check.root);
  if (horizon !== undefined) checkMonths(check, horizon, ["horizon", "until"]);
};

/**
 * Reports a follow-up or a delay that takes citizens out of the calendar.
 *
 * @param days - whole days of each, and of a cycle: the first and the last of somebody's may reach beyond it
 */
export const checkFollowed = (
  check: Checking,
  days: { readonly followUp: number; readonly delay: number; readonly cycle: number },
): void => {
  const horizon = horizonOf(check.root);
  if (horizon === undefined) return;
  const { from, until } = horizon;
  const left = daysBetween(until, LAST_DAY) - 2 * days.cycle;
  const beyond = (path: Path, found: number): void =>
    check.report(path, {
      code: "followed-too-far",
      found: String(found),
      expected: LAST_DAY,
      values: { until },
    });
  if (days.delay > left) beyond(["intake", "delay"], days.delay);
  if (days.followUp > left) beyond(["horizon", "followUp"], days.followUp);
  else
    checkMonths(check, { from, until: addDays(until, days.followUp + 2 * days.cycle) }, [
      "horizon",
      "followUp",
    ]);
};
