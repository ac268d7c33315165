import type { Formula } from "../formula/index";
import { type Path, pathText } from "../problems/index";
import type { Read } from "./check/formulas";
import type { InForce } from "./check/rules";
import type { Duration } from "./cohort/duration";
import type { ScenarioDocument } from "./schema/scenario";

/** What compiling reads: a checked document, its formulas, and the rules it asks for. */
export interface Compiling {
  readonly document: ScenarioDocument;
  /** Lengths of time are in days. */
  readonly formulaAt: (path: Path) => Formula;
  /** A length of time as it is written. */
  readonly durationAt: (path: Path) => Duration;
  /** Where a path of the document was written: elsewhere, when it is inherited. */
  readonly written: (path: Path) => Path;
  readonly inForce: InForce | undefined;
}

const found = <Value>(from: ReadonlyMap<string, Value>, path: Path): Value => {
  const value = from.get(pathText(path));
  if (value === undefined) throw new Error(`nothing at ${pathText(path)}`);
  return value;
};

export const compiling = (
  document: ScenarioDocument,
  { formulas, durations }: Read,
  written: (path: Path) => Path = (path) => path,
  inForce?: InForce,
): Compiling => ({
  document,
  formulaAt: (path) => found(formulas, path),
  durationAt: (path) => found(durations, path),
  written,
  inForce,
});
