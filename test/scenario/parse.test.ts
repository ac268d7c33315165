import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import type { Model } from "../../src/model/index";
import { parseDocument, parseScenario, type ScenarioInput } from "../../src/scenario/index";
import { parseScenarioYaml, parseYaml } from "../../src/scenario/yaml/index";
import { FULL, MODEL_A, MODEL_B, PRINTED, SMALL, SMALL_PRINTED } from "./documents";
import { goodOf, placed, problemsOf } from "./outcomes";

const modelOf = async (text: string): Promise<Model> => goodOf(await parseScenarioYaml(text));

describe("a small scenario", () => {
  it("is compiled, with what it leaves out filled in", async () => {
    expect(await modelOf(SMALL)).toMatchObject({
      kind: "model",
      title: { da: "Budget", en: "Budget" },
      language: "en",
      currency: "DKK",
      priceLevel: { fixed: 2022 },
      horizon: { from: "2022-07-01", until: "2025-07-01" },
      parameters: {
        placePrice: {
          id: "placePrice",
          label: { da: "placePrice", en: "placePrice" },
          formula: { op: "number", value: "112000" },
          unit: "DKK/place-year",
          evidence: "computed",
          source: { da: "Table 2", en: "Table 2" },
          path: ["parameters", "placePrice"],
        },
      },
      accounts: [
        {
          id: "activation",
          label: { da: "Activation", en: "Activation" },
          shortLabel: { da: "Activation", en: "Activation" },
          controlArea: "Service",
          direction: "expense",
          path: ["accounts", "activation"],
        },
      ],
      strategies: [
        {
          id: "intensive",
          label: { da: "intensive", en: "intensive" },
          capacity: [
            {
              kind: "places",
              id: "citizens",
              label: { da: "citizens", en: "citizens" },
              count: { op: "number", value: "100" },
              period: { from: "2022-07-01", until: "2025-07-01" },
              path: ["strategies", "intensive", "capacity", "citizens"],
            },
          ],
          flows: [
            {
              id: "places",
              label: { da: "places", en: "places" },
              from: "municipality",
              to: "economy",
              per: "place-year",
              of: "citizens",
              account: "activation",
              amount: { op: "parameter", name: "placePrice" },
              path: ["strategies", "intensive", "flows", "places"],
            },
          ],
        },
      ],
    });
  });

  it("has no key for what was not given", async () => {
    const model = await modelOf(SMALL);
    for (const key of ["source", "index", "printed", "decision"])
      expect(Object.hasOwn(model, key)).toBe(false);
    for (const key of ["note", "range", "neutral"])
      expect(Object.hasOwn(model.parameters.placePrice ?? {}, key)).toBe(false);
    expect(Object.hasOwn(model.accounts[0] ?? {}, "appropriation")).toBe(false);
  });
});

