import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { simulateInTurns } from "../../src/analysis/simulate/simulate";
import { threadCrew } from "../../src/cli/threadCrew";
import { isProblemError } from "../../src/problems/index";
import { uncertain } from "../analysis/simulate/uncertain";
import { A, ROOT, STACK_TRACE, traedesten, traedestenProcess } from "./command";
import { bi46Folder, type Folder } from "./folder";

const UNCERTAIN = "test/fixtures/uncertain.yaml";
const words = (text: string): string => text.replace(/\s+/gu, " ");
const simulate = (more: string) => traedesten(["simulate", UNCERTAIN, ...more.split(" ")]);

let folder: Folder;
beforeAll(async () => {
  folder = await bi46Folder();
});

describe("traedesten simulate", () => {
  it("says in how many of the calculations it does not cost more, in both languages, and never that it is significant", async () => {
    const [da, en] = await Promise.all([
      simulate("--draws 20 --seed 46"),
      simulate("--draws 20 --seed 46 --lang en"),
    ]);
    expect([da.code, da.stderr, en.code, en.stderr]).toEqual([0, "", 0, ""]);
    expect(words(da.stdout)).toMatch(
      /I \d+ pct\. af beregningerne koster Mentor ikke det offentlige mere end Uden mentor\./u,
    );
    expect(words(da.stdout)).toMatch(/I \d+ pct\. af beregningerne er det tjent hjem inden for 3 år\./u);
    expect(words(en.stdout)).toMatch(
      /In \d+% of the calculations Mentor does not cost the public sector more than Without a mentor\./u,
    );
    expect(words(da.stdout)).toContain("Mål regnes som nået i alle beregninger: Mål med mentor (30 pct.)");
    expect(words(en.stdout)).toContain(
      "Goals are taken as reached in every calculation: Goal with a mentor (30%)",
    );
    for (const { stdout } of [da, en]) expect(stdout).not.toMatch(/signifi[ck]an|NaN|undefined|kr\.\./iu);
  });

  it("has the same bytes for any number of threads, in every format", async () => {
    for (const format of ["json", "text"]) {
      const args = ["simulate", UNCERTAIN, "--draws", "33", "--seed", "46", "--format", format];
      const [one, two, three] = await Promise.all(
        [1, 2, 3].map((threads) => traedestenProcess([...args, "--threads", String(threads)])),
      );
      expect(one?.code).toBe(0);
      expect(one?.stdout.length).toBeGreaterThan(200);
      expect(two).toEqual(one);
      expect(three).toEqual(one);
    }
  });

  it("gives BI46 what its ranges come to, alike on one thread and on two", async () => {
    const args = ["simulate", A, "--ranges", "pert", "--draws", "16", "--seed", "46", "--format", "json"];
    const [one, two] = await Promise.all(
      [1, 2].map((threads) => traedestenProcess([...args, "--threads", `${threads}`])),
    );
    expect([one?.code, one?.stderr]).toEqual([0, ""]);
    expect(two?.stdout).toBe(one?.stdout);
    const { kind, draws, drawn, notDrawn } = JSON.parse(one?.stdout ?? "");
    expect([kind, draws]).toEqual(["simulation", 16]);
    expect(drawn.map(({ id }: { id: string }) => id)).toContain("effortPrice");
    expect(notDrawn).toContainEqual(expect.objectContaining({ id: "success", reason: "target" }));
  });

  it("writes a file, and not over the scenario", async () => {
    const where = { cwd: folder.path };
    const args = ["simulate", "uncertain.yaml", "--draws", "4", "--threads", "1"];
    const { code, stdout } = await traedesten([...args, "--format", "csv", "--out", "draws.csv"], where);
    expect([code, stdout]).toEqual([0, ""]);
    expect(await folder.read("draws.csv")).toMatch(/^\uFEFF?For hvem;Som i scenariet;Gennemsnit;/u);
    expect((await traedesten([...args, "--out", "uncertain.yaml"], where)).code).toBe(2);
  });

  it("stops when it is precise enough, and says so", async () => {
    const { stdout } = await simulate("--draws 5000 --precision 400000 --lang en");
    expect(words(stdout)).toContain(
      "Stopped when the error was at most DKK 400,000, as was asked for; 5,000 calculations at most.",
    );
    expect(words(stdout)).toContain("100 calculations with seed 1");
  });

  it("is for the payer and at the values that are asked for", async () => {
    const { stdout } = await simulate(
      "--draws 5 --perspective municipality --set usualJob=25% --format json",
    );
    const { perspective, drawn, changed } = JSON.parse(stdout);
    expect(perspective).toBe("municipality");
    expect(drawn.map(({ id }: { id: string }) => id)).toEqual(["course", "jobLoss"]);
    expect(changed).toHaveLength(1);
  });
});

