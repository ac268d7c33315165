import { parametersOf } from "../../formula/index";
import { pathText } from "../../problems/index";
import { at, entriesOf, has, namesOf, recordOf } from "../raw";
import { type Checking, checkName, numberAt } from "./context";
import type { Formulas } from "./formulas";

/** Parameters whose formula reads another. */
const readersOf = (check: Checking, formulas: Formulas, name: string): readonly string[] =>
  namesOf(at(check.root, "parameters")).filter((id) => {
    const formula = formulas.get(pathText(["parameters", id, "formula"]));
    return formula !== undefined && parametersOf(formula).includes(name);
  });

/** Segments: at most one takes the rest, and what they change of parameters can be changed alone. */
export const checkSegments = (check: Checking, formulas: Formulas): void => {
  const { root } = check;
  const segments = entriesOf(at(root, "segments"));
  const parameters = recordOf(at(root, "parameters"));
  if (has(root, "segments") && segments.length === 0)
    check.report(["segments"], { code: "too-few", expected: "1" });
  const rests = segments.filter(([, segment]) => at(segment, "share") === "rest");
  for (const [id] of rests.slice(1))
    check.report(["segments", id, "share"], { code: "rest-twice", found: "rest" });
  for (const [id, segment] of segments) {
    const age = numberAt(check, at(segment, "age"));
    if (age?.startsWith("-"))
      check.report(["segments", id, "age"], { code: "not-negative", found: age, expected: ">= 0" });
    for (const name of namesOf(at(segment, "parameters"))) {
      const path = ["segments", id, "parameters", name];
      if (!checkName(check, name, namesOf(parameters), "parameters", path)) continue;
      if (has(recordOf(parameters[name]), "formula"))
        check.report(path, { code: "segment-changes-formula", found: name });
      const readers = readersOf(check, formulas, name);
      if (readers.length > 0)
        check.report(path, {
          code: "segment-not-recomputed",
          found: name,
          values: { readers: readers.join(", ") },
        });
    }
  }
};
