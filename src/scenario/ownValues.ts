import { type Formula, parametersOf } from "../formula/index";
import { type Path, pathText } from "../problems/index";
import { at, entriesOf, namesOf, type RawRecord } from "./raw";

/** A value of a parameter that a strategy has for itself, once for each line it is written on. */
export interface OwnValue {
  /** What it is a parameter by: the strategy it is written in, a dot and the name. */
  readonly id: string;
  readonly name: string;
  /** The strategy it is written in, and one that has it: the same, or one that extends it. */
  readonly strategy: string;
  readonly of: string;
  /** Where it stands in the strategy that has it. */
  readonly path: Path;
}

/** Values of parameters that strategies have for themselves, in the order they are met. */
export const ownValues = (root: RawRecord, written: (path: Path) => Path): readonly OwnValue[] =>
  entriesOf(at(root, "strategies")).flatMap(([of, entry]) =>
    namesOf(at(entry, "parameters")).map((name) => {
      const path = ["strategies", of, "parameters", name];
      const strategy = String(written(path)[1]);
      return { id: `${strategy}.${name}`, name, strategy, of, path };
    }),
  );

/** The parameters whose values follow that of one by the formulas of a document, itself among them. */
export const followersOf = (
  root: RawRecord,
  formulas: ReadonlyMap<string, Formula>,
  names: Iterable<string>,
): ReadonlySet<string> => {
  const all = namesOf(at(root, "parameters"));
  const found = new Set(names);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const name of all) {
      const formula = formulas.get(pathText(["parameters", name, "formula"]));
      if (formula !== undefined && parametersOf(formula).some((each) => found.has(each))) found.add(name);
    }
  }
  return found;
};
