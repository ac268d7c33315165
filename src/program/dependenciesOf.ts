import { type Formula, parametersOf, type TableFormula, tablesOf } from "../formula/index";
import { formulaShape } from "../formula/shapes";
import type { Model } from "../model/index";
import { checked, is } from "../problems/index";

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

const dependenciesOfTakes = { model: is.made("Model", { records: "definitions" }), formula: formulaShape };

/**
 * What a formula of a model reads, itself or through definitions. Parameters are not looked through.
 *
 * @param model - the model the formula is of
 * @param formula - the amount of a flow, or the formula of a definition
 * @param known - what was found of the model's definitions, by name: for several formulas of one model, hand over the
 * same map, and each definition is looked through once
 * @example
 * const known = new Map<string, Dependencies>();
 * const { tables } = dependenciesOf(model, flow.amount, known);
 * tables.some(({ key }) => key.by === "date" && key.variant === "step"); // does the price follow the clock?
 */
export const dependenciesOf = /* @__PURE__ */ checked(
  dependenciesOfTakes,
  (
    model: Pick<Model, "definitions">,
    formula: Formula,
    known = new Map<string, Dependencies>(),
  ): Dependencies => {
    const parameters = new Set<string>();
    const tables = new Map<string, TableFormula>();
    const definitions = new Set<string>();
    const addTables = (readings: readonly TableFormula[]): void => {
      for (const reading of readings) tables.set(nameOf(reading), reading);
    };
    addTables(tablesOf(formula));
    for (const name of parametersOf(formula)) {
      const definition = Object.hasOwn(model.definitions, name) ? model.definitions[name] : undefined;
      if (definition === undefined) {
        parameters.add(name);
        continue;
      }
      const behind = known.get(name) ?? dependenciesOf(model, definition.formula, known);
      known.set(name, behind);
      for (const each of behind.parameters) parameters.add(each);
      addTables(behind.tables);
      for (const each of [...behind.definitions, name]) definitions.add(each);
    }
    return {
      parameters: [...parameters].sort(),
      tables: [...tables.values()],
      definitions: [...definitions],
    };
  },
);
