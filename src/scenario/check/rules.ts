import type { RuleSet, Rules } from "../../model/index";
import type { FigureDocument, Sources } from "../../parameters/index";
import { isCohort } from "../cohort/isCohort";
import { at, has, recordOf, textOf, writtenOf } from "../raw";
import { answersOf } from "../rules/answersOf";
import { checkChoices, municipalitiesFor } from "../rules/checkChoices";
import { ownRules } from "../rules/ownFigures";
import { type Checking, dateAt } from "./context";

const OF_RULES = ["asOf", "gaps", "figures", "municipality", "switches", "taxKept"] as const;

/** Rules in force: the set that was handed over, when the document asks for it. */
export interface InForce {
  readonly set: RuleSet;
  readonly rules: Rules;
  /** Texts of the sources of the document's own figures. */
  readonly sources?: Sources;
}

/** Rules with figures of one day are in that year's prices, and dated ones in running prices. */
const checkLevel = (check: Checking): void => {
  const level = writtenOf(at(recordOf(at(check.root, "prices")), "level"));
  const asOf = dateAt(at(check.root, "asOf"));
  if (level === undefined || (has(check.root, "asOf") && asOf === undefined)) return;
  const expected = asOf === undefined ? "running" : asOf.slice(0, 4);
  if (!/^(?:running|\d{4})$/u.test(level) || level === expected) return;
  check.report(["prices", "level"], {
    code: asOf === undefined ? "level-of-dated-rules" : "level-of-frozen-rules",
    found: level,
    expected,
    values: asOf === undefined ? {} : { asOf },
  });
};

/** Finds the rules a document asks for, and checks what it chooses of them. */
export const checkRules = (
  check: Checking,
  given: RuleSet | undefined,
  file?: FigureDocument,
): InForce | undefined => {
  const { root } = check;
  const asked = textOf(at(root, "rules"));
  if (!has(root, "rules"))
    for (const key of OF_RULES)
      if (has(root, key)) check.report([key], { code: "needs-key", found: key, expected: "rules" });
  if (asked === undefined) return undefined;
  if (!isCohort(root)) {
    check.report(["rules"], { code: "needs-key", found: "rules", expected: "states" });
    return undefined;
  }
  if (given === undefined || asked !== given.id) {
    check.report(
      ["rules"],
      given === undefined
        ? { code: "no-rules-given", found: asked }
        : { code: "rules-not-given", found: asked, expected: given.id },
    );
    return undefined;
  }
  const { set, municipality, sources } = ownRules(check, given, file);
  checkChoices(check, set);
  checkLevel(check);
  const currency = textOf(at(recordOf(at(root, "prices")), "currency"));
  if (currency !== undefined && currency !== set.currency)
    check.report(["prices", "currency"], {
      code: "currency-of-rules",
      found: currency,
      expected: set.currency,
    });
  if (has(root, "taxKept") && !has(root, "municipality"))
    check.report(["taxKept"], { code: "needs-key", found: "taxKept", expected: "municipality" });
  const known = municipality !== undefined && municipalitiesFor(check, set).includes(municipality);
  const rules = set.build({
    switches: answersOf(set, recordOf(at(root, "switches"))),
    ...(known ? { municipality } : {}),
    taxKept: has(root, "taxKept"),
  });
  return { set, rules, ...(sources === undefined ? {} : { sources }) };
};
