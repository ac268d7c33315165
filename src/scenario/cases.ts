import type { Label, Model } from "../model/index";
import { isProblemError, type Outcome, type Path, type Problem } from "../problems/index";
import { withParameters } from "../program/index";
import { expandStrategies } from "./inheritance";
import { laidOver, leftOut } from "./laidOver";
import { at, isRecord, namesOf, type RawRecord, recordOf } from "./raw";
import { CASE_KEYS } from "./schema/cases";
import { labelOf } from "./schema/fields";

/** A scenario as one of its cases has it. */
export interface Cased {
  /** The document with the case laid over it, and values of parameters yet as they were. */
  readonly root: RawRecord;
  /** Values of parameters, which are read and checked as those of `withParameters`. */
  readonly values: RawRecord;
  readonly label: Label;
  /** What the case leaves out that is not there. */
  readonly problems: readonly Problem[];
}

/** What both languages are, with what a case is called after them. */
const titled = (title: unknown, label: Label): Label => {
  const { da, en } = labelOf(title);
  return { da: `${da} – ${label.da}`, en: `${en} – ${label.en}` };
};

/** Lays a case over its document: mapping by mapping, without what it leaves out. */
export const cased = (root: RawRecord, name: string): Cased => {
  const own = recordOf(at(recordOf(at(root, "cases")), name));
  const problems: Problem[] = [];
  const base = leftOut(root, at(own, "without"), (index, problem) =>
    problems.push({ ...problem, path: ["without", index] }),
  );
  const parameters = recordOf(at(own, "parameters"));
  const isValue = (id: string): boolean => ["string", "number"].includes(typeof parameters[id]);
  const pick = (wanted: boolean): RawRecord =>
    Object.fromEntries(
      namesOf(parameters)
        .filter((id) => isValue(id) === wanted)
        .map((id) => [id, parameters[id]]),
    );
  const patch = Object.fromEntries(
    CASE_KEYS.filter((key) => at(own, key) !== undefined).map((key) => [key, own[key]]),
  );
  const laid = laidOver(
    { ...patch, ...(isRecord(at(own, "parameters")) ? { parameters: pick(false) } : {}) },
    base,
  );
  // The printed source has the scenario's own tables, and none of the case.
  const { printed: _printed, ...rest } = laid;
  const label = labelOf(at(own, "label"));
  return { root: { ...rest, title: titled(at(laid, "title"), label) }, values: pick(true), label, problems };
};

const strategiesIn = (root: RawRecord): RawRecord => recordOf(at(expandStrategies(root).root, "strategies"));

/** A model whose cases name the strategies that they say nothing of and change all the same, by what these inherit. */
export const withInherited = (model: Model, root: RawRecord): Model => {
  const { cases } = model;
  if (cases === undefined) return model;
  const base = strategiesIn(root);
  const inheritedIn = (name: string): readonly string[] => {
    const said = namesOf(at(recordOf(at(recordOf(at(root, "cases")), name)), "strategies"));
    if (said.length === 0) return [];
    const own = strategiesIn(cased(root, name).root);
    return namesOf(base).filter(
      (id) => !said.includes(id) && JSON.stringify(own[id]) !== JSON.stringify(base[id]),
    );
  };
  return {
    ...model,
    cases: cases.map((each) => {
      const inherited = inheritedIn(each.id);
      return inherited.length === 0 ? each : { ...each, inherited };
    }),
  };
};

/** Problems of a case, told where the case is written: its own line, or the nearest above what it inherits. */
export const ofCase = (name: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) =>
    problem.path[0] === "cases" ? problem : { ...problem, path: ["cases", name, ...problem.path] },
  );

/** A case's model at the values of its parameters. */
export const valued = (model: Model, values: RawRecord): Outcome<Model> => {
  const isOwn = ([section, name]: Path): boolean =>
    section === "parameters" && Object.hasOwn(values, `${name}`);
  try {
    return { ok: true, value: withParameters(model, values as Readonly<Record<string, string | number>>) };
  } catch (error) {
    if (!isProblemError(error)) throw error;
    const problems = error.problems.map((problem) =>
      isOwn(problem.path) ? problem : { ...problem, path: ["parameters", ...problem.path] },
    );
    return { ok: false, problems };
  }
};
