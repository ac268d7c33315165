import { describe, expect, it } from "vitest";
import { evidence } from "../../../src/evidence/index";
import type { Model } from "../../../src/model/index";
import { parameterValues } from "../../../src/program/index";
import { parseEvidence, parseEvidenceCsv } from "../../../src/scenario/evidence/index";
import { parseScenario } from "../../../src/scenario/index";
import { parseScenarioYaml } from "../../../src/scenario/yaml/index";
import { over } from "../cohort/cohortOf";
import { goodOf, problemsOf } from "../outcomes";

const KEPT = "jobsurvival.kontanthjaelp.2023";
const withPart = (part: Record<string, unknown>, parameters: Record<string, unknown> = {}) =>
  over({
    parameters: {
      ...parameters,
      part: { value: undefined, unit: undefined, evidence: undefined, note: undefined, ...part },
    },
  });
const read = async (part: Record<string, unknown>): Promise<Model> =>
  goodOf(await parseScenario(withPart(part), { evidence }));

describe("a parameter from evidence", () => {
  it("has its value, unit, range, grade and source, and says whom it was measured on", async () => {
    for (const written of [`evidence("${KEPT}")`, `evidence('${KEPT}')`, `evidence(${KEPT})`]) {
      const model = await read({ value: written });
      expect(parameterValues(model).part?.toFixed()).toBe("0.5");
      expect(model.parameters.part).toMatchObject({
        unit: "1",
        evidence: "register",
        range: ["0.38", "0.64"],
      });
      expect(model.parameters.part?.source?.da).toContain("benchmark.dk");
      expect(model.parameters.part?.note?.da).toMatch(
        /målt på andre end scenariets borgere: Kontanthjælpsmodtagere.*50 pct\./u,
      );
      expect(model.parameters.part?.note?.en).toMatch(
        /measured on others.*Recipients of cash benefit.*between municipalities/u,
      );
    }
  });

  it("may have a range, a name and a note of its own, in the unit written as people do", async () => {
    const model = await read({
      value: `evidence("${KEPT}")`,
      unit: "%",
      label: "Holder",
      note: "vi tror det",
      range: [0.3, 0.7],
    });
    expect(model.parameters.part).toMatchObject({
      label: { da: "Holder", en: "Holder" },
      range: ["0.3", "0.7"],
    });
    expect(model.parameters.part?.note?.en).toContain("vi tror det");
  });

  it("is read in documents of either way of writing numbers", async () => {
    for (const numbers of ["danish", "english", undefined]) {
      const document = {
        ...withPart({ value: 'evidence("stablejob.hjoerring.2020")' }, { speed: { value: 1 } }),
        ...(numbers === undefined ? {} : { numbers }),
      };
      const model = goodOf(await parseScenario(document, { evidence }));
      expect(parameterValues(model).part?.toFixed()).toBe("0.074");
    }
  });

  it("is another model when the entry is another", async () => {
    const [one, other] = await Promise.all([
      read({ value: `evidence("${KEPT}")` }),
      read({ value: 'evidence("job.ips.smi.2019")' }),
    ]);
    expect(one.fingerprint).not.toBe(other.fingerprint);
  });

  it("is refused in another unit, by an unknown name, and beside what comes with it", async () => {
    const problems = async (part: Record<string, unknown>, options = { evidence }) =>
      problemsOf(await parseScenario(withPart(part), options)).map(({ code, path, found, nearest }) => [
        code,
        path.at(-1),
        found,
        nearest,
      ]);
    expect(await problems({ value: `evidence("${KEPT}")`, unit: "weeks" })).toContainEqual([
      "evidence-unit",
      "unit",
      "weeks",
      undefined,
    ]);
    expect(await problems({ value: 'evidence("hours.fleksjob.2024")', unit: "1" })).toContainEqual([
      "evidence-unit",
      "unit",
      "1",
      undefined,
    ]);
    expect(await problems({ value: 'evidence("jobsurvival.kontanthjælp.2023")' })).toEqual([
      ["unknown-reference", "value", "jobsurvival.kontanthjælp.2023", KEPT],
    ]);
    expect(await problems({ value: `evidence("${KEPT}")`, evidence: "law", source: "x" })).toEqual([
      ["evidence-has-its-own", "evidence", "evidence", undefined],
      ["evidence-has-its-own", "source", "source", undefined],
    ]);
    expect(await problems({ value: `evidence("${KEPT}")` }, {} as never)).toEqual([
      ["no-evidence-given", "value", KEPT, undefined],
    ]);
  });

  it("is told with line and column in a file", async () => {
    const yaml = `kind: scenario
title: x
prices: { currency: DKK, level: 2022 }
horizon: { from: 2022-01-01, until: 2023-01-01 }
parameters:
  part: { value: evidence("jobsurvivl.kontanthjaelp.2023") }
accounts: { main: { label: Main, controlArea: Service, direction: expense } }
strategies: { one: { } }
`;
    const [problem] = problemsOf(await parseScenarioYaml(yaml, { file: "x.yaml", evidence }));
    expect(problem).toMatchObject({
      code: "unknown-reference",
      nearest: KEPT,
      at: { file: "x.yaml", line: 6, column: 18 },
    });
  });
});

