import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, overview } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { denmark } from "../../src/denmark/index";
import type { Model } from "../../src/model/index";
import { ProblemError, problemText } from "../../src/problems/index";
import { boughtOnly, withParameters } from "../../src/program/index";
import { parseScenario } from "../../src/scenario/index";
import { readYaml } from "../../src/scenario/yaml/index";
import { scenarioPath } from "../fixtures/scenarioPath";
import { anyScenario } from "../reference/randomScenarios";
import { goodOf } from "../scenario/outcomes";

interface Entry {
  value?: number | string;
  formula?: string;
  unit: string;
  range?: unknown;
}

interface Document {
  parameters: Record<string, Entry>;
}

const documentOf = (name: string): Document =>
  goodOf(readYaml(readFileSync(scenarioPath(name), "utf8"))).value as Document;

const parsed = async (document: unknown): Promise<Model> =>
  goodOf(await parseScenario(document, { rules: denmark }));

/** A document with another value in the place of its own. */
const written = (document: Document, name: string, value: string): Document => ({
  ...document,
  parameters: { ...document.parameters, [name]: { ...(document.parameters[name] as Entry), value } },
});

/** A model without what tells that a value was put in the place of another. */
const plain = ({ fingerprint: _, unchanged: __, parameters, ...model }: Model) => ({
  ...model,
  parameters: Object.values(parameters).map(
    ({ changedFrom: _from, evidence: _e, source: _s, note: _n, ...rest }) => rest,
  ),
});

const problemsOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return [];
};

