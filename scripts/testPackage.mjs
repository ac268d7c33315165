// Installs the packed package in an empty folder, as a user would, and tries it from every side: ES modules,
// CommonJS, Deno, types under each way of finding them, files, and the command. Run under the Node to be tested; with
// --no-types where another Node has tried already what does not depend on it: types and Deno.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { transformSync } from "esbuild";
import { inEmptyFolder, output, pack } from "./support/commands.mjs";
import { entries, manifest } from "./support/entries.mjs";

// npm, npx and the command must run under the same Node as this script.
process.env.PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;

const USER = readFileSync("scripts/package/user.ts", "utf8");

/** What else the package is tried with, in a folder of its own: a second `typescript` would take over the first one's `tsc`. */
const TOOLS = { deno: "2.9.5", typescript5: "npm:typescript@5.9.3", typescript7: "npm:typescript@7.0.2" };

/** What the user's program says, by entry point. */
const SAID = {
  traedesten: "39320000",
  "traedesten/calendar": "2025-07-01",
  "traedesten/charts": "2022, 2023, 2024, 2025",
  "traedesten/denmark": "DKK",
  "traedesten/denmark/sources": "Lov om aktiv socialpolitik (aktivloven), § 19",
  "traedesten/evidence": "0.5",
  "traedesten/explain": "7220000",
  "traedesten/figures": "refused",
  "traedesten/formula": "multiply",
  "traedesten/history": "model",
  "traedesten/model": "model-not-json",
  "traedesten/money": "1.234,50 kr.",
  "traedesten/node": "BI46 – Forlængelse af Projekt Trædesten, model A",
  "traedesten/parameters": "true",
  "traedesten/prices": "0.966184",
  "traedesten/printed": "true",
  "traedesten/ratios": "6",
  "traedesten/report": "Aktiviteter",
  "traedesten/scenario": "false",
  "traedesten/simulate": "2 of 2",
  "traedesten/sums": "interpreter 63.45",
  "traedesten/yaml": "untitled.yaml",
};

const BUDGET = `\
Aktiviteter i forslaget (1.000 kr., 2022 p/l);Styringsområde;2022;2023;2024;2025;I alt
Beskæftigelsesrettet aktivering for 100 borgere;Overførsler mv.;6600;11200;11200;6600;35600
2 årsværk til jobcentrets samarbejde med tilbuddet;Service;620;1240;1240;620;3720
Udgifter i alt (netto);;7220;12440;12440;7220;39320
`;

/**
 * How TypeScript may be told to find types, and the endings of the files that use them.
 *
 * @type {Readonly<Record<string, readonly [endings: readonly string[], ...options: string[]]>>}
 */
const RESOLUTIONS = {
  node16: [["mts", "cts"], "--module", "node16"],
  nodenext: [["mts", "cts"], "--module", "nodenext"],
  bundler: [["ts"], "--module", "esnext", "--moduleResolution", "bundler"],
  "node10, by typesVersions": [["ts"], "--module", "commonjs", "--moduleResolution", "node10"],
};

/** What a version is told with node10: to read default exports, as zod's types need; that it is meant. TypeScript 7 no longer has it. */
const NODE10 = { 5: ["--esModuleInterop"], 6: ["--ignoreDeprecations", "6.0"], 7: undefined };

const withTypes = !process.argv.includes("--no-types");
let failed = 0;

/**
 * @param {string} title
 * @param {() => void} work - throws when it fails
 */
const check = (title, work) => {
  try {
    work();
    console.log(`ok      ${title}`);
  } catch (error) {
    failed++;
    const { stdout = "", stderr = "" } = Object(error);
    console.log(`FAILED  ${title}\n${error}\n${stdout}${stderr}`);
  }
};

await inEmptyFolder((folder) => {
  /** @type {(command: string, ...args: string[]) => string} */
  const run = (command, ...args) => output(command, args, folder);

  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  run("npm", "install", "--prefer-offline", "--no-audit", "--no-fund", pack(folder));
  console.log(`${manifest.name} ${manifest.version} under Node ${process.version}`);

  check("every entry point is used", () => {
    assert.deepEqual(Object.keys(SAID).sort(), entries.map(({ name }) => name).sort());
  });
  for (const format of /** @type {const} */ (["esm", "cjs"])) {
    check(`runs as ${format}`, () => {
      const file = `user.${format === "esm" ? "mjs" : "cjs"}`;
      writeFileSync(join(folder, file), transformSync(USER, { loader: "ts", format, platform: "node" }).code);
      assert.deepEqual(JSON.parse(run("node", file)), SAID);
    });
  }
  if (withTypes) {
    const tools = join(folder, "tools");
    run(
      "npm",
      "install",
      "--prefix",
      tools,
      "--prefer-offline",
      "--no-audit",
      "--no-fund",
      ...Object.entries(TOOLS).map(([name, version]) => `${name}@${version}`),
    );
    const compilers = {
      5: join(tools, "node_modules/typescript5/bin/tsc"),
      6: resolve("node_modules/typescript/bin/tsc"),
      7: join(tools, "node_modules/typescript7/bin/tsc"),
    };
    for (const version of /** @type {const} */ ([5, 6, 7]))
      for (const [kind, [endings, ...options]] of Object.entries(RESOLUTIONS)) {
        const quiet = kind.startsWith("node10") ? NODE10[version] : [];
        if (quiet === undefined) continue;
        check(`types: TypeScript ${version}, ${kind}`, () => {
          const files = endings.map((ending) => `user.${ending}`);
          for (const file of files) writeFileSync(join(folder, file), USER);
          const strict = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022"];
          run("node", compilers[version], ...strict, ...options, ...quiet, ...files);
        });
      }
    check("runs under Deno, which may read files and nothing else", () => {
      process.env.DENO_DIR = join(tools, "deno");
      process.env.DENO_NO_UPDATE_CHECK = "1";
      const deno = join(tools, "node_modules/.bin/deno");
      assert.deepEqual(JSON.parse(run(deno, "run", "--no-prompt", "--allow-read", "user.mjs")), SAID);
    });
  }
  check("files that are part of the package", () => {
    const resolved = (/** @type {string} */ path) =>
      run("node", "--print", `require.resolve(${JSON.stringify(`${manifest.name}/${path}`)})`).trim();
    assert.match(readFileSync(resolved("scenarios/bi46-model-a.yaml"), "utf8"), /^kind: scenario$/mu);
    for (const schema of ["schema.json", "results.schema.json"])
      assert.ok(JSON.parse(readFileSync(resolved(schema), "utf8")).anyOf, schema);
    for (const file of ["CHANGELOG.md", "LICENSE", "README.md", "THIRD-PARTY.md"])
      assert.ok(readFileSync(join(folder, "node_modules", manifest.name, file), "utf8"), file);
  });
  check("the command", () => {
    const scenario = `node_modules/${manifest.name}/scenarios/bi46-model-a.yaml`;
    assert.equal(run("npx", "traedesten", "--version").trim(), manifest.version);
    assert.equal(
      run("npx", "traedesten", "budget", scenario, "--format", "csv", "--lang", "da").replaceAll(
        "\r\n",
        "\n",
      ),
      BUDGET,
    );
    assert.match(run("npx", "traedesten", "budget", scenario, "--lang", "en"), /39,320/u);
  });
});

process.exitCode = failed > 0 ? 1 : 0;
