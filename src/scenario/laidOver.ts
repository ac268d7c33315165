import { nearestName, type Path, type Problem } from "../problems/index";
import { at, isRecord, listOf, namesOf, type RawRecord, textOf } from "./raw";

/**
 * A mapping laid over another, mapping by mapping and name by name; lists and single values replace.
 *
 * @param inherited - told the keys to everything that is taken from the other
 */
export const laidOver = (
  own: RawRecord,
  base: RawRecord,
  inherited: (keys: Path) => void = () => undefined,
  keys: Path = [],
): RawRecord => {
  const merged: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(base)) {
    if (key === "__proto__") continue;
    const mine = at(own, key);
    if (mine === undefined) {
      merged[key] = inner;
      inherited([...keys, key]);
    } else if (isRecord(mine) && isRecord(inner))
      merged[key] = laidOver(mine, inner, inherited, [...keys, key]);
  }
  for (const key of Object.keys(own))
    if (key !== "__proto__" && !Object.hasOwn(merged, key)) merged[key] = own[key];
  return merged;
};

/** A mapping without what a dotted name leads to; nothing when there is no such thing. */
const removed = (record: RawRecord, [key = "", ...rest]: readonly string[]): RawRecord | undefined => {
  if (at(record, key) === undefined) return undefined;
  const { [key]: inner, ...others } = record;
  if (rest.length === 0) return others;
  const left = isRecord(inner) ? removed(inner, rest) : undefined;
  // In its old place, so that what is inherited keeps its order.
  return left === undefined
    ? undefined
    : Object.fromEntries(Object.entries(record).map(([name, value]) => [name, name === key ? left : value]));
};

/** Dotted names of what a mapping holds, so many levels down. */
const dottedNames = (record: RawRecord, levels: number): readonly string[] =>
  namesOf(record).flatMap((key) => {
    const inner = record[key];
    const below = levels > 1 && isRecord(inner) ? dottedNames(inner, levels - 1) : [];
    return [key, ...below.map((name) => `${key}.${name}`)];
  });

/** A mapping without what a list of dotted names leads to; a name that leads to nothing is told with its place there. */
export const leftOut = (
  base: RawRecord,
  names: unknown,
  report: (index: number, problem: Omit<Problem, "path">) => void,
): RawRecord =>
  listOf(names).reduce<RawRecord>((left, entry, index) => {
    const dotted = textOf(entry);
    if (dotted === undefined || dotted === "") return left;
    const keys = dotted.split(".");
    const rest = removed(left, keys);
    if (rest !== undefined) return rest;
    const nearest = nearestName(dotted, dottedNames(left, Math.max(2, Math.min(keys.length, 6))));
    report(index, {
      code: "nothing-inherited",
      found: dotted,
      ...(nearest === undefined ? {} : { nearest }),
    });
    return left;
  }, base);
