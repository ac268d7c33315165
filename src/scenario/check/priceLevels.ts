import { parseUnit } from "../../formula/index";
import { own } from "../../own";
import { at, entriesOf, has, recordOf, textOf, writtenOf } from "../raw";
import type { Checking } from "./context";

const LEVEL = /^(?:running|(?:19\d\d|2[01]\d\d|2200))$/u;

/** Parameters read in prices of another year are money, and an index carries them to the scenario's own. */
export const checkPriceLevels = (check: Checking): void => {
  const prices = recordOf(at(check.root, "prices"));
  const to = writtenOf(at(prices, "level")) ?? "";
  const currency = textOf(at(prices, "currency")) ?? "";
  const index = recordOf(at(prices, "index"));
  const known = recordOf(at(index, "values"));
  for (const [id, parameter] of entriesOf(at(check.root, "parameters"))) {
    if (!has(parameter, "level")) continue;
    const from = writtenOf(at(parameter, "level")) ?? "";
    const path = ["parameters", id, "level"];
    const unit = parseUnit(textOf(at(parameter, "unit")) ?? "1");
    if (unit.ok && currency !== "" && (own(unit.value, currency) ?? 0) !== 1)
      check.report(path, { code: "level-of-no-money", found: from });
    if (from === to || !LEVEL.test(from) || !LEVEL.test(to)) continue;
    const values = { from, to };
    if (from === "running" || to === "running")
      check.report(path, { code: "price-level-needs-year", values });
    else if (!has(prices, "index")) check.report(path, { code: "price-level-needs-series", values });
    else if (has(index, "values"))
      for (const year of [from, to])
        if (!has(known, year))
          check.report(path, {
            code: "index-year-missing",
            found: year,
            values: { series: textOf(at(index, "id")) ?? "–", years: Object.keys(known).join(", ") },
          });
  }
};
