import { TIME_NAMES } from "../../program/index";
import { isCohort } from "../cohort/isCohort";
import { at, entriesOf, has, namesOf, recordOf } from "../raw";
import type { Checking } from "./context";
import { isUndatedDocument } from "./undated";

/** Names that schedules know by themselves. */
const checkNames = (check: Checking): void => {
  for (const name of namesOf(at(check.root, "parameters")))
    if ([...TIME_NAMES, "rest"].includes(name))
      check.report(["parameters", name], { code: "name-of-schedules", found: name });
};

/** States, intake, follow-up and dynamics need one another; without any of them a scenario is a budget. */
export const checkCohortFrame = (check: Checking): void => {
  const { root } = check;
  const strategies = entriesOf(at(root, "strategies"));
  if (!isCohort(root)) {
    for (const [id, strategy] of strategies)
      for (const key of ["capacity", "flows"])
        if (!has(strategy, key)) check.report(["strategies", id], { code: "missing-key", values: { key } });
    return;
  }
  for (const key of ["states", "intake"])
    if (!has(root, key)) check.report([], { code: "missing-key", values: { key } });
  checkNames(check);
  // Published models without a calendar are seldom about an ordinary effort, and may only count what is paid once.
  const isUndated = isUndatedDocument(root);
  if (isUndated && !has(root, "ordinaryEffort")) return;
  if (!isUndated && has(root, "horizon") && !has(recordOf(at(root, "horizon")), "followUp"))
    check.report(["horizon"], { code: "missing-key", values: { key: "followUp" } });
  const moving =
    isUndated || strategies.some(([, strategy]) => has(strategy, "transitions") || has(strategy, "phases"));
  if (has(root, "strategies") && !moving) check.report(["strategies"], { code: "nothing-moves" });
  for (const [id, strategy] of strategies)
    if (!has(strategy, "ordinaryEffort"))
      check.report(["strategies", id], { code: "missing-key", values: { key: "ordinaryEffort" } });
};
