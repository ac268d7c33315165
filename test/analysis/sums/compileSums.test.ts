import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, prepare } from "../../../src/analysis/index";
import { type CompiledSums, compileSums, type SumLabel } from "../../../src/analysis/sums/compileSums";
import { sumsRunner } from "../../../src/analysis/sums/sumsRunner";
import { Decimal } from "../../../src/decimal";
import { denmark } from "../../../src/denmark/index";
import { binary, number, parameter, parametersOf, readDecimal } from "../../../src/formula/index";
import { rows } from "../../../src/ledger/index";
import type { Model } from "../../../src/model/index";
import { ProblemError } from "../../../src/problems/index";
import { withParameters } from "../../../src/program/index";
import { parseScenario } from "../../../src/scenario/index";
import { readYaml } from "../../../src/scenario/yaml/index";
import { anyUndated } from "../../exposure/cohort/randomUndated";
import { scenarioPath } from "../../fixtures/scenarioPath";
import { goodOf } from "../../scenario/outcomes";

const loaded = async (name: string): Promise<Model> =>
  goodOf(
    await parseScenario(goodOf(readYaml(readFileSync(scenarioPath(name), "utf8"))).value, {
      rules: denmark,
    }),
  );

/** The parameters that have a value of their own, with it. */
const ownValues = ({ parameters }: Model): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.values(parameters).flatMap(({ id, formula, stated }) =>
      parametersOf(formula).length > 0 ? [] : [[id, Number(stated?.value ?? readDecimal(formula))]],
    ),
  );

const ran = (sums: CompiledSums, values: readonly number[], generated = false): Float64Array => {
  const out = new Float64Array(sums.sums.length);
  sumsRunner(sums, { generated }).run(values, out);
  return out;
};

const groupOf = ({ strategy, perspective, of, year }: SumLabel): string =>
  [strategy, perspective, of, year].join(" ");

/** Doubles are no numbers that anybody wrote; decimals of theirs are taken as they are. */
const decimals = (values: Readonly<Record<string, number>>): Readonly<Record<string, Decimal>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, new Decimal(value)]));

const PAYERS = ["municipality", "centralGovernment", "region", "citizen", "economy"] as const;

/** Undiscounted amounts of a model as its rows have them: by strategy, payer, what is paid for, and year. */
const rowSums = (model: Model): ReadonlyMap<string, { net: number; size: number }> => {
  const found = new Map<string, { net: number; size: number }>();
  for (const row of rows(evaluate(model).ledger)) {
    const flow = model.strategies
      .find(({ id }) => id === row.strategy)
      ?.flows.find(({ id }) => id === row.flow);
    for (const payer of PAYERS) {
      const sign = Number(row.from === payer) - Number(row.to === payer);
      if (sign === 0) continue;
      const key = [row.strategy, payer, flow?.of, row.year].join(" ");
      const known = found.get(key) ?? { net: 0, size: 0 };
      found.set(key, {
        net: known.net + sign * row.amount,
        size: known.size + Math.abs(row.amount),
      });
    }
  }
  return found;
};

/** That sums are those of the rows of a model, cell by cell and none besides. */
const asRows = (sums: CompiledSums, out: Float64Array, model: Model): void => {
  const wanted = rowSums(model);
  const seen = new Set<string>();
  sums.sums.forEach((label, index) => {
    if (label.kind !== "netCost") return;
    const key = groupOf(label);
    seen.add(key);
    const { net, size } = wanted.get(key) ?? { net: 0, size: 0 };
    if (Math.abs((out[index] as number) - net) > 1e-12 * size + 1e-9)
      expect([key, out[index]]).toEqual([key, net]);
  });
  for (const [key, { size }] of wanted) if (size > 1e-9 && !seen.has(key)) expect(key).toBe("a sum");
};

/** That sums without any groups are what the handle answers. */
const asAnswer = (model: Model, values: Readonly<Record<string, number>>): void => {
  const sums = compileSums(model, {
    parameters: Object.keys(values),
    perspectives: ["public", "municipality"],
  });
  const out = ran(sums, Object.values(values));
  const answer = prepare(model).at(decimals(values));
  let compared = 0;
  sums.sums.forEach(({ kind, strategy, perspective, outcome = "" }, index) => {
    const arm = answer.arms.find(({ id }) => id === strategy);
    const net = arm?.netCosts.find((each) => each.perspective === perspective && each.stage === "afterTax");
    const wanted = kind === "outcome" ? arm?.outcomes[outcome] : net?.netCost;
    expect(Math.abs((out[index] as number) - Number(wanted)) / (Math.abs(Number(wanted)) + 1)).toBeLessThan(
      1e-9,
    );
    compared++;
  });
  expect(compared).toBeGreaterThan(0);
};

const problemOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0];
    throw error;
  }
  throw new Error("nothing is wrong");
};

const MODELS = ["published/hiv", "published/hip-replacement", "published/cti-section85", "published/jtpa"];

describe("compileSums", () => {
  it.each(MODELS)(
    "%s: every parameter moved, cell by cell as rows of the model at these values",
    async (name) => {
      const model = await loaded(name);
      const own = ownValues(model);
      const names = Object.keys(own);
      const sums = compileSums(model, {
        parameters: names,
        perspectives: PAYERS,
        by: ["of", "year"],
        discounted: false,
      });
      const moved = Object.fromEntries(
        names.map((id, index) => {
          const range = model.parameters[id]?.range;
          const value = (own[id] as number) * (1 + 0.004 * ((index % 7) - 3));
          return [
            id,
            range === undefined ? value : Math.min(Number(range[1]), Math.max(Number(range[0]), value)),
          ];
        }),
      );
      for (const values of [own, moved]) {
        const at = withParameters(model, decimals(values));
        asRows(sums, ran(sums, Object.values(values)), at);
        asAnswer(model, values);
      }
    },
  );

  it("follows amounts that are others from cycle to cycle, and refuses those that follow the time in a state", () => {
    const timed = (model: Model, name: "cycle" | "inState"): Model => ({
      ...model,
      strategies: model.strategies.map((strategy) => ({
        ...strategy,
        flows: strategy.flows.map((flow) => {
          const isLived = flow.per.startsWith("person");
          if (!isLived) return flow;
          const less = binary("add", number("1"), parameter(name));
          return { ...flow, amount: binary("divide", flow.amount, less) };
        }),
      })),
    });
    let compared = 0;
    fc.assert(
      fc.property(anyUndated, ({ model }) => {
        const own = ownValues(model);
        const followed = timed(model, "cycle");
        if (followed.strategies.every(({ flows }) => flows.every(({ per }) => !per.startsWith("person"))))
          return;
        const asked = { parameters: Object.keys(own), perspectives: PAYERS, discounted: false } as const;
        const sums = compileSums(followed, { ...asked, by: ["of", "year"] });
        asRows(sums, ran(sums, Object.values(own)), followed);
        expect(problemOf(() => compileSums(timed(model, "inState"), asked))?.code).toBe("sums-in-state");
        compared++;
      }),
      { numRuns: 30 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  it("gives the HIV model's 4,836.37 at 10 % discounting", async () => {
    const model = await loaded("published/hiv");
    const sums = compileSums(model, { parameters: ["discountRate"], perspectives: ["region"] });
    const out = ran(sums, [0.1]);
    const of = (strategy: string): number =>
      out[sums.sums.findIndex((each) => each.kind === "netCost" && each.strategy === strategy)] as number;
    expect((of("combination") - of("monotherapy")).toFixed(2)).toBe("4836.37");
  });

  it("is what the ledger of any model without a calendar says, and generated code the same to the last bit", () => {
    fc.assert(
      fc.property(anyUndated, fc.integer({ min: 95, max: 100 }), ({ model }, percent) => {
        const own = ownValues(model);
        const values = Object.fromEntries(
          Object.entries(own).map(([id, value]) => [id, (value * percent) / 100]),
        );
        const at = withParameters(model, decimals(values));
        const sums = compileSums(model, {
          parameters: Object.keys(values),
          perspectives: PAYERS,
          by: ["of", "year"],
          discounted: false,
        });
        const out = ran(sums, Object.values(values));
        asRows(sums, out, at);
        const sent: CompiledSums = JSON.parse(JSON.stringify(sums));
        expect(ran(sent, Object.values(values), true)).toEqual(out);
      }),
      { numRuns: 60 },
    );
  });

  it("tells flows, cycles and years apart so that each way adds up to the same", async () => {
    const model = await loaded("published/hiv");
    const totalBy = (by: readonly ("flow" | "of" | "year" | "cycle")[]): number => {
      const sums = compileSums(model, { parameters: ["effect"], perspectives: ["region"], by });
      const out = ran(sums, [0.6]);
      return sums.sums.reduce(
        (total, { kind }, index) => (kind === "netCost" ? total + (out[index] as number) : total),
        0,
      );
    };
    const whole = totalBy([]);
    for (const by of [["flow"], ["of"], ["year"], ["cycle"], ["flow", "cycle"]] as const)
      expect(Math.abs(totalBy(by) / whole - 1)).toBeLessThan(1e-13);
  });

  it("refuses by name what it cannot write out", async () => {
    const hiv = await loaded("published/hiv");
    const asked = (parameters: readonly string[], model = hiv) =>
      problemOf(() => compileSums(model, { parameters }));
    expect(asked(["efect"])).toMatchObject({ code: "unknown-reference", nearest: "effect" });
    expect(asked(["np1Ratio"], await loaded("published/hip-replacement"))?.code).toBe("not-a-value");
    expect(asked(["success"], await loaded("bi46-model-a"))?.code).toBe("sums-calendar");
    const loans = await loaded("published/micro-loans");
    expect(asked(["share"], loans)).toMatchObject({ code: "sums-share", found: "succeeds" });
  });

  it("refuses values that are none, at the place that says so", async () => {
    const model = await loaded("published/hiv");
    const sums = compileSums(model, { parameters: ["effect", "aToB"] });
    const { run } = sumsRunner(sums);
    const out = new Float64Array(sums.sums.length);
    const at = (values: readonly number[], into = out) => problemOf(() => run(values, into));
    expect(run([0.5, 350], out)).toBe(0);
    expect(at([0.8, 350])).toMatchObject({ code: "sums-out-of-bounds", path: ["parameters", "effect"] });
    expect(at([0.5, 9000])).toMatchObject({ code: "sums-more-than-whole" });
    expect(at([0.5, -1])).toMatchObject({ code: "sums-below-nothing" });
    expect(at([0.5, Number.NaN])?.code).toMatch(/^sums-/u);
    expect(at([0.5])).toMatchObject({ code: "sums-values", found: "1", expected: "2" });
    expect(at([0.5, 350], new Float64Array(1))).toMatchObject({ code: "sums-values" });
  });

  it("reads nothing of compiled sums as code, whatever they hold", async () => {
    const sums = compileSums(await loaded("published/hiv"), { parameters: ["effect"] });
    const first = sums.tape.inputs + sums.tape.constants.length;
    const evil = "0];globalThis.hacked=1;[";
    const changes: readonly ((tape: Record<string, unknown>) => void)[] = [
      (tape) => Object.assign(tape, { inputs: evil }),
      (tape) => Object.assign(tape, { constants: [evil] }),
      (tape) => Object.assign(tape, { steps: [evil, 0, 0, 0] }),
      (tape) => Object.assign(tape, { steps: [0, evil, 0, 0] }),
      (tape) => Object.assign(tape, { steps: [0, 0, 0, evil] }),
      (tape) => Object.assign(tape, { steps: [99, 0, 0, 0] }),
      (tape) => Object.assign(tape, { steps: [0, first, 0, 0] }),
      (tape) => Object.assign(tape, { steps: [0, 0.5, 0, 0] }),
      (tape) => Object.assign(tape, { steps: { length: 4 } }),
      (tape) => Object.assign(tape, { outputs: [evil] }),
      (tape) => Object.assign(tape, { outputs: [1e9] }),
      (tape) => Object.assign(tape, { checks: [{ register: evil }] }),
      (tape) => Object.assign(tape, { checks: [null] }),
      (tape) => Object.assign(tape, { inputs: 1e12 }),
    ];
    for (const change of changes) {
      const copy = structuredClone(sums);
      change(copy.tape as unknown as Record<string, unknown>);
      for (const generated of [false, true])
        expect(problemOf(() => sumsRunner(copy, { generated }))?.code).toBe("tape-malformed");
    }
    for (const none of [undefined, null, {}, { schema: 2 }, { ...sums, schema: 2 }, { ...sums, sums: [] }])
      expect(problemOf(() => sumsRunner(none as unknown as CompiledSums))?.code).toBe("tape-malformed");
    expect("hacked" in globalThis).toBe(false);
  });
});
