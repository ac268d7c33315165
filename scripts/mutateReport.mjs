// node scripts/mutateReport.mjs [every] [first] [FOLDER…]: makes the report's sources wrong in one place at a time – a verdict, a
// comparison, a condition, a sign – and runs the tests that come by that place. Tells which are found by none and fails when there
// are any. Every place unless every other, third, … is asked for, from the first one or a later one.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { createVitest } from "vitest/node";
import { inEmptyFolder } from "./support/commands.mjs";
import { withMutants } from "./support/mutants.mjs";
import { testModule } from "./support/testModule.mjs";

/** @typedef {import("vitest/node").TestSpecification} Specification */

const every = Number(process.argv[2] ?? 1);
const first = Number(process.argv[3] ?? 1);
const tests = process.argv.length > 4 ? process.argv.slice(4) : ["test/report"];
if (!(every > 0) || !(first > 0)) throw new Error("every and first are whole numbers from 1");

const ROOT = resolve("src/report");
/** @type {import("./support/mutants.mjs").Mutant[]} */
const mutants = [];
/** Numbered in the order of files, and not in that in which they are loaded. */
const sources = new Map(
  readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => [
      join(ROOT, name),
      withMutants(join("src/report", name), readFileSync(join(ROOT, name), "utf8"), mutants),
    ]),
);

/**
 * Those of the places that make the stored screens print otherwise: most of them, and a thousand times as fast as a run of a test.
 *
 * @param {string} folder
 */
const foundByScreens = async (folder) => {
  let wrong = 0;
  Object.assign(globalThis, {
    turned: (/** @type {number} */ id, /** @type {unknown} */ value) => (id === wrong ? !value : value),
    signed: (/** @type {number} */ id, /** @type {any} */ value) =>
      id !== wrong ? value : typeof value === "number" ? -value : value.neg(),
  });
  const { printingAsStored } = await testModule("test/planted/screens.ts", folder, [
    {
      name: "mutants",
      setup: (build) =>
        build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
          const contents = sources.get(path);
          return contents === undefined ? undefined : { contents, loader: "ts" };
        }),
    },
  ]);
  const isAsStored = await printingAsStored();
  if (!isAsStored()) throw new Error("the stored screens are not as they are printed");
  const isFound = () => {
    try {
      return !isAsStored();
    } catch {
      return true;
    }
  };
  /** @type {Set<number>} */
  const found = new Set();
  for (wrong = 1; wrong <= mutants.length; wrong += 1) if (isFound()) found.add(wrong);
  return found;
};

await inEmptyFolder(async (folder) => {
  const found = await foundByScreens(folder);
  console.log(`${mutants.length} places, ${found.size} found by the stored screens`);
  const mutantFile = join(folder, "mutant");
  const askedFile = join(folder, "asked");
  /** @param {number} id */
  const makeWrong = (id) => writeFileSync(mutantFile, String(id));
  makeWrong(0);
  const vitest = await createVitest(
    "test",
    {
      watch: false,
      maxWorkers: 1,
      isolate: false,
      bail: 1,
      // A test whose time is long because of what is wrong has found it as well.
      testTimeout: 60_000,
      reporters: [{}],
      setupFiles: ["test/setup/mutant.ts"],
      env: { MUTANT_FILE: mutantFile, ASKED_FILE: askedFile },
    },
    {
      plugins: [
        {
          name: "mutants",
          enforce: "pre",
          transform: (_, id) => {
            const code = sources.get(id.split("?")[0] ?? id);
            return code === undefined ? undefined : { code, map: null };
          },
        },
      ],
    },
  );
  /** @param {Specification} specification */
  const passes = async (specification) => {
    vitest.state.errorsSet.clear();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
    return unhandledErrors.length === 0 && testModules.every((each) => each.ok());
  };
  try {
    /** @type {{ specification: Specification, took: number }[]} */
    const timed = [];
    for (const specification of await vitest.globTestSpecifications(tests)) {
      const start = performance.now();
      if (!(await passes(specification))) throw new Error(`${specification.moduleId} fails as it is`);
      timed.push({ specification, took: performance.now() - start });
    }
    timed.sort((a, b) => a.took - b.took);
    /** @type {Map<string, ReadonlySet<number>>} */
    const asked = new Map(
      readFileSync(askedFile, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
        .map(([file, ...ids]) => [file, new Set(ids)]),
    );
    let [tried, survived, unasked] = [0, 0, 0];
    for (let id = first; id <= mutants.length; id += every) {
      const mutant = mutants[id - 1];
      if (mutant === undefined || found.has(id)) continue;
      const place = `${id} ${relative(".", mutant.file)}:${mutant.line} ${mutant.text}`;
      const coming = timed.filter(({ specification }) => asked.get(specification.moduleId)?.has(id));
      makeWrong(id);
      let isFound = false;
      for (const { specification } of coming) if (!isFound) isFound = !(await passes(specification));
      tried += 1;
      if (coming.length === 0) unasked += 1;
      if (!isFound) survived += 1;
      if (!isFound) console.log(`${coming.length === 0 ? "no test comes by" : "survives"} ${place}`);
      if (tried % 50 === 0) console.log(`${tried} tried, ${survived} survive`);
    }
    console.log(`${tried} tried, ${survived} survive, ${unasked} of them where no test comes by`);
    process.exitCode = survived > 0 ? 1 : 0;
  } finally {
    await vitest.close();
  }
});
