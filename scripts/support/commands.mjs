import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs a command, shows what it prints, and tells whether it went well.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
export const succeeds = (command, args) => spawnSync(command, args, { stdio: "inherit" }).status === 0;

/**
 * Runs a command and gives what it printed; throws with its errors when it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export const output = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/**
 * Gives work an empty folder and removes it afterwards.
 *
 * @template T
 * @param {(folder: string) => Promise<T> | T} work
 */
export const inEmptyFolder = async (work) => {
  const folder = mkdtempSync(join(tmpdir(), "traedesten-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * Packs what is built, as `npm publish` would, and gives the tarball's path.
 *
 * @param {string} folder - where to put it
 */
export const pack = (folder) => {
  const report = output("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ".");
  return join(folder, JSON.parse(report)[0].filename);
};
