import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsReader, ratioOf, scheduleOf } from "../../../src/program/chances/arrows";
import { readingOf } from "../../../src/program/chances/input";
import { cyclesOf } from "../../../src/program/index";
import { anyUndated } from "../../exposure/cohort/randomUndated";

const close = (found: number, wanted: number): boolean =>
  Math.abs(found - wanted) <= 2e-15 * Math.abs(wanted);

describe("chances in float64", () => {
  it("are those in decimals, of rates, effects and formulas of age and cycle", () => {
    const property = fc.property(anyUndated, ({ model }) => {
      for (const strategy of model.strategies)
        for (const segment of model.segments) {
          const input = { model, strategy, segment };
          const reading = readingOf(input);
          for (const { id: state } of model.states) {
            const arrows = (strategy.dynamics?.transitions ?? [])
              .filter(({ from }) => from.includes(state))
              .map((transition) => {
                const [schedule, ratio] = [scheduleOf(transition, reading), ratioOf(transition, reading)];
                return {
                  transition,
                  to: model.states.findIndex(({ id }) => id === transition.to),
                  ...(schedule === undefined ? {} : { schedule }),
                  ...(ratio === undefined ? {} : { ratio }),
                };
              });
            const report = ({ code }: { readonly code: string }): void => {
              throw new Error(code);
            };
            const of = { input, reading, state, arrows, report };
            const [exact, quick] = [true, false].map((exactly) => partsReader({ ...of, exactly }));
            for (let cycle = 0; cycle < cyclesOf(model); cycle++) {
              const [wanted, found] = [exact?.(cycle, cycle), quick?.(cycle, cycle)];
              expect(found?.fixed.every((p, arrow) => close(p, wanted?.fixed[arrow] ?? 0))).toBe(true);
              expect(Math.abs((found?.left ?? 0) - (wanted?.left ?? 1))).toBeLessThanOrEqual(1e-15);
              expect(found?.rest).toBe(wanted?.rest);
            }
          }
        }
    });
    fc.assert(property, { numRuns: 100 });
  });
});
