import { beforeAll, describe, expect, it } from "vitest";
import { prepare } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import type { Model } from "../../src/model/index";
import { loadHistory, loadScenario } from "../../src/node/index";
import { apart, frozen } from "../../src/plain";
import { scenarioPath } from "../fixtures/scenarioPath";
import { validCalls } from "./calls";
import { entries } from "./entries";

type Callable = (...given: unknown[]) => unknown;

/** Every object in a value, with where it is. */
const objectsIn = (value: unknown): ReadonlyMap<object, string> => {
  const found = new Map<object, string>();
  const walk = (each: unknown, path: string): void => {
    if (typeof each !== "object" || each === null || found.has(each)) return;
    found.set(each, path);
    for (const [key, inside] of Object.entries(each)) walk(inside, `${path}.${key}`);
  };
  walk(value, "");
  return found;
};

/** Overwrites and empties whatever can be changed in a value. */
const ruin = (value: unknown): void => {
  for (const object of objectsIn(value).keys())
    for (const key of Object.keys(object)) {
      Reflect.set(object, key, "ruined");
      Reflect.deleteProperty(object, key);
    }
};

/** Those whose answer is a model, a handle, a rule of the scenario or a part of it that was asked for. */
const NO_RESULTS = ["boughtOnly", "withParameters", "prepare", "expanded", "inTurns"];

let valid: Awaited<ReturnType<typeof validCalls>>;
const models = new Map<string, Model>();
beforeAll(async () => {
  valid = await validCalls();
  for (const name of ["bi46-model-a", "trial-2018", "published/micro-loans", "published/hip-replacement"])
    models.set(name, await loadScenario(scenarioPath(name), { rules: denmark }));
  models.set("history", await loadHistory("scenarios/history-flexjob.yaml", { rules: denmark }));
});

/** A question to a model with its options left out, where that is a question. */
const verbs = [
  "evaluate",
  "overview",
  "bridge",
  "critic",
  "plan",
  "observed",
  "cohort",
  "occupancy",
  "verdict",
];

describe("what is exported", () => {
  it.each(Object.entries(entries))("by %s cannot be changed, all the way down", async (_, load) => {
    const open = Object.entries(await load()).flatMap(([name, value]) =>
      typeof value === "function"
        ? []
        : [...objectsIn(value)].flatMap(([object, path]) => (Object.isFrozen(object) ? [] : [name + path])),
    );
    expect(open).toEqual([]);
  });
});

describe("a result", () => {
  it.each(["traedesten", "traedesten/explain", "traedesten/sums", "traedesten/history"])(
    "of %s shares nothing with the model, and nothing with the same result asked for again",
    async (entry) => {
      const exported = (await entries[entry]?.()) as Readonly<Record<string, Callable>>;
      const shared: string[] = [];
      for (const [name, given] of Object.entries(valid[entry] ?? {})) {
        if (NO_RESULTS.includes(name) || !/^(?:_|[a-z])/u.test(name)) continue;
        const models = given.filter(
          (each) => typeof each === "object" && each !== null && "fingerprint" in each && "bounds" in each,
        );
        const known = objectsIn(models);
        const ask = () => exported[name]?.(...given);
        const [first, again] = [objectsIn(await ask()), await ask()];
        const others = objectsIn(given);
        for (const [object, path] of objectsIn(again))
          if (!Object.isFrozen(object) && (known.has(object) || (first.has(object) && !others.has(object))))
            shared.push(name + path);
      }
      expect(shared).toEqual([]);
    },
  );

  it("can be ruined, and every later answer is the same", async () => {
    const core = (await entries.traedesten?.()) as Readonly<Record<string, Callable>>;
    for (const [file, model] of models) {
      const asked = verbs.filter((verb) => {
        if (file === "history") return ["evaluate", "observed", "plan"].includes(verb);
        return verb !== "observed" && (file !== "published/hip-replacement" || verb !== "verdict");
      });
      const ask = (verb: string): unknown => core[verb]?.(model, ...(verb === "cohort" ? ["until"] : []));
      const before = asked.map((verb) => JSON.stringify(ask(verb)));
      const known = objectsIn(model);
      const shared = asked.flatMap((verb) =>
        [...objectsIn(ask(verb))].flatMap(([object, path]) => (known.has(object) ? [verb + path] : [])),
      );
      expect([file, shared]).toEqual([file, []]);
      for (const verb of asked) ruin(ask(verb));
      if (file === "history") continue;
      const { at } = prepare(model);
      const answer = JSON.stringify(at());
      expect([...objectsIn(at()).keys()].filter((object) => known.has(object))).toEqual([]);
      ruin(at());
      expect(JSON.stringify(at())).toBe(answer);
      expect([file, asked.map((verb) => JSON.stringify(ask(verb)))]).toEqual([file, before]);
    }
  });
});

describe("plain data", () => {
  it("is copied all the way down, and frozen all the way down", () => {
    const value = { a: [{ b: 1 }], c: "x", d: null };
    const copy = apart(value);
    expect(copy).toEqual(value);
    for (const object of objectsIn(copy).keys()) expect(objectsIn(value).has(object)).toBe(false);
    expect([...objectsIn(frozen(value)).keys()].every(Object.isFrozen)).toBe(true);
    expect([...objectsIn(copy).keys()].some(Object.isFrozen)).toBe(false);
  });
});
