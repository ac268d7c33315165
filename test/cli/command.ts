import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { inject } from "vitest";
import { traedesten as command } from "../../src/cli/program";

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const ROOT = resolve(import.meta.dirname, "../..");
export const A = "test/fixtures/bi46/bi46-model-a.yaml";
export const B = "test/fixtures/bi46/bi46-model-b.yaml";
export const PRINTED = "test/fixtures/bi46/bi46-printed-tables.yaml";

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
export const traedestenProcess = (args: readonly string[], where: Where = {}): Promise<Ran> =>
  program(process.execPath, [inject("cli"), ...args], where);

type Write = typeof process.stdout.write;

/** Catches what is written to a stream until it is let go. */
const caught = (
  stream: NodeJS.WriteStream,
): { readonly text: () => string; readonly release: () => void } => {
  const { write } = stream;
  let text = "";
  stream.write = ((chunk: string | Uint8Array): boolean => {
    text += String(chunk);
    return true;
  }) as Write;
  return {
    text: () => text,
    release: () => {
      stream.write = write;
    },
  };
};

/** The command in this process: the same code with the same streams and exit code, many times as fast. */
const inProcess = async (args: readonly string[]): Promise<Ran> => {
  const [out, err] = [caught(process.stdout), caught(process.stderr)];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await command(args);
    return { code: Number(process.exitCode), stdout: out.text(), stderr: err.text() };
  } finally {
    out.release();
    err.release();
    process.exitCode = before;
  }
};

let last: Promise<unknown> = Promise.resolve();

/** `traedesten …`, one at a time; where it is to run elsewhere or in another environment, as a process of its own. */
export const traedesten = (args: readonly string[], where?: Where): Promise<Ran> => {
  if (where !== undefined) return traedestenProcess(args, where);
  const ran = last.then(() => inProcess(args));
  last = ran.catch(() => undefined);
  return ran;
};

/** A line of shell in which `traedesten` is the command. */
export const shell = (line: string, where: Where = {}): Promise<Ran> => {
  const command = `traedesten() { "${process.execPath}" "${inject("cli")}" "$@"; }`;
  return program("bash", ["--norc", "-c", `${command}; ${line}`], where);
};

/** What a user must never see. */
export const STACK_TRACE = /\n\s+at |node:internal|\.mjs:\d/u;
export const ESCAPE = "\u001b";
