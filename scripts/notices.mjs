// THIRD-PARTY.md: the licences of the packages whose code is inside dist/. Run with --write when it changes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { manifest } from "./support/entries.mjs";
import { lightStdlib } from "./support/lightStdlib.mjs";

const FILE = "THIRD-PARTY.md";

/**
 * Every file that a bundle of some sources takes in.
 *
 * @param {readonly string[]} entryPoints
 * @param {"neutral" | "node"} platform
 * @param {readonly string[]} external
 */
const filesIn = async (entryPoints, platform, external) => {
  const { metafile } = await build({
    entryPoints: [...entryPoints],
    bundle: true,
    format: "esm",
    platform,
    mainFields: ["module", "main"],
    external: [...external, "@colors/colors", "node:*"],
    outdir: "out",
    write: false,
    metafile: true,
    plugins: [lightStdlib],
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0),
  );
};

/**
 * The command has everything inside. So has the library what is not installed beside it, and of what is `zod`, which its types
 * read.
 */
const bundledFiles = async () => [
  ...new Set([
    ...(await filesIn(
      ["src/index.ts", "src/report/index.ts", "src/charts/index.ts", "src/node/index.ts"],
      "neutral",
      Object.keys(manifest.dependencies),
    )),
    ...(await filesIn(["src/cli/main.ts"], "node", [])),
  ]),
];

/**
 * The packages these files belong to: their folders, each with its files.
 *
 * @param {readonly string[]} files
 */
const packagesOf = (files) => {
  /** @type {Map<string, string[]>} */
  const packages = new Map();
  for (const file of files) {
    // A package may stand inside another's node_modules: the last one counts.
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0];
    if (folder !== undefined) packages.set(folder, [...(packages.get(folder) ?? []), file]);
  }
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** @param {string} path */
const read = (path) => readFileSync(path, "utf8").replaceAll("\r\n", "\n");

/**
 * The licence at the head of a source file, for packages without a licence file.
 *
 * @param {string} file
 */
const openingLicence = (file) => {
  const comment = /^\s*\/\*(.*?)\*\//su.exec(read(file))?.[1];
  return comment !== undefined && /licen[cs]e|permission/iu.test(comment) ? [comment] : [];
};

/** @param {[string, readonly string[]]} found */
const notice = ([folder, files]) => {
  const { name, version, license } = JSON.parse(read(join(folder, "package.json")));
  const own = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/iu.test(file));
  const texts =
    own.length > 0 ? own.sort().map((file) => read(join(folder, file))) : files.flatMap(openingLicence);
  if (texts.length === 0) throw new Error(`${name} says nothing of its licence.`);
  const blocks = texts.map((text) => `\`\`\`text\n${text.trim()}\n\`\`\`\n`);
  return { heading: `## ${name} ${version} (${license})\n`, body: blocks.join("\n") };
};

/**
 * Packages of one project carry the same texts, which are said once for all of them.
 *
 * @param {readonly { heading: string, body: string }[]} notices
 */
const together = (notices) => {
  /** @type {Map<string, string[]>} */
  const byBody = new Map();
  for (const { heading, body } of notices) byBody.set(body, [...(byBody.get(body) ?? []), heading]);
  return [...byBody].map(([body, headings]) => [...headings, body].join("\n"));
};

const text = `# Third-party code in this package

The files in \`dist/\` contain code of these packages, each under its own licence. All other dependencies are
installed beside this package and carry their own licence files.

${together(packagesOf(await bundledFiles()).map(notice)).join("\n")}`;

if (process.argv.includes("--write")) writeFileSync(FILE, text);
else if (!existsSync(FILE) || read(FILE) !== text) {
  console.error(`${FILE} is out of date. Run: npm run notices`);
  process.exitCode = 1;
}
