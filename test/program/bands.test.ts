import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalReader, parseFormula } from "../../src/formula/index";
import type { Model } from "../../src/model/index";
import { bandsOf, timeValues } from "../../src/program/index";
import { armOf, cohortModel, segmentOf } from "../exposure/cohort/cohortModels";
import { flowOf } from "../model/models";

const CYCLES = 60;

const modelOf = async (text: string, cycleDays: number, age: string): Promise<Model> => {
  const formula = await parseFormula(text);
  if (!formula.ok) throw new Error(text);
  const arm = armOf("only", {}, [flowOf("paid", "person-week", "a", formula.value)]);
  return cohortModel(["a", "b"], [arm], { cycleDays }, { segments: [segmentOf("all", { age })] });
};

const bandsIn = (model: Model, cycles = CYCLES) => {
  const [strategy] = model.strategies;
  const [segment] = model.segments;
  if (strategy === undefined || segment === undefined) throw new Error("nobody");
  return bandsOf(model, strategy)(segment, cycles);
};

describe("bandsOf", () => {
  it.each([
    ["if(inState < 26, 1, 2)", [0], [0, 26]],
    ["if(cycle <= 26, 1, 2)", [0, 27], [0]],
    ["if(cycle == 7, 1, 2)", [0, 7, 8], [0]],
    ["if(cycle > 2.5, 1, 2)", [0, 3], [0]],
    // Nobody gets there.
    ["if(inState < 61, 1, 2)", [0], [0]],
    ["if(cycle < 60, 1, 2)", [0], [0]],
    ["if(cycle < 1000000000000000000000000000000, 1, 2)", [0], [0]],
    ["if(cycle < 0, 1, 2)", [0], [0]],
    // A year of 52 weeks and a little more: 41 comes in the second half of a year from 40.5.
    ["if(age < 41, 1, 2)", [0, 27], [0]],
    ["price", [0], [0]],
  ])("tells apart what a formula compares: %s", async (text, sinceEntry, inState) => {
    const { states } = bandsIn(await modelOf(text, 7, "40.5"));
    expect(states).toEqual([
      { sinceEntry, inState },
      { sinceEntry: [0], inState: [0] },
    ]);
  });

  it("tells each cycle apart where it is counted", async () => {
    const { states } = bandsIn(await modelOf("inState + cycle", 7, "40"), 3);
    expect(states[0]).toEqual({ sinceEntry: [0, 1, 2], inState: [0, 1, 2, 3] });
  });

  it("never puts together two cycles at which the formula comes out otherwise", () => {
    const COMPARISONS = ["<", "<=", ">", ">=", "==", "!="];
    const property = fc.asyncProperty(
      fc.array(
        fc.record({
          name: fc.constantFrom("cycle", "inState", "age"),
          op: fc.constantFrom(...COMPARISONS),
          value: fc.integer({ min: 0, max: 160 }).map((quarters) => quarters / 4),
          isTurned: fc.boolean(),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      fc.constantFrom(7, 28, 365.25, 121.75),
      fc.constantFrom("0", "17.5", "30"),
      async (tests, cycleDays, age) => {
        const text = tests.reduce((inner, { name, op, value, isTurned }, index) => {
          const test = isTurned ? `${value} ${op} ${name}` : `${name} ${op} ${value}`;
          return `if(${test}, ${index + 1}, 10 * ${inner})`;
        }, "7");
        const model = await modelOf(text, cycleDays, age);
        const { sinceEntry = [], inState = [] } = bandsIn(model).states[0] ?? {};
        const [segment] = model.segments;
        const formula = model.strategies[0]?.flows[0]?.amount;
        if (formula === undefined) throw new Error("no flow");
        const read = decimalReader(formula);
        const at = (cycle: number, inside: number): string =>
          read({ parameters: timeValues(model, segment, { sinceEntry: cycle, inState: inside }) }).toFixed();
        const begun = (cuts: readonly number[], cycle: number): number =>
          cuts.findLast((cut) => cut <= cycle) ?? 0;
        for (let cycle = 0; cycle < CYCLES; cycle += 1)
          for (let inside = 0; inside <= cycle; inside += 3)
            if (at(cycle, inside) !== at(begun(sinceEntry, cycle), begun(inState, inside)))
              expect(`${text} at ${cycle}, ${inside}`).toBe("in its band");
      },
    );
    return fc.assert(property, { numRuns: 25 });
  });
});
