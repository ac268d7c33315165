import { type Formula, parametersOf, type TableFormula, tablesOf } from "../formula/index";
import type { Model } from "../model/index";

/** What the value of a formula rests on. */
export interface Dependencies {
  /** Names of parameters, and of numbers a segment states, each once and sorted. */
  readonly parameters: readonly string[];
  /** Readings of tables, each once: a variant is named by the attribute that decides it. */
  readonly tables: readonly TableFormula[];
  /** Definitions, each once and after those it reads itself: in this order they can be computed. */
  readonly definitions: readonly string[];
}

/** Whether anything that is read differs by step of the clock. */
export const readsStep = ({ tables }: Pick<Dependencies, "tables">): boolean =>
  tables.some(({ key }) => key.by === "date" && key.variant === "step");

/** What a reading of a table is known by. */
const nameOf = ({ table, key }: TableFormula): string => {
  if (key.by === "date") return `${table}\ndate\n${key.variant ?? ""}`;
  return key.by === "text" ? `${table}\ntext\n${key.text}` : `${table}\nattribute\n${key.attribute}`;
};

/** What was found of the formulas of a model: its definitions never change, and its formulas are asked about again and again. */
const found = new WeakMap<Model["definitions"], Map<Formula, Dependencies>>();

const reading = (model: Pick<Model, "definitions">, formula: Formula): Dependencies => {
  const parameters = new Set<string>();
  const tables = new Map<string, TableFormula>();
  const definitions = new Set<string>();
  const addTables = (readings: readonly TableFormula[]): void => {
    for (const each of readings) tables.set(nameOf(each), each);
  };
  addTables(tablesOf(formula));
  for (const name of parametersOf(formula)) {
    const definition = Object.hasOwn(model.definitions, name) ? model.definitions[name] : undefined;
    if (definition === undefined) {
      parameters.add(name);
      continue;
    }
    const behind = dependenciesOf(model, definition.formula);
    for (const each of behind.parameters) parameters.add(each);
    addTables(behind.tables);
    for (const each of [...behind.definitions, name]) definitions.add(each);
  }
  return {
    parameters: [...parameters].sort(),
    tables: [...tables.values()],
    definitions: [...definitions],
  };
};

/**
 * What a formula of a model reads, itself or through definitions. Parameters are not looked through.
 *
 * @param model - the model the formula is of
 * @param formula - the amount of a flow, or the formula of a definition
 * @example
 * const { tables } = dependenciesOf(model, flow.amount);
 * tables.some(({ key }) => key.by === "date" && key.variant === "step"); // does the price follow the clock?
 */
export const dependenciesOf = (model: Pick<Model, "definitions">, formula: Formula): Dependencies => {
  const known = found.get(model.definitions) ?? new Map<Formula, Dependencies>();
  found.set(model.definitions, known);
  const before = known.get(formula);
  if (before !== undefined) return before;
  const behind = reading(model, formula);
  known.set(formula, behind);
  return behind;
};
