import { namesAt } from "../cohort/namesAt";
import { at, entriesOf, has, namesOf, recordOf } from "../raw";
import { type Checking, checkName, checkOneOf } from "./context";
import { TIMED } from "./formulaSites";
import { checkSchedule } from "./transitions";

/** Prices are of outcomes that exist. */
const checkPrices = (check: Checking): void => {
  const known = namesOf(at(check.root, "outcomes"));
  for (const id of namesOf(at(recordOf(at(check.root, "welfare")), "outcomes")))
    checkName(check, id, known, "outcomes", ["welfare", "outcomes", id]);
};

/** Outcomes: of states that exist, and none that everybody has from the start. */
export const checkOutcomes = (check: Checking): void => {
  checkPrices(check);
  const states = namesOf(at(check.root, "states"));
  const start = at(recordOf(at(check.root, "intake")), "state");
  for (const [id, outcome] of entriesOf(at(check.root, "outcomes"))) {
    const path = ["outcomes", id];
    checkOneOf(check, outcome, ["firstEntry", ...TIMED], path);
    for (const key of ["firstEntry", ...TIMED]) {
      const value = at(outcome, key);
      for (const state of namesOf(value))
        checkSchedule(check, recordOf(value)[state], [...path, key, state], false);
      const listed = namesAt(value, [...path, key]);
      const weighed = namesOf(value).map((name) => ({ name, path: [...path, key, name] }));
      for (const { name, path: here } of Array.isArray(value) ? listed : [...listed, ...weighed]) {
        if (has(check.root, "states") && !checkName(check, name, states, "states", here)) continue;
        if (key === "firstEntry" && name === start)
          check.report(here, { code: "outcome-from-start", found: name });
      }
    }
  }
};