describe("withParameters", () => {
  it("is the scenario as if it had been written so, whichever value changes", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyScenario,
        fc.constantFrom(
          "part",
          "half",
          "kept",
          "chance",
          "speed",
          "worth",
          "jobWage",
          "placePrice",
          "perStaff",
        ),
        fc.integer({ min: 800, max: 1200 }),
        async (document, name, thousandths) => {
          const own = (document as unknown as Document).parameters[name];
          const base = String(own?.value).replaceAll("_", "");
          const share = base.endsWith("%");
          const value =
            new Decimal(base.replace("%", "")).times(thousandths).div(1000).toFixed() + (share ? "%" : "");
          const outcome = await parseScenario(document, { rules: denmark });
          const other = await parseScenario(written(document as unknown as Document, name, value), {
            rules: denmark,
          });
          if (!outcome.ok) return;
          const problems = problemsOf(() => withParameters(outcome.value, { [name]: value }));
          expect(problems.map(({ code }) => code)).toEqual(
            other.ok ? [] : other.problems.map(({ code }) => code),
          );
          if (other.ok)
            expect(plain(withParameters(outcome.value, { [name]: value }))).toEqual(plain(other.value));
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(["bi46-model-a", "trial-2018", "published/hiv", "published/hip-replacement", "published/jtpa"])(
    "is %s as if it had been written so, parameter by parameter",
    async (name) => {
      const document = documentOf(name);
      const model = await parsed(document);
      for (const [id, { value, range }] of Object.entries(document.parameters)) {
        if (value === undefined || range !== undefined) continue;
        const text = String(value).replaceAll("_", "");
        const end = text.endsWith("%") ? "%" : "";
        const next = new Decimal(text.replace("%", "")).times("0.96875").toFixed() + end;
        const outcome = await parseScenario(written(document, id, next), { rules: denmark });
        const problems = problemsOf(() => withParameters(model, { [id]: next }));
        expect([id, problems.map(({ code }) => code)]).toEqual([
          id,
          outcome.ok ? [] : outcome.problems.map(({ code }) => code),
        ]);
        if (outcome.ok) expect(plain(withParameters(model, { [id]: next }))).toEqual(plain(outcome.value));
      }
    },
  );

  it("discounts at another rate when the rate is another, by every public way", async () => {
    const model = await parsed(documentOf("published/hiv"));
    const at = withParameters(model, { discountRate: "10%" });
    expect(at.discounting?.label).toEqual({
      da: "10 pct. om året, tilskrevet årligt",
      en: "10% a year, compounded annually",
    });
    const line = overview(at).perCitizen.find(({ perspective }) => perspective === "public");
    expect(new Decimal(line?.discounted?.combination ?? 0).toFixed(2)).toBe("4836.37");
  });

  it("says what a value was changed from, and calls it an assumption", async () => {
    const model = await parsed(documentOf("bi46-model-a"));
    const { parameters, manifest } = evaluate(model, { parameters: { success: "30%", placePrice: 90_000 } });
    const own = evaluate(model);
    expect(parameters.find(({ id }) => id === "success")).toMatchObject({
      value: "0.3",
      evidence: "assumption",
      changedFrom: { value: "0.2", evidence: "target" },
    });
    expect(parameters.find(({ id }) => id === "success")).not.toHaveProperty("source");
    expect(parameters.filter(({ changedFrom }) => changedFrom !== undefined)).toHaveLength(2);
    expect(manifest.model).toMatch(/^[0-9a-f]{64}$/u);
    expect(manifest.model).not.toBe(own.manifest.model);
  });

  it("has a fingerprint of what it is, not of how it came about", async () => {
    const model = await parsed(documentOf("bi46-model-a"));
    const both = withParameters(model, { success: "30%", staffPrice: "600000" });
    const inTurn = withParameters(withParameters(model, { staffPrice: "1" }), {
      success: "0.3",
      staffPrice: 600_000,
    });
    expect(inTurn).toEqual(both);
    expect(withParameters(both, { success: "20%", staffPrice: "620_000" })).toEqual(model);
    expect(withParameters(model, { success: new Decimal("0.20") })).toEqual(model);
    expect(withParameters(model, {})).toBe(model);
    expect(boughtOnly(model).fingerprint).not.toBe(model.fingerprint);
    expect(boughtOnly(both).fingerprint).not.toBe(boughtOnly(model).fingerprint);
  });

  it("reads a value as the scenario writes its numbers, in the prices it is stated in", async () => {
    const model = await parsed(documentOf("bi46-model-a"));
    const stated = Object.values(model.parameters).find((parameter) => parameter.stated !== undefined);
    if (stated?.stated === undefined) throw new Error("none is stated in other prices");
    const { value, times, over } = stated.stated;
    const less = withParameters(model, { [stated.id]: new Decimal(value).times("0.9") });
    const result = evaluate(less).parameters.find(({ id }) => id === stated.id);
    expect(
      new Decimal(result?.value ?? 0)
        .minus(new Decimal(value).times("0.9").times(times).div(over))
        .abs()
        .lt("1e-20"),
    ).toBe(true);
    expect(result?.stated).toEqual({
      value: new Decimal(value).times("0.9").toFixed(),
      year: stated.stated.year,
    });
    const english = await parsed({ ...documentOf("bi46-model-b"), numbers: "english" });
    expect(evaluate(english, { parameters: { staffPrice: "90,000.5" } }).parameters).toContainEqual(
      expect.objectContaining({ id: "staffPrice", value: "90000.5" }),
    );
  });

  it("refuses what is no value, all at once", async () => {
    const model = await parsed(documentOf("bi46-model-a"));
    const problems = problemsOf(() =>
      withParameters(model, {
        sucess: "30%",
        placePrice: "50%",
        success: 30,
        staffPrice: "620.000",
        monthsPerYear: Number.NaN,
        constructor: 1,
      } as never),
    );
    expect(problems.map(({ code, path, nearest }) => [path.join("."), code, nearest])).toEqual([
      ["parameters.sucess", "unknown-reference", "success"],
      ["parameters.placePrice", "percent-not-a-share", undefined],
      ["parameters.success", "value-outside-range", undefined],
      ["parameters.staffPrice", "ambiguous-number", undefined],
      ["parameters.monthsPerYear", "number-from-float", undefined],
      ["parameters.constructor", "unknown-reference", undefined],
    ]);
    const [, percent] = problems;
    if (percent === undefined) throw new Error("no problem");
    expect([problemText(percent, "en"), problemText(percent, "da")]).toEqual([
      "50% is a share of something, and the unit is DKK/place-year: write the number itself",
      "50% er en andel af noget, og enheden er DKK/place-year: skriv selve tallet",
    ]);
  });

  it("refuses values that a parameter is computed to, probabilities and shares that are none", async () => {
    const model = await parsed(documentOf("published/hiv"));
    const computed = Object.values(model.parameters).find(({ formula }) => formula.op !== "number");
    if (computed !== undefined)
      expect(problemsOf(() => withParameters(model, { [computed.id]: 1 }))[0]?.code).toBe("not-a-value");
    expect(problemsOf(() => withParameters(model, { aToB: 1700 })).map(({ code }) => code)).toContain(
      "probabilities-sum",
    );
    expect(
      problemsOf(() => withParameters(model, { discountRate: "-100%" })).map(({ code }) => code),
    ).toEqual(["value-out-of-bounds"]);
  });

  it("refuses by name what the model was made by", async () => {
    const document = documentOf("published/hiv") as unknown as { horizon: object } & Document;
    const model = await parsed({
      ...document,
      horizon: { ...document.horizon, cycle: "length" },
      parameters: {
        ...document.parameters,
        length: { value: 365.25, unit: "days", evidence: "assumption", note: "a year" },
      },
    });
    const [problem] = problemsOf(() => withParameters(model, { length: 7 }));
    expect(problem).toMatchObject({
      code: "structural-parameter",
      found: "length",
      values: { place: "horizon.cycle" },
    });
    if (problem === undefined) throw new Error("no problem");
    expect(problemText(problem, "da")).toBe(
      "modellen er lavet efter værdien af length (horizon.cycle): ret den i scenariet, og indlæs det igen",
    );
  });
});
