import { type Formula, parameter, substitute } from "../formula/index";
import type { Distribution } from "../probability/distribution/distribution";
import { type Path, pathText } from "../problems/index";
import type { Read } from "./check/formulas";
import type { InForce } from "./check/rules";
import type { Duration } from "./cohort/duration";
import { followersOf, ownValues } from "./ownValues";
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
  /** What parameters are drawn from, by name. */
  readonly distributions: ReadonlyMap<string, Distribution>;
  /** What a strategy reads in the place of parameters: those with a value of its own, and those that follow from them. */
  readonly ownOf: (strategy: string) => Readonly<Record<string, string>>;
}

const found = <Value>(from: ReadonlyMap<string, Value>, path: Path): Value => {
  const value = from.get(pathText(path));
  if (value === undefined) throw new Error(`nothing at ${pathText(path)}`);
  return value;
};

/** The names a strategy's formulas read, in the place of those that are written, by strategy. */
const ownNames = (
  document: ScenarioDocument,
  formulas: Read["formulas"],
  written: (path: Path) => Path,
): ReadonlyMap<string, Readonly<Record<string, string>>> => {
  const found = new Map<string, Record<string, string>>();
  for (const { id, name, of } of ownValues(document, written)) {
    // Without a prototype: a parameter may be called `constructor`.
    const known: Record<string, string> = found.get(of) ?? Object.create(null);
    known[name] = id;
    found.set(of, known);
  }
  for (const [of, names] of found)
    for (const name of followersOf(document, formulas, Object.keys(names))) names[name] ??= `${of}.${name}`;
  return found;
};

/** A formula that reads other parameters. */
export const renamed = (formula: Formula, names: Readonly<Record<string, string>>): Formula =>
  substitute(formula, {
    parameters: Object.fromEntries(Object.entries(names).map(([name, id]) => [name, parameter(id)])),
  });

export const compiling = (
  document: ScenarioDocument,
  { formulas, durations }: Read,
  written: (path: Path) => Path = (path) => path,
  inForce?: InForce,
  distributions: ReadonlyMap<string, Distribution> = new Map(),
): Compiling => {
  const own = ownNames(document, formulas, written);
  const ownOf = (strategy: string): Readonly<Record<string, string>> => own.get(strategy) ?? {};
  const ownAt = (formula: Formula, [section, strategy]: Path): Formula =>
    section === "strategies" && own.has(`${strategy}`) ? renamed(formula, ownOf(`${strategy}`)) : formula;
  return {
    document,
    formulaAt: (path) => ownAt(found(formulas, path), path),
    durationAt: (path) => {
      const duration = found(durations, path);
      return { ...duration, count: ownAt(duration.count, path) };
    },
    written,
    inForce,
    distributions,
    ownOf,
  };
};
