import type { RuleState } from "../../model/index";
import { own } from "../../own";
import { nearestName, type Path } from "../../problems/index";
import { at, entriesOf, has, namesOf, type RawRecord, textOf } from "../raw";
import { categoriesOf, categoryTable } from "../rules/categories";
import { STATE_INPUTS } from "../schema/cohort";
import { type Checking, unknownName } from "./context";
import type { InForce } from "./rules";

const INPUTS = ["category", ...STATE_INPUTS];

/** Whether every segment says which rate it gets, so that a state need not. */
const segmentsSay = (check: Checking, key: string): boolean => {
  const segments = entriesOf(at(check.root, "segments"));
  return segments.length > 0 && segments.every(([, segment]) => has(segment, key));
};

const checkInputs = (check: Checking, id: string, rule: RuleState, state: RawRecord, path: Path): void => {
  const known = Object.keys(rule.inputs);
  const expected = known.join(", ");
  const unread = { code: known.length === 0 ? "nothing-read" : "input-not-read", expected } as const;
  for (const key of INPUTS)
    if (has(state, key) && !known.includes(key))
      check.report([...path, key], { ...unread, found: key, values: { state: id } });
  for (const [key, { kind, needed }] of Object.entries(rule.inputs)) {
    if (has(state, key) || needed === "never" || (needed === "unlessAmount" && has(state, "amount")))
      continue;
    if (kind === "text" && segmentsSay(check, key)) continue;
    const values = { state: id };
    check.report(
      path,
      needed === "always"
        ? { code: "input-needed", expected: key, values }
        : { code: "input-needed-one-of", expected: `${key}, amount`, values },
    );
  }
  if (has(state, "selfSupported"))
    check.report([...path, "selfSupported"], { code: "self-support-of-rule", found: "selfSupported" });
};

/** A category the rule's figures do not have. */
const checkCategory = (
  check: Checking,
  category: string | undefined,
  rule: RuleState,
  { set }: InForce,
  path: Path,
): void => {
  const table = categoryTable(rule);
  if (category === undefined || table === undefined) return;
  const known = categoriesOf(set.figures, `${table}.`);
  if (!known.includes(category)) check.report(path, unknownName(category, known, table));
};

const checkRule = (check: Checking, id: string, state: RawRecord, inForce: InForce, path: Path): void => {
  const { states } = inForce.rules;
  const name = textOf(at(state, "rule"));
  if (name === undefined || name === "") return;
  const rule = Object.hasOwn(states, name) ? states[name] : undefined;
  if (rule === undefined) {
    const problem = unknownName(name, Object.keys(states), "rules");
    const words = Object.entries(states).map(([key, { label }]) => [label.da, key] as const);
    const meant = nearestName(
      name,
      words.map(([word]) => word),
    );
    const nearest = problem.nearest ?? words.find(([word]) => word === meant)?.[1];
    check.report([...path, "rule"], { ...problem, ...(nearest === undefined ? {} : { nearest }) });
    return;
  }
  checkInputs(check, id, rule, state, path);
  checkCategory(check, textOf(at(state, "category")), rule, inForce, [...path, "category"]);
  if (has(state, "category") || has(state, "amount")) return;
  for (const [segment, entry] of entriesOf(at(check.root, "segments")))
    checkCategory(check, textOf(at(entry, "category")), rule, inForce, ["segments", segment, "category"]);
};

/** Every state follows a rule that exists and has what it reads, or stands alone. */
export const checkStates = (check: Checking, inForce: InForce | undefined): void => {
  const { root } = check;
  if (has(root, "states") && namesOf(at(root, "states")).length === 0)
    check.report(["states"], { code: "too-few", expected: "1" });
  let reads = false;
  for (const [id, state] of entriesOf(at(root, "states"))) {
    const path = ["states", id];
    if (!has(state, "rule")) {
      for (const key of INPUTS)
        if (has(state, key))
          check.report([...path, key], { code: "needs-key", found: key, expected: "rule" });
      continue;
    }
    if (!has(root, "rules"))
      check.report([...path, "rule"], { code: "needs-key", found: "rule", expected: "rules" });
    if (inForce === undefined) {
      reads = true;
      continue;
    }
    checkRule(check, id, state, inForce, path);
    const rule = own(inForce.rules.states, textOf(at(state, "rule")) ?? "");
    reads ||= rule === undefined || categoryTable(rule) !== undefined;
  }
  if (reads) return;
  for (const [segment, entry] of entriesOf(at(root, "segments")))
    if (has(entry, "category"))
      check.report(["segments", segment, "category"], { code: "category-not-read", found: "category" });
};
