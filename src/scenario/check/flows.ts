import { DRIVERS, type Driver, type Rules } from "../../model/index";
import { own } from "../../own";
import type { Path } from "../../problems/index";
import { isCohort } from "../cohort/isCohort";
import { at, entriesOf, has as given, namesOf, type RawRecord, recordOf, textOf } from "../raw";
import { TIME_BY_CLOCK } from "../timedFormula";
import { kindOf } from "./capacity";
import { type Checking, checkName } from "./context";
import { timeNamesOf } from "./formulaSites";
import { checkSchedule } from "./transitions";

const driverOf = (flow: RawRecord): Driver | undefined => {
  const per = textOf(at(flow, "per"));
  const isUsers = per !== "calendar-year" && per !== undefined && Object.hasOwn(DRIVERS, per);
  return isUsers ? (per as Driver) : undefined;
};

/** What each name a flow may be paid for is counted as; what has no kind yet is undefined. */
type Countable = ReadonlyMap<string, string | undefined>;

const bought = (strategy: RawRecord): [string, string | undefined][] =>
  entriesOf(at(strategy, "capacity")).map(([id, entry]) => [id, kindOf(entry)]);

const countable = (check: Checking, strategy: RawRecord): Countable => {
  const of = (value: unknown, kind: string): [string, string][] => namesOf(value).map((id) => [id, kind]);
  return new Map([
    ...of(at(check.root, "states"), "state"),
    ...of(at(strategy, "phases"), "state"),
    ...of(at(strategy, "caseloads"), "staff"),
    ...of(at(strategy, "events"), "event"),
    ...bought(strategy),
  ]);
};

/** That what a flow is paid for is there, and is something its driver can count. */
const checkDriver = (
  check: Checking,
  flow: RawRecord,
  known: Countable,
  where: { readonly name: string; readonly cohort: boolean },
  path: Path,
): void => {
  if (!checkName(check, at(flow, "of"), [...known.keys()], where.name, [...path, "of"])) return;
  const driver = driverOf(flow);
  const of = textOf(at(flow, "of"));
  const has = of === undefined ? undefined : known.get(of);
  if (of === undefined || driver === undefined || has === undefined || has === DRIVERS[driver]) return;
  check.report([...path, "per"], {
    code: where.cohort ? "driver-counts-other" : "driver-mismatch",
    found: of,
    expected: DRIVERS[driver],
    values: { per: driver, needs: DRIVERS[driver], has },
  });
};

/** A share of another flow: of one that is there, and that does not lead back to it. */
const checkShare = (check: Checking, id: string, flows: RawRecord, path: Path): void => {
  const others = namesOf(flows).filter((name) => name !== id);
  const where = [...path.slice(0, -1)].join(".");
  if (!checkName(check, at(recordOf(at(flows, id)), "of"), others, where, [...path, "of"])) return;
  const trail = [id];
  for (;;) {
    const flow = recordOf(at(flows, trail.at(-1) ?? ""));
    const next = textOf(at(flow, "of"));
    if (!given(flow, "share") || next === undefined || !given(flows, next)) return;
    if (next === id) {
      // Each circle once: at the first of its flows by name.
      if (trail.some((name) => name < id)) return;
      check.report([...path, "of"], { code: "circular-flows", found: [...trail, id].join(" → ") });
      return;
    }
    if (trail.includes(next)) return;
    trail.push(next);
  }
};

/** Either a share of another flow, or an amount per something. */
const checkKeys = (check: Checking, flow: RawRecord, path: Path): boolean => {
  const isShare = given(flow, "share");
  for (const key of ["per", "amount"]) {
    if (isShare && given(flow, key))
      check.report([...path, key], {
        code: "more-than-one-of",
        found: `share, ${key}`,
        expected: `share, ${key}`,
      });
    if (!isShare && !given(flow, key)) check.report(path, { code: "missing-key", values: { key } });
  }
  return isShare;
};

const isWage = (flow: RawRecord): boolean =>
  at(flow, "income") === "wage" && at(flow, "from") === "employer" && at(flow, "to") === "citizen";

/** Income is a citizen's, and taxed by state; a wage needs the output it buys. */
const checkIncome = (
  check: Checking,
  strategy: RawRecord,
  flow: RawRecord,
  rules: Rules | undefined,
  path: Path,
): void => {
  if (!given(flow, "income")) return;
  const states = recordOf(at(check.root, "states"));
  const of = textOf(at(flow, "of")) ?? "";
  const isOfState = given(states, of);
  if (at(flow, "to") !== "citizen" || !isOfState) {
    check.report([...path, "income"], { code: "income-of-state", found: of });
    return;
  }
  const rule = own(rules?.states, textOf(at(recordOf(at(states, of)), "rule")) ?? "");
  const mirrors = [
    ...entriesOf(at(strategy, "flows")).flatMap(([, other]) => (at(other, "of") === of ? [other] : [])),
    ...(rule?.flows ?? []).map((other) => ({ from: other.from, to: other.to })),
  ];
  if (
    isWage(flow) &&
    !mirrors.some((other) => at(other, "from") === "economy" && at(other, "to") === "employer")
  )
    check.report(path, { code: "wage-without-output", found: of });
};

/** Amounts by steps of a citizen's time: of time that is theirs. */
const checkSteps = (check: Checking, flows: RawRecord, flow: RawRecord, path: Path): void => {
  const names = timeNamesOf(flows, flow);
  for (const key of ["amount", "share"]) {
    checkSchedule(check, at(flow, key), [...path, key], false);
    for (const by of namesOf(at(flow, key)))
      if (Object.hasOwn(TIME_BY_CLOCK, by) && !names.includes(TIME_BY_CLOCK[by] ?? ""))
        check.report([...path, key, by], { code: "time-not-read", found: by });
  }
};

/** Every flow names an account and something that exists and that its driver can count. */
export const checkFlows = (check: Checking, rules: Rules | undefined): void => {
  const cohort = isCohort(check.root);
  const accounts = [
    ...new Set([...namesOf(at(check.root, "accounts")), ...(rules?.accounts ?? []).map(({ id }) => id)]),
  ];
  for (const [strategy, entry] of entriesOf(at(check.root, "strategies"))) {
    const flows = recordOf(at(entry, "flows"));
    const known = cohort ? countable(check, entry) : new Map(bought(entry));
    for (const [id, flow] of entriesOf(flows)) {
      const path = ["strategies", strategy, "flows", id];
      // Where the accounts or the capacity are missing, that is the problem, and not each name under them.
      if (given(check.root, "accounts"))
        checkName(check, at(flow, "account"), accounts, "accounts", [...path, "account"]);
      const from = textOf(at(flow, "from"));
      if (from !== undefined && from === at(flow, "to"))
        check.report([...path, "to"], { code: "same-party", found: from });
      checkIncome(check, entry, flow, rules, path);
      checkSteps(check, flows, flow, path);
      if (checkKeys(check, flow, path)) checkShare(check, id, flows, path);
      else if (cohort || given(entry, "capacity"))
        checkDriver(
          check,
          flow,
          known,
          { name: cohort ? `strategies.${strategy}` : `strategies.${strategy}.capacity`, cohort },
          path,
        );
    }
  }
};