describe("what cannot be simulated", () => {
  it("is a scenario in which nothing is uncertain: it says what to write", async () => {
    const [en, da] = await Promise.all(
      ["en", "da"].map((lang) => traedesten(["simulate", "scenarios/published/hiv.yaml", "--lang", lang])),
    );
    expect([en?.code, en?.stdout]).toEqual([2, ""]);
    expect(en?.stderr).toContain(
      "write uncertainty: { ranges: pert } in the scenario or --ranges pert to draw its 1 range,",
    );
    expect(da?.stderr).toContain("skriv uncertainty: { ranges: pert } i scenariet eller --ranges pert");
  });

  it.each([
    ["--draws 0", "write a whole number, such as 1000"],
    ["--draws 1e3", "write a whole number, such as 1000"],
    ["--seed -1", "write a whole number from 0"],
    ["--seed 9007199254740992", "write a whole number from 0"],
    ["--threads 0", "write a number from 1 to 256"],
    ["--precision 0", "write an amount above 0"],
    ["--ranges prt", "Allowed choices are pert, triangular, uniform"],
    ["--drws 5", "Did you mean --draws"],
  ])("is %s", async (given, said) => {
    const { code, stderr } = await simulate(`${given} --lang en`);
    expect(code).toBe(2);
    expect(words(stderr)).toContain(said);
  });

  it("is a draw that the model has no answer at: its number, seed and values, and the line, on any thread", async () => {
    await folder.change(
      "uncertain.yaml",
      "wide.yaml",
      "distribution: 17 of 100",
      "distribution: { family: normal, sd: 20% }",
    );
    const args = ["simulate", "wide.yaml", "--draws", "200", "--seed", "4", "--lang", "en"];
    const where = { cwd: folder.path };
    const [one, two] = await Promise.all(
      [1, 2].map((threads) => traedestenProcess([...args, "--threads", `${threads}`], where)),
    );
    expect(one?.code).toBe(2);
    expect(one?.stderr).toMatch(
      /draw \d+ with seed 4 has no answer, at course = [\d.]+, usualJob = -?[\d.]+/u,
    );
    expect(one?.stderr).toMatch(/wide\.yaml:\d+:\d+ strategies\.usual\.transitions\.toJob/u);
    expect(one?.stderr).not.toMatch(STACK_TRACE);
    expect(two).toEqual(one);
  });
});

let files = 0;

/** A file for threads to run: each its own, as those before may not have ended. */
const thread = async (text: string): Promise<URL> => {
  files += 1;
  return pathToFileURL(join(folder.path, await folder.write(`thread${files}.mjs`, text)));
};

describe("threads", () => {
  const asked = { draws: 40, seed: 46 };
  const failing = async (text: string) => {
    const model = await uncertain();
    const crew = threadCrew(await thread(text), { model, options: asked }, 2);
    try {
      await simulateInTurns(model, asked, { crew });
    } catch (error) {
      if (!isProblemError(error)) throw error;
      return error.problems[0];
    } finally {
      await crew.close();
    }
    throw new Error("it went well");
  };

  it("that are killed, that throw, or that cannot start are a clear problem, and nothing hangs", async () => {
    const port = 'import { parentPort } from "node:worker_threads";\n';
    expect(await failing(`${port}parentPort.on("message", () => process.exit(9));`)).toMatchObject({
      ...{ code: "worker-stopped", found: "exit 9" },
    });
    expect(
      await failing(`${port}parentPort.on("message", () => { throw new Error("no room"); });`),
    ).toMatchObject({
      ...{ code: "worker-stopped", found: "no room" },
    });
    expect(await failing("import './not-there.mjs';")).toMatchObject({ code: "worker-stopped" });
    expect(
      await failing(
        `${port}parentPort.on("message", () => parentPort.postMessage({ fault: "RangeError" }));`,
      ),
    ).toMatchObject({ code: "worker-stopped", found: "RangeError" });
  });

  it("stopped with Ctrl-C leave what there is, and say how many", async () => {
    const child = spawn(
      process.execPath,
      [
        inject("cli"),
        "simulate",
        UNCERTAIN,
        "--draws",
        "1000000",
        "--threads",
        "2",
        "--lang",
        "en",
        "--format",
        "json",
      ],
      { cwd: ROOT, env: { PATH: process.env.PATH ?? "" } },
    );
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    const timer = setInterval(() => child.kill("SIGINT"), 8000);
    const code = await new Promise((resolve) => child.on("close", resolve));
    clearInterval(timer);
    expect(code).toBe(130);
    const { stopped, draws, wanted } = JSON.parse(stdout);
    expect([stopped, wanted]).toEqual(["cancelled", 1_000_000]);
    expect(draws).toBeGreaterThan(0);
    expect(draws).toBeLessThan(1_000_000);
  });
});
