/**
 * From the first model of BI46 A to the one that ships: what each change moves the municipality's net cost per citizen, alone
 * from either end and in order. Writes the table into docs/bi46.md.
 *
 *   npm run build && node scripts/bi46Steps.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { denmark } from "../dist/denmark.js";
import { evidence } from "../dist/evidence.js";
import { overview } from "../dist/index.js";
import { parseScenario } from "../dist/scenario.js";
import { readYaml } from "../dist/yaml.js";
import { bi46Changes, CHANGES } from "./support/bi46Changes.mjs";

const PAGE = "docs/bi46.md";
const [BEGIN, END] = ["<!-- made by scripts/bi46Steps.mjs -->", "<!-- end -->"];

const { without } = bi46Changes({ readYaml, parseScenario, overview, denmark, evidence });
/** @param {number} amount */
const kroner = (amount) => Math.round(amount).toLocaleString("en-US");
/** @param {number} amount */
const change = (amount) => (Math.round(amount) > 0 ? `+${kroner(amount)}` : kroner(amount));

const first = await without(CHANGES);
const last = await without([]);
const lines = [];
let before = first;
for (const [index, each] of CHANGES.entries()) {
  const alone = (await without(CHANGES.filter((other) => other !== each))) - first;
  const after = await without(CHANGES.slice(index + 1));
  const undone = last - (await without([each]));
  lines.push(
    `| ${each.name} | ${change(alone)} | ${change(after - before)} | ${kroner(after)} | ${change(undone)} | ${each.why} |`,
  );
  before = after;
}

const table = [
  `| change | alone, from the first model | in order | comes to | alone, undone in the last | source |`,
  `|---|---:|---:|---:|---:|---|`,
  `| the first model | | | ${kroner(first)} | | |`,
  ...lines,
  `| the model that ships | | | ${kroner(last)} | | |`,
].join("\n");

const page = readFileSync(PAGE, "utf8");
const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
if (start < 0 || end < start) throw new Error(`${PAGE} has no place for the table`);
writeFileSync(PAGE, `${page.slice(0, start)}${BEGIN}\n\n${table}\n\n${page.slice(end)}`);
console.log(table);