describe("a scenario that uses every key", () => {
  it("keeps both languages", async () => {
    const { title, source, parameters, strategies, accounts } = await modelOf(FULL);
    expect(title).toEqual({ da: "Indsats på Østerbro", en: "Effort in Østerbro" });
    expect(source).toEqual({ da: "Notat", en: "Note" });
    expect(parameters.pladsPrisÅr).toMatchObject({
      label: { da: "Pris pr. plads", en: "Price per place" },
      source: { da: "Bekendtgørelse", en: "Order" },
      note: { da: "Gælder fra 2022", en: "In force from 2022" },
    });
    expect(strategies.map(({ label }) => label.en)).toEqual(["Effort", "intet"]);
    expect(accounts[0]?.shortLabel).toEqual({ da: "Akt.", en: "Akt." });
  });

  it("reads each kind of capacity, and its own period", async () => {
    const [strategy] = (await modelOf(FULL)).strategies;
    expect(strategy?.capacity).toMatchObject([
      {
        kind: "places",
        count: { op: "number", value: "100" },
        period: { from: "2022-08-01", until: "2023-02-15" },
      },
      {
        kind: "persons",
        count: { op: "number", value: "250" },
        period: { from: "2022-07-01", until: "2025-07-01" },
      },
      { kind: "staff", count: { op: "number", value: "1.5" } },
      { kind: "dates", dates: ["2022-07-01", "2024-01-01"] },
    ]);
  });

  it("reads numbers as declared, and ranges", async () => {
    const { parameters } = await modelOf(FULL);
    const values = Object.values(parameters).map(({ id, formula }) => [
      id,
      formula.op === "number" ? formula.value : formula.op,
    ]);
    expect(Object.fromEntries(values)).toEqual({
      pladsPrisÅr: "112000",
      share: "0.2",
      perMonth: "multiply",
      yearsPerMonth: "1",
      perPerson: "1500.5",
      staff: "620000",
      once: "-2.5",
    });
  });

  it("reads formulas of parameters and of flows", async () => {
    const { parameters, strategies } = await modelOf(FULL);
    expect(parameters.perMonth?.formula).toMatchObject({
      op: "multiply",
      right: { op: "parameter", name: "yearsPerMonth" },
    });
    expect(strategies[0]?.flows.map(({ amount }) => amount.op)).toEqual([
      "multiply",
      "max",
      "parameter",
      "negate",
      "parameter",
    ]);
  });

  it("reads what is to be decided, and where a parameter has no effect", async () => {
    const { decision, parameters } = await modelOf(FULL);
    expect(decision).toEqual({ breakEven: ["share", "pladsPrisÅr"], maxPaybackYears: "6.5" });
    expect(parameters.share?.neutral).toEqual({ op: "number", value: "0" });
  });

  it("keeps an index series, with its values as decimal text", async () => {
    expect((await modelOf(FULL)).index).toEqual({
      id: "PRIS112",
      kind: "prices",
      label: { da: "Forbrugerprisindeks", en: "Consumer prices" },
      vintage: "2024-08",
      base: "2015 = 100",
      source: "Danmarks Statistik",
      values: { "2021": "104.4", "2022": "112.4", "2023": "116.1" },
    });
  });

  it("keeps codes as they are written", async () => {
    const { accounts, printed, priceLevel } = await modelOf(FULL);
    expect(accounts[0]).toMatchObject({ appropriation: "35.30", committee: "BIU" });
    expect(printed).toEqual({ file: "tables.yaml", model: "A" });
    expect(priceLevel).toBe("running");
  });
});

