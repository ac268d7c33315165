import { readdirSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { resultsSchema } from "../../scripts/support/resultsSchema.mjs";
import { denmark } from "../../src/denmark/index";
import {
  breakEven,
  cells,
  evaluate,
  occupancy,
  outcomeRows,
  overview,
  rows,
  tornado,
  yearRows,
} from "../../src/index";
import { loadScenario } from "../../src/node/index";
import { RESULTS_SCHEMA } from "../../src/version";
import { A, B, PRINTED, traedesten } from "./command";

const HIV = "scenarios/published/hiv.yaml";
const SCENARIOS = [
  ...["bi46-model-a", "bi46-model-b", "trial-2018"].map((name) => `test/fixtures/bi46/${name}.yaml`),
  ...readdirSync("scenarios/published").map((name) => `scenarios/published/${name}`),
];
const BOUGHT = [A, B, "test/fixtures/bi46/trial-2018.yaml"];

// Closed, so that a key nobody described is seen; a published schema is open.
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(resultsSchema({ closed: true }), "results");
const open = resultsSchema();

/** What of an output is not as the schema describes it. */
const wrongIn = (name: string, data: unknown): unknown => {
  const validate = ajv.getSchema(`results#/definitions/${name}`);
  if (validate === undefined) throw new Error(`no ${name} in the schema`);
  // What reaches a program is JSON.
  return validate(JSON.parse(JSON.stringify(data))) ? [] : validate.errors?.slice(0, 3);
};

const printed = async (command: string): Promise<unknown> => {
  const { stdout } = await traedesten([...command.split(" "), "--format", "json"]);
  return JSON.parse(stdout);
};

describe("the JSON Schema of results", () => {
  it("is draft 7 and plain data, and open to keys that come later", () => {
    expect(JSON.parse(JSON.stringify(open))).toEqual(open);
    expect(JSON.stringify(open)).not.toContain('"additionalProperties":false');
    const { definitions } = open as unknown as { definitions: Record<string, { required?: string[] }> };
    expect(definitions.run?.required).toEqual(expect.arrayContaining(["kind", "schema", "perCitizen"]));
    expect(new Ajv({ strict: false }).validateSchema(open)).toBe(true);
  });

  it.each([
    ...SCENARIOS.map((file) => ["run", `run ${file}`]),
    ...BOUGHT.map((file) => ["budgets", `budget ${file}`]),
    ...[A, HIV].map((file) => ["assumptions", `sensitivity ${file}`]),
    ["breakEvens", `break-even ${HIV}`],
    ["simulation", "simulate test/fixtures/uncertain.yaml --draws 3"],
    ["simulation", `simulate ${A} --ranges pert --draws 2`],
    ["power", "power scenarios/trial-2018.yaml --sd 300000 --set controls=100"],
    ["power", `power ${A} --arms 200 200 --from 15% --to 20%`],
    ["followUp", `follow-up ${A} --actual 17/100`],
    ["followUp", `follow-up ${B}`],
    ["breakEvens", `break-even ${A} --perspective municipality --set success=30%`],
    ["run", `run ${A} --case noEffect`],
    ["run", "run test/fixtures/family-mentor.yaml"],
    ["comparison", `run ${A} ${B}`],
    ["runs", `run ${A} ${B} --full`],
    ["bridgeRows", `run ${A} --table bridge`],
    ["occupancyRows", `run ${A} --table occupancy`],
    ["occupancyRows", `run ${HIV} --table occupancy`],
    ["sensitivity", `sensitivity ${HIV} --vary effect --count 3`],
    ["sensitivity", `sensitivity ${HIV} --vary effect lamivudine --count 2`],
    ["check", `check ${A} ${PRINTED}`],
    ["decomposition", `decompose ${PRINTED}`],
    ["explanation", `explain ${A}`],
    ["explanation", `explain ${HIV} --strategy combination`],
    ["history", "history scenarios/history-flexjob.yaml"],
    ["figureRecords", "parameters refusion"],
    ["coverage", "parameters --coverage"],
    ["evidenceRecords", "evidence"],
  ])("describes %s: traedesten %s", async (name, command) => {
    const data = await printed(command);
    expect(wrongIn(name, data)).toEqual([]);
    // Rows are tidy and say nothing of themselves; all else says its form.
    const some: unknown = Array.isArray(data) ? data[0] : data;
    if (!/Records$|Rows$|coverage/u.test(name)) expect(some).toMatchObject({ schema: RESULTS_SCHEMA });
  });

  it.each(SCENARIOS)("describes what the library answers of %s", async (file) => {
    const model = await loadScenario(file, { rules: denmark });
    const result = evaluate(model);
    const answers: Readonly<Record<string, unknown>> = {
      result,
      overview: overview(model),
      rows: rows(result.ledger),
      yearRows: yearRows(result.ledger),
      outcomeRows: outcomeRows(result.ledger),
      cells: cells(result.ledger.product.exposure),
      ...(model.cohort === undefined ? {} : { occupancyRows: occupancy(model) }),
    };
    for (const [name, data] of Object.entries(answers))
      expect([name, wrongIn(name, data)]).toEqual([name, []]);
  });

  it("describes a break-even and a tornado", async () => {
    const hiv = await loadScenario(HIV);
    const asked = { vary: "effect", perspective: "region", steps: 4 } as const;
    expect(wrongIn("breakEven", breakEven(hiv, asked))).toEqual([]);
    expect(wrongIn("breakEven", breakEven(hiv, { ...asked, worth: { lifeYears: "5000" } }))).toEqual([]);
    expect(wrongIn("tornado", tornado(hiv, { parameters: ["effect"], perspective: "region" }))).toEqual([]);
  });

  it("tells what is none of them", async () => {
    const result = evaluate(await loadScenario(HIV));
    const { limits: _, ...without } = result;
    for (const wrong of [
      without,
      { ...result, schema: 3 },
      { ...result, reach: "followup" },
      { ...result, more: 1 },
    ])
      expect(wrongIn("result", wrong)).not.toEqual([]);
  });
});
