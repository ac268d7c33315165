import { DRIVERS, type Driver } from "../../model/index";
import { type Path, pathText } from "../../problems/index";
import { avoidableShares, effortNames, replacingPhases } from "../cohort/effortNames";
import { namesAt } from "../cohort/namesAt";
import { at, entriesOf, has, namesOf, type RawRecord, recordOf, textOf } from "../raw";
import { type Checking, checkName } from "./context";

const HERE = ["ordinaryEffort"];

/** The flows are the reference's, each paid for time in one of its phases or in a state. */
const checkNamed = (check: Checking, reference: string, strategy: RawRecord): boolean => {
  const flows = recordOf(at(strategy, "flows"));
  const named = namesAt(at(recordOf(at(check.root, "ordinaryEffort")), "flow"), [...HERE, "flow"]);
  const good = named.filter(({ name, path }) => {
    if (!checkName(check, name, namesOf(flows), `strategies.${reference}.flows`, path)) return false;
    const flow = recordOf(at(flows, name));
    const per = textOf(at(flow, "per"));
    if (per !== undefined && Object.hasOwn(DRIVERS, per) && DRIVERS[per as Driver] !== "state")
      check.report(path, { code: "effort-not-of-time", found: name, values: { reference, per } });
    else if (per === undefined && has(flow, "share"))
      check.report(path, { code: "effort-of-share", found: name, expected: textOf(at(flow, "of")) ?? "" });
    else return true;
    return false;
  });
  const names = named.map(({ name }) => name);
  for (const { flow, path } of avoidableShares(check.root))
    if (flow !== undefined) checkName(check, flow, names, "ordinaryEffort.flow", path);
  return named.length > 0 && good.length === named.length;
};

/** What another strategy is charged for it has not written itself, nor something else by that name. */
const checkArm = (
  check: Checking,
  id: string,
  strategy: RawRecord,
  effort: NonNullable<ReturnType<typeof effortNames>>,
  written: (path: Path) => Path,
): void => {
  const { reference, flows, of } = effort;
  const isInherited = (section: string, name: string): boolean =>
    pathText(written(["strategies", id, section, name])) ===
    pathText(written(["strategies", reference, section, name]));
  const twice = (section: string, names: readonly string[]): void => {
    for (const name of names)
      if (has(recordOf(at(strategy, section)), name) && !isInherited(section, name))
        check.report(["strategies", id, section, name], {
          code: "effort-counted-twice",
          found: `${section}.${name}`,
          values: { reference },
        });
  };
  const usual = recordOf(at(recordOf(at(recordOf(at(check.root, "strategies")), reference)), "phases"));
  const phases = of.filter((name) => has(usual, name));
  twice("flows", flows);
  twice("phases", phases);
  for (const section of ["capacity", "caseloads", "events"])
    for (const name of phases)
      if (has(recordOf(at(strategy, section)), name))
        check.report(["strategies", id, section, name], {
          code: "name-taken",
          found: name,
          values: { other: `strategies.${reference}.phases` },
        });
  if (at(strategy, "ordinaryEffort") === "replaced" && replacingPhases(check.root, id, effort).length === 0)
    check.report(["strategies", id, "ordinaryEffort"], {
      code: "effort-never-replaced",
      found: "replaced",
      values: { strategy: id, effort: of.join(", "), states: effort.states.join(", ") },
    });
};

/**
 * Where a scenario says what its ordinary effort is, every strategy says whether it is included or replaced, the reference
 * that it is included, and none pays for it by itself.
 */
export const checkOrdinaryEffort = (check: Checking, written: (path: Path) => Path): void => {
  const { root } = check;
  if (!has(root, "ordinaryEffort")) return;
  const reference = textOf(at(root, "reference"));
  const strategies = recordOf(at(root, "strategies"));
  if (reference === undefined)
    check.report(HERE, { code: "needs-key", found: "ordinaryEffort", expected: "reference" });
  if (!has(root, "states"))
    check.report(HERE, { code: "needs-key", found: "ordinaryEffort", expected: "states" });
  const effort = effortNames(root);
  if (reference === undefined || effort === undefined || !has(strategies, reference)) return;
  const usual = recordOf(at(strategies, reference));
  const isNamed = checkNamed(check, reference, usual);
  if (at(usual, "ordinaryEffort") === "replaced")
    check.report(["strategies", reference, "ordinaryEffort"], {
      code: "effort-reference-replaces",
      found: "replaced",
      values: { reference },
    });
  for (const [id, strategy] of entriesOf(strategies))
    if (isNamed && id !== reference) checkArm(check, id, strategy, effort, written);
};
