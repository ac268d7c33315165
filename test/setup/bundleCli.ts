import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import type { TestProject } from "vitest/node";
import { lightStdlib } from "../../scripts/support/lightStdlib.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The command, bundled from today's source. */
    readonly cli: string;
  }
}

const ROOT = resolve(import.meta.dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/traedesten-test");

/** Inside the package, and found in node_modules all the same: builds for Node that cannot be inside a module. */
const ALSO_OUTSIDE = ["yaml", "commander", "picocolors"];

const dependencies = async (): Promise<string[]> => {
  const { dependencies: named } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  return [...Object.keys(named), ...ALSO_OUTSIDE];
};

/**
 * Bundles the command once before the tests, so that they run the source as it is now and not what was last
 * built. Each run has a folder of its own, because several may be under way.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, "run-"));
  const external = await dependencies();
  await build({
    absWorkingDir: ROOT,
    entryPoints: { cli: "src/cli/main.ts" },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    plugins: [lightStdlib],
    outExtension: { ".js": ".mjs" },
    external: external.flatMap((name) => [name, `${name}/*`]),
  });
  project.provide("cli", join(folder, "cli.mjs"));
  return () => rm(folder, { recursive: true, force: true });
};
