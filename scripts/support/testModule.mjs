import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * A module of the tests, with all it imports, as a program can load it.
 *
 * @param {string} file - such as `test/planted/manyPlanted.ts`
 * @param {string} folder - where to put it
 * @param {readonly import("esbuild").Plugin[]} plugins
 */
export const testModule = async (file, folder, plugins = []) => {
  const outfile = join(folder, "testModule.mjs");
  await build({
    entryPoints: [resolve(file)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    plugins: [...plugins],
    // What is read from beside a file of test/analysis or test/planted, in ../fixtures, is found from any folder like them.
    define: {
      "import.meta.url": JSON.stringify(pathToFileURL(resolve("test/analysis/familyMentor.ts")).href),
    },
    // Some dependencies are CommonJS and look for Node's own modules.
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(${JSON.stringify(pathToFileURL(resolve("package.json")).href)});`,
    },
  });
  return import(pathToFileURL(outfile).href);
};
