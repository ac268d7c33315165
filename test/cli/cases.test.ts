import { describe, expect, it } from "vitest";
import { A, B, traedesten } from "./command";

interface Difference {
  readonly perspective: string;
  readonly amount: string;
}

interface Beside {
  readonly case: string;
  readonly model: string;
  readonly differences: readonly Difference[];
}

const kroner = (text: string): number => Number(text.replaceAll(/[.,]/gu, ""));

/** The lines of the table of cases, by name: what it costs municipality, state and the public more, and whether it pays. */
const linesOf = (page: string): ReadonlyMap<string, readonly string[]> => {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => /^(?:Variant|Case) /u.test(line));
  const end = lines.indexOf("", start);
  return new Map(
    lines.slice(start + 1, end).map((line) => {
      const [name = "", ...cells] = line.trim().split(/ {2,}/u);
      return [name, cells];
    }),
  );
};

describe("cases on the command", () => {
  it("stand together on the page of their scenario, which is no longer for them", async () => {
    const [danish, english, json] = await Promise.all([
      traedesten(["run", A]),
      traedesten(["run", B, "--lang", "en"]),
      traedesten(["run", A, "--format", "json"]),
    ]);
    expect([danish.code, english.code, json.code]).toEqual([0, 0, 0]);
    for (const { stdout } of [danish, english]) {
      const lines = stdout.trimEnd().split("\n");
      expect(lines.length).toBeLessThanOrEqual(45);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
    }
    const table = linesOf(danish.stdout);
    expect([...table]).toEqual([
      ["Som filen er skrevet", ["62.642", "25.144", "87.786", "nej"]],
      ["100 personer i alt", ["303.485", "25.147", "328.632", "nej"]],
      ["Ingen virkning", ["76.212", "2.451", "78.662", "nej"]],
      ["Ingen ordinær indsats falder bort", ["143.340", "25.144", "168.484", "nej"]],
    ]);
    expect([...linesOf(english.stdout).keys()]).toEqual([
      "As the file is written",
      "50 persons in all",
      "No effect",
      "No ordinary effort falls away",
    ]);
    const { cases, manifest } = JSON.parse(json.stdout) as {
      cases: readonly Beside[];
      manifest: { model: string };
    };
    expect(cases.map((each) => each.case)).toEqual(["personsInAll", "noEffect", "nothingFallsAway"]);
    expect(new Set([manifest.model, ...cases.map(({ model }) => model)]).size).toBe(4);
    // The page is what the data say.
    [...table.values()].slice(1).forEach((cells, index) => {
      const { differences = [] } = cases[index] ?? {};
      expect(differences.map(({ amount }) => Math.round(Number(amount)))).toEqual(
        cells.slice(0, 3).map(kroner),
      );
    });
  });

  it("are run one at a time by name, and the first line says which", async () => {
    const [danish, english, both, set] = await Promise.all([
      traedesten(["run", A, "--case", "personsInAll"]),
      traedesten(["run", A, "--case", "noEffect", "--lang", "en"]),
      traedesten(["run", A, B, "--case", "nothingFallsAway"]),
      traedesten(["run", A, "--set", "avoidableShare=0%", "--format", "json"]),
    ]);
    expect([danish.code, english.code, both.code, set.code]).toEqual([0, 0, 0, 0]);
    const [title] = danish.stdout.split("\n");
    expect(title).toBe("BI46 – Forlængelse af Projekt Trædesten, model A – 100 personer i alt");
    expect(danish.stdout).not.toContain("Variant");
    // What the note buys, 39,320,000 kr., for 100 who start: 393,200 kr. each.
    expect(danish.stdout).toMatch(/Købt: Beskæftigelsesret.* 35\.600 +356\.000\n/u);
    expect(danish.stdout).toMatch(/Købt: Årsværk +3\.720 +37\.200\n/u);
    expect(english.stdout.split("\n")[0]).toBe("BI46 – extension of Projekt Trædesten, model A – No effect");
    expect(english.stdout).toContain("Computed at other values than the scenario's own: ");
    expect(both.stdout).toContain("model A – Ingen ordinær indsats");
    expect(both.stdout).toContain("model B – Ingen ordinær indsats");
    // A case that only sets a parameter is what --set comes to.
    const one = await traedesten(["run", A, "--case", "nothingFallsAway", "--format", "json"]);
    const [{ verdicts, perCitizen, cohort }, asked] = [JSON.parse(one.stdout), JSON.parse(set.stdout)];
    expect({ verdicts, perCitizen, cohort }).toEqual({
      verdicts: asked.verdicts,
      perCitizen: asked.perCitizen,
      cohort: asked.cohort,
    });
  });

  it("are met with the nearest name, in both languages", async () => {
    const [danish, english, none] = await Promise.all([
      traedesten(["run", A, "--case", "noEfect"]),
      traedesten(["run", B, "--case", "noEfect", "--lang", "en"]),
      traedesten(["run", "test/fixtures/bi46/trial-2018.yaml", "--case", "noEffect"]),
    ]);
    expect([danish.code, english.code, none.code]).toEqual([2, 2, 2]);
    expect(danish.stderr).toBe(
      "--case: »noEfect« er ikke blandt navnene under cases: personsInAll, noEffect, nothingFallsAway. Mente du »noEffect«?\n",
    );
    expect(english.stderr).toContain("--case: “noEfect” is not among the names under cases: ");
    expect(english.stderr).toContain("Did you mean “noEffect”?");
    expect(none.stderr).toContain("--case: »noEffect« findes ikke, da der ingen navne er under cases");
  });
});