describe("a model", () => {
  it.each([
    ["small", SMALL],
    ["full", FULL],
    ["A", MODEL_A],
    ["B", MODEL_B],
    ["printed", PRINTED],
    ["small printed", SMALL_PRINTED],
  ])("is plain data: %s survives a clone and JSON unchanged", async (_, text) => {
    const model = goodOf(await parseYaml(text, { rules: denmark }));
    expect(structuredClone(model)).toEqual(model);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    // `toEqual` passes over keys that are undefined; JSON text does not hide one.
    expect(JSON.stringify(structuredClone(model))).toBe(JSON.stringify(model));
  });

  it("is the same from a plain object written in TypeScript as from YAML", async () => {
    const input: ScenarioInput = {
      title: "Budget",
      prices: { currency: "DKK", level: 2022 },
      horizon: { from: "2022-07-01", until: "2025-07-01" },
      parameters: {
        placePrice: { value: 112_000, unit: "DKK/place-year", evidence: "computed", source: "Table 2" },
      },
      accounts: { activation: { label: "Activation", controlArea: "Service", direction: "expense" } },
      strategies: {
        intensive: {
          capacity: { citizens: { places: 100 } },
          flows: {
            places: {
              from: "municipality",
              to: "economy",
              account: "activation",
              per: "place-year",
              of: "citizens",
              amount: "placePrice",
            },
          },
        },
      },
    };
    expect(goodOf(await parseScenario(input))).toEqual(await modelOf(SMALL));
  });

  it("takes a key that is undefined for one that is not there", async () => {
    const parameter = { value: undefined, formula: "2 * 3", unit: "1", evidence: "target", source: "x" };
    const outcome = await parseScenario({
      title: "x",
      source: undefined,
      prices: { currency: "DKK", level: 2022, index: undefined },
      horizon: { from: "2022-01-01", until: "2023-01-01" },
      parameters: { parameter },
      accounts: {},
      strategies: {},
    });
    expect(goodOf(outcome).parameters.parameter?.formula.op).toBe("multiply");
  });

  it("is the same from JSON text as from YAML, compact or indented, by tabs too", async () => {
    const json = {
      title: "Budget",
      prices: { currency: "DKK", level: 2022 },
      horizon: { from: "2022-07-01", until: "2025-07-01" },
      parameters: {
        placePrice: { value: 112000, unit: "DKK/place-year", evidence: "computed", source: "Table 2" },
      },
      accounts: { activation: { label: "Activation", controlArea: "Service", direction: "expense" } },
      strategies: {
        intensive: {
          capacity: { citizens: { places: 100 } },
          flows: {
            places: {
              from: "municipality",
              to: "economy",
              account: "activation",
              per: "place-year",
              of: "citizens",
              amount: "placePrice",
            },
          },
        },
      },
    };
    const model = await modelOf(SMALL);
    for (const indent of [undefined, 2, "\t"])
      expect(await modelOf(JSON.stringify(json, null, indent))).toEqual(model);
  });

  it("is the same with Windows line ends and a byte order mark", async () => {
    const model = await modelOf(FULL);
    expect(await modelOf(FULL.replaceAll("\n", "\r\n"))).toEqual(model);
    expect(await modelOf(`\uFEFF${FULL}`)).toEqual(model);
    expect(await modelOf(`\uFEFF${FULL.replaceAll("\n", "\r\n")}`)).toEqual(model);
  });

  it("takes æ, ø and å in keys, names and formulas", async () => {
    const danish = SMALL.replaceAll("placePrice", "ærligÅrspris")
      .replaceAll("activation", "øvrigÅbning")
      .replaceAll("citizens", "åbneØer");
    const model = await modelOf(danish);
    expect(Object.keys(model.parameters)).toEqual(["ærligÅrspris"]);
    expect(model.strategies[0]?.flows[0]).toMatchObject({ account: "øvrigÅbning", of: "åbneØer" });
  });

  it("does not depend on the order of keys, but lists in the order written", async () => {
    const lines = SMALL.split("\n");
    const sections = SMALL.split(/^(?=\S)/mu);
    expect(sections.join("")).toBe(lines.join("\n"));
    expect(await modelOf([...sections].reverse().join(""))).toEqual(await modelOf(SMALL));

    const swapped = FULL.replace(/( {2}aktivering:\n(?: {4}.*\n)+)( {2}salg:.*\n)/u, "$2$1");
    expect(swapped).not.toBe(FULL);
    const ids = (model: Model): string[] => model.accounts.map(({ id }) => id);
    expect(ids(await modelOf(FULL))).toEqual(["aktivering", "salg"]);
    expect(ids(await modelOf(swapped))).toEqual(["salg", "aktivering"]);
  });
});

describe("the kind of a document", () => {
  it("chooses how it is read", async () => {
    expect(goodOf(await parseYaml(SMALL)).kind).toBe("model");
    expect(goodOf(await parseYaml(SMALL_PRINTED)).kind).toBe("printed-tables");
  });

  it.each(["scenarios", "printed", "", "Scenario"])("is one problem when it is “%s”", async (kind) => {
    expect(problemsOf(await parseDocument({ kind, tables: {}, what: 1 })).map(({ code }) => code)).toEqual([
      "wrong-document",
    ]);
  });

  it("is one problem when a file of the other kind is given", async () => {
    expect(placed(await parseScenarioYaml(SMALL_PRINTED))).toEqual(["1:7 wrong-document"]);
  });
});

