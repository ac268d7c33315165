import { type Formula, parameter } from "../formula/index";
import type { Definition } from "../model/index";

/** The named quantities of a model in the making. */
export interface Naming {
  /**
   * Names a quantity.
   *
   * @param why - quantities with the same formula for the same reason are one, under the name it got first
   * @returns what reads it
   */
  readonly define: (definition: Definition, why?: string) => Formula;
  readonly definitions: () => Readonly<Record<string, Definition>>;
}

export const naming = (): Naming => {
  const byId = new Map<string, Definition>();
  const byReason = new Map<string, string>();
  return {
    define: (definition, why = definition.id) => {
      const reason = JSON.stringify([why, definition.formula]);
      const known = byReason.get(reason);
      if (known !== undefined) return parameter(known);
      const { id } = definition;
      if (byId.has(id)) throw new Error(`two definitions of ${id}`);
      byId.set(id, definition);
      byReason.set(reason, id);
      return parameter(id);
    },
    definitions: () => Object.fromEntries(byId),
  };
};

/** A quantity by its name; a number needs none, and what is another quantity has one. */
export const quantity = ({ define }: Naming, definition: Definition, why?: string): Formula => {
  const { formula } = definition;
  const isNamed = formula.op === "number" || (formula.op === "parameter" && formula.name.includes("."));
  return isNamed ? formula : define(definition, why);
};
