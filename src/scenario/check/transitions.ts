import { RATIOS } from "../../model/index";
import type { Path, Problem } from "../../problems/index";
import { namesAt } from "../cohort/namesAt";
import { at, entriesOf, has, namesOf, type RawRecord, recordOf, textOf } from "../raw";
import { type Checking, checkName, checkOneOf, dateAt, horizonOf } from "./context";
import { SCHEDULE_CLOCKS } from "./formulaSites";

const checkDates = (check: Checking, dates: readonly string[], path: Path): void => {
  const horizon = horizonOf(check.root);
  dates.forEach((date, index) => {
    const before = dates[index - 1];
    if (dateAt(date) === undefined) check.report([...path, date], { code: "invalid-date-step", found: date });
    else if (before !== undefined && date <= before)
      check.report([...path, date], { code: "steps-not-rising", found: date, values: { before } });
  });
  const [first] = dates;
  if (first !== undefined && dateAt(first) !== undefined && horizon !== undefined && first > horizon.from)
    check.report([...path, first], { code: "steps-begin-late", found: first, expected: horizon.from });
};

/** A schedule by steps: one clock, and a first step that holds from the beginning. */
export const checkSchedule = (check: Checking, value: unknown, path: Path, mayRest: boolean): void => {
  if (value === "rest" && !mayRest) check.report(path, { code: "rest-of-what", found: "rest" });
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const schedule = recordOf(value);
  if (!checkOneOf(check, schedule, SCHEDULE_CLOCKS, path)) return;
  for (const by of SCHEDULE_CLOCKS) {
    if (!has(schedule, by)) continue;
    const steps = recordOf(at(schedule, by));
    const keys = namesOf(steps);
    const here = [...path, by];
    if (keys.length === 0) check.report(here, { code: "too-few", expected: "1" });
    else if (by === "fromDate") checkDates(check, keys, here);
    else if (by !== "byAge" && keys[0] !== "0" && /^\d+$/u.test(keys[0] ?? ""))
      check.report([...here, keys[0] ?? ""], {
        code: "steps-begin-late",
        found: keys[0] ?? "",
        expected: "0",
      });
    for (const key of keys)
      if (steps[key] === "rest" && !mayRest)
        check.report([...here, key], { code: "rest-of-what", found: "rest" });
  }
};

/** Whether a schedule leaves a value to be what the others leave. */
const takesRest = (value: unknown): boolean =>
  value === "rest" || (typeof value === "object" && value !== null && Object.values(value).some(takesRest));

/** A ratio is of a probability or a rate that is stated, and one of a probability's own has no meaning for a rate. */
const checkRatio = (check: Checking, transition: RawRecord, path: Path): void => {
  const ratios = RATIOS.filter((kind) => has(transition, kind));
  if (ratios.length > 1)
    check.report(path, { code: "more-than-one-of", found: ratios.join(", "), expected: RATIOS.join(", ") });
  for (const kind of ratios) {
    const here = [...path, kind];
    checkSchedule(check, at(transition, kind), here, false);
    if (has(transition, "share")) check.report(here, { code: "ratio-of-share", found: kind });
    else if (has(transition, "rate") && kind !== "hazardRatio")
      check.report(here, { code: "ratio-of-rate", found: kind, expected: "hazardRatio" });
    else if (takesRest(at(transition, "probability")))
      check.report(here, { code: "ratio-of-rest", found: kind });
  }
};

const checkTransition = (check: Checking, transition: RawRecord, path: Path): void => {
  const states = namesOf(at(check.root, "states"));
  const to = textOf(at(transition, "to"));
  if (has(check.root, "states")) {
    const from = namesAt(at(transition, "from"), [...path, "from"]);
    for (const { name, path: here } of from) checkName(check, name, states, "states", here);
    checkName(check, to, states, "states", [...path, "to"]);
    if (to !== undefined && from.some(({ name }) => name === to))
      check.report([...path, "to"], { code: "move-to-itself", found: to });
  }
  const isShare = has(transition, "share");
  if (checkOneOf(check, transition, ["probability", "rate", "share"], path)) {
    if (isShare && !has(transition, "within"))
      check.report(path, { code: "missing-key", values: { key: "within" } });
    for (const key of ["within", "shape", "of", "group"])
      if (!isShare && has(transition, key))
        check.report([...path, key], { code: "needs-key", found: key, expected: "share" });
  }
  checkRatio(check, transition, path);
  checkSchedule(check, at(transition, "probability"), [...path, "probability"], true);
  checkSchedule(check, at(transition, "rate"), [...path, "rate"], false);
  checkSchedule(check, at(transition, "shape"), [...path, "shape"], false);
  if (at(transition, "share") === "rest")
    check.report([...path, "share"], { code: "rest-of-what", found: "rest" });
};

/** Shares of one group are of the same: all of the entrants, or all of those who come into a state. */
const checkGroups = (check: Checking, transitions: unknown, path: Path): void => {
  const ofGroup = new Map<string, string>();
  for (const [id, transition] of entriesOf(transitions)) {
    const group = textOf(at(transition, "group"));
    if (group === undefined || !has(transition, "share")) continue;
    const of = textOf(at(transition, "of")) ?? "entrants";
    const before = ofGroup.get(group) ?? of;
    ofGroup.set(group, before);
    if (of !== before)
      check.report([...path, id, "group"], {
        code: "group-of-two",
        found: group,
        expected: before,
        values: { of },
      });
  }
};

/** States that citizens can be in, by the moves of one strategy. */
const reached = (start: string, strategy: RawRecord): ReadonlySet<string> => {
  const found = new Set([start]);
  const moves = entriesOf(at(strategy, "transitions")).map(([, move]) => ({
    from: namesAt(at(move, "from"), []).map(({ name }) => name),
    to: textOf(at(move, "to")),
  }));
  for (const state of found)
    for (const { from, to } of moves) if (to !== undefined && from.includes(state)) found.add(to);
  return found;
};

/** Reports states that citizens come into in no strategy: they would be priced and never lived. */
const checkReach = (check: Checking): void => {
  const states = namesOf(at(check.root, "states"));
  const start = textOf(at(recordOf(at(check.root, "intake")), "state"));
  if (start === undefined || !states.includes(start)) return;
  const strategies = entriesOf(at(check.root, "strategies"));
  if (!strategies.some(([, strategy]) => has(strategy, "transitions"))) return;
  const found = new Set(strategies.flatMap(([, strategy]) => [...reached(start, strategy)]));
  for (const state of states)
    if (!found.has(state))
      check.report(["states", state], { code: "state-unreachable", found: state, values: { start } });
};

/** Moves between states that exist, each with one chance. */
export const checkTransitions = (check: Checking): void => {
  const before = check.problems.length;
  for (const [strategy, entry] of entriesOf(at(check.root, "strategies"))) {
    const path = ["strategies", strategy, "transitions"];
    for (const [id, transition] of entriesOf(at(entry, "transitions")))
      checkTransition(check, transition, [...path, id]);
    checkGroups(check, at(entry, "transitions"), path);
  }
  // A move that names no state may be the one that leads there.
  const isNamed = ({ code }: Problem): boolean => code !== "unknown-reference" && code !== "move-to-itself";
  if (check.problems.slice(before).every(isNamed)) checkReach(check);
};
