import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assumptions,
  breakEven,
  inTurns,
  type PreparedModel,
  prepare,
  sensitivity,
} from "../../src/analysis/index";
import type { Model } from "../../src/model/index";
import { ProblemError } from "../../src/problems/index";
import { anySmall } from "./sensitivity/smallModels";

const modelsOf = (count: number): readonly Model[] => fc.sample(anySmall, { numRuns: count, seed: 7 });

/** A parameter with a value of its own. */
const firstOf = ({ parameters }: Model): string =>
  Object.values(parameters).find(({ formula }) => formula.op === "number")?.id ?? "";

describe("a question in turns", () => {
  it("has the answer it has when it is asked at once", async () => {
    for (const model of modelsOf(12)) {
      const vary = firstOf(model);
      const questions: readonly ((of: PreparedModel) => unknown)[] = [
        (of) => breakEven(of, { vary, steps: 4 }),
        (of) => assumptions(of, { parameters: [vary] }),
        (of) => sensitivity(of, { vary }),
      ];
      for (const ask of questions) {
        let asked: unknown;
        try {
          asked = ask(prepare(model));
        } catch (error) {
          await expect(inTurns(model, ask)).rejects.toEqual(error);
          continue;
        }
        expect(await inTurns(model, ask)).toEqual(asked);
      }
    }
  });

  it("lets others in between any two evaluations, and says how many there were", async () => {
    const [model] = modelsOf(1) as [Model];
    const vary = firstOf(model);
    const seen: number[] = [];
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await inTurns(model, (of) => sensitivity(of, { vary: { parameter: vary, count: 30 } }), {
      onProgress: ({ evaluations }) => seen.push(evaluations),
    });
    clearInterval(timer);
    expect(seen).toEqual(seen.map((_, index) => index + 1));
    expect(seen.length).toBeGreaterThanOrEqual(29);
    expect(turns).toBeGreaterThan(5);
  });

  it("stops when it is told to, before the next evaluation", async () => {
    const [model] = modelsOf(1) as [Model];
    const vary = firstOf(model);
    const controller = new AbortController();
    let last = 0;
    const asked = inTurns(model, (of) => sensitivity(of, { vary: { parameter: vary, count: 30 } }), {
      signal: controller.signal,
      onProgress: ({ evaluations }) => {
        last = evaluations;
        if (evaluations === 3) controller.abort(new Error("enough"));
      },
    });
    await expect(asked).rejects.toThrow("enough");
    expect(last).toBe(3);
    await expect(inTurns(model, () => 1, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it("tells what the question tells", async () => {
    const [model] = modelsOf(1) as [Model];
    await expect(inTurns(model, (of) => breakEven(of, { vary: "nobody" }))).rejects.toBeInstanceOf(
      ProblemError,
    );
  });
});
