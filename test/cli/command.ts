import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { inject } from "vitest";

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const ROOT = resolve(import.meta.dirname, "../..");
export const A = "scenarios/bi46-model-a.yaml";
export const B = "scenarios/bi46-model-b.yaml";
export const PRINTED = "scenarios/bi46-printed-tables.yaml";

interface Where {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program with nothing but the path from this environment, so that colours are decided by the command. */
export const program = (
  name: string,
  args: readonly string[],
  { cwd = ROOT, env = {} }: Where = {},
): Promise<Ran> =>
  new Promise((settle, reject) => {
    const child = spawn(name, args, { cwd, env: { PATH: process.env.PATH ?? "", ...env } });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => settle({ code, stdout, stderr }));
    child.stdin.end();
  });

/** `traedesten …` as a process of its own. */
export const traedesten = (args: readonly string[], where: Where = {}): Promise<Ran> =>
  program(process.execPath, [inject("cli"), ...args], where);

/** A line of shell in which `traedesten` is the command. */
export const shell = (line: string, where: Where = {}): Promise<Ran> => {
  const command = `traedesten() { "${process.execPath}" "${inject("cli")}" "$@"; }`;
  return program("bash", ["--norc", "-c", `${command}; ${line}`], where);
};

/** What a user must never see. */
export const STACK_TRACE = /\n\s+at |node:internal|\.mjs:\d/u;
export const ESCAPE = "\u001b";
