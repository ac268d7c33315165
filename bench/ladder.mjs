// node bench/ladder.mjs [-- --quick]: the ladder of BI46, followed ten years, against the same recurrence in C.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { denmark } from "traedesten/denmark";
import { loadScenario } from "traedesten/node";
import { measureAll, printTimes, quick } from "./measure.mjs";

const CYCLES = 522;

/** The inside of the kernel, which is not published. */
const kernelIn = async (/** @type {string} */ folder) => {
  const outfile = join(folder, "kernel.mjs");
  const contents = ["chances/index", "arcs", "ladderCohort", "ladderRow"]
    .map((name) => `export * from "./src/program/${name}";`)
    .join("\n");
  const stdin = { contents, resolveDir: ".", loader: /** @type {const} */ ("ts") };
  await build({ stdin, bundle: true, format: "esm", outfile, logLevel: "error" });
  return import(pathToFileURL(outfile).href);
};

/** What C is to know of the model: numbers alone. */
const headerOf = (/** @type {any} */ input, /** @type {any} */ arcs) => {
  const { clock, start, states, startState } = input;
  const last = clock.steps.at(-1).fromWeek;
  const counted = Math.min(start.counted, last);
  const kindOf = (/** @type {string} */ id) =>
    clock.counts.includes(id) ? 1 : clock.resets.includes(id) ? 2 : 0;
  const stepOf = (/** @type {number} */ week) => {
    const step = clock.steps.findLastIndex((/** @type {any} */ { fromWeek }) => fromWeek <= week);
    return step < 0 ? clock.steps.length : step;
  };
  const stateOf = [...arcs.stateOf];
  const list = (/** @type {string} */ name, /** @type {readonly number[]} */ values) =>
    `static const int ${name}[] = {${values.join(", ")}};`;
  const chances = Array.from({ length: CYCLES }, (_, cycle) => {
    for (let node = 0; node < arcs.nodes; node++) arcs.read(node, cycle);
    return `{${arcs.p.join(", ")}}`;
  });
  return [
    `enum { NODES = ${arcs.nodes}, STATES = ${states.length}, COLUMNS = ${clock.steps.length + 1}, LAST = ${last},`,
    `REST = ${clock.reset.weeks}, COUNTED = ${counted}, RESETTING = ${counted > 0 ? start.resetting : 0},`,
    `FIRST = ${arcs.first[startState]}, CYCLES = ${CYCLES}, ARCS = ${arcs.to.length} };`,
    list("begin", [...arcs.begin]),
    list("to", [...arcs.to]),
    list("state_of", stateOf),
    list(
      "kinds",
      stateOf.map((state) => kindOf(states[state])),
    ),
    list(
      "step_of",
      Array.from({ length: last + 1 }, (_, week) => stepOf(week)),
    ),
    `static const double p[CYCLES][ARCS] = {${chances.join(",\n")}};`,
  ].join("\n");
};

/** The median time in C and what it finds; nothing where there is no compiler. */
const inC = async (/** @type {string} */ folder, /** @type {string} */ header) => {
  await writeFile(join(folder, "form.h"), header);
  const program = join(folder, "ladder");
  try {
    execFileSync("gcc", ["-O3", "-march=native", "-I", folder, "-o", program, "bench/ladder.c"]);
  } catch (error) {
    if (/** @type {any} */ (error).code !== "ENOENT") throw error;
    console.log("\nNo gcc: the ladder is not compared with C.");
    return undefined;
  }
  const printed = execFileSync(program, [quick ? "3" : "500"], { encoding: "utf8", maxBuffer: 1e9 });
  const [time = 0, ...found] = printed.trim().split("\n").map(Number);
  return { time, found };
};

const ladder = async () => {
  const { clock, cohort, strategies, segments, ...model } = await loadScenario(
    "test/fixtures/bi46/bi46-model-a.yaml",
    { rules: denmark },
  );
  const [strategy, segment] = [strategies[0], segments[0]];
  if (
    clock === undefined ||
    cohort?.clockStart === undefined ||
    strategy === undefined ||
    segment === undefined
  )
    throw new Error("no ladder");
  const states = model.states.map(({ id }) => id);
  const entry = /** @type {any} */ (model.horizon).from;
  const whole = { ...model, clock, cohort, strategies, segments };
  const folder = await mkdtemp(join(tmpdir(), "ladder-"));
  try {
    const { arcsOf, chancesOf, ladderCohort, interpretedRow } = await kernelIn(folder);
    const chances = chancesOf({ model: whole, strategy, segment, entry });
    const startState = states.indexOf(cohort.state);
    const input = { clock, start: cohort.clockStart, states, startState, chances, cycles: CYCLES };
    const c = await inC(folder, headerOf(input, arcsOf(chances, chances.depths, CYCLES)));
    const timed = await measureAll({
      generated: () => ladderCohort(input),
      interpreted: () => ladderCohort(input, interpretedRow),
    });
    const found = ladderCohort(input);
    const off =
      c === undefined ? 0 : Math.max(...c.found.map((value, place) => Math.abs(value - found[place])));
    if (!(off <= 1e-12)) throw new Error(`C finds something else, by ${off}`);
    const against = [timed.interpreted, ...(c === undefined ? [] : [c.time])];
    printTimes(
      `The ladder of BI46: ${CYCLES} weeks, ${states.length} states`,
      ["interpreted", ...(c === undefined ? [] : ["C"])],
      [
        ...(c === undefined ? [] : [{ name: "C, gcc -O3 -march=native", time: c.time, against }]),
        ...Object.entries(timed).map(([name, time]) => ({ name, time, against })),
      ],
    );
  } finally {
    await rm(folder, { recursive: true });
  }
};

await ladder();
