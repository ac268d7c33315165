import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { A, traedesten } from "./command";
import { bi46Folder } from "./folder";

const TRIAL = "scenarios/trial-2018.yaml";
const words = (text: string): string => text.replace(/\s+/gu, " ");
const power = async (more: string) => {
  const { code, stdout, stderr } = await traedesten(["power", TRIAL, ...more.split(" ").filter(Boolean)]);
  return { code, stderr, said: words(stdout) };
};

describe("traedesten power", () => {
  it("says what the trial as it was could see, and what of it is assumed, in both languages", async () => {
    const [da, en] = await Promise.all([power("--case bi46Goal"), power("--case bi46Goal --lang en")]);
    expect([da.code, da.stderr, en.code, en.stderr]).toEqual([0, "", 0, ""]);
    expect(da.said).toContain(
      "Er andelene 20 pct. og 12 pct., er sandsynligheden 59 pct. for, at forsøget viser en signifikant forskel (tosidet test, 5 pct.).",
    );
    expect(en.said).toContain(
      "If the shares are 20% and 12%, the chance is 59% that the trial shows a significant difference (two-sided test, 5%).",
    );
    expect(da.said).toContain(
      "Borgere i kontrolgruppen: 200 borgere (antagelse) – Kontrolgruppens størrelse",
    );
    expect(en.said).toContain(
      "Citizens in the control group: 200 citizens (assumption) – The size of the control",
    );
    for (const { said } of [da, en]) expect(said).not.toMatch(/NaN|undefined|kr\.\./u);
  });

  it("has the published answers for 15 and 20 per cent", async () => {
    const at = async (arms: string) => (await power(`--from 15% --to 20% --arms ${arms} --lang en`)).said;
    expect(await at("100 100")).toContain("the chance is 15% that");
    expect(await at("200 200")).toContain("the chance is 26% that");
    expect(await at("200 200")).toContain("To see that difference with 80% probability takes 906 citizens");
    const { said } = await power("--from 15% --to 20% --power 90% --lang en");
    expect(said).toContain("with 90% probability takes 1,212 citizens in each arm");
  });

  it("asks of costs when it is said how far citizens lie apart, and as the smallest chance of nothing", async () => {
    const { said } = await power("--sd 300000 --lang en");
    expect(said).toContain(
      "The smallest difference that is seen with 80% probability is DKK 84,048 per citizen.",
    );
    expect((await power("--case noEffect --lang en")).said).toContain(
      "If the share is 12% in both arms there is no difference to see; the trial shows one all the same in 5% of the cases.",
    );
  });

  it("has its table as CSV, and no chance that is all", async () => {
    const { stdout } = await traedesten(["power", TRIAL, "--format", "csv", "--lang", "en"]);
    expect(
      stdout
        .replace(/\r/gu, "")
        .replace(/^\uFEFF/u, "")
        .split("\n")
        .slice(0, 3),
    ).toEqual([
      "Citizens: Projekt Trædesten,Citizens: Ordinary effort,Power",
      "20,20,82%",
      "200,100,over 99.9%",
    ]);
  });

  it("says what to write where a scenario has no trial, and what no argument can be", async () => {
    const { code, stderr } = await traedesten(["power", A, "--lang", "en"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("write trial: { arms: … } in it")]);
    for (const wrong of ["--arms 200 x", "--arms 1 2 3", "--from 120%", "--from x", "--sd 0"]) {
      const told = await traedesten(["power", TRIAL, ...wrong.split(" "), "--lang", "en"]);
      expect([wrong, told.code]).toEqual([wrong, 2]);
    }
  });

  it("has a trial of two strategies that exist: others are told with the nearest name and their line", async () => {
    const folder = await bi46Folder();
    const text = readFileSync(TRIAL, "utf8").replace(
      "    sporadic: { citizens: controls",
      "    sporadisk: { citizens: controls",
    );
    writeFileSync(join(folder.path, "trial.yaml"), text);
    const { code, stderr } = await traedesten(["power", "trial.yaml", "--lang", "en"], { cwd: folder.path });
    expect(code).toBe(2);
    const line = text.split("\n").findIndex((each) => each.includes("sporadisk")) + 1;
    expect(stderr).toMatch(
      new RegExp(`^trial\\.yaml:${line}:\\d+ trial\\.arms\\.sporadisk: .*“sporadic”`, "mu"),
    );
    writeFileSync(join(folder.path, "one.yaml"), text.replace(/ {4}sporadisk: .*\n/u, ""));
    const one = await traedesten(["power", "one.yaml", "--lang", "en"], { cwd: folder.path });
    expect([one.code, one.stderr]).toEqual([2, expect.stringContaining("at least 2 needed here")]);
  });
});
