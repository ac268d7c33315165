import { spawnSync } from "node:child_process";
import { describe, expect, inject, it } from "vitest";
import { A, ESCAPE, PRINTED, program, shell } from "./command";

const hasScript = spawnSync("script", ["--version"]).status === 0;

/** Runs the command at a terminal of some width. */
const atTerminal = (columns: number, args: string, env: Readonly<Record<string, string>> = {}) =>
  program(
    "script",
    ["-qec", `stty cols ${columns}; "${process.execPath}" "${inject("cli")}" ${args}`, "/dev/null"],
    { env: { TERM: "xterm-256color", ...env } },
  );

describe("at a pipe", () => {
  it("a reader that stops early is no trouble, with good input or bad", async () => {
    const [good, bad] = await Promise.all([
      shell(`traedesten budget ${A} | head -1; echo "\${PIPESTATUS[@]}"`),
      shell(`traedesten budget nope.yaml 2>&1 | head -0; echo "\${PIPESTATUS[@]}"`),
    ]);
    expect(good.stdout).toBe("BI46 – Forlængelse af Projekt Trædesten, model A\n0 0\n");
    expect(good.stderr).toBe("");
    expect(bad.stdout).toBe("2 0\n");
    expect(bad.stderr).toBe("");
  });

  it("is never coloured, and no narrower than its tables", async () => {
    const { stdout } = await shell(`traedesten budget ${A} | cat`, { env: { FORCE_COLOR: "1", CI: "true" } });
    expect(stdout).not.toContain(ESCAPE);
    expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeGreaterThan(110);
  });
});

describe.skipIf(!hasScript)("at a terminal", () => {
  it("headings and sums are bold, unless NO_COLOR is set", async () => {
    const [coloured, plain] = await Promise.all([
      atTerminal(200, `check ${PRINTED}`),
      atTerminal(200, `check ${PRINTED}`, { NO_COLOR: "1" }),
    ]);
    expect(coloured.code).toBe(1);
    expect(coloured.stdout).toContain(`${ESCAPE}[1mHvad der ikke stemmer${ESCAPE}[22m`);
    expect(plain.stdout).not.toContain(ESCAPE);
    expect(plain.stdout).toContain("Hvad der ikke stemmer");
  });

  it("tables are narrowed to 80 columns without losing a figure", async () => {
    const { stdout } = await atTerminal(80, `budget ${A}`, { NO_COLOR: "1" });
    const lines = stdout.split("\r\n");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
    for (const figures of ["6.600  11.200  11.200  6.600  35.600", "7.220  12.440  12.440  7.220  39.320"])
      expect(stdout).toContain(figures);
  });
});
