// How long the command takes from nothing, next to a Node that does nothing.
import { spawnSync } from "node:child_process";
import { printTimes, quick } from "./measure.mjs";

const RUNS = quick ? 2 : 21;
const COMMAND = "dist/cli.js";
const SCENARIO = "scenarios/bi46-model-a.yaml";

const programs = {
  "node -e 0": ["-e", "0"],
  "traedesten --version": [COMMAND, "--version"],
  "traedesten schema": [COMMAND, "schema"],
  "traedesten budget (csv)": [COMMAND, "budget", SCENARIO, "--format", "csv"],
  "traedesten budget (text)": [COMMAND, "budget", SCENARIO],
};

/** @param {readonly string[]} args */
const timeOf = (args) => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(String(stderr));
  return Number(process.hrtime.bigint() - start);
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
  printTimes("Cold start", ["node -e 0"], lines);
};
