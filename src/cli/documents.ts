import type { Model, PrintedTables } from "../model/index";
import type * as node from "../node/index";
import {
  allOf,
  documentOf,
  type ReadModel,
  loadNamedTables as readNamedTables,
  scenarioOf,
} from "../node/load";
import type { Naming } from "../node/naming";
import { type OpenFile, openFile } from "../node/openFile";
import { type Problem, ProblemError } from "../problems/index";
import { atPriceLevel, withParameters } from "../program/index";
import { danishRules } from "./danishRules";
import type { Outside, Settings } from "./options";

/** What scenarios may ask for by name: the command knows the Danish rules, and the evidence. */
const known = async (): Promise<node.LoadOptions> => {
  const [{ rules }, { evidence }] = await Promise.all([danishRules(), import("../evidence/index")]);
  return { rules, evidence };
};

/** What is wrong with an option is told of the option, and not of a line of the file. */
const toldOfOption =
  (option: string, isOfOption: (problem: Problem) => boolean, key: string) =>
  (problem: Problem): Problem => {
    if (!isOfOption(problem)) return problem;
    const { at: _, path, ...rest } = problem;
    return { ...rest, path: [option, ...path.slice(path[0] === key ? 1 : 0)] };
  };

const retold = <T>(error: unknown, tell: (problem: Problem) => Problem): T => {
  if (!(error instanceof ProblemError)) throw error;
  throw new ProblemError(error.problems.map(tell));
};

/** A scenario at the values asked for, taxed where it is asked for; of a file that may be asked again. */
export const loadScenario = async (
  file: string | OpenFile,
  { set = {}, municipality, case: name, allowOutside = false }: Settings = {},
): Promise<Model> => {
  const isMunicipality = ({ path }: Problem): boolean =>
    municipality !== undefined && path[0] === "municipality";
  const isCase = ({ path }: Problem): boolean =>
    name !== undefined && path.length === 1 && path[0] === "cases";
  const ofMunicipality = toldOfOption("--municipality", isMunicipality, "municipality");
  const ofCase = toldOfOption("--case", isCase, "cases");
  const model = await scenarioOf(typeof file === "string" ? openFile(file) : file, {
    ...(await known()),
    allowOutside,
    ...(municipality === undefined ? {} : { municipality }),
    ...(name === undefined ? {} : { case: name }),
  }).catch((error: unknown) => retold<Model>(error, (problem) => ofCase(ofMunicipality(problem))));
  return atSettings(model, set);
};

/** A model at the values that `--set` asks for. */
const atSettings = (model: Model, set: Readonly<Record<string, string>>): Model => {
  try {
    return withParameters(model, set);
  } catch (error) {
    return retold(
      error,
      toldOfOption("--set", () => true, "parameters"),
    );
  }
};

/** A model at the prices of the year that `--level` asks for. */
export const inPrices = (model: Model, year: number | undefined): Model => {
  if (year === undefined) return model;
  try {
    return atPriceLevel(model, year);
  } catch (error) {
    return retold(
      error,
      toldOfOption("--level", () => true, "prices"),
    );
  }
};

/** Every case of a scenario, at the values asked for but where the case has its own; all that is wrong with them at once. */
export const loadCases = async (
  file: OpenFile,
  { cases = [] }: Model,
  { set = {}, ...settings }: Settings = {},
): Promise<readonly Model[]> => {
  const models = await allOf(cases.map(({ id }) => loadScenario(file, { ...settings, case: id })));
  return models.map((model) => {
    const isFree = (name: string): boolean => model.parameters[name]?.changedFrom === undefined;
    return atSettings(model, Object.fromEntries(Object.entries(set).filter(([name]) => isFree(name))));
  });
};

export const loadDocument = async (
  file: OpenFile,
  { allowOutside = false }: Outside = {},
): Promise<Model | PrintedTables> => documentOf(file, { ...(await known()), allowOutside });

/** Printed tables with the scenarios they name; `by`: the keys of scenarios that name the file, `read`: those scenarios. */
export const loadNamedTables = async (
  file: string,
  by: readonly Naming[],
  { allowOutside = false }: Outside,
  read: readonly ReadModel[] = [],
): Promise<node.PrintedSource> => readNamedTables(file, { ...(await known()), allowOutside }, by, read);
