// What the command takes from nothing in CPU time, user and system, next to a Node that does nothing.
import { spawnSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { printTimes, quick } from "./measure.mjs";

const RUNS = quick ? 2 : 11;
const COMMAND = "dist/cli.js";
const SCENARIO = "scenarios/bi46-model-a.yaml";
const TELL = fileURLToPath(new URL("tellCpu.cjs", import.meta.url));

/** @param {string} name */
const entry = (name) => pathToFileURL(`dist/${name}.js`).href;

const LOADING = `import "${entry("index")}";
import "${entry("scenario")}";
import { parseScenarioYaml } from "${entry("yaml")}";
import { denmark } from "${entry("denmark")}";
import { readFileSync } from "node:fs";
const { ok } = await parseScenarioYaml(readFileSync("${SCENARIO}", "utf8"), { rules: denmark });
process.exitCode = ok ? 0 : 1;`;

const programs = {
  "node -e 0": ["-e", "0"],
  "import and load (BI46 A)": ["--input-type=module", "-e", LOADING],
  "traedesten --version": [COMMAND, "--version"],
  "traedesten schema": [COMMAND, "schema"],
  "traedesten budget (csv)": [COMMAND, "budget", SCENARIO, "--format", "csv"],
  "traedesten budget": [COMMAND, "budget", SCENARIO],
  "traedesten run": [COMMAND, "run", SCENARIO],
  "traedesten sensitivity": [COMMAND, "sensitivity", SCENARIO],
  "traedesten break-even": [COMMAND, "break-even", SCENARIO],
};

/**
 * CPU time of a program, in nanoseconds.
 *
 * @param {readonly string[]} args
 */
const timeOf = (args) => {
  const { status, stderr, output } = spawnSync(process.execPath, ["--require", TELL, ...args], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(String(stderr));
  return 1000 * Number(output[3]);
};

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const coldStart = () => {
  const all = Object.entries(programs).map(([name, args]) => ({
    name,
    args,
    times: /** @type {number[]} */ ([]),
  }));
  // In turns, so that a busy moment of the machine falls on all of them.
  for (let run = 0; run < RUNS; run++) for (const { args, times } of all) times.push(timeOf(args));
  const bare = median(all[0]?.times ?? []);
  const lines = all.map(({ name, times }) => ({ name, time: median(times), against: [bare] }));
  printTimes("Cold start, CPU time", ["node -e 0"], lines);
};
