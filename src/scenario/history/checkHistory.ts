import { addDays, type Period } from "../../calendar/index";
import { Decimal } from "../../decimal";
import type { RuleSet, RuleState, Rules } from "../../model/index";
import { own } from "../../own";
import { nearestName, type Path } from "../../problems/index";
import {
  type Checking,
  checkName,
  checkOneOf,
  checkPeriod,
  dateAt,
  numberAt,
  unknownName,
} from "../check/context";
import { at, entriesOf, has, isRecord, listOf, type RawRecord, textOf } from "../raw";
import { checkChoices, checkLadder } from "../rules/checkChoices";
import { INPUT_NAMES } from "./schema";
import { periodOf } from "./spellPeriod";
import { stateOf } from "./stateOf";

const YEAR = /^\d{4}$/u;
/** The calendar ends a year later, so that the week and the year a history ends in are days of it. */
const LAST_DAY = "2199-12-31";
const checkNotNegative = (check: Checking, value: unknown, path: Path): void => {
  const number = numberAt(check, value);
  if (number?.startsWith("-")) check.report(path, { code: "not-negative", found: number, expected: ">= 0" });
};

/** The period of an entry, when its dates can be read and are in order; reports what is wrong with them. */
const checkedPeriod = (check: Checking, entry: RawRecord, path: Path): Period | undefined => {
  if (!checkOneOf(check, entry, ["until", "to"], path)) return undefined;
  const from = dateAt(at(entry, "from"));
  const until = dateAt(at(entry, "until"));
  const to = dateAt(at(entry, "to"));
  if (from === undefined || (until === undefined && to === undefined)) return undefined;
  if (to !== undefined && to < from) {
    check.report([...path, "to"], { code: "period-reversed", values: { from, until: to } });
    return undefined;
  }
  checkPeriod(check, entry, path);
  const [key, last] = to === undefined ? ["until", until ?? from] : ["to", to];
  if (last > LAST_DAY) {
    check.report([...path, key], { code: "date-out-of-range", found: last, expected: "1900–2199" });
    return undefined;
  }
  const period = periodOf({ from, until, to });
  return period.from < period.until ? period : undefined;
};

const checkInputs = (check: Checking, state: string, rule: RuleState, spell: RawRecord, path: Path): void => {
  const known = Object.keys(rule.inputs);
  const expected = known.join(", ");
  const unread = { code: known.length === 0 ? "nothing-read" : "input-not-read", expected } as const;
  for (const key of INPUT_NAMES)
    if (has(spell, key) && !known.includes(key))
      check.report([...path, key], { ...unread, found: key, values: { state } });
  for (const [key, { needed }] of Object.entries(rule.inputs)) {
    if (has(spell, key) || needed === "never" || (needed === "unlessAmount" && has(spell, "amount")))
      continue;
    check.report(
      path,
      needed === "always"
        ? { code: "input-needed", expected: key, values: { state } }
        : { code: "input-needed-one-of", expected: `${key}, amount`, values: { state } },
    );
  }
  for (const key of INPUT_NAMES)
    if (key !== "category") checkNotNegative(check, at(spell, key), [...path, key]);
  for (const [key, { above }] of Object.entries(rule.inputs)) {
    const number = numberAt(check, at(spell, key));
    if (above !== undefined && number !== undefined && new Decimal(number).eq(above))
      check.report([...path, key], { code: "wage-needed", found: number, values: { state } });
  }
};

/** Nobody comes into a state after it was closed but those who were awarded it before. */
const checkClosed = (
  check: Checking,
  closedFrom: string,
  spell: RawRecord,
  state: string,
  path: Path,
): void => {
  const key = has(spell, "awarded") ? "awarded" : "from";
  const awarded = dateAt(at(spell, key));
  if (awarded !== undefined && awarded >= closedFrom)
    check.report([...path, key], {
      code: "state-closed",
      found: awarded,
      expected: closedFrom,
      values: { state },
    });
};

const checkAward = (check: Checking, rule: RuleState, spell: RawRecord, state: string, path: Path): void => {
  const { awardedBefore, closedFrom } = rule;
  if (closedFrom !== undefined) checkClosed(check, closedFrom, spell, state, path);
  else if ((awardedBefore !== undefined) !== has(spell, "awarded"))
    check.report(
      awardedBefore === undefined ? [...path, "awarded"] : path,
      awardedBefore === undefined
        ? { code: "award-not-read", found: "awarded", values: { state } }
        : { code: "input-needed", expected: "awarded", values: { state } },
    );
  const awarded = dateAt(at(spell, "awarded"));
  const from = dateAt(at(spell, "from"));
  if (awarded !== undefined && from !== undefined && awarded > from)
    check.report([...path, "awarded"], { code: "award-after-spell", found: awarded, values: { from } });
};

/** States a history may name; those that only the day of award leads to are the rules' own. */
const namedStates = ({ states }: Rules): readonly string[] => {
  const derived = new Set(
    Object.values(states).flatMap(({ awardedBefore = [] }) => awardedBefore.map(({ state }) => state)),
  );
  return Object.keys(states).filter((id) => !derived.has(id));
};

