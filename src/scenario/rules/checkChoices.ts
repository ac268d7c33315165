import type { RuleSet, Rules } from "../../model/index";
import { nearestName, type Path, shorten, unknownName } from "../../problems/index";
import { type Checking, checkName, dateAt, numberAt } from "../check/context";
import { at, has, isRecord, recordOf, textOf } from "../raw";
import { valueAt } from "../shapeProblems";
import { municipalityId } from "./ownFigures";

const WEEKS = /^\d{1,3}$/u;
/** A number that reads the same in any style. */
const PLAIN = /^-?\d+(?:\.\d+)?$/u;

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
    else if (!PLAIN.test(String(value)))
      check.report(path, { code: "expected-number", found: shorten(String(value)) });
    else checkWhole(check, value, path);
  }
};

/** Municipalities with a figure on the day figures are of, where they are of one and gaps are not filled. */
export const municipalitiesFor = (check: Checking, set: RuleSet): readonly string[] => {
  const asOf = dateAt(at(check.root, "asOf"));
  if (asOf === undefined || has(check.root, "gaps")) return set.municipalities;
  const there = set.municipalitiesOn?.(asOf) ?? set.municipalities;
  // On a day that no municipality has a figure on, it is not the name that is wrong.
  return there.length === 0 ? set.municipalities : there;
};

/** As many names as a sentence has room for. */
const MOST_NAMES = 8;

const some = (names: readonly string[]): string =>
  [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ["…"] : [])].join(", ");

/** One with figures of its own, or the name that stands for all others. */
const checkMunicipality = (check: Checking, set: RuleSet): void => {
  const { municipalities, otherMunicipality: other } = set;
  const path = ["municipality"];
  // One that comes with its own rate is not looked up.
  if (isRecord(at(check.root, "municipality"))) return;
  const name = textOf(at(check.root, "municipality")) ?? "";
  if (name === "") return;
  const there = municipalitiesFor(check, set);
  const id = municipalityId(set, name);
  if (there.includes(id)) return;
  const isKnown = municipalities.includes(id);
  if (other === undefined || (!isKnown && nearestName(name, municipalities) !== undefined))
    check.report(path, {
      ...unknownName(name, municipalities, "municipalities"),
      expected: some(municipalities),
    });
  else
    check.report(path, {
      code: "municipality-without-figures",
      found: name,
      expected: some(there.filter((each) => each !== other)),
      values: { other },
    });
};

/** What a document chooses of the rules: answers, a municipality, what fills gaps of figures. */
export const checkChoices = (check: Checking, set: RuleSet): void => {
  const { root } = check;
  checkSwitches(check, set);
  checkMunicipality(check, set);
  const regulate = at(recordOf(at(root, "gaps")), "regulate");
  const percentages = Object.values(set.figures.figures).flatMap(({ id, unit }) =>
    unit === "%" ? [id] : [],
  );
  checkName(check, regulate, percentages, "figures", ["gaps", "regulate"]);
};

/** Where the count stands: not so many self-supported weeks that it would have started over. */
export const checkLadder = (check: Checking, { clock }: Rules, where: Path): void => {
  const ladder = recordOf(valueAt(check.root, where));
  for (const [key, value] of Object.entries(ladder)) checkWhole(check, value, [...where, key]);
  const weeks = (key: string): number => Number(numberAt(check, at(ladder, key)) ?? 0);
  const { reset } = clock;
  if (weeks("weeksOnBenefits") > 0 && weeks("selfSupportedWeeks") >= reset.weeks)
    check.report([...where, "selfSupportedWeeks"], {
      code: "ladder-restarted",
      expected: `${reset.weeks}`,
    });
  if (reset.window < reset.weeks)
    check.report(["switches"], {
      code: "reset-window-short",
      found: `${reset.window}`,
      expected: `${reset.weeks}`,
    });
};
