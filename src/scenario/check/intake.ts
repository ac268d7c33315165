import type { Path } from "../../problems/index";
import { at, has, listOf, namesOf, type RawRecord, recordOf, textOf } from "../raw";
import { checkLadder } from "../rules/checkChoices";
import { kindOf } from "./capacity";
import { type Checking, checkName, checkOneOf, checkPeriod, dateAt, horizonOf, numberAt } from "./context";
import type { InForce } from "./rules";
import { isUndatedDocument } from "./undated";

/** A date inside the horizon, which does not count its last. */
const checkInside = (check: Checking, value: unknown, path: Path): void => {
  const horizon = horizonOf(check.root);
  const date = dateAt(value);
  if (horizon !== undefined && date !== undefined && (date < horizon.from || date >= horizon.until))
    check.report(path, { code: "outside-horizon", found: date, values: { ...horizon } });
};

const checkEntrants = (check: Checking, entrants: unknown): void => {
  const seen = new Set<string>();
  listOf(entrants).forEach((entry, index) => {
    const path = ["intake", "entrants", index, "date"];
    const value = at(recordOf(entry), "date");
    const date = dateAt(value);
    if (date === undefined) return;
    checkInside(check, value, path);
    if (seen.has(date)) check.report(path, { code: "duplicate-date", found: date });
    seen.add(date);
  });
};

/** Places that refill: of a strategy that has them, and of which citizens take one up. */
const checkPlaces = (check: Checking, places: RawRecord): void => {
  const path = ["intake", "places"];
  const strategies = recordOf(at(check.root, "strategies"));
  const from = dateAt(at(places, "from"));
  const last = dateAt(at(places, "lastStart"));
  checkInside(check, at(places, "from"), [...path, "from"]);
  checkInside(check, at(places, "lastStart"), [...path, "lastStart"]);
  if (from !== undefined && last !== undefined && last < from)
    check.report([...path, "lastStart"], { code: "period-reversed", values: { from, until: last } });
  const strategy = at(places, "strategy");
  if (!checkName(check, strategy, namesOf(strategies), "strategies", [...path, "strategy"])) return;
  const name = textOf(strategy) ?? "";
  const own = recordOf(at(strategies, name));
  const capacity = recordOf(at(own, "capacity"));
  const where = `strategies.${name}.capacity`;
  if (!checkName(check, at(places, "capacity"), namesOf(capacity), where, [...path, "capacity"])) return;
  const id = textOf(at(places, "capacity")) ?? "";
  const kind = kindOf(recordOf(at(capacity, id)));
  if (kind !== undefined && kind !== "places") {
    check.report([...path, "capacity"], { code: "not-places", found: id, values: { has: kind } });
    return;
  }
  const held = Object.values(recordOf(at(own, "phases"))).some(
    (phase) => at(recordOf(phase), "place") === id,
  );
  if (!held)
    check.report([...path, "capacity"], { code: "places-not-held", found: id, values: { strategy: name } });
};

/** Who starts, when and where they stand. */
export const checkIntake = (check: Checking, inForce: InForce | undefined): void => {
  const { root } = check;
  if (!has(root, "intake")) return;
  const intake = recordOf(at(root, "intake"));
  if (has(root, "states"))
    checkName(check, at(intake, "state"), namesOf(at(root, "states")), "states", ["intake", "state"]);
  const age = numberAt(check, at(intake, "age"));
  if (age?.startsWith("-"))
    check.report(["intake", "age"], { code: "not-negative", found: age, expected: ">= 0" });
  if (isUndatedDocument(root)) return;
  checkOneOf(check, intake, ["entrants", "weekly", "places"], ["intake"]);
  checkEntrants(check, at(intake, "entrants"));
  if (has(intake, "weekly")) {
    const weekly = recordOf(at(intake, "weekly"));
    checkPeriod(check, weekly, ["intake", "weekly"], horizonOf(root));
  }
  if (has(intake, "places")) checkPlaces(check, recordOf(at(intake, "places")));
  if (has(intake, "ladder") && !has(root, "rules"))
    check.report(["intake", "ladder"], { code: "needs-key", found: "ladder", expected: "rules" });
  if (inForce === undefined) return;
  if (has(intake, "ladder")) checkLadder(check, inForce.rules, ["intake", "ladder"]);
  else
    check.report(["intake"], {
      code: "ladder-missing",
      expected: "ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }",
      values: { key: "ladder" },
    });
};
