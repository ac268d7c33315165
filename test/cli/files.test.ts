import { execFile, spawn } from "node:child_process";
import { chmod, link, mkdir, readdir, stat, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";
import { budgetTemplate as starter } from "../../src/cli/templates/budget";
import { type Ran, STACK_TRACE, shell, traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;
const MODEL = "bi46-model-b.yaml";
const SMALL = await folder.write("lille.yaml", starter.da);
const onPosix = describe.skipIf(process.platform === "win32");
/** The command in this process, for files of the folder: many times as fast as one of its own. */
const inFolder = async (args: readonly string[]): Promise<Ran> => {
  const ran = await traedesten(
    args.map((arg) => (/\.(?:yaml|json|csv)$/u.test(arg) ? resolve(cwd, arg) : arg)),
  );
  const plain = (text: string): string => text.replaceAll(`${cwd}/`, "");
  return { ...ran, stdout: plain(ran.stdout), stderr: plain(ran.stderr) };
};
const leftovers = async (): Promise<string[]> =>
  (await readdir(cwd)).filter((name) => name.includes("traedesten-"));

const OLD = "det gamle indhold\n";

onPosix("--out", () => {
  it("replaces a file whole, keeps its rights, and follows a link to what it names", async () => {
    await folder.write("gammel.json", OLD);
    await chmod(join(cwd, "gammel.json"), 0o640);
    await symlink("gammel.json", join(cwd, "henvisning.json"));
    const ran = await traedesten(["run", SMALL, "--format", "json", "--out", "henvisning.json"], { cwd });
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
    const text = await folder.read("gammel.json");
    expect(JSON.parse(text)).toHaveProperty("ledger");
    expect((await stat(join(cwd, "gammel.json"))).mode & 0o777).toBe(0o640);
    expect(await leftovers()).toEqual([]);
  });

  it("is never less than the old file or the new one when it is killed", async () => {
    const { stdout: whole } = await traedesten(["run", SMALL, "--format", "json"], { cwd });
    const states = new Set<string>();
    for (const ms of [200, 400, 800, 1600]) {
      await folder.write("offer.json", OLD);
      const child = spawn(
        process.execPath,
        [inject("cli"), "run", SMALL, "--format", "json", "--out", "offer.json"],
        {
          cwd,
          stdio: "ignore",
        },
      );
      const timer = setTimeout(() => child.kill("SIGKILL"), ms);
      await new Promise((settle) => child.on("close", settle));
      clearTimeout(timer);
      states.add(await folder.read("offer.json"));
    }
    for (const state of states) expect([OLD, whole]).toContain(state);
  });

  it("of two writers leaves one whole", async () => {
    const [a, b] = await Promise.all(
      ["json", "csv"].map((format) => traedesten(["run", SMALL, "--format", format], { cwd })),
    );
    await Promise.all(
      ["json", "csv", "json", "csv"].map((format) =>
        traedesten(["run", SMALL, "--format", format, "--out", "begge.txt"], { cwd }),
      ),
    );
    expect([a?.stdout, b?.stdout]).toContain(await folder.read("begge.txt"));
    expect(await leftovers()).toEqual([]);
  });

  it.each([
    ["da", "er den fil, der læses, og bliver ikke overskrevet."],
    ["en", "is the file that is read, and is not overwritten."],
  ])("never writes over what it reads, by whatever name, in %s", async (lang, said) => {
    const own = await folder.change(SMALL, `kilde-${lang}.yaml`, "Mit projekt", "Mit eget");
    const before = await folder.read(own);
    await symlink(own, join(cwd, `link-${lang}.yaml`));
    await link(join(cwd, own), join(cwd, `samme-${lang}.yaml`));
    for (const out of [own, `./${own}`, join(cwd, own), `link-${lang}.yaml`, `samme-${lang}.yaml`]) {
      const ran = await inFolder(["run", own, "--lang", lang, "--out", out]);
      expect([ran.code, ran.stdout]).toEqual([2, ""]);
      expect(ran.stderr).toMatch(new RegExp(`^\\S+\\.yaml ${said.replaceAll(".", "\\.")}\\n$`, "u"));
    }
    expect(await folder.read(own)).toBe(before);
  });

  it("says in one line what cannot be written, and exits with 3 where the disk is at fault", async () => {
    await mkdir(join(cwd, "en mappe"), { recursive: true });
    const [full, dir] = await Promise.all([
      traedesten(["run", SMALL, "--out", "/dev/full"], { cwd }),
      traedesten(["run", SMALL, "--lang", "en", "--out", "en mappe"], { cwd }),
    ]);
    expect(full).toEqual({
      code: 3,
      stdout: "",
      stderr: "/dev/full kan ikke skrives: der er ikke plads på disken.\n",
    });
    expect(dir).toEqual({ code: 2, stdout: "", stderr: "en mappe cannot be written: it is a folder.\n" });
  });
});

onPosix("standard output", () => {
  const FULL = {
    da: "Resultatet kan ikke skrives: der er ikke plads på disken.\n",
    en: "The output cannot be written: there is no room on the disk.\n",
  };
  it.each([
    [`run ${MODEL} --lang da`, {}, FULL.da],
    [`budget ${MODEL} --format json --lang=en`, { LANG: "da_DK.UTF-8" }, FULL.en],
    ["check bi46-printed-tables.yaml", { LC_MESSAGES: "da_DK" }, FULL.da],
    ["parameters", { LANG: "da_DK.UTF-8" }, FULL.da],
    ["--help", {}, FULL.en],
    ["schema", { LANG: "C" }, FULL.en],
  ])("on a full disk is one line and 3: %s", async (args, env, said) => {
    const ran = await shell(`traedesten ${args} > /dev/full`, { cwd, env });
    expect(ran).toEqual({ code: 3, stdout: "", stderr: said });
  });

  it("into a closed pipe is silent, and is not taken for findings or for none", async () => {
    const ran = await shell(
      `for f in "run ${MODEL} --format json" "parameters" schema; do traedesten $f | head -c 1 > /dev/null; echo \${PIPESTATUS[0]}; done`,
      { cwd },
    );
    expect(ran).toEqual({ code: 0, stdout: "141\n141\n141\n", stderr: "" });
  });
});

onPosix("reading", () => {
  it.each([
    ["da", "dokumentet er større end 1 MB"],
    ["en", "the document is larger than 1 MB"],
  ])("stops at its limit for anything, in %s", async (lang, said) => {
    for (const line of [
      `traedesten run /dev/zero --lang ${lang}`,
      `traedesten check - --lang ${lang} < /dev/zero`,
      `traedesten budget <(yes) --lang ${lang}`,
      `traedesten history /dev/urandom --lang ${lang}`,
    ]) {
      const { code, stdout, stderr } = await shell(line, { cwd });
      expect([line, code, stdout, stderr.trim().split("\n").length]).toEqual([line, 2, "", 1]);
      expect(stderr).toContain(said);
    }
  });

  it("gives up a pipe that nobody writes to, in words", async () => {
    await promisify(execFile)("mkfifo", [join(cwd, "rør")]);
    const ran = await traedesten(["run", "rør", "--lang", "da"], { cwd });
    expect(ran).toEqual({
      code: 2,
      stdout: "",
      stderr: "rør:1:1 der kommer intet ud af rør, som er et rør (pipe)\n",
    });
  }, 60_000);

  it("takes standard input and pipes as it takes files", async () => {
    const file = await traedesten(["budget", MODEL], { cwd });
    const [input, piped] = await Promise.all([
      shell(`traedesten budget - < ${MODEL}`, { cwd }),
      shell(`(sleep 1; cat ${MODEL}) | traedesten budget -`, { cwd }),
    ]);
    expect([input, piped]).toEqual([file, file]);
    const bad = await shell(`sed 's/place-year/plads-aar/' ${MODEL} | traedesten check - ; cat <(echo)`, {
      cwd,
    });
    expect(bad.stderr).toMatch(/^-:\d+:\d+ .*fandt/mu);
    const history = await shell("traedesten explain - --year 2022 < history-flexjob.yaml", { cwd });
    expect([history.code, history.stderr]).toEqual([0, ""]);
  });
});

describe("encodings", () => {
  const utf16 = (text: string, big: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
    return big ? bytes.swap16() : bytes;
  };

  it("of Windows are read where a mark says which", async () => {
    const text = await folder.read(MODEL);
    await folder.write("le.yaml", utf16(text.replaceAll("\n", "\r\n"), false));
    await folder.write("be.yaml", utf16(text, true));
    const csv = "fra;til;tilstand\r\n";
    await folder.write("le.csv", utf16(csv, false));
    const [plain, le, be, sheet] = await Promise.all([
      inFolder(["budget", MODEL]),
      inFolder(["budget", "le.yaml"]),
      inFolder(["budget", "be.yaml"]),
      inFolder(["history", "le.csv", "--weeks-on-benefits", "0", "--self-supported-weeks", "0"]),
    ]);
    expect([le, be]).toEqual([plain, plain]);
    expect(sheet.stderr).not.toContain("UTF-8");
  });

  it.each([
    ["da", "gem den som UTF-8"],
    ["en", "save it as UTF-8"],
  ])("that are a guess are refused with what to do, in %s", async (lang, said) => {
    const text = await folder.read(MODEL);
    await folder.write("ansi.yaml", Buffer.from(text, "latin1"));
    await folder.write("uden-maerke.yaml", Buffer.from("title: a\n", "utf16le"));
    await folder.write("be-uden.yaml", Buffer.from("title: a\n", "utf16le").swap16());
    await folder.write(
      "ansi.csv",
      Buffer.from("fra;til;ydelse\n2022-01-01;2022-02-01;sygedagpenge på hæl\n", "latin1"),
    );
    for (const args of [
      ["run", "ansi.yaml"],
      ["check", "uden-maerke.yaml"],
      ["budget", "be-uden.yaml"],
      ["history", "ansi.csv"],
    ]) {
      const { code, stdout, stderr } = await inFolder([...args, "--lang", lang]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(`${args[1]}:1:1 `);
      expect(stderr).toContain(said);
      expect(stderr).not.toMatch(STACK_TRACE);
    }
  });
});

const scenario = (file: string, lang = "en"): string => `language: ${lang}
title: T
printed: { file: ${JSON.stringify(file)}, model: A }
prices: { currency: DKK, level: 2022 }
horizon: { from: 2022-01-01, until: 2023-01-01 }
parameters: { p: { value: 1, unit: DKK/place-year, evidence: expert, source: x } }
accounts: { a: { label: A, controlArea: S, direction: expense } }
strategies: { s: { capacity: { c: { places: 1 } }, flows: { f: { from: municipality, to: economy, account: a, per: place-year, of: c, amount: p } } } }
`;

onPosix("a file that a document names", () => {
  const SECRET = "hemmelighed: 4711-abcd";

  it("lies in the document's folder or below, links followed", async () => {
    await folder.write("udenfor/hemmelig.yaml", SECRET);
    await folder.write("hus/inde/her.yaml", SECRET);
    await symlink(join(cwd, "udenfor/hemmelig.yaml"), join(cwd, "hus/vej.yaml"));
    await symlink(join(cwd, "udenfor"), join(cwd, "hus/mappe"));
    const names = [
      "../udenfor/hemmelig.yaml",
      join(cwd, "udenfor/hemmelig.yaml"),
      "vej.yaml",
      "mappe/hemmelig.yaml",
      "inde/../../udenfor/hemmelig.yaml",
      "/proc/self/environ",
      "/dev/zero",
      "../udenfor/findes-ikke.yaml",
    ];
    for (const [index, name] of names.entries()) {
      const file = await folder.write(`hus/s${index}.yaml`, scenario(name));
      for (const args of [
        ["budget", file],
        ["check", file, "--format", "json"],
        ["budget", file, "--lang", "da"],
      ]) {
        const { code, stdout, stderr } = await inFolder(args);
        expect([name, code]).toEqual([name, 2]);
        expect(stderr).toMatch(
          args.includes("da")
            ? /^hus\/s\d\.yaml:3:18 printed\.file: filen .* ligger uden for mappen .*--allow-outside/u
            : /^hus\/s\d\.yaml:3:18 printed\.file: the file .* lies outside the folder .*--allow-outside/u,
        );
        expect(stdout + stderr).not.toMatch(/4711|PATH=/u);
      }
    }
  });

  it("also where printed tables name scenarios", async () => {
    await folder.write("udenfor/model.yaml", await folder.read(MODEL));
    const tables = await folder.change(
      "bi46-printed-tables.yaml",
      "hus/tabeller.yaml",
      "scenario: bi46-model-a.yaml",
      "scenario: ../udenfor/model.yaml",
    );
    for (const command of ["check", "decompose"]) {
      const { code, stderr } = await inFolder([command, tables]);
      expect([code, stderr.split("\n")[0]]).toEqual([
        2,
        expect.stringMatching(/^hus\/tabeller\.yaml:\d+:\d+ models\.A\.scenario: .*uden for mappen/u),
      ]);
    }
  });

  it("is read anywhere when that is asked for", async () => {
    await folder.write("udenfor/bi46-printed-tables.yaml", await folder.read("bi46-printed-tables.yaml"));
    for (const name of ["bi46-model-a.yaml", MODEL])
      await folder.write(`udenfor/${name}`, await folder.read(name));
    const file = await folder.change(
      "bi46-model-a.yaml",
      "hus/a.yaml",
      "file: bi46-printed-tables.yaml",
      "file: ../udenfor/bi46-printed-tables.yaml",
    );
    const [refused, read] = await Promise.all([
      inFolder(["budget", file]),
      inFolder(["budget", file, "--allow-outside"]),
    ]);
    expect([refused.code, read.code, read.stderr]).toEqual([2, 0, ""]);
    expect(read.stdout).toContain("4b.sum.2023");
  });

  it.each([
    ["da", "kan ikke bruges her"],
    ["en", "cannot be used here"],
  ])("is not read out by what is wrong with it, in %s", async (lang, said) => {
    const secrets = {
      "kodeord.yaml": SECRET,
      "miljoe.env": "TOKEN=4711-abcd\nPATH: [4711",
      "nøgle.json": '{"kind": "Secret", "data": {"a": "4711-abcd"}}',
      "tekst.txt": "4711-abcd",
      "tabulator.yaml": "a:\n\t4711-abcd: 1",
    };
    for (const [index, [name, text]] of Object.entries(secrets).entries()) {
      await folder.write(`hus/${name}`, text);
      const file = await folder.write(`hus/laes${index}.yaml`, scenario(name, lang));
      const { code, stdout, stderr } = await inFolder(["check", file, "--format", "json"]);
      expect([name, code]).toEqual([name, 2]);
      expect(stdout + stderr).not.toMatch(/4711|TOKEN|Secret/u);
      expect(stderr).toContain(`hus/laes${index}.yaml:3:18 printed.file: `);
      expect(stderr).toContain(said);
    }
  });

  it("that are a guess are told in the document's own language", async () => {
    const text = await folder.read(MODEL);
    await folder.write("ansi-da.yaml", Buffer.from(text, "latin1"));
    await folder.write("uden-da.yaml", Buffer.from("title: a\nlanguage: da\n", "utf16le"));
    await folder.write("ansi-en.yaml", Buffer.from("title: æ\nlanguage: en\n", "latin1"));
    for (const [name, said] of [
      ["ansi-da.yaml", "gem den som UTF-8"],
      ["uden-da.yaml", "gem den som UTF-8"],
      ["ansi-en.yaml", "save it as UTF-8"],
    ] as const)
      expect((await inFolder(["run", name])).stderr).toContain(said);
  });
});

describe("marks that turn text round", () => {
  const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
  const turned = (text: string): string => `${text}\u202e\u2066\u200f\u061c`;

  it("reach no output, and are escapes in JSON", async () => {
    const words = /(?<=(?:label|title|source|note|controlArea): )[^"{}[\]\n]+$/gmu;
    const text = starter.da.replace(words, (found) => JSON.stringify(turned(found)));
    const two = `${text}${text.slice(text.indexOf("  intensive:")).replace("intensive", "other")}`;
    await folder.write(
      "vendt.yaml",
      two
        .replace("value: 120_000", "range: [1, 200_000]\n    value: 120_000")
        .replace("\nstrategies:", "\nreference: other\nstrategies:"),
    );
    expect(await folder.read("vendt.yaml")).toMatch(MARKS);
    const asked = [
      ["run"],
      ["budget"],
      ["break-even"],
      ["sensitivity"],
      ["explain", "--year", "2026"],
      ["check"],
    ];
    for (const [name = "", ...more] of asked)
      for (const format of ["text", "markdown", "csv", "json"]) {
        const args = [name, "vendt.yaml", ...more, "--format", format];
        const { code, stdout, stderr } = await inFolder(args);
        expect([args, code, MARKS.test(stdout + stderr)]).toEqual([args, 0, false]);
        if (name !== "check") expect([args, stdout.length > 50]).toEqual([args, true]);
        if (format === "json" && name === "budget") expect(stdout).toContain("\\u202e");
      }
  });

  it("reach no problem", async () => {
    await folder.write(
      "navne.yaml",
      `title: T\n"nøg\u202ele": 1\nhorizon: "2022\u2066"\nprices: { currency: "D\u200fKK", level: 2022 }\n`,
    );
    for (const lang of ["da", "en"]) {
      const { code, stdout, stderr } = await inFolder([
        "run",
        "navne.yaml",
        "--format",
        "json",
        "--lang",
        lang,
      ]);
      expect([code, MARKS.test(stdout + stderr)]).toEqual([2, false]);
    }
    const usage = await inFolder(["run", "x.yaml", "--lang", "d\u202ea"]);
    expect(MARKS.test(usage.stderr)).toBe(false);
  });
});
