import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { breakEven, breakEvens, prepare } from "../../../src/analysis/index";
import { trialsOf } from "../../../src/analysis/sensitivity/question";
import { needsOf } from "../../../src/analysis/sensitivity/verdict";
import { denmark } from "../../../src/denmark/index";
import type { Model } from "../../../src/model/index";
import { formatProblem, type Problem, ProblemError } from "../../../src/problems/index";
import { parseScenarioYaml } from "../../../src/scenario/yaml/index";
import { A, B } from "../../cli/command";
import { goodOf } from "../../scenario/outcomes";

interface Parts {
  readonly horizon?: string;
  readonly intake?: string;
  readonly chance?: string;
  readonly segments?: number;
  readonly states?: string;
  readonly amount?: string;
  readonly discounting?: string;
}

const YEARS = "from: 2000-01-01, until: 2020-12-31";

/** A scenario that may be evaluated once, and would take minutes when dozens of values are tried. */
const heavy = ({
  horizon = `{ ${YEARS}, followUp: 20 years }`,
  intake = `cycle: 1 days, weekly: { ${YEARS}, number: 1 }`,
  chance = "{ fromDate: { 2000-01-01: p, 2010-01-01: p } }",
  segments = 1,
  states = "s0: {}, s1: {}",
  amount = "c",
  discounting = "",
}: Parts = {}): string => `title: T
prices: { currency: DKK, level: 2022 }
horizon: ${horizon}
${discounting}
parameters:
  r: { value: 0.03, unit: 1/year, evidence: assumption, note: n, range: [0, 0.1] }
  p: { value: 0.01, unit: "1", evidence: target, source: n, range: [0, 0.02] }
  square: { value: 0.5, unit: "1", evidence: assumption, note: n, range: [0.25, 1] }
  root: { value: 0.5, unit: "1", evidence: assumption, note: n, range: [0.25, 1] }
  under: { value: 0.5, unit: "1", evidence: assumption, note: n, range: [0.25, 1] }
  c: { value: 100, unit: DKK/person-year, evidence: assumption, note: n, range: [0, 200] }
accounts: { a: { label: A, controlArea: Service, direction: expense } }
states: { ${states} }
${segments === 1 ? "" : `segments: { ${Array.from({ length: segments }, (_, index) => `g${index}: { share: ${index === 0 ? "rest" : "0.001"} }`).join(", ")} }`}
intake: { state: s0, ${intake} }
reference: x
decision: { breakEven: [p] }
strategies:
  x: { ordinaryEffort: included, transitions: { t0: { from: s0, to: s1, probability: 0 } }, flows: { f: { from: municipality, to: economy, account: a, per: person-year, of: s0, amount: ${amount} } } }
  y: { extends: x, ordinaryEffort: replaced, transitions: { t0: { probability: ${chance} } } }
`;

const modelOf = async (text: string): Promise<Model> =>
  goodOf(await parseScenarioYaml(text, { rules: denmark }));

const problemsOf = (ask: () => unknown): readonly Problem[] => {
  try {
    ask();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return [];
};

const HEAVY: readonly (readonly [name: string, parts: Parts])[] = [
  ["days as cycles and chances by the date", {}],
  ["many segments, each for itself", { segments: 30, intake: `weekly: { ${YEARS}, number: 1 }` }],
  ["entrants every day over twenty years", { chance: "{ fromDate: { 2000-01-01: p, 2015-01-01: 0.02 } }" }],
];

describe("a search of a heavy scenario", () => {
  it.each(HEAVY)("is refused beforehand where %s make each value slow", async (_, parts) => {
    const model = await modelOf(heavy(parts));
    const found = problemsOf(() => breakEven(model, { vary: "p" }));
    expect(found.map(({ code }) => code)).toEqual(["too-much-to-search"]);
    expect(found[0]?.path.length).toBeGreaterThan(0);
    // A first page does without it.
    expect(needsOf(trialsOf(model), { vary: "p" })).toEqual({});
    expect(problemsOf(() => breakEvens(model, {})).map(({ code }) => code)).toEqual(["too-much-to-search"]);
    const [danish, english] = (["da", "en"] as const).map((language) =>
      found[0] === undefined ? "" : formatProblem(found[0], language),
    );
    expect(danish).toMatch(/for meget at søge i: hver værdi, der prøves, tager omkring \d+ millioner trin/u);
    expect(english).toMatch(/too much to search: each value tried takes about \d+ million steps/u);
  });

  it("is answered all the same where two evaluations are enough", async () => {
    const model = await modelOf(
      heavy({ chance: "0", intake: "entrants: [{ date: 2000-01-03, number: 1 }]" }),
    );
    expect(breakEven(model, { vary: "c" }).method).toBe("exact");
  });

  it("is made of what is a price alone, as nobody moves by it", async () => {
    const model = await modelOf(heavy({ amount: "c * square * square + c * sqrt(root) + c / (1 + under)" }));
    const handle = prepare(model);
    for (const vary of ["square", "root", "under"])
      expect(breakEven(handle, { vary })).toMatchObject({
        method: "searched",
        searched: { from: "0.25", until: "1" },
      });
    expect(problemsOf(() => breakEven(handle, { vary: "p" })).map(({ code }) => code)).toEqual([
      "too-much-to-search",
    ]);
  }, 60_000);

  it("is refused of a discount rate, by which all that happens is added up anew", async () => {
    const model = await modelOf(heavy({ discounting: "discounting: { rate: r, timing: start }" }));
    expect(problemsOf(() => breakEven(model, { vary: "r" })).map(({ code }) => code)).toEqual([
      "too-much-to-search",
    ]);
  });

  it("is not refused of what the package brings, by far", async () => {
    const { searchProblems } = await import("../../../src/program/index");
    for (const file of [A, B, "test/fixtures/bi46/trial-2018.yaml"])
      expect(searchProblems(await modelOf(readFileSync(file, "utf8")))).toEqual([]);
  });
});
