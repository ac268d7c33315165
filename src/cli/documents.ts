import type { Model, PrintedTables } from "../model/index";
import * as node from "../node/index";
import { loadNamedTables as readNamedTables } from "../node/load";
import type { Naming } from "../node/naming";
import { ProblemError } from "../problems/index";
import { withParameters } from "../program/index";
import { danishRules } from "./danishRules";
import type { Outside, Settings } from "./options";

/** The rules scenarios may ask for by name: the command knows the Danish ones. */
const known = async (): Promise<node.LoadOptions> => ({ rules: (await danishRules()).rules });

/** A scenario at the values asked for; what is wrong with one of them is told of the option. */
export const loadScenario = async (file: string, { set = {} }: Settings = {}): Promise<Model> => {
  const model = await node.loadScenario(file, await known());
  try {
    return withParameters(model, set);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(
      error.problems.map((problem) => ({
        ...problem,
        path: ["--set", ...problem.path.slice(problem.path[0] === "parameters" ? 1 : 0)],
      })),
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
