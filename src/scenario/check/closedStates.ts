import { addDays, type Period, type PlainDate } from "../../calendar/index";
import { at, entriesOf, recordOf, textOf } from "../raw";
import type { Checking } from "./context";
import type { InForce } from "./rules";

/**
 * Reports states that nobody is awarded any more from a day on, where citizens can still come into them on that day: by a
 * move, as long as anybody is followed, or by starting there.
 */
export const checkClosedStates = (
  check: Checking,
  { rules }: InForce,
  { from, until }: Period,
  asOf: PlainDate | undefined,
): void => {
  const { root } = check;
  const last = asOf ?? addDays(until, -1);
  const starts = textOf(at(recordOf(at(root, "intake")), "state"));
  const entered = new Set(
    entriesOf(at(root, "strategies")).flatMap(([, strategy]) =>
      entriesOf(at(strategy, "transitions")).flatMap(([, move]) => textOf(at(move, "to")) ?? []),
    ),
  );
  for (const [id, state] of entriesOf(at(root, "states"))) {
    const closedFrom = rules.states[textOf(at(state, "rule")) ?? ""]?.closedFrom;
    if (closedFrom === undefined || last < closedFrom) continue;
    if (entered.has(id) || (starts === id && (asOf ?? from) >= closedFrom))
      check.report(["states", id, "rule"], {
        code: "state-closed-in-time",
        found: last,
        expected: closedFrom,
      });
  }
};
