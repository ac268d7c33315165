import type { Formula } from "../formula/index";
import { type Path, pathText } from "../problems/index";
import type { Formulas } from "./check/formulas";
import type { InForce } from "./check/rules";
import type { ScenarioDocument } from "./schema/scenario";

/** What compiling reads: a checked document, its formulas, and the rules it asks for. */
export interface Compiling {
  readonly document: ScenarioDocument;
  readonly formulaAt: (path: Path) => Formula;
  /** Where a path of the document was written: elsewhere, when it is inherited. */
  readonly written: (path: Path) => Path;
  readonly inForce: InForce | undefined;
}

export const compiling = (
  document: ScenarioDocument,
  formulas: Formulas,
  written: (path: Path) => Path = (path) => path,
  inForce?: InForce,
): Compiling => ({
  document,
  formulaAt: (path) => {
    const formula = formulas.get(pathText(path));
    if (formula === undefined) throw new Error(`no formula at ${pathText(path)}`);
    return formula;
  },
  written,
  inForce,
});
