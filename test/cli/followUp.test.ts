import { describe, expect, it } from "vitest";
import { A, traedesten } from "./command";
import { bi46Folder } from "./folder";

const words = (text: string): string => text.replace(/\s+/gu, " ");

describe("traedesten follow-up", () => {
  it("tells a program the verdict of each goal", async () => {
    const { code, stdout, stderr } = await traedesten([
      "follow-up",
      A,
      "--actual",
      "17/140",
      "--format",
      "json",
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    const { goals } = JSON.parse(stdout);
    expect(goals).toHaveLength(1);
    expect(goals[0]).toMatchObject({ id: "success", verdict: "below" });
    expect(goals[0].interval.map((end: string) => Number(end).toFixed(3))).toEqual(["0.072", "0.187"]);
  });

  it.each([
    ["da", "17/100", "kan ikke afgøres", "10,2 pct. – 25,8 pct."],
    ["en", "17/100", "cannot be told", "10.2% – 25.8%"],
    ["da", "17/140", "under målet", "7,2 pct. – 18,7 pct."],
    ["en", "17 of 140", "below", "7.2% – 18.7%"],
    ["da", "40 af 100", "nået", "30,3 pct. – 50,3 pct."],
    ["en", "40/100", "met", "30.3% – 50.3%"],
  ])("says it in words (%s, %s)", async (lang, actual, verdict, interval) => {
    const { stdout } = await traedesten(["follow-up", A, "--actual", actual, "--lang", lang]);
    const [day] = lang === "da" ? ["31. december 2023"] : ["31 December 2023"];
    expect(words(stdout)).toContain(`${day}: ${verdict}`);
    expect(words(stdout)).toContain(interval);
  });

  it("says that nothing was counted, and what is expected", async () => {
    const { code, stdout } = await traedesten(["follow-up", A, "--lang", "da"]);
    expect(code).toBe(0);
    expect(words(stdout)).toContain("Intet er talt endnu.");
    expect(words(stdout)).toContain("Scenariet venter, at 198,9 borgere er startet til den tid");
  });

  it("reads counts from the file, and refuses those that cannot be", async () => {
    const { path, change } = await bi46Folder();
    const counted =
      "actuals:\n  - { goal: success, date: 2023-12-31, count: 17, of: 140, source: Notat }\ngoals:";
    await change("bi46-model-a.yaml", "good.yaml", "\ngoals:", `\n${counted}`);
    const { stdout } = await traedesten(["follow-up", "good.yaml", "--format", "csv"], { cwd: path });
    expect(stdout.split("\n")[1]).toContain("2023-12-31");
    const wrong =
      "  - { goal: sucess, date: 2023-12-31, count: 17, of: 14 }\n  - { goal: success, date: 2023-12-31, count: 1.5, of: -3 }";
    await change("good.yaml", "bad.yaml", counted.split("\n")[1] ?? "", wrong);
    const refused = await traedesten(["follow-up", "bad.yaml", "--lang", "en"], { cwd: path });
    expect(refused.code).toBe(2);
    for (const said of ["success", "<= 14", "whole number, found 1.5", "zero or more, found -3"])
      expect(refused.stderr).toContain(said);
  });

  it.each([
    ["fem", "writeActual"],
    ["5/3", "5/3"],
    ["x=5/30", "success"],
  ])("refuses %s", async (actual, said) => {
    const { code, stderr } = await traedesten(["follow-up", A, "--actual", actual, "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain(said === "writeActual" ? "such as 17/100" : said);
  });
});
