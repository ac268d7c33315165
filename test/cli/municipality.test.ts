import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import { loadScenario } from "../../src/node/index";
import { A, traedesten } from "./command";

/** Which rates of municipal tax the model reads, and its fingerprint. */
const at = async (municipality?: string | { readonly name: string; readonly rate: string }) => {
  const options = municipality === undefined ? {} : { municipality };
  const { tables, fingerprint } = await loadScenario(A, { rules: denmark, ...options });
  return { rates: Object.keys(tables).filter((id) => id.startsWith("skat.kommune.")), fingerprint };
};

describe("--municipality", () => {
  it("taxes where it is asked for: other figures, another model", async () => {
    const own = await at();
    expect(own.rates).toEqual(["skat.kommune.koebenhavn"]);
    const average = await at("gennemsnit");
    expect(average.rates).toEqual(["skat.kommune.gennemsnit"]);
    const aarhus = await at({ name: "Aarhus", rate: "24.52" });
    expect(aarhus.rates).toEqual(["skat.kommune.aarhus"]);
    expect(new Set([own, average, aarhus].map(({ fingerprint }) => fingerprint)).size).toBe(3);
    const asked = await traedesten(["run", A, "--format", "json", "--municipality", "Aarhus=24,52"]);
    expect(JSON.parse(asked.stdout).manifest.model).toBe(aarhus.fingerprint);
  });

  it("reads a name as people write it", async () => {
    const own = await at();
    for (const name of ["København", "KØBENHAVN", "koebenhavn"]) expect(await at(name)).toEqual(own);
  });

  it("is taken by every command that asks", async () => {
    const at = ["--municipality", "Ærø = 26.1%"];
    const ran = await Promise.all([
      traedesten(["budget", A, ...at]),
      traedesten(["break-even", A, ...at, "--vary", "placePrice", "--perspective", "municipality"]),
      traedesten(["sensitivity", A, ...at, "--vary", "placePrice", "--count", "2"]),
    ]);
    expect(ran.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ""],
      [0, ""],
      [0, ""],
    ]);
  });

  it("says of the option, and of no line of the file, what is wrong with it", async () => {
    const asked = async (name: string, lang = "da") =>
      (await traedesten(["run", A, "--lang", lang, "--municipality", name])).stderr.trim();
    expect(await asked("koebenhvn")).toMatch(/^--municipality: .*Mente du »koebenhavn«\?$/u);
    expect(await asked("Frederiksbreg", "en")).toMatch(/^--municipality: .*Did you mean “frederiksberg”\?$/u);
    expect(await asked("Aarhus", "en")).toMatch(
      /^--municipality: “Aarhus” is not among the municipalities with figures: .*\{ name: Aarhus, rate: 25\.1 \}/u,
    );
    expect(await asked("Aarhus=0.2452")).toMatch(
      /^--municipality\.rate: »0\.2452« er ingen kommuneskatteprocent/u,
    );
    expect(await asked("=3")).toContain("Aarhus=24,52");
    expect(await asked("Aarhus=lav")).toContain("Aarhus=24,52");
  });
});
