import { Decimal } from "../../decimal";
import { parametersOf } from "../../formula/index";
import { type Path, pathText } from "../../problems/index";
import { followersOf, ownValues } from "../ownValues";
import { at, entriesOf, has, listOf, namesOf, type RawRecord, recordOf, textOf } from "../raw";
import { type Checking, checkName, numberAt } from "./context";
import type { Site } from "./formulaSites";
import type { Formulas } from "./formulas";
import { checkShare } from "./parameters";

/** Whether what a strategy comes to may rest on the formula of a site. */
const isReadIn = (path: Path, strategies: ReadonlySet<string>): boolean =>
  path[0] === "states" ||
  path[0] === "outcomes" ||
  path[0] === "ordinaryEffort" ||
  (path[0] === "strategies" && strategies.has(`${path[1]}`));

/** A value lies in the range of the parameter it takes the place of. */
const checkRange = (check: Checking, value: unknown, parameter: RawRecord, path: Path): void => {
  const range = listOf(at(parameter, "range"));
  const [low, high] = range.map((end) => numberAt(check, end));
  const number = numberAt(check, value);
  if (low === undefined || high === undefined || number === undefined) return;
  if (new Decimal(number).lt(low) || new Decimal(number).gt(high))
    check.report(path, { code: "value-outside-range", found: String(value), expected: range.join(" – ") });
};

/**
 * What strategies say of parameters for themselves: of those that have a value, that no segment says another of, and that
 * something of the strategy reads.
 */
export const checkOwnValues = (
  check: Checking,
  written: (path: Path) => Path,
  { sites, formulas }: { readonly sites: readonly Site[]; readonly formulas: Formulas },
): void => {
  const { root } = check;
  const parameters = recordOf(at(root, "parameters"));
  const values = ownValues(root, written);
  const states = namesOf(at(root, "states"));
  const inSegments = new Set(
    entriesOf(at(root, "segments")).flatMap(([, segment]) => namesOf(at(segment, "parameters"))),
  );
  for (const { id, name, of, strategy, path } of values) {
    if (strategy !== of || !checkName(check, name, Object.keys(parameters), "parameters", path)) continue;
    const parameter = recordOf(parameters[name]);
    const value = at(recordOf(at(recordOf(at(recordOf(at(root, "strategies")), of)), "parameters")), name);
    if (has(parameter, "formula")) check.report(path, { code: "segment-changes-formula", found: name });
    if (inSegments.has(name)) check.report(path, { code: "own-value-twice", found: name });
    if (states.includes(strategy)) check.report(path, { code: "own-value-of-state", found: strategy });
    checkShare(check, textOf(at(parameter, "unit")), value, path);
    checkRange(check, value, parameter, path);
    // A strategy that extends this one has the value, too, and may be the one that reads it.
    const having = new Set(values.flatMap((other) => (other.id === id ? [other.of] : [])));
    const names = followersOf(root, formulas, [name]);
    const isRead = sites.some(
      (site) =>
        isReadIn(site.path, having) &&
        parametersOf(formulas.get(pathText(site.path)) ?? { op: "number", value: "0" }).some((each) =>
          names.has(each),
        ),
    );
    if (!isRead) check.report(path, { code: "own-value-not-read", found: name });
  }
};
