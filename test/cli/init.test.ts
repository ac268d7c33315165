import { describe, expect, it } from "vitest";
import { traedesten } from "./command";
import { bi46Folder } from "./folder";

const folder = await bi46Folder();
const cwd = folder.path;

describe("init", () => {
  it("writes a commented scenario that budget and check take as it is", async () => {
    for (const [lang, file, done] of [
      ["da", "mit projekt.yaml", 'Skrev mit projekt.yaml. Prøv: traedesten budget "mit projekt.yaml"\n'],
      ["en", "mine.yaml", "Wrote mine.yaml. Try: traedesten budget mine.yaml\n"],
    ] as const) {
      const written = await traedesten(["init", file, "--lang", lang], { cwd });
      expect(written).toEqual({ code: 0, stdout: done, stderr: "" });
      const text = await folder.read(file);
      expect(text.match(/^#|#/gmu)?.length).toBeGreaterThan(4);
      const [budget, check] = await Promise.all([
        traedesten(["budget", file], { cwd }),
        traedesten(["check", file], { cwd }),
      ]);
      expect([budget.code, budget.stderr, check.code, check.stderr]).toEqual([0, "", 0, ""]);
      expect(budget.stdout).toContain(lang === "da" ? "»20 borgere« er læst" : "“20 citizens” is read");
      expect(budget.stdout).toContain(
        lang === "da" ? "│ 3.050 │ 3.050 │ 6.100 │" : "│ 3,050 │ 3,050 │ 6,100 │",
      );
      expect(check.stdout).toMatch(lang === "da" ? /filen er gyldig/u : /the file is valid/u);
    }
  });

  it("never overwrites a file", async () => {
    await folder.write("her.yaml", "mit eget\n");
    const [danish, english] = await Promise.all([
      traedesten(["init", "her.yaml"], { cwd }),
      traedesten(["init", "her.yaml", "--lang", "en"], { cwd }),
    ]);
    expect(danish).toEqual({
      code: 2,
      stdout: "",
      stderr: "her.yaml findes allerede og bliver ikke overskrevet.\n",
    });
    expect(english.stderr).toBe("her.yaml exists already and is not overwritten.\n");
    expect(await folder.read("her.yaml")).toBe("mit eget\n");
  });

  it("says in words why a file cannot be written", async () => {
    const { code, stderr } = await traedesten(["init", "ingen/mappe.yaml"], { cwd });
    expect([code, stderr]).toEqual([2, "ingen/mappe.yaml kan ikke skrives: mappen findes ikke.\n"]);
  });

  it("writes scenario.yaml when no name is given", async () => {
    const { code, stdout } = await traedesten(["init"], { cwd });
    expect([code, stdout]).toEqual([0, "Skrev scenario.yaml. Prøv: traedesten budget scenario.yaml\n"]);
    expect(await folder.read("scenario.yaml")).toContain("language: da");
  });
});
