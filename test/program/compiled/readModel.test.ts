import { readdir } from "node:fs/promises";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { armOf, breakEvens, evaluate, overview } from "../../../src/analysis/index";
import { denmark } from "../../../src/denmark/index";
import { rows, yearRows } from "../../../src/ledger/index";
import type { Model } from "../../../src/model/index";
import { loadHistory, loadScenario } from "../../../src/node/index";
import { formatProblem, isProblemError, pathText } from "../../../src/problems/index";
import { type CompiledModel, compiledModel } from "../../../src/program/compiled/compiledModel";
import { readModel } from "../../../src/program/compiled/readModel";
import { fingerprinted, withParameters } from "../../../src/program/index";
import { overviewReport, renderJson } from "../../../src/report/index";
import { scenarioPath } from "../../fixtures/scenarioPath";
import { changed, changes } from "./changes";

const SEED = 20_220_701;

const textOf = (model: Model): string => JSON.stringify(compiledModel(model));

const goodOf = (json: unknown): Model => {
  const read = readModel(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
  return read.value;
};

/** All that is worked out of a model, as text. */
const answersOf = (model: Model): string => {
  const result = evaluate(model);
  const { ledger, ...rest } = result;
  const arms = model.strategies.map(({ id }) => armOf(result, id).ledger);
  const all = [ledger, ...arms].map((each) => [rows(each), yearRows(each)]);
  const whole =
    model.cohort === undefined
      ? ""
      : renderJson(overviewReport(model, overview(model), { language: "da", unit: "kr" }));
  const decided =
    model.decision === undefined ? [] : breakEvens(model, { perspective: "municipality", steps: 4 });
  return JSON.stringify([all, rest, whole, decided]);
};

const shipped = [
  ...["bi46-model-a.yaml", "bi46-model-b.yaml", "trial-2018.yaml"],
  ...(await readdir("scenarios/published"))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => `published/${file}`),
];

describe("a model that was compiled and read", () => {
  it.each(shipped)("is the scenario's own, with the same bytes in every answer: %s", async (file) => {
    const model = await loadScenario(scenarioPath(file.replace(".yaml", "")), { rules: denmark });
    const text = textOf(model);
    const read = goodOf(text);
    expect(read).toStrictEqual(model);
    expect(textOf(read)).toBe(text);
    expect(answersOf(read)).toBe(answersOf(model));
  });

  it.each(shipped)("may be at other values than it was compiled with: %s", async (file) => {
    const model = await loadScenario(scenarioPath(file.replace(".yaml", "")), { rules: denmark });
    const moved = Object.values(model.parameters).flatMap(({ id, range }) => {
      try {
        return range === undefined ? [] : [withParameters(model, { [id]: range[0] })];
      } catch {
        // Not at all ends of all ranges together with all else there is a model.
        return [];
      }
    });
    const isRanged = Object.values(model.parameters).some(({ range }) => range !== undefined);
    expect(moved.length > 0).toBe(isRanged);
    for (const each of moved) {
      expect(goodOf(textOf(each))).toStrictEqual(each);
      const { unchanged } = each;
      if (unchanged === undefined) continue;
      // Every mark of the change is held against what was compiled.
      for (const forged of [
        { ...each, unchanged: "0".repeat(64) },
        { ...each, fingerprint: model.fingerprint },
        { ...each, parameters: model.parameters },
        { ...each, title: { da: "x", en: "x" } },
      ])
        expect(readModel(textOf(forged)).ok).toBe(false);
    }
    const last = moved.at(-1);
    if (last !== undefined)
      expect(rows(evaluate(goodOf(textOf(last))).ledger)).toEqual(rows(evaluate(last).ledger));
  });

  it("may be a history or a budget", async () => {
    const history = await loadHistory("scenarios/history-flexjob.yaml", { rules: denmark });
    const budget = await loadScenario("test/fixtures/bi46-budget-a.yaml");
    for (const model of [history, budget]) expect(answersOf(goodOf(textOf(model)))).toBe(answersOf(model));
  });

  it("shares nothing with what it was read from", async () => {
    const file = JSON.parse(textOf(await loadScenario("scenarios/published/hiv.yaml")));
    const read = goodOf(file);
    const before = JSON.stringify(read);
    file.model.strategies.length = 0;
    file.model.parameters.effect.formula.value = "0";
    expect(JSON.stringify(read)).toBe(before);
  });
});

