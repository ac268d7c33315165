import { addDays, type Period } from "../../calendar/index";
import type { RuleSet, RuleState, Rules } from "../../model/index";
import type { Path } from "../../problems/index";
import { type Checking, checkName, checkOneOf, checkPeriod, dateAt, numberAt } from "../check/context";
import { at, entriesOf, has, listOf, type RawRecord, recordOf, textOf } from "../raw";
import { INPUT_NAMES } from "./schema";
import { periodOf } from "./spellPeriod";
import { stateOf } from "./stateOf";

const WEEKS = /^\d{1,3}$/u;

const checkWhole = (check: Checking, value: unknown, path: Path): void => {
  const count = numberAt(check, value);
  if (count === undefined) return;
  if (count.startsWith("-")) check.report(path, { code: "not-negative", found: count, expected: ">= 0" });
  else if (count.includes(".")) check.report(path, { code: "not-whole", found: count });
  else if (!WEEKS.test(count)) check.report(path, { code: "count-too-large", found: count, expected: "999" });
};

const checkSwitches = (check: Checking, rules: RuleSet): void => {
  for (const [key, value] of Object.entries(recordOf(at(check.root, "switches")))) {
    const path = ["switches", key];
    if (!checkName(check, key, Object.keys(rules.switches), "switches", path)) continue;
    const choices = rules.switches[key]?.choices;
    if (choices !== undefined) checkName(check, value, Object.keys(choices), `switches.${key}`, path);
    else checkWhole(check, value, path);
  }
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
  const period = periodOf({ from, until, to });
  return period.from < period.until ? period : undefined;
};

const checkInputs = (check: Checking, state: string, rule: RuleState, spell: RawRecord, path: Path): void => {
  const known = Object.keys(rule.inputs);
  const expected = known.length === 0 ? "–" : known.join(", ");
  for (const key of INPUT_NAMES)
    if (has(spell, key) && !known.includes(key))
      check.report([...path, key], { code: "input-not-read", found: key, expected, values: { state } });
  const absent = Object.entries(rule.inputs).flatMap(([key, { needed }]) => {
    const isNeeded = needed === "always" || (needed === "unlessAmount" && !has(spell, "amount"));
    return isNeeded && !has(spell, key) ? [key] : [];
  });
  for (const key of absent) check.report(path, { code: "input-needed", expected: key, values: { state } });
  for (const key of INPUT_NAMES) {
    const number = numberAt(check, at(spell, key));
    if (key !== "category" && number?.startsWith("-"))
      check.report([...path, key], { code: "not-negative", found: number, expected: ">= 0" });
  }
};

const checkAward = (check: Checking, rule: RuleState, spell: RawRecord, state: string, path: Path): void => {
  if (rule.awardedBefore !== undefined && !has(spell, "awarded"))
    check.report(path, { code: "input-needed", expected: "awarded", values: { state } });
  const awarded = dateAt(at(spell, "awarded"));
  const from = dateAt(at(spell, "from"));
  if (awarded !== undefined && from !== undefined && awarded > from)
    check.report([...path, "awarded"], { code: "award-after-spell", found: awarded, values: { from } });
};

const checkSpell = (check: Checking, rules: Rules, spell: RawRecord, path: Path): Period | undefined => {
  const written = textOf(at(spell, "state"));
  if (checkName(check, written, Object.keys(rules.states), "states", [...path, "state"])) {
    const state = stateOf(rules, written ?? "", dateAt(at(spell, "awarded")));
    const rule = rules.states[state];
    if (rule !== undefined) checkInputs(check, state, rule, spell, path);
    const asked = rules.states[written ?? ""];
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

/** Everything in a history that can be wrong without looking at figures. */
export const checkHistory = (check: Checking, set: RuleSet, rules: Rules): void => {
  const { root } = check;
  checkSwitches(check, set);
  checkName(check, at(root, "municipality"), set.municipalities, "municipalities", ["municipality"]);
  const regulate = at(recordOf(at(root, "gaps")), "regulate");
  checkName(check, regulate, Object.keys(set.figures.figures), "figures", ["gaps", "regulate"]);
  for (const [key, value] of Object.entries(recordOf(at(root, "ladder"))))
    checkWhole(check, value, ["ladder", key]);
  const free = Object.entries(rules.states).flatMap(([id, { inputs, awardedBefore }]) =>
    awardedBefore === undefined && Object.values(inputs).every(({ needed }) => needed === "never")
      ? [id]
      : [],
  );
  const filled = checkName(check, at(root, "betweenSpells"), free, "states", ["betweenSpells"]);
  const placed = listOf(at(root, "spells")).flatMap((entry, index): Placed[] => {
    const path = ["spells", index];
    const period = checkSpell(check, rules, recordOf(entry), path);
    return period === undefined ? [] : [{ period, path }];
  });
  checkOrder(check, placed, filled);
  listOf(at(root, "costs")).forEach((entry, index) => {
    const cost = recordOf(entry);
    checkName(check, at(cost, "kind"), Object.keys(rules.costs), "costs", ["costs", index, "kind"]);
    checkedPeriod(check, cost, ["costs", index]);
  });
  for (const [year, income] of entriesOf(at(root, "otherIncome")))
    for (const [key, value] of Object.entries(income)) {
      const number = numberAt(check, value);
      if (number?.startsWith("-"))
        check.report(["otherIncome", year, key], { code: "not-negative", found: number, expected: ">= 0" });
    }
};
