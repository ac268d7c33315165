import { ACCRUALS } from "../../model/index";
import type { Path } from "../../problems/index";
import { at, entriesOf, has, listOf, type RawRecord, recordOf, textOf } from "../raw";
import { type Checking, numberAt } from "./context";

const OF_CYCLES = ["cycles", "cycle", "accrual"] as const;
const OF_CALENDAR = ["from", "until", "followUp"] as const;

/** Whether a document counts cycles from everybody's start and has no calendar. */
export const isUndatedDocument = (root: RawRecord): boolean => {
  const horizon = recordOf(at(root, "horizon"));
  if (has(horizon, "cycles") || has(horizon, "accrual")) return true;
  return has(horizon, "cycle") && !has(horizon, "from") && !has(horizon, "until");
};

/** More cycles than anybody lives. */
const MOST_CYCLES = 10_000;

const checkCycles = (check: Checking, horizon: RawRecord): void => {
  const path = ["horizon", "cycles"];
  const cycles = numberAt(check, at(horizon, "cycles"));
  if (cycles === undefined) return;
  const expected = `1 – ${MOST_CYCLES}`;
  if (cycles.includes(".")) check.report(path, { code: "not-whole", found: cycles });
  else if (Number(cycles) < 1 || Number(cycles) > MOST_CYCLES)
    check.report(path, { code: "value-out-of-bounds", found: cycles, expected });
  else if (at(horizon, "accrual") === "simpson" && Number(cycles) % 2 === 1)
    check.report(path, { code: "cycles-odd", found: cycles });
};

/** What stands in the place of a key that needs a calendar. */
const INSTEAD: Readonly<Record<string, string>> = {
  cycle: "horizon.cycle",
  entrants: "number",
  weekly: "number",
  places: "number",
};

/** Reports keys of a record that need a calendar. */
const refuse = (
  check: Checking,
  record: RawRecord,
  keys: readonly string[],
  path: Path,
  instead: Readonly<Record<string, string>> = {},
): void => {
  for (const key of keys) {
    if (!has(record, key)) continue;
    const expected = instead[key];
    check.report(
      [...path, key],
      expected === undefined
        ? { code: "needs-calendar", found: key }
        : { code: "needs-calendar-instead", found: key, expected },
    );
  }
};

const checkStrategy = (check: Checking, strategy: RawRecord, path: Path): void => {
  for (const [id, capacity] of entriesOf(at(strategy, "capacity")))
    refuse(
      check,
      capacity,
      ["places", "persons", "staff", "dates", "from", "until"],
      [...path, "capacity", id],
      { dates: "times" },
    );
  for (const [id, transition] of entriesOf(at(strategy, "transitions")))
    for (const [key, value] of Object.entries(transition))
      if (typeof value === "object" && value !== null && !Array.isArray(value))
        refuse(check, recordOf(value), ["fromDate"], [...path, "transitions", id, key]);
};

/** A document without a calendar: whole cycles of a length and a way to count them, and nothing that needs a date. */
const checkUndated = (check: Checking, horizon: RawRecord): void => {
  const { root } = check;
  for (const key of ["cycles", "cycle"])
    if (!has(horizon, key)) check.report(["horizon"], { code: "missing-key", values: { key } });
  if (!has(horizon, "accrual"))
    check.report(["horizon"], {
      code: "accrual-missing",
      expected: ACCRUALS.join(", "),
      values: { key: "accrual" },
    });
  for (const key of OF_CALENDAR)
    if (has(horizon, key))
      check.report(["horizon", key], {
        code: "calendar-beside-cycles",
        found: key,
        expected: OF_CYCLES.filter((other) => has(horizon, other)).join(", "),
      });
  checkCycles(check, horizon);
  refuse(
    check,
    root,
    [
      "rules",
      "asOf",
      "gaps",
      "figures",
      "municipality",
      "switches",
      "taxKept",
      "printed",
      "goals",
      "actuals",
    ],
    [],
  );
  refuse(check, recordOf(at(root, "discounting")), ["timing", "base"], ["discounting"]);
  const intake = recordOf(at(root, "intake"));
  refuse(check, intake, ["cycle", "delay", "ladder", "entrants", "weekly", "places"], ["intake"], INSTEAD);
  const starts = ["entrants", "weekly", "places"].some((key) => has(intake, key));
  if (has(root, "intake") && !has(intake, "number") && !starts)
    check.report(["intake"], { code: "missing-key", values: { key: "number" } });
  for (const [id, strategy] of entriesOf(at(root, "strategies")))
    checkStrategy(check, strategy, ["strategies", id]);
};

/** A document with one: dates, and nothing that counts from everybody's start alone. */
const checkDated = (check: Checking, horizon: RawRecord): void => {
  const { root } = check;
  // A horizon that is no mapping is for the schema to say so.
  const written = at(root, "horizon");
  if (typeof written === "object" && written !== null)
    for (const key of ["from", "until"])
      if (!has(horizon, key)) check.report(["horizon"], { code: "missing-key", values: { key } });
  if (has(horizon, "cycle")) check.report(["horizon", "cycle"], { code: "cycle-of-intake" });
  const refused = (record: RawRecord, key: string, path: Path): void => {
    if (has(record, key))
      check.report([...path, key], { code: "needs-key", found: key, expected: "horizon.cycles" });
  };
  refused(recordOf(at(root, "intake")), "number", ["intake"]);
  for (const [name, strategy] of entriesOf(at(root, "strategies")))
    for (const [id, capacity] of entriesOf(at(strategy, "capacity")))
      refused(capacity, "times", ["strategies", name, "capacity", id]);
  const discounting = recordOf(at(root, "discounting"));
  for (const [record, path] of [
    [discounting, ["discounting"]],
    [recordOf(at(discounting, "outcomes")), ["discounting", "outcomes"]],
  ] as const)
    if (textOf(at(record, "compounding")) === "perCycle")
      check.report([...path, "compounding"], {
        code: "needs-key",
        found: "perCycle",
        expected: "horizon.cycles",
      });
};

/** That a document keeps to one way of counting time: the calendar, or cycles. */
export const checkTime = (check: Checking): void => {
  const horizon = recordOf(at(check.root, "horizon"));
  if (isUndatedDocument(check.root)) checkUndated(check, horizon);
  else checkDated(check, horizon);
};

/** Times of capacities that lie beyond the horizon, which can be told when its length is known. */
export const checkTimesWithin = (check: Checking, years: number): void => {
  for (const [name, strategy] of entriesOf(at(check.root, "strategies")))
    for (const [id, capacity] of entriesOf(at(strategy, "capacity")))
      listOf(at(capacity, "times")).forEach((value, index) => {
        const time = numberAt(check, value);
        if (time !== undefined && Number(time) > years)
          check.report(["strategies", name, "capacity", id, "times", index], {
            code: "value-out-of-bounds",
            found: time,
            expected: `0 – ${Number(years.toFixed(4))}`,
          });
      });
};