let model: Model;
let large: Model;
beforeAll(async () => {
  model = await loadScenario("scenarios/published/hiv.yaml");
  large = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
});

// biome-ignore lint/suspicious/noExplicitAny: of what is about to be broken any part is reached
type Open = any;
type Change = (model: Open) => unknown;

/** A compiled file with its model changed, and with the fingerprint of what it then is: what somebody else could make. */
const forged = (of: Model, change: Change): Open => {
  const { fingerprint: _, ...copy } = structuredClone(of);
  change(copy);
  return compiledModel(fingerprinted(copy));
};

const deep = (levels: number): unknown => {
  let formula: unknown = { op: "number", value: "1" };
  for (let level = 0; level < levels; level++) formula = { op: "negate", of: formula };
  return formula;
};

const circle: { self?: unknown } = {};
circle.self = circle;

const file = (change: (file: Open) => unknown) => (): unknown => {
  const copy = structuredClone(compiledModel(model));
  return change(copy) ?? copy;
};
const small = (change: Change) => (): unknown => forged(model, change);
const ofLarge = (change: Change) => (): unknown => forged(large, change);

const number = { op: "number", value: "1" };
const names = (name: string) => ({ op: "parameter", name });

const FORMS: readonly (readonly [what: string, made: () => unknown, code: string, path: string])[] = [
  ["no JSON", () => "title: T", "model-not-json", ""],
  ["half of it", () => textOf(model).slice(0, 500), "model-not-json", ""],
  [
    "brackets without end",
    () => `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
    "argument-invalid",
    "[0][0][0][0]",
  ],
  ["nothing", () => "", "model-not-json", ""],
  ["null", () => null, "model-not-compiled", ""],
  ["a list", () => [compiledModel(model)], "model-not-compiled", ""],
  ["a model without its file", () => model, "model-not-compiled", ""],
  ["a number too large for JSON", () => Number.POSITIVE_INFINITY, "argument-invalid", ""],
  ["a scenario", () => '{ "title": "T", "kind": "scenario" }', "model-not-compiled", ""],
  ["another schema", file((it) => ({ ...it, schema: 2 })), "model-other-schema", "schema"],
  [
    "a schema that is none",
    file((it) => ({ ...it, schema: { toString: 1 } })),
    "model-other-schema",
    "schema",
  ],
  ["a key beside the model", file((it) => ({ ...it, models: [] })), "unknown-key", "models"],
  ["no library", file((it) => ({ ...it, library: 1 })), "argument-invalid", "library"],
  ["a model that is text", file((it) => ({ ...it, model: "x" })), "argument-invalid", "model"],
  [
    "a date",
    file((it) => ({ ...it, model: { ...model, title: new Date(0) } })),
    "argument-invalid",
    "model.title",
  ],
  [
    "a function",
    file((it) => ({ ...it, model: { ...model, title: () => 1 } })),
    "argument-invalid",
    "model.title",
  ],
  ["a circle of objects", () => circle, "argument-invalid", "self.self.self.self"],
  [
    "another value, not signed",
    file((it) => {
      it.model.parameters.effect.formula.value = "0.4";
    }),
    "model-changed",
    "model.fingerprint",
  ],
  ["no states at all", small((it) => delete it.states), "missing-key", "model"],
  [
    "no strategies",
    small((it) => {
      it.strategies = [];
    }),
    "argument-invalid",
    "model.strategies",
  ],
  [
    "a key nobody knows",
    small((it) => {
      it.currencies = "x";
    }),
    "unknown-key",
    "model.currencies",
  ],
  [
    "a key __proto__",
    small((it) => Object.defineProperty(it, "__proto__", { value: { x: 1 }, enumerable: true })),
    "unknown-key",
    "model.__proto__",
  ],
  [
    "a parameter of another name",
    small((it) => {
      it.parameters.effect.id = "constructor";
    }),
    "argument-invalid",
    "model.parameters.effect.id",
  ],
  [
    "an operation that is none",
    small((it) => {
      it.parameters.effect.formula = { op: "constructor", of: number };
    }),
    "unknown-reference",
    "model.parameters.effect.formula.op",
  ],
  [
    "code in a formula",
    small((it) => {
      it.parameters.effect.formula = { op: "number", value: "process.exit()" };
    }),
    "argument-invalid",
    "model.parameters.effect.formula.value",
  ],
  [
    "a formula without end",
    file((it) => {
      it.model.parameters.effect.formula = deep(5000);
    }),
    "argument-invalid",
    "model.parameters.effect.formula",
  ],
  [
    "a parameter that reads itself",
    small((it) => {
      it.parameters.effect.formula = names("effect");
    }),
    "formula-circle",
    "model.parameters.effect",
  ],
  [
    "a name nobody knows",
    small((it) => {
      it.parameters.effect.formula = names("toString");
    }),
    "formula-parameter",
    "model.parameters.effect.formula",
  ],
  [
    "a definition that reads itself",
    ofLarge((it) => {
      const [id] = Object.keys(it.definitions);
      it.definitions[id as string].formula = names(id as string);
    }),
    "formula-circle",
    "model.definitions.referred.benefit",
  ],
  [
    "a state that is not there",
    small((it) => {
      it.cohort.state = "asymptomatik";
    }),
    "unknown-reference",
    "model.cohort.state",
  ],
  ["two states of one name", small((it) => it.states.push(it.states[0])), "duplicate-name", "model.states"],
  [
    "a transition to nowhere",
    small((it) => {
      it.strategies[0].dynamics.transitions[0].to = "x";
    }),
    "unknown-reference",
    "model.strategies[0].dynamics.transitions[0]",
  ],
  [
    "a flow to nobody",
    small((it) => {
      it.strategies[0].flows[0].to = "nobody";
    }),
    "unknown-reference",
    "model.strategies[0].flows[0].to",
  ],
  [
    "a flow on no account",
    small((it) => {
      it.strategies[0].flows[0].account = "valueOf";
    }),
    "unknown-reference",
    "model.strategies[0].flows[0]",
  ],
  [
    "cycles without end",
    small((it) => {
      it.horizon.cycles = 1e9;
    }),
    "argument-invalid",
    "model.horizon.cycles",
  ],
  [
    "half a cycle",
    small((it) => {
      it.horizon.cycles = 2.5;
    }),
    "argument-invalid",
    "model.horizon.cycles",
  ],
  [
    "a horizon turned round",
    ofLarge((it) => {
      it.horizon = { from: "2025-01-01", until: "2022-01-01" };
    }),
    "period-reversed",
    "model.horizon",
  ],
  [
    "a day that is none",
    ofLarge((it) => {
      it.horizon.until = "2025-02-30";
    }),
    "argument-invalid",
    "model.horizon.until",
  ],
  [
    "cycles of no length",
    ofLarge((it) => {
      it.cohort.cycleDays = 0;
    }),
    "argument-invalid",
    "model.cohort.cycleDays",
  ],
  [
    "a place of no strategy",
    ofLarge((it) => {
      it.cohort.refill.strategy = "intensiv";
    }),
    "unknown-reference",
    "model.cohort.refill",
  ],
  [
    "a table that goes back in time",
    ofLarge((it) => {
      const [id] = Object.keys(it.tables);
      it.tables[id as string].rows.push({ ...it.tables[id as string].rows[0], from: "1900-01-01" });
    }),
    "argument-invalid",
    "model.tables.kontanthjaelp.30plus_andre",
  ],
  [
    "a bound with a code nobody knows",
    ofLarge((it) => {
      it.bounds[0].limits[0].code = "toString";
    }),
    "unknown-reference",
    "model.bounds[0].limits[0].code",
  ],
  [
    "a range of three",
    ofLarge((it) => {
      it.parameters.success.range = ["0", "1", "2"];
    }),
    "argument-invalid",
    "model.parameters.success.range",
  ],
];

describe("what is none of these models", () => {
  it.each(FORMS)("is told as data and in words: %s", (_, made, code, path) => {
    const read = readModel(made());
    if (read.ok) throw new Error("read");
    const [problem] = read.problems;
    expect([problem?.code, pathText(problem?.path ?? []).slice(0, path.length + 40)]).toEqual([
      code,
      expect.stringMatching(new RegExp(`^${path.replace(/[.[\]]/gu, "\\$&")}`, "u")),
    ]);
    for (const each of read.problems)
      for (const language of ["da", "en"] as const) {
        expect(formatProblem(each, language)).not.toMatch(/\{\w+\}/u);
        expect(formatProblem(each, language).length).toBeLessThan(1000);
      }
  });

  it("has the nearest name beside a name or key that is nearly right", () => {
    const nearestOf = (change: Change, of = model): string | undefined => {
      const read = readModel(forged(of, change));
      return read.ok ? undefined : read.problems[0]?.nearest;
    };
    const [state = ""] = model.states.map(({ id }) => id);
    expect(
      nearestOf((it) => {
        it.cohort.state = `${state}x`;
      }),
    ).toBe(state);
    expect(
      nearestOf((it) => {
        it.definition = it.definitions;
      }),
    ).toBe("definitions");
    expect(
      nearestOf((it) => {
        it.strategies[0].flows[0].from = "regoin";
      }),
    ).toBe("region");
    expect(
      nearestOf((it) => {
        it.cohort.refill.capacity = "citizen";
      }, large),
    ).toBe("citizens");
  });

  it("has a problem for every name that stands for nothing, at once", () => {
    const read = readModel(
      forged(model, (it) => {
        it.cohort.state = "x";
        it.strategies[0].flows[0].account = "y";
        it.reference = "z";
      }),
    );
    expect(read.ok ? [] : read.problems.map(({ found }) => found)).toEqual(["z", "x", "y"]);
  });
});

/** Reads what was made of a model and goes on with what is read: whether it was, or what is wrong; anything else is thrown. */
const settle = (file: CompiledModel): "answered" | "refused" => {
  const read = readModel(file);
  if (!read.ok) {
    expect(read.problems.length).toBeGreaterThan(0);
    for (const problem of read.problems.slice(0, 5))
      expect(formatProblem(problem, "da")).not.toMatch(/\{\w+\}/u);
    return "refused";
  }
  try {
    answersOf(read.value);
  } catch (error) {
    if (!isProblemError(error)) throw error;
  }
  return "answered";
};

describe(`mutations of compiled models, seed ${SEED}`, () => {
  it.each([
    ["published/micro-loans.yaml", 500],
    ["published/hiv.yaml", 300],
    ["published/cti-section85.yaml", 300],
    ["bi46-model-a.yaml", 40],
  ] as const)("are problems, or answer: %s", async (name, numRuns) => {
    const good = await loadScenario(scenarioPath(name.replace(".yaml", "")), { rules: denmark });
    const counts = { answered: 0, refused: 0 };
    fc.assert(
      fc.property(changes, (some) => {
        counts[settle(compiledModel(changed(good, some) as Model))] += 1;
      }),
      { seed: SEED, numRuns },
    );
    // Neither side of the border is left untried.
    expect(counts.refused).toBeGreaterThan(numRuns / 4);
    expect(counts.answered).toBeGreaterThan(numRuns / 20);
  });
});
