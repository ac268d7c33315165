import type { Model, PrintedTables } from "../model/index";
import * as node from "../node/index";
import { danishRules } from "./danishRules";

/** The rules scenarios may ask for by name: the command knows the Danish ones. */
const known = async (): Promise<node.LoadOptions> => ({ rules: (await danishRules()).rules });

export const loadScenario = async (file: string): Promise<Model> => node.loadScenario(file, await known());

export const loadDocument = async (file: string): Promise<Model | PrintedTables> =>
  node.loadDocument(file, await known());

export const loadPrintedTables = async (file: string): Promise<node.PrintedSource> =>
  node.loadPrintedTables(file, await known());
