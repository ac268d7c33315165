import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { A, ROOT, STACK_TRACE, shell, traedesten } from "./command";
import { bi46Folder } from "./folder";

const COMMANDS = [
  "budget",
  "run",
  "report",
  "chart",
  "break-even",
  "sensitivity",
  "simulate",
  "power",
  "follow-up",
  "check",
  "decompose",
  "explain",
  "parameters",
  "evidence",
  "history",
  "compile",
  "schema",
  "init",
];

/** Every command that the help lists. */
const commandsIn = (help: string): string[] =>
  [...(help.split("Commands:\n")[1] ?? "").matchAll(/^ {2}([a-z-]+) /gmu)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "help");

const examplesIn = (help: string): string[] =>
  [...help.matchAll(/^ {2}\$ (traedesten .*)$/gmu)].map(([, line = ""]) => line);

/** Everything an example names, but not what `init` is to write. */
const exampleFolder = async () => {
  const folder = await bi46Folder();
  const shipped = await readdir(join(ROOT, "scenarios"), { withFileTypes: true });
  for (const { name } of shipped.filter((entry) => entry.isFile()))
    await folder.write(`scenarios/${name}`, await folder.read(name));
  // The first trial says nothing of its arms.
  const trial = "scenarios/trial-2018.yaml";
  await folder.write(trial, await readFile(join(ROOT, trial), "utf8"));
  await folder.write("a.yaml", await folder.read("bi46-model-a.yaml"));
  await folder.write("b.yaml", await folder.read("bi46-model-b.yaml"));
  for (const name of ["tables.yaml", "printed-tables.yaml"])
    await folder.write(name, await folder.read("bi46-printed-tables.yaml"));
  return folder;
};

describe("help", () => {
  it("names every subcommand", async () => {
    const main = await traedesten(["--help"]);
    expect(commandsIn(main.stdout)).toEqual(COMMANDS);
  });

  it.each(["", ...COMMANDS])(
    "holds examples that run: %s",
    async (name) => {
      const { code, stdout, stderr } = await traedesten([...(name === "" ? [] : [name]), "--help"]);
      expect([code, stderr]).toEqual([0, ""]);
      const examples = examplesIn(stdout);
      expect(examples.length).toBeGreaterThan(0);
      const { path: cwd } = await exampleFolder();
      for (const example of examples) {
        const ran = await shell(example, { cwd });
        // `check` finds what the note says against itself; every other example just works.
        expect([example, ran.code]).toEqual([example, example.includes(" check ") ? 1 : 0]);
        if (example.includes("csv")) continue;
        expect([example, ran.stderr]).toEqual([example, ""]);
      }
    },
    300_000,
  );

  it("names every command, the exit codes, and each command's defaults", async () => {
    const [main, init, budget, explain] = await Promise.all(
      [["help"], ["help", "init"], ["help", "budget"], ["help", "explain"]].map((args) => traedesten(args)),
    );
    for (const name of COMMANDS) expect(main?.stdout).toMatch(new RegExp(`^ {2}${name} `, "mu"));
    expect(main?.stdout).toContain(
      "Exit codes: 0 all is well, 1 check found something that is not accepted, 2 the input cannot be used, 3 the output could not be written, 130 simulate was stopped and told what it had.",
    );
    const flat = (text: string | undefined): string => (text ?? "").replace(/\s+/gu, " ");
    expect(flat(init?.stdout)).toContain("language of words and numbers (default: da)");
    expect(flat(budget?.stdout)).toContain("(default: the document's own)");
    expect(flat(budget?.stdout)).toContain('default: "1000"');
    expect(flat(explain?.stdout)).toContain('default: "kr"');
  });

  it("has a version, that of the package", async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
    const { code, stdout } = await traedesten(["--version"]);
    expect([code, stdout]).toEqual([0, `${version}\n`]);
  });
});

describe("usage that cannot be used", () => {
  it.each([
    [["bugdet", A], "unknown command 'bugdet'", "Did you mean budget?"],
    [["budget", A, "--fromat", "csv"], "unknown option '--fromat'", "Did you mean --format?"],
    [["budget", A, "--format", "excel"], "argument 'excel' is invalid", "text, markdown, csv, json"],
    [["check", A, "--lang", "sv"], "argument 'sv' is invalid", "da, en"],
    [["budget", A, "--unit", "euro"], "argument 'euro' is invalid", "kr, 1000, mio"],
    [
      ["budget", A, "--level", "next year"],
      "argument 'next year' is invalid",
      "Write a year such as 2025, or running.",
    ],
    [["budget"], "missing required argument 'files'", "--help"],
    [["decompose", A, A], "too many arguments", "--help"],
    [[], "Usage: traedesten", "Examples:"],
  ])("%j exits with 2 and says why on standard error", async (args, why, hint) => {
    const { code, stdout, stderr } = await traedesten(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(why);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(STACK_TRACE);
  });
});
