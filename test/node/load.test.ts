import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { reconcile } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import { loadDocument, loadPrintedTables, loadScenario } from "../../src/node/index";
import { allOf } from "../../src/node/load";
import { type Problem, ScenarioError } from "../../src/problems/index";
import { scenarioFile } from "../report/bi46";

const folder = await mkdtemp(join(tmpdir(), "trædesten node "));
afterAll(() => rm(folder, { recursive: true, force: true }));

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
};

const errorOf = async (work: Promise<unknown>): Promise<ScenarioError> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
};

const problemsOf = async (work: Promise<unknown>): Promise<readonly Problem[]> =>
  (await errorOf(work)).problems;

const tables = (models: string): string => `kind: printed-tables
currency: DKK
title: Prøve
models:
${models}
tables:
  "1":
    caption: Udgifter
    layout: overview
    unit: kr.
    level: 2025
    years: [2026]
    rows: { drift: { label: Drift, cells: [1] } }
    sum: { label: I alt, cells: [1] }
`;
const model = (id: string, scenario: string): string =>
  `  ${id}: { scenario: ${scenario}, tables: [], places: 1, from: 2026-01-01, until: 2027-01-01 }`;

describe("loadScenario", () => {
  it("reads and compiles a file", async () => {
    const { kind, title } = await loadScenario(scenarioFile("bi46-model-a"), { rules: denmark });
    expect([kind, title.en]).toEqual(["model", "BI46 – extension of Projekt Trædesten, model A"]);
  });

  it("throws a ScenarioError with every problem, each with file, line and column, and says them in words", async () => {
    const file = await write(
      "fejl æøå.yaml",
      "title: Prøve\nhorizon: { from: 2026-13-01, until: 2027-01-01 }\nprises: {}\n",
    );
    const error = await errorOf(loadScenario(file));
    expect(error.name).toBe("ScenarioError");
    expect(error.problems.length).toBeGreaterThan(3);
    expect(error.problems.every(({ at }) => at?.file === file)).toBe(true);
    expect(error.problems.map(({ code, at }) => [code, at?.line, at?.column])).toEqual(
      expect.arrayContaining([
        ["missing-key", 1, 1],
        ["date-impossible", 2, 18],
        ["unknown-key", 3, 1],
      ]),
    );
    expect(error.message.split("\n")).toHaveLength(error.problems.length);
    expect(error.message).toContain(`${file}:3:1 prises: `);
    expect(error.message).toContain("prices");
  });

  it.each([
    ["a file that is not there", async () => join(folder, "ingen.yaml"), "file-missing"],
    ["a file in a file", async () => join(await write("fil.yaml", "x: 1\n"), "x.yaml"), "file-missing"],
    ["a folder", async () => folder, "file-is-folder"],
    ["bytes that are not text", () => write("tal.bin", new Uint8Array([0x74, 0xe5, 0x6c])), "file-not-text"],
    ["a file beyond all measure", () => write("stor.yaml", `# ${"x".repeat(1_000_000)}\n`), "file-too-large"],
    ["an empty file", () => write("tom.yaml", ""), "empty-document"],
    ["printed tables", async () => scenarioFile("bi46-printed-tables"), "wrong-document"],
  ])("refuses %s", async (_, given, code) => {
    const file = await given();
    const problems = await problemsOf(loadScenario(file));
    expect(problems.map((problem) => [problem.code, problem.at?.file])).toEqual([[code, file]]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "refuses a file it may not read",
    async () => {
      const file = await write("låst.yaml", "x: 1\n");
      await chmod(file, 0);
      expect((await problemsOf(loadScenario(file)))[0]?.code).toBe("file-no-access");
    },
  );
});

describe("loadDocument", () => {
  it("reads either kind", async () => {
    expect((await loadDocument(scenarioFile("bi46-model-b"), { rules: denmark })).kind).toBe("model");
    expect((await loadDocument(scenarioFile("bi46-printed-tables"))).kind).toBe("printed-tables");
  });

  it("throws as loadScenario does", async () => {
    const file = await write("skæv.yaml", "kind: printed-tables\ntabels: {}\n");
    expect(await problemsOf(loadDocument(file))).toContainEqual(
      expect.objectContaining({ code: "unknown-key", nearest: "tables", at: { file, line: 2, column: 1 } }),
    );
  });
});

describe("loadPrintedTables", () => {
  it("reads the scenarios beside the tables, by the name of the printed model", async () => {
    const { printed, models } = await loadPrintedTables(scenarioFile("bi46-printed-tables"), {
      rules: denmark,
    });
    expect(Object.keys(models)).toEqual(["A", "B"]);
    expect(models.B?.title.da).toBe("BI46 – Forlængelse af Projekt Trædesten, model B");
    expect(reconcile(printed, models).findings.length).toBe(8);
  });

  it("needs no scenarios", async () => {
    const file = await write(
      "uden.yaml",
      tables("  A: { tables: [], places: 1, from: 2026-01-01, until: 2027-01-01 }"),
    );
    expect((await loadPrintedTables(file)).models).toEqual({});
  });

  it("says everything that is wrong with every scenario it names, and where it names those that are missing", async () => {
    await write("skæv-model.yaml", "kind: scenario\ntitle: Prøve\nhorison: {}\n");
    const file = await write(
      "navngiver.yaml",
      tables(
        [model("A", "ingen.yaml"), model("B", "skæv-model.yaml"), model("C", "uden-tabeller.yaml")].join(
          "\n",
        ),
      ),
    );
    await write(
      "uden-tabeller.yaml",
      tables("  A: { tables: [], places: 1, from: 2026-01-01, until: 2027-01-01 }"),
    );
    const problems = await problemsOf(loadPrintedTables(file));
    expect(problems[0]).toEqual({
      code: "named-file-missing",
      path: ["models", "A", "scenario"],
      found: join(folder, "ingen.yaml"),
      values: { optional: "scenario" },
      at: { file, line: 5, column: 18 },
    });
    expect(problems).toContainEqual(expect.objectContaining({ code: "unknown-key", nearest: "horizon" }));
    expect(problems.at(-1)).toMatchObject({
      code: "wrong-document",
      at: { file: join(folder, "uden-tabeller.yaml") },
    });
  });

  it("refuses a scenario", async () => {
    const file = scenarioFile("bi46-model-a");
    expect(await problemsOf(loadPrintedTables(file))).toEqual([
      expect.objectContaining({
        code: "wrong-document",
        found: "scenario",
        expected: "printed-tables",
        at: { file, line: 11, column: 7 },
      }),
    ]);
  });

  it("finds scenarios beside the tables, wherever the tables are", async () => {
    await mkdir(join(folder, "under mappe"));
    const file = await write("under mappe/tabeller.yaml", tables(model("A", "dybere/mangler.yaml")));
    expect((await problemsOf(loadPrintedTables(file)))[0]?.found).toBe(
      join(folder, "under mappe/dybere/mangler.yaml"),
    );
  });
});

describe("allOf", () => {
  it("lets no error pass that is not about the input", async () => {
    await expect(allOf([Promise.resolve(1), Promise.reject(new TypeError("mine"))])).rejects.toThrow(
      TypeError,
    );
  });
});
