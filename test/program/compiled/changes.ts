import fc from "fast-check";
import { fingerprinted } from "../../../src/program/index";
import { changedData, type DataChange, dataChanges } from "../../scenario/fuzz/mutations";

type Data = Record<string | number, unknown>;
type Place = readonly [holder: Data, key: string];

/** Every place in plain data. */
const placesOf = (value: unknown): readonly Place[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.keys(value).flatMap((key) => [[value as Data, key] as const, ...placesOf((value as Data)[key])]);

const NUMBERS = ["0", "-1", "1e400", "1e-400", "0.5", "1000000", "99999999999999999999", "NaN", "", "1,5"];
const KEYS = ["__proto__", "constructor", "toString", "label", "formula", "own", "x"];

const nat = fc.nat({ max: 1_000_000 });

/** A change that keeps more of the form than a value out of nowhere: what stands elsewhere, a number, a name. */
const near = fc.record({
  how: fc.constantFrom("alike", "alike", "alike", "number", "whole", "other", "remove", "rename", "repeat"),
  at: nat,
  to: nat,
});

type Near = typeof near extends fc.Arbitrary<infer T> ? T : never;

const put = (holder: Data, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

const changeNear = (root: unknown, { how, at, to }: Near): void => {
  const places = placesOf(root);
  const [holder, key] = places[at % places.length] as Place;
  const same = places.filter(([other, name]) => typeof other[name] === typeof holder[key]);
  const alike = same.filter(([, name]) => name === key);
  const of = how === "alike" ? alike : how === "other" ? same : places;
  const [from, name] = of[to % of.length] as Place;
  const value = structuredClone(from[name]);
  if (how === "other" || how === "alike") put(holder, key, value);
  else if (how === "number") put(holder, key, NUMBERS[to % NUMBERS.length]);
  else if (how === "whole") put(holder, key, [0, -1, 1, 2, 7, 1e6, 2 ** 31, 0.5][to % 8]);
  else if (how === "remove") Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
  else if (how === "repeat" && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else put(holder, KEYS[to % KEYS.length] as string, structuredClone(holder[key]));
};

/** What is done to a model, and whether its fingerprint is then made to be right. */
export interface Changes {
  readonly near: readonly Near[];
  readonly odd: readonly DataChange[];
  readonly isSigned: boolean;
}

export const changes: fc.Arbitrary<Changes> = fc.record({
  near: fc.array(near, { minLength: 1, maxLength: 2 }),
  odd: fc.oneof({ arbitrary: fc.constant([]), weight: 4 }, { arbitrary: dataChanges, weight: 1 }),
  isSigned: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
});

/** A changed copy of a model. */
export const changed = <Model extends { readonly fingerprint: string }>(
  model: Model,
  { near: some, odd, isSigned }: Changes,
): unknown => {
  const copy = structuredClone(model);
  for (const each of some) changeNear(copy, each);
  const mutant = changedData(copy, odd);
  if (!isSigned) return mutant;
  try {
    const { fingerprint: _, ...content } = mutant as Model;
    return fingerprinted(content);
  } catch {
    // No fingerprint can be made of what is no JSON.
    return mutant;
  }
};
