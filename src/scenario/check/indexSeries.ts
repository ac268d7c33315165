import { at, namesOf, recordOf, textOf } from "../raw";
import { type Checking, numberAt } from "./context";

/** An index divides, so its values are above zero. */
export const checkIndex = (check: Checking): void => {
  const index = recordOf(at(recordOf(at(check.root, "prices")), "index"));
  const values = recordOf(at(index, "values"));
  for (const year of namesOf(values)) {
    const value = numberAt(check, values[year]);
    if (value !== undefined && (value === "0" || value.startsWith("-")))
      check.report(["prices", "index", "values", year], {
        code: "index-value-invalid",
        found: String(values[year]),
        expected: "> 0",
        values: { series: textOf(at(index, "id")) ?? "–", year },
      });
  }
};
