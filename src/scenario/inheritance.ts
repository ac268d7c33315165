import { type Path, type Problem, pathText } from "../problems/index";
import { unknownName } from "./check/context";
import { laidOver, leftOut } from "./laidOver";
import { at, isRecord, namesOf, type RawRecord, recordOf, textOf } from "./raw";

/** A document in which strategies stand whole, and where what is inherited was written. */
export interface Expanded {
  readonly root: RawRecord;
  /** Where a path of the expanded document was written. */
  readonly written: (path: Path) => Path;
  readonly problems: readonly Problem[];
  /** Strategies that could not be made whole: what seems to be missing in them may be in what they extend. */
  readonly broken: ReadonlySet<string>;
  /** Whether it comes to more than is looked at: then that is the one problem, and strategies are left as written. */
  readonly isTooLarge?: boolean;
}

/** What is a strategy's own whatever it extends: how it was made, and what it is called. */
const OWN = new Set(["extends", "without", "label"]);

/** Values that strategies may hold with what they inherit: as many as a file may in which all is written out. */
const MOST_VALUES = 50_000;

/** Counts the values in plain data; what several share is looked through once. */
const valueCounter = (): ((value: unknown) => number) => {
  const known = new WeakMap<object, number>();
  const count = (value: unknown): number => {
    if (typeof value !== "object" || value === null) return 1;
    const found = known.get(value);
    if (found !== undefined) return found;
    known.set(value, 1);
    const all = Object.values(value).reduce<number>((sum, each) => sum + count(each), 1);
    known.set(value, all);
    return all;
  };
  return count;
};

type Origins = Map<string, Path>;

/** Follows a path to where it was written: what is inherited may have been inherited itself, whole or in part. */
const writtenAt = (origins: Origins) => {
  const follow = (path: Path): Path => {
    for (let length = path.length; length > 0; length -= 1) {
      const origin = origins.get(pathText(path.slice(0, length)));
      if (origin !== undefined) return follow([...origin, ...path.slice(length)]);
    }
    return path;
  };
  return follow;
};

/**
 * Lays strategies that extend another over it, mapping by mapping and name by name; lists and single values
 * replace. It happens before anything is checked, so that every check sees whole strategies.
 */
export const expandStrategies = (root: RawRecord): Expanded => {
  const strategies = recordOf(at(root, "strategies"));
  const names = namesOf(strategies);
  const extending = names.some((name) => at(recordOf(strategies[name]), "extends") !== undefined);
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const origins: Origins = new Map();
  const written = writtenAt(origins);
  for (const name of names) {
    const own = recordOf(strategies[name]);
    if (at(own, "without") !== undefined && at(own, "extends") === undefined)
      problems.push({
        code: "needs-key",
        path: ["strategies", name, "without"],
        found: "without",
        expected: "extends",
      });
  }
  if (!extending) return { root, written: (path) => path, problems, broken };

  const over = (own: RawRecord, base: RawRecord, path: Path, basePath: Path): RawRecord =>
    laidOver(own, Object.fromEntries(Object.entries(base).filter(([key]) => !OWN.has(key))), (keys) =>
      // Followed at once: a base is whole before it is extended, so no chain is followed again.
      origins.set(pathText([...path, ...keys]), written([...basePath, ...keys])),
    );

  const without = (base: RawRecord, name: string): RawRecord =>
    leftOut(base, at(recordOf(strategies[name]), "without"), (index, problem) =>
      problems.push({ ...problem, path: ["strategies", name, "without", index] }),
    );

  const whole = new Map<string, RawRecord>();
  const trail: string[] = [];
  const expand = (name: string): RawRecord => {
    const known = whole.get(name);
    if (known !== undefined) return known;
    const own = recordOf(strategies[name]);
    const parent = textOf(at(own, "extends"));
    const path = ["strategies", name, "extends"];
    const settle = (record: RawRecord): RawRecord => {
      whole.set(name, record);
      return record;
    };
    if (parent === undefined || parent === "") return settle(own);
    if (!names.includes(parent)) {
      problems.push({ ...unknownName(parent, names, "strategies"), path });
      broken.add(name);
      return settle(own);
    }
    trail.push(name);
    if (trail.includes(parent)) {
      const circle = trail.slice(trail.indexOf(parent));
      problems.push({ code: "circular-strategies", path, found: [...circle, parent].join(" → ") });
      for (const member of circle) broken.add(member);
      trail.pop();
      return settle(own);
    }
    const base = without(expand(parent), name);
    if (broken.has(parent)) broken.add(name);
    trail.pop();
    return settle(over(own, base, ["strategies", name], ["strategies", parent]));
  };

  const valuesOf = valueCounter();
  let values = 0;
  for (const name of names) {
    const own = strategies[name];
    if (!isRecord(own)) continue;
    values += valuesOf(expand(name));
    if (values <= MOST_VALUES) continue;
    const path = ["strategies", name, ...(at(own, "extends") === undefined ? [] : ["extends"])];
    const problem: Problem = { code: "strategies-too-large", path, expected: String(MOST_VALUES) };
    return { root, written, broken, problems: [problem], isTooLarge: true };
  }
  const expanded = Object.fromEntries(
    Object.entries(strategies).map(([name, value]) => [name, whole.get(name) ?? value]),
  );
  return { root: { ...root, strategies: expanded }, written, problems, broken };
};
