import { readFileSync } from "node:fs";

/** @typedef {{ name: string, file: string }} Entry */

/** package.json, as it is read here. */
export const manifest = JSON.parse(readFileSync("package.json", "utf8"));

/**
 * The public entry points, from `exports`: the name users import, and the built file without its ending.
 *
 * @type {readonly Entry[]}
 */
export const entries = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === "object")
  .map(([path, target]) => ({
    name: path.replace(".", manifest.name),
    file: target.import.default.replace(/\.js$/u, ""),
  }));
