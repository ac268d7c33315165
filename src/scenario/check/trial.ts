import { at, has, namesOf, recordOf } from "../raw";
import { type Checking, checkName } from "./context";

const ARMS = 2;

/** A trial of two strategies that exist. */
export const checkTrial = (check: Checking): void => {
  const trial = recordOf(at(check.root, "trial"));
  if (!has(trial, "arms")) return;
  const arms = namesOf(recordOf(at(trial, "arms")));
  const path = ["trial", "arms"];
  for (const arm of arms)
    checkName(check, arm, namesOf(at(check.root, "strategies")), "strategies", [...path, arm]);
  if (arms.length < ARMS) check.report(path, { code: "too-few", expected: String(ARMS) });
  if (arms.length > ARMS) check.report(path, { code: "too-many", expected: String(ARMS) });
};
