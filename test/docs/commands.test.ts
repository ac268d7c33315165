import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shell } from "../cli/command";
import { fences, nameOf } from "./markdown";

const folder = mkdtempSync(join(tmpdir(), "traedesten-docs-"));

beforeAll(() => {
  cpSync("scenarios", join(folder, "scenarios"), { recursive: true });
  const own = fences.find(({ file, info }) => file === "docs/figures.md" && info === "figures");
  writeFileSync(join(folder, "our-rates.yaml"), own?.text ?? "");
});
afterAll(() => rmSync(folder, { recursive: true }));

const commands = fences.flatMap((fence, index) =>
  fence.language === "sh" && fence.text.startsWith("traedesten ")
    ? fence.text
        .trimEnd()
        .split("\n")
        .map((line) => ({ name: `${nameOf(fence)} ${line}`, line, next: fences[index + 1] }))
    : [],
);

describe("commands in the documentation", () => {
  it.each(commands.map((command) => [command.name, command] as const))("%s", async (_, { line, next }) => {
    const { code, stdout, stderr } = await shell(line, { cwd: folder });
    // The printed tables of BI46 have findings, and `check` says so by its exit code.
    expect({ code, stderr: code === 2 ? stderr : "" }).toEqual({
      code: / check /u.test(line) ? 1 : 0,
      stderr: "",
    });
    if (next?.language === "text" && line.includes("--format csv")) expect(stdout).toBe(next.text);
  });

  it("print what the README shows of them", async () => {
    const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();
    const outputs = await Promise.all(
      [
        "run scenarios/bi46-model-a.yaml --lang en",
        "run scenarios/bi46-model-a.yaml --section break-even --lang en",
        "budget scenarios/bi46-model-a.yaml",
      ].map((args) => shell(`traedesten ${args}`, { cwd: folder })),
    );
    const printed = outputs.map(({ stdout }) => flat(stdout));
    const shown = fences.filter(({ file, language }) => file === "README.md" && language === "text");
    expect(shown.length).toBeGreaterThan(3);
    for (const { text } of shown) expect(printed.some((output) => output.includes(flat(text)))).toBe(true);
  });

  it("finds them", () => expect(commands.length).toBeGreaterThan(8));
});
