import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import { loadScenario } from "../../src/node/index";
import { compiledModel } from "../../src/program/compiled/compiledModel";
import { readModel } from "../../src/program/compiled/readModel";
import { VERSION } from "../../src/version";
import { STACK_TRACE, traedesten } from "./command";
import { bi46Folder } from "./folder";

const SMALL = "scenarios/published/micro-loans.yaml";
const folder = await bi46Folder();
const cwd = folder.path;

describe("compile", () => {
  it("prints a model in one line that says what form it is in and can be read", async () => {
    const [bare, dash] = [
      await traedesten(["compile", SMALL]),
      await traedesten(["compile", SMALL, "--out", "-"]),
    ];
    expect([bare.code, bare.stderr, dash.stdout]).toEqual([0, "", bare.stdout]);
    expect(bare.stdout.endsWith("}\n")).toBe(true);
    expect(bare.stdout.trim().split("\n").length).toBe(1);
    expect(bare.stdout.startsWith(`{"kind":"model","schema":1,"library":"${VERSION}","model":{`)).toBe(true);
    const read = readModel(bare.stdout);
    expect(read).toStrictEqual({ ok: true, value: await loadScenario(SMALL) });
  });

  it("writes the file that --out names, with the Danish rules worked into it", async () => {
    const written = await traedesten(["compile", "bi46-model-a.yaml", "--out", "model.json"], { cwd });
    expect(written).toEqual({ code: 0, stdout: "", stderr: "" });
    const model = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
    expect(await folder.read("model.json")).toBe(`${JSON.stringify(compiledModel(model))}\n`);
  });

  it("takes a municipality, as run does: another model with another fingerprint", async () => {
    const asked = await traedesten([
      "compile",
      "test/fixtures/bi46/bi46-model-a.yaml",
      "--municipality",
      "Aarhus=24,52",
    ]);
    const read = readModel(asked.stdout);
    const own = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
    expect(read.ok && read.value.fingerprint !== own.fingerprint).toBe(true);
  });

  it.each(["da", "en"])("says in words what cannot be compiled or written (%s)", async (lang) => {
    await folder.write("bad.yaml", "title: T\nstrategie: {}\n");
    await folder.write("model.json", "what was there\n");
    const bad = await traedesten(["compile", "bad.yaml", "--out", "model.json", "--lang", lang], { cwd });
    expect([bad.code, bad.stdout]).toEqual([2, ""]);
    expect(bad.stderr).toMatch(/bad\.yaml:\d+:\d+ /u);
    expect(await folder.read("model.json")).toBe("what was there\n");
    const scenario = await folder.read("bi46-model-a.yaml");
    const over = ["compile", "bi46-model-a.yaml", "--out", "bi46-model-a.yaml", "--lang", lang];
    const itself = await traedesten(over, { cwd });
    expect(itself.code).toBe(2);
    expect(itself.stderr).toMatch(lang === "da" ? /bliver ikke overskrevet/u : /is not overwritten/u);
    expect(await folder.read("bi46-model-a.yaml")).toBe(scenario);
    const nowhere = ["compile", "bi46-model-a.yaml", "--out", "none/model.json", "--lang", lang];
    const lost = await traedesten(nowhere, { cwd });
    expect(lost.code).toBe(2);
    expect(lost.stderr).toMatch(lang === "da" ? /mappen findes ikke/u : /folder does not exist/u);
    for (const { stderr } of [bad, itself, lost]) expect(stderr).not.toMatch(STACK_TRACE);
  });

  it.each([
    ["bi46-printed-tables.yaml", "da"],
    ["history-flexjob.yaml", "en"],
  ])("compiles scenarios alone: %s", async (file, lang) => {
    const other = await traedesten(["compile", `scenarios/${file}`, "--lang", lang]);
    expect([other.code, other.stdout]).toEqual([2, ""]);
    expect(other.stderr).toContain(file);
  });

  it("is in help in both languages", async () => {
    const help = (lang: string) => traedesten(["compile", "--help", "--lang", lang]);
    const [danish, english] = [await help("da"), await help("en")];
    expect(danish.stdout).toContain("skriv et scenarie som en oversat model");
    expect(english.stdout).toContain("write a scenario as a compiled model");
    expect(english.stdout).toContain("traedesten compile scenarios/bi46-model-a.yaml --out model.json");
  });
});
