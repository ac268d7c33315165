import { namesAt } from "../cohort/namesAt";
import { at, entriesOf, has, namesOf, recordOf } from "../raw";
import { type Checking, checkName, checkOneOf } from "./context";

/** Outcomes: of states that exist, and none that everybody has from the start. */
export const checkOutcomes = (check: Checking): void => {
  const states = namesOf(at(check.root, "states"));
  const start = at(recordOf(at(check.root, "intake")), "state");
  for (const [id, outcome] of entriesOf(at(check.root, "outcomes"))) {
    const path = ["outcomes", id];
    checkOneOf(check, outcome, ["firstEntry", "weeksIn"], path);
    for (const key of ["firstEntry", "weeksIn"])
      for (const { name, path: here } of namesAt(at(outcome, key), [...path, key])) {
        if (has(check.root, "states") && !checkName(check, name, states, "states", here)) continue;
        if (key === "firstEntry" && name === start)
          check.report(here, { code: "outcome-from-start", found: name });
      }
  }
};
