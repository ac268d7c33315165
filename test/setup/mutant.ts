import { appendFileSync, readFileSync } from "node:fs";
import { afterAll, expect } from "vitest";

// For scripts/mutateReport.mjs: which of the report's verdicts and signs is wrong now, and which were asked.
declare global {
  var turned: <Value>(id: number, value: Value) => Value | boolean;
  var signed: (id: number, value: unknown) => unknown;
}

const { MUTANT_FILE = "", ASKED_FILE = "" } = process.env;
const wrong = Number(readFileSync(MUTANT_FILE, "utf8"));
const asked = new Set<number>();

globalThis.turned = (id, value) => {
  asked.add(id);
  return id === wrong ? !value : value;
};
globalThis.signed = (id, value) => {
  asked.add(id);
  if (id !== wrong) return value;
  return typeof value === "number" ? -value : (value as { readonly neg: () => unknown }).neg();
};

afterAll(() => {
  if (wrong === 0) appendFileSync(ASKED_FILE, `${JSON.stringify([expect.getState().testPath, ...asked])}\n`);
});
