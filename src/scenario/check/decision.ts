import { Decimal } from "../../decimal";
import type { Path } from "../../problems/index";
import { ownValues } from "../ownValues";
import { at, has, listOf, namesOf, recordOf, textOf } from "../raw";
import { type Checking, checkName, numberAt } from "./context";

/** A payback beyond this is a number of months given as years. */
const MOST_YEARS = 100;

/** What is asked of a scenario: break-evens of parameters with a value of their own, and a payback that can be one. */
export const checkDecision = (check: Checking, written: (path: Path) => Path): void => {
  const decision = recordOf(at(check.root, "decision"));
  const parameters = recordOf(at(check.root, "parameters"));
  if (at(check.root, "decision") === decision && namesOf(decision).length === 0)
    check.report(["decision"], { code: "too-few", expected: "1" });
  const own = ownValues(check.root, written).map(({ id }) => id);
  const known = [...new Set([...namesOf(parameters), ...own])];
  const seen = new Set<string>();
  listOf(at(decision, "breakEven")).forEach((value, index) => {
    const path = ["decision", "breakEven", index];
    if (!checkName(check, value, known, "parameters", path)) return;
    const name = textOf(value) ?? "";
    if (seen.has(name)) check.report(path, { code: "duplicate-name", found: name });
    seen.add(name);
    const parameter = recordOf(at(parameters, name));
    if (has(parameter, "formula") && !has(parameter, "value"))
      check.report(path, {
        code: "not-a-value",
        found: name,
        expected: textOf(at(parameter, "formula")) ?? "",
      });
  });
  const most = numberAt(check, at(decision, "maxPaybackYears"));
  if (most !== undefined && (new Decimal(most).lte(0) || new Decimal(most).gt(MOST_YEARS)))
    check.report(["decision", "maxPaybackYears"], {
      code: "value-out-of-bounds",
      found: most,
      expected: `> 0, <= ${MOST_YEARS}`,
    });
};
