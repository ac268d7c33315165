import type { Path } from "../../problems/index";
import { at, entriesOf, has, listOf, type RawRecord } from "../raw";
import { type Checking, checkOneOf, checkPeriod, dateAt, horizonOf, numberAt } from "./context";

export const CAPACITY_KINDS = ["places", "persons", "staff", "dates", "times"] as const;

/** The most places, persons or staff that are bought. */
export const MOST_BOUGHT = 1_000_000;
const STAFF_DECIMALS = 6;

/** Reports a number of places, persons or staff that cannot be one. */
export const checkCount = (check: Checking, kind: string, value: unknown, path: Path): void => {
  const count = numberAt(check, value);
  if (count === undefined) return;
  const found = String(value);
  const decimals = count.split(".")[1]?.length ?? 0;
  if (count.startsWith("-")) check.report(path, { code: "not-negative", found, expected: ">= 0" });
  else if (kind !== "staff" && decimals > 0) check.report(path, { code: "not-whole", found });
  else if (decimals > STAFF_DECIMALS)
    check.report(path, { code: "too-many-decimals", found, expected: String(STAFF_DECIMALS) });
  else if (Number(count) > MOST_BOUGHT)
    check.report(path, { code: "count-too-large", found, expected: String(MOST_BOUGHT) });
};

const checkDates = (check: Checking, dates: unknown, path: Path): void => {
  const horizon = horizonOf(check.root);
  const seen = new Set<string>();
  listOf(dates).forEach((value, index) => {
    const date = dateAt(value);
    if (date === undefined) return;
    if (seen.has(date)) check.report([...path, index], { code: "duplicate-date", found: date });
    seen.add(date);
    if (horizon !== undefined && (date < horizon.from || date >= horizon.until))
      check.report([...path, index], { code: "outside-horizon", found: date, values: { ...horizon } });
  });
};

const checkTimes = (check: Checking, times: unknown, path: Path): void => {
  const seen = new Set<string>();
  listOf(times).forEach((value, index) => {
    const years = numberAt(check, value);
    if (years === undefined) return;
    if (seen.has(years)) check.report([...path, index], { code: "duplicate-time", found: years });
    seen.add(years);
    if (years.startsWith("-"))
      check.report([...path, index], { code: "not-negative", found: years, expected: ">= 0" });
  });
};

/** The one kind a capacity is of, or nothing when it has none or several. */
export const kindOf = (capacity: RawRecord): (typeof CAPACITY_KINDS)[number] | undefined => {
  const kinds = CAPACITY_KINDS.filter((kind) => has(capacity, kind));
  return kinds.length === 1 ? kinds[0] : undefined;
};

/** What is bought: one kind each, whole places, dates and periods inside the horizon. */
export const checkCapacity = (check: Checking): void => {
  const frame = horizonOf(check.root);
  for (const [strategy, { capacity }] of entriesOf(at(check.root, "strategies"))) {
    for (const [id, entry] of entriesOf(capacity)) {
      const path = ["strategies", strategy, "capacity", id];
      const kind = kindOf(entry);
      if (kind === undefined) checkOneOf(check, entry, CAPACITY_KINDS, path);
      else if (kind === "dates") checkDates(check, entry.dates, [...path, "dates"]);
      else if (kind === "times") checkTimes(check, entry.times, [...path, "times"]);
      else checkCount(check, kind, entry[kind], [...path, kind]);
      checkPeriod(check, entry, path, frame);
    }
  }
};