const OWN = {
  label: "Job i 12 måneder",
  population: "Egne deltagere",
  outcome: "i job",
  value: "55%",
  range: ["40%", "70%"],
  unit: "1",
  design: "register",
  year: 2026,
  country: "DK",
  source: "Egen opgørelse",
  link: "https://example.org",
  sentence: "55 pct. var i job.",
};

describe("a user's own evidence", () => {
  it("stands over and beside what is shipped", async () => {
    const ownEvidence = goodOf(
      parseEvidence({ kind: "evidence", entries: { "job.own.2026": OWN, [KEPT]: OWN } }),
    );
    const model = goodOf(
      await parseScenario(
        { ...withPart({ value: 'evidence("job.own.2026")' }), evidence: "own.yaml" },
        { evidence, ownEvidence },
      ),
    );
    expect(parameterValues(model).part?.toFixed()).toBe("0.55");
    expect(model.parameters.part?.range).toEqual(["0.4", "0.7"]);
    const unread = await parseScenario(
      { ...withPart({ value: "20%", unit: "1", evidence: "assumption", note: "x" }), evidence: "own.yaml" },
      { evidence },
    );
    expect(problemsOf(unread)).toMatchObject([{ code: "evidence-not-read", found: "own.yaml" }]);
  });

  it("may be a table, with Danish numbers where semicolons part its columns", () => {
    const head = [
      "id",
      "label",
      "population",
      "outcome",
      "value",
      "low",
      "high",
      "unit",
      "design",
      "year",
      "country",
      "source",
      "link",
      "sentence",
    ];
    const row = [
      "job.own.2026",
      "Job",
      "Egne",
      "i job",
      "0,55",
      "0,4",
      "0,7",
      "1",
      "register",
      "2026",
      "DK",
      "Egen",
      "https://example.org",
      "55 pct.",
    ];
    const set = goodOf(parseEvidenceCsv(`${head.join(";")}\n${row.join(";")}\n`));
    expect(set["job.own.2026"]).toMatchObject({ value: "0.55", range: ["0.4", "0.7"], year: 2026 });
    const wrong = problemsOf(
      parseEvidenceCsv(
        `${head.join(",")}\n${row.join(",").replace("register", "registr").replaceAll("0,", "0.")}\n`,
        { file: "own.csv" },
      ),
    );
    expect(wrong).toMatchObject([{ code: "expected-name", at: { file: "own.csv", line: 2, column: 9 } }]);
    expect(problemsOf(parseEvidenceCsv("a,b\n1,2\n"))[0]).toMatchObject({
      code: "missing-key",
      values: { key: "id" },
    });
    expect(problemsOf(parseEvidenceCsv(`id\nx\nx\n`))[0]?.code).toBe("name-taken");
  });

  it("says everything that is wrong at once", () => {
    const entries = { a: { ...OWN, link: "here", unit: "kr//x", sentence: undefined } };
    expect(problemsOf(parseEvidence({ kind: "evidence", entries })).map(({ code }) => code)).toEqual(
      expect.arrayContaining(["figure-link", "missing-key"]),
    );
  });
});