/** The state whose Danish words a name is near: a caseworker writes »kontanthjælp«. */
const stateInWords = ({ states }: Rules, name: string): string | undefined => {
  const words = nearestName(
    name,
    Object.values(states).map(({ label }) => label.da),
  );
  return Object.entries(states).find(([, { label }]) => label.da === words)?.[0];
};

const checkState = (check: Checking, name: string | undefined, rules: Rules, path: Path): boolean => {
  const known = namedStates(rules);
  if (name === undefined || name === "") return false;
  if (known.includes(name)) return true;
  const problem = unknownName(name, known, "states");
  const nearest = problem.nearest ?? stateInWords(rules, name);
  check.report(path, { ...problem, ...(nearest === undefined ? {} : { nearest }) });
  return false;
};

const checkSpell = (check: Checking, rules: Rules, spell: RawRecord, path: Path): Period | undefined => {
  const written = textOf(at(spell, "state"));
  if (checkState(check, written, rules, [...path, "state"])) {
    const state = stateOf(rules, written ?? "", dateAt(at(spell, "awarded")));
    const rule = own(rules.states, state);
    if (rule !== undefined) checkInputs(check, state, rule, spell, path);
    const asked = own(rules.states, written ?? "");
    if (asked !== undefined) checkAward(check, asked, spell, state, path);
  }
  return checkedPeriod(check, spell, path);
};

interface Placed {
  readonly period: Period;
  readonly path: Path;
}

/** Spells in order of time: none may begin before another has ended, and no day between them may be missing. */
const checkOrder = (check: Checking, placed: readonly Placed[], filled: boolean): void => {
  const sorted = [...placed].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  let before: Placed | undefined;
  for (const spell of sorted) {
    const { from, until } = spell.period;
    if (before !== undefined && from < before.period.until)
      check.report([...spell.path, "from"], {
        code: "spells-overlap",
        values: { from, otherFrom: before.period.from, otherTo: addDays(before.period.until, -1) },
      });
    else if (before !== undefined && from > before.period.until && !filled)
      check.report([...spell.path, "from"], {
        code: "spells-gap",
        values: { from: before.period.until, to: addDays(from, -1) },
      });
    if (before === undefined || until > before.period.until) before = spell;
  }
};

/** The state between spells stands there by its name alone. */
const checkBetween = (check: Checking, states: readonly string[], free: readonly string[]): void => {
  const path = ["betweenSpells"];
  const name = textOf(at(check.root, "betweenSpells"));
  if (!checkName(check, name, states, "states", path) || name === undefined || free.includes(name)) return;
  check.report(path, { code: "between-says-too-little", found: name, expected: free.join(", ") });
};

const checkCost = (check: Checking, rules: Rules, cost: RawRecord, path: Path): Period | undefined => {
  checkName(check, at(cost, "kind"), Object.keys(rules.costs), "costs", [...path, "kind"]);
  checkNotNegative(check, at(cost, "perMonth"), [...path, "perMonth"]);
  return checkedPeriod(check, cost, path);
};

/** Income from elsewhere is there to be taxed, in a year the history has days in. */
const checkOtherIncome = (check: Checking, placed: readonly Placed[]): void => {
  const { root } = check;
  const income = entriesOf(at(root, "otherIncome"));
  if (income.length > 0 && !has(root, "municipality"))
    check.report(["otherIncome"], { code: "income-without-tax" });
  const days = placed.flatMap(({ period: { from, until } }) => [from, addDays(until, -1)]).sort();
  const [from, to] = [days[0], days.at(-1)];
  for (const [year, kinds] of income) {
    for (const [kind, value] of Object.entries(kinds))
      checkNotNegative(check, value, ["otherIncome", year, kind]);
    if (YEAR.test(year) && from !== undefined && to !== undefined)
      if (year < from.slice(0, 4) || year > to.slice(0, 4))
        check.report(["otherIncome", year], {
          code: "income-outside-history",
          found: year,
          values: { from, to },
        });
  }
};

/** Everything in a history that can be wrong without looking at figures. */
export const checkHistory = (check: Checking, set: RuleSet, rules: Rules): void => {
  const { root } = check;
  checkChoices(check, set);
  checkLadder(check, rules, ["ladder"]);
  const free = Object.entries(rules.states).flatMap(([id, { inputs, awardedBefore }]) =>
    awardedBefore === undefined && Object.values(inputs).every(({ needed }) => needed === "never")
      ? [id]
      : [],
  );
  checkBetween(check, namedStates(rules), free);
  const placed = listOf(at(root, "spells")).flatMap((entry, index): Placed[] => {
    const path = ["spells", index];
    const period = isRecord(entry) ? checkSpell(check, rules, entry, path) : undefined;
    return period === undefined ? [] : [{ period, path }];
  });
  checkOrder(check, placed, has(root, "betweenSpells"));
  const costs = listOf(at(root, "costs")).flatMap((entry, index): Placed[] => {
    const path = ["costs", index];
    const period = isRecord(entry) ? checkCost(check, rules, entry, path) : undefined;
    return period === undefined ? [] : [{ period, path }];
  });
  checkOtherIncome(check, [...placed, ...costs]);
};
