// node scripts/plantedScenarios.mjs [count] [seed]: faults planted in random scenarios, so many of each kind (100 unless
// another count is given), and as many random scenarios of any answer. Each first page is read back in both languages.
// Tells how often every finding and every sentence of the page was met, and everything that contradicts itself; fails when
// something does.
import { inEmptyFolder } from "./support/commands.mjs";
import { table } from "./support/table.mjs";
import { testModule } from "./support/testModule.mjs";

const count = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? 1);
if (!Number.isInteger(count) || !Number.isInteger(seed)) throw new Error("count and seed are whole numbers");

/** After so many scenarios it tells how far it is. */
const TOLD = 500;

/** @typedef {{ manyPlanted: (count: number, seed: number) => AsyncIterable<any>, SENTENCES: readonly string[] }} Planting */

await inEmptyFolder(async (folder) => {
  const { manyPlanted, SENTENCES } = /** @type {Planting} */ (
    await testModule("test/planted/manyPlanted.ts", folder)
  );
  /** @type {Map<string, number>} */
  const found = new Map();
  /** @type {Map<string, number>} */
  const sentences = new Map(SENTENCES.map((name) => [name, 0]));
  let [scenarios, wrong] = [0, 0];
  for await (const each of manyPlanted(count, seed)) {
    if (++scenarios % TOLD === 0) console.log(`${scenarios} scenarios`);
    for (const kind of each.found) found.set(kind, (found.get(kind) ?? 0) + 1);
    for (const name of each.sentences) sentences.set(name, (sentences.get(name) ?? 0) + 1);
    wrong += each.wrong.length;
    for (const what of each.wrong) console.log(`${each.kind} ${each.seed}: ${what}`);
  }
  const lines = (/** @type {Map<string, number>} */ counts) =>
    [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([name, times]) => [name, String(times)]);
  console.log(`\n${table(["finding", "times"], lines(found))}`);
  console.log(`\n${table(["sentence", "times"], lines(sentences))}`);
  console.log(`\n${scenarios} scenarios, ${wrong} contradictions`);
  process.exitCode = wrong > 0 ? 1 : 0;
});
