import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import type { Model } from "../../src/model/index";
import { fingerprint } from "../../src/program/fingerprint";
import { parameterValues } from "../../src/program/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { loadBi46, modelFrom, textOf } from "../analysis/bi46";
import { modelOf } from "../model/models";
import { goodOf } from "../scenario/outcomes";

type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

const isObject = (data: Data): data is { readonly [key: string]: Data } =>
  typeof data === "object" && data !== null && !Array.isArray(data);

/** The same data with the keys of every object in another order. */
const turned = (data: Data, by: number): Data => {
  if (Array.isArray(data)) return data.map((each: Data) => turned(each, by));
  if (!isObject(data)) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, turned(value, by)] as const);
  const cut = by % Math.max(1, entries.length);
  return Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)].reverse());
};

/** Every way into the data that ends in a number, as text or not. */
const numbersIn = (data: Data, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => {
  if (Array.isArray(data)) return data.flatMap((each: Data, index) => numbersIn(each, [...path, index]));
  if (isObject(data)) return Object.entries(data).flatMap(([key, value]) => numbersIn(value, [...path, key]));
  return /^-?\d/u.test(String(data)) ? [path] : [];
};

const nextDigit = (text: string, at: number): string => {
  const digits = [...text.matchAll(/\d/gu)].map(({ index }) => index);
  const index = digits[at % digits.length] ?? 0;
  return `${text.slice(0, index)}${(Number(text[index]) + 1) % 10}${text.slice(index + 1)}`;
};

/** The same data with one digit of the number at a path changed. */
const changed = (data: Data, [step, ...rest]: readonly (string | number)[], at: number): Data => {
  if (step === undefined)
    return typeof data === "number" ? Number(nextDigit(`${data}`, at)) : nextDigit(String(data), at);
  if (Array.isArray(data))
    return data.map((each: Data, index) => (index === step ? changed(each, rest, at) : each));
  if (!isObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, key === step ? changed(value, rest, at) : value]),
  );
};

let model: Model = modelOf({});
let plain: Data = {};

beforeAll(async () => {
  model = (await loadBi46()).models.A ?? model;
  plain = JSON.parse(JSON.stringify(model)) as Data;
});

describe("fingerprint", () => {
  it("is SHA-256 of the data as JSON with sorted keys", async () => {
    const bytes = await crypto.subtle.digest(
      "SHA-256",
      new TextEncoder().encode('{"a":[1,"æ",null],"b":{"c":true,"d":"x"}}'),
    );
    const wanted = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    expect(fingerprint({ b: { d: "x", c: true }, a: [1, "æ", null] })).toBe(wanted);
  });

  it("is the model's in the manifest, and tells A from B", async () => {
    const models = await Promise.all(
      [textOf("bi46-model-a"), textOf("bi46-model-b")].map(async (text) =>
        goodOf(await parseScenarioYaml(text, { rules: denmark })),
      ),
    );
    const found = models.map((each) => evaluate(each).manifest.model);
    // What else a scenario may be asked as is no part of what it is.
    const contents = models.map(
      ({
        fingerprint: _,
        cases: _cases,
        goals: _goals,
        background: _background,
        trial: _trial,
        ...content
      }) => content,
    );
    expect(found).toEqual(contents.map((each) => fingerprint(each)));
    expect(new Set(found).size).toBe(2);
  });

  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.nat(20), (by) => {
        expect(fingerprint(turned(plain, by))).toBe(fingerprint(model));
      }),
      { numRuns: 25 },
    );
  });

  it("does not depend on the order of parameters, or of a parameter's keys, in the file", async () => {
    const text = textOf("bi46-model-a");
    const moved = text
      .replace(
        "    value: 112_000\n    unit: DKK/place-year\n",
        "    unit: DKK/place-year\n    value: 112_000\n",
      )
      .replace(/( {2}staffPrice:\n(?: {4}.*\n)+)( {2}fixedPart:\n(?: {4}.*\n)+)/u, "$2$1");
    expect(moved).not.toBe(text);
    const other = await modelFrom(moved);
    expect(Object.keys(other.parameters)).not.toEqual(Object.keys(model.parameters));
    expect(fingerprint(other)).toBe(fingerprint(model));
    expect(parameterValues(other)).toEqual(parameterValues(model));
  });

  it("is another for any changed digit of any number", () => {
    const paths = numbersIn(plain);
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths)
      for (const at of [0, 1, 2, 3])
        expect(fingerprint(changed(plain, path, at))).not.toBe(fingerprint(model));
  });

  it("keeps the order of lists", () => {
    expect(fingerprint(["a", "b"])).not.toBe(fingerprint(["b", "a"]));
  });
});
