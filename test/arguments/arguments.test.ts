import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import * as core from "../../src/index";
import { isProblemError, problemText } from "../../src/problems/index";
import { validCalls } from "./calls";
import { entries } from "./entries";
import { wrongCalls } from "./wrong";

let valid: Awaited<ReturnType<typeof validCalls>>;
beforeAll(async () => {
  valid = await validCalls();
});

const counts = new Map<string, number>();
afterAll(() => {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (counts.size === Object.keys(entries).length) expect(all).toBeGreaterThan(2000);
});

/** Where in a result a number is none, as in `rows[3].amount`. */
const noNumberIn = (value: unknown, seen = new Set<unknown>(), path = ""): string | undefined => {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : path;
  if (value instanceof Decimal) return value.isFinite() ? undefined : path;
  if (typeof value === "string") return /^-?(?:NaN|Infinity)$/u.test(value) ? path : undefined;
  if (typeof value !== "object" || value === null || seen.has(value)) return undefined;
  seen.add(value);
  // What a reader refuses is told as it was found.
  if ("ok" in value && value.ok === false) return undefined;
  for (const [key, each] of Object.entries(value)) {
    const found = noNumberIn(each, seen, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
};

const told = (given: readonly unknown[]): string =>
  given
    .map((value) => {
      try {
        return (JSON.stringify(value) ?? String(value)).slice(0, 80);
      } catch {
        return String(value);
      }
    })
    .join(", ");

const complaint = (error: unknown): string | undefined => {
  if (!isProblemError(error)) return String(error).slice(0, 100);
  const [problem] = error.problems;
  if (problem === undefined) return "no problem";
  return /\{\w+\}/u.test(problemText(problem, "da")) ? `open slot in ${problem.code}` : undefined;
};

type Callable = (...given: unknown[]) => unknown;

const isClass = (value: Callable): boolean => /^class\s/u.test(String(value));

describe.each(Object.entries(entries))("wrong arguments of %s", (entry, load) => {
  it("are problems as data, and no answer is no number", async () => {
    const exported = await load();
    const functions = Object.entries(exported).filter(
      (each): each is [string, Callable] =>
        typeof each[1] === "function" && !isClass(each[1] as Callable) && each[0] !== "Decimal",
    );
    const calls = valid[entry] ?? {};
    expect(functions.map(([name]) => name).filter((name) => calls[name] === undefined)).toEqual([]);
    const wrong: string[] = [];
    let count = 0;
    for (const [name, call] of functions) {
      const good = calls[name] ?? [];
      try {
        await call(...good);
      } catch (error) {
        if (!name.startsWith("load")) wrong.push(`${name}(valid): ${String(error)}`);
      }
      for (const given of wrongCalls(good)) {
        count += 1;
        try {
          const found = noNumberIn(await call(...given));
          if (found !== undefined) wrong.push(`${name}(${told(given)}) has no number at ${found}`);
        } catch (error) {
          const text = complaint(error);
          if (text !== undefined) wrong.push(`${name}(${told(given)}): ${text}`);
        }
      }
    }
    expect(functions.length === 0 || count > 0).toBe(true);
    counts.set(entry, count);
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

describe("a wrong argument", () => {
  type Wrong = readonly [call: () => unknown, path: string, found: string, nearest: string | undefined];
  const problemOf = async (call: () => unknown) => {
    try {
      await call();
    } catch (error) {
      if (isProblemError(error)) return error.problems[0];
    }
    return undefined;
  };
  const untyped = core as unknown as Readonly<Record<string, Callable>>;
  const call =
    (name: string, ...given: unknown[]) =>
    () =>
      untyped[name]?.(...given);

  it("is named with what was found and the nearest valid one, in words in both languages", async () => {
    const hiv = valid.traedesten?.prepare?.[0];
    const ledger = valid.traedesten?.rows?.[0];
    const cases: readonly Wrong[] = [
      [call("evaluate", hiv, { reach: "followup" }), "options.reach", "followup", "followUp"],
      [call("cohort", hiv, "Until"), "reach", "Until", "until"],
      [call("occupancy", hiv, { by: "cykle" }), "options.by", "cykle", "cycle"],
      [call("netCost", ledger, "municipalty"), "perspective", "municipalty", "municipality"],
      [call("netCost", ledger, ["regio"]), "perspective[0]", "regio", "region"],
      [
        call("breakEven", hiv, { vary: "effect", stage: "afterTaxx" }),
        "options.stage",
        "afterTaxx",
        "afterTax",
      ],
      [call("breakEven", hiv, { varry: "effect" }), "options.varry", "varry", "vary"],
      [call("breakEven", hiv, { vary: "effect", steps: Number.NaN }), "options.steps", "NaN", undefined],
      [call("breakEven", hiv, { vary: "effect", steps: 2.5 }), "options.steps", "2.5", undefined],
      [call("tornado", hiv, { parameter: ["effect"] }), "options.parameter", "parameter", "parameters"],
      [call("evaluate", Promise.resolve(hiv)), "model", "Promise", undefined],
      [call("evaluate", { ok: true, value: hiv }), "model", "{ ok, value }", undefined],
      [call("evaluate"), "model", "undefined", undefined],
      [call("prepare", null), "model", "null", undefined],
      [call("rows", { kind: "result" }), "ledger", '{ kind: "result" }', undefined],
      [
        call("pivot", ledger, { rows: "acount", columns: "year", perspective: "public" }),
        "options.rows",
        "acount",
        "account",
      ],
    ];
    for (const [wrong, path, found, nearest] of cases) {
      const problem = await problemOf(wrong);
      expect([
        problem === undefined ? "" : core.pathText(problem.path),
        problem?.found,
        problem?.nearest,
      ]).toEqual([path, found, nearest]);
      if (problem === undefined) continue;
      for (const language of ["da", "en"] as const) {
        expect(problemText(problem, language)).toContain(found);
        expect(problemText(problem, language)).toContain(problem.expected);
      }
    }
  });

  it("a range that is turned round, and a value that is none of the scenario's, are problems", async () => {
    const hiv = valid.traedesten?.prepare?.[0];
    const turned = await problemOf(call("breakEven", hiv, { vary: "effect", range: ["0.9", "0.1"] }));
    expect([turned?.code, turned?.path]).toEqual(["range-reversed", ["options", "range"]]);
    const unknown = await problemOf(call("evaluate", hiv, { parameters: { efect: "0.6" } }));
    expect([unknown?.code, unknown?.nearest]).toEqual(["unknown-reference", "effect"]);
  });
});
