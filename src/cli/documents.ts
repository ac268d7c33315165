import type { Model, PrintedTables } from "../model/index";
import * as node from "../node/index";
import { loadNamedTables as readNamedTables } from "../node/load";
import type { Naming } from "../node/naming";
import { type Problem, ProblemError } from "../problems/index";
import { withParameters } from "../program/index";
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

/** A scenario at the values asked for, taxed where it is asked for. */
export const loadScenario = async (
  file: string,
  { set = {}, municipality }: Settings = {},
): Promise<Model> => {
  const isMunicipality = ({ path }: Problem): boolean =>
    municipality !== undefined && path[0] === "municipality";
  const model = await node
    .loadScenario(file, { ...(await known()), ...(municipality === undefined ? {} : { municipality }) })
    .catch((error: unknown) =>
      retold<Model>(error, toldOfOption("--municipality", isMunicipality, "municipality")),
    );
  try {
    return withParameters(model, set);
  } catch (error) {
    return retold(
      error,
      toldOfOption("--set", () => true, "parameters"),
    );
  }
};

export const loadDocument = async (file: string): Promise<Model | PrintedTables> =>
  node.loadDocument(file, await known());

/** Printed tables with the scenarios they name; `by`: the keys of scenarios that name the file. */
export const loadNamedTables = async (
  file: string,
  by: readonly Naming[],
  { allowOutside = false }: Outside,
): Promise<node.PrintedSource> => readNamedTables(file, { ...(await known()), allowOutside }, by);
