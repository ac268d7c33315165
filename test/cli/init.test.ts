import { join } from "node:path";
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

  const TRIED = { budget: "budget", cohort: "run", trial: "run", history: "history" } as const;
  it.each(
    (["da", "en"] as const).flatMap((lang) =>
      Object.entries(TRIED).map(([template, command]) => [template, lang, command] as const),
    ),
  )("writes a template that is right at the first run: %s, %s", async (template, lang, command) => {
    const name = `${template}-${lang}.yaml`;
    const written = await traedesten(["init", name, "--template", template, "--lang", lang], { cwd });
    const done = lang === "da" ? `Skrev ${name}. Prøv:` : `Wrote ${name}. Try:`;
    expect(written).toEqual({ code: 0, stdout: `${done} traedesten ${command} ${name}\n`, stderr: "" });
    const file = join(cwd, name);
    const ran = await traedesten([command, file]);
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).not.toMatch(/undefined|NaN|kr\.\./u);
    const text = await folder.read(name);
    expect(text).toContain(`language: ${lang}`);
    // Words of the one language alone, beside the names of the form itself.
    expect(text).not.toMatch(
      lang === "da" ? /\b(?:the|price per|an estimate)\b/iu : /\b(?:og|Ret tallene|Et skøn)\b/u,
    );
    if (command !== "history") expect((await traedesten(["check", file])).code).toBe(0);
  });

  it("answers as the effort is: on top of the ordinary one, or in its place", async () => {
    await traedesten(["init", "mentor.yaml", "--template", "cohort"], { cwd });
    const instead = (await folder.read("mentor.yaml")).replace(
      "ordinaryEffort: included\n    capacity",
      "ordinaryEffort: replaced\n    capacity",
    );
    await folder.write("erstatter.yaml", instead);
    const first = async (name: string): Promise<string> => {
      const { stdout } = await traedesten(["run", join(cwd, name)]);
      return /•([^•]*)/u.exec(stdout)?.[1]?.replace(/\s+/gu, " ").trim() ?? "";
    };
    expect(await first("mentor.yaml")).toBe(
      "Ungementor tjener sig ikke hjem for kommunen inden for 4 år; det kræver 41,7 pct. mod målet på 30 pct. (efter indkomstskat og ikke diskonteret). Det koster kommunen 30.232 kr. mere pr. borger end Ordinær indsats.",
    );
    const replaced = await first("erstatter.yaml");
    expect(replaced).toMatch(
      /^Ungementor tjener sig hjem for kommunen inden for 4 år; målet på 30 pct\. kan falde til /u,
    );
    expect(replaced).toContain("Det koster kommunen 39.945 kr. mindre pr. borger end Ordinær indsats.");
  });

  it("knows no other template, and says which there are", async () => {
    const { code, stderr } = await traedesten(["init", "x.yaml", "--template", "budgt", "--lang", "da"]);
    expect([code, stderr.split("\n")[0]]).toEqual([
      2,
      "fejl: »budgt« kan ikke bruges til valget »--template <name>«. Skriv en af: budget, cohort, trial, history.",
    ]);
  });
});