describe("problems", () => {
  it("come all at once and in the order of the document, each once", async () => {
    const text = SMALL.replace("level: 2022", "level: nu")
      .replace("until: 2025-07-01", "until: 2025-02-30")
      .replace("112_000", "112.000")
      .replace("direction: expense", "direction: ud")
      .replace("places: 100", "places: -1.5")
      .replace("account: activation", "account: activasion");
    expect(placed(await parseScenarioYaml(text))).toEqual([
      "2:33 expected-level",
      "3:37 date-impossible",
      "5:24 ambiguous-number",
      "7:69 expected-name",
      "11:27 not-negative",
      "13:59 unknown-reference",
    ]);
  });

  it("carry path, what was found and what may stand there", async () => {
    const [problem] = problemsOf(
      await parseScenarioYaml(SMALL.replace("of: citizens", "of: citizen"), { file: "a.yaml" }),
    );
    expect(problem).toEqual({
      code: "unknown-reference",
      path: ["strategies", "intensive", "flows", "places", "of"],
      found: "citizen",
      expected: "citizens",
      nearest: "citizens",
      values: { where: "strategies.intensive.capacity" },
      at: { file: "a.yaml", line: 13, column: 92 },
    });
  });

  it("of a plain object have no place", async () => {
    const problems = problemsOf(await parseScenario({ title: 5 }));
    expect(problems.length).toBeGreaterThan(3);
    expect(problems.every(({ at }) => at === undefined)).toBe(true);
  });

  it.each([undefined, null, 5, "text", true, [], [1], Symbol.iterator, () => 1])(
    "are given for %s as a document",
    async (input) => {
      expect(problemsOf(await parseDocument(input)).map(({ code }) => code)).toEqual(["expected-mapping"]);
    },
  );

  it("name no inherited key as known", async () => {
    const text = SMALL.replace("amount: placePrice", "amount: constructor").replace(
      "account: activation",
      "account: toString",
    );
    expect(placed(await parseScenarioYaml(text))).toEqual([
      "13:59 unknown-reference",
      "13:108 unknown-reference",
    ]);
  });

  it("are none when a parameter is called as something every object has", async () => {
    const text = SMALL.replaceAll("placePrice", "constructor").replaceAll("activation", "toString");
    expect(Object.keys((await modelOf(text)).parameters)).toEqual(["constructor"]);
  });
});

describe("bounds", () => {
  const parameters = (count: number, entry: (index: number) => string): string =>
    SMALL.replace(
      "accounts:",
      `${Array.from({ length: count }, (_, index) => `  p${index}: ${entry(index)}\n`).join("")}accounts:`,
    );
  const plain = '{ value: 1, unit: "1", evidence: target, source: x }';
  const next = (index: number): string =>
    `{ formula: p${index + 1}, unit: "1", evidence: target, source: x }`;

  it("allow 500 names and no more", async () => {
    expect(Object.keys((await modelOf(parameters(499, () => plain))).parameters)).toHaveLength(500);
    expect(placed(await parseScenarioYaml(parameters(500, () => plain)))).toEqual(["5:3 too-many"]);
  });

  it("keep chains of thousands of formulas from taking memory or stack", async () => {
    const started = performance.now();
    const outcome = await parseScenarioYaml(parameters(9000, next));
    expect(problemsOf(outcome).map(({ code }) => code)).toContain("too-many");
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("follow a chain of hundreds", async () => {
    const text = parameters(498, next).replace(/formula: p498,/u, "value: 1,");
    expect(Object.keys((await modelOf(text)).parameters)).toHaveLength(499);
  });

  it("keep thousands of unknown keys from taking long", async () => {
    const started = performance.now();
    const keys = Array.from({ length: 30_000 }, (_, index) => `titel${index}: x\n`).join("");
    const problems = problemsOf(await parseScenarioYaml(SMALL + keys));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({ code: "problems-left-out", found: "29000" });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("keep messages short, however long what they quote", async () => {
    const long = "x".repeat(200_000);
    const text = SMALL.replaceAll("placePrice", long).replace("account: activation", `account: ${long}`);
    for (const { found = "" } of problemsOf(await parseScenarioYaml(text)))
      expect(found.length).toBeLessThanOrEqual(200_000);
  });
});
