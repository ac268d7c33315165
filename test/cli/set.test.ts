import { describe, expect, it } from "vitest";
import { A, STACK_TRACE, traedesten } from "./command";

const HIV = "scenarios/published/hiv.yaml";

describe("--set", () => {
  it("asks at another value, and says so first", async () => {
    const [text, json] = await Promise.all([
      traedesten(["run", A, "--set", "success=30%", "--full"]),
      traedesten(["run", A, "--set", "success=30%", "--format", "json"]),
    ]);
    expect([text.code, text.stderr]).toEqual([0, ""]);
    const lines = text.stdout.split("\n");
    expect(lines.slice(2, 4).join(" ")).toBe(
      "Regnet med andre værdier end scenariets: Målsætning for visiterede borgere 30 pct. (i scenariet 20 pct., mål, ikke et resultat).",
    );
    expect(lines[5]).toContain("koster kommunen 23.355 kr. mere pr. borger");
    const { parameters, manifest } = JSON.parse(json.stdout);
    const own = JSON.parse((await traedesten(["run", A, "--format", "json"])).stdout);
    expect(parameters.find(({ id }: { id: string }) => id === "success")).toMatchObject({
      value: "0.3",
      evidence: "assumption",
      changedFrom: { value: "0.2", evidence: "target" },
    });
    expect(manifest.model).not.toBe(own.manifest.model);
  });

  it("is taken by every command that asks", async () => {
    const [budget, breakEven, sensitivity] = await Promise.all([
      traedesten(["budget", A, "--set", "placePrice=90_000", "--set", "staffPrice=600_000", "--lang", "en"]),
      traedesten(["break-even", HIV, "--set", "discountRate=10%", "--vary", "cToD", "--format", "json"]),
      traedesten(["sensitivity", HIV, "--set", "discountRate=10%", "--vary", "discountRate", "--count", "2"]),
    ]);
    expect([budget.code, breakEven.code, sensitivity.code]).toEqual([0, 0, 0]);
    expect(budget.stdout).toContain("Computed at other values than the scenario's own");
    expect(budget.stdout).toContain("32,600");
    const { changed, breakEvens } = JSON.parse(breakEven.stdout);
    expect(changed).toMatchObject([{ id: "discountRate", value: "0.1", changedFrom: { value: "0.06" } }]);
    for (const { perCitizen } of breakEvens) expect(Number(perCitizen)).toBeCloseTo(4836.37, 2);
    expect(sensitivity.stdout).toContain(
      "other values than the scenario's own: Discount rate of costs 10% per year",
    );
  });

  it("tells everything that is wrong with what is asked, without a stack", async () => {
    const { code, stderr, stdout } = await traedesten([
      ...["run", A, "--set", "sucess=30%", "--set", "placePrice=50%", "--set", "success=30"],
    ]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/^--set\.sucess: .*Mente du »success«\?$/u),
      "--set.placePrice: 50% er en andel af noget, og enheden er DKK/place-year: skriv selve tallet",
      "--set.success: værdien 30 ligger uden for sit eget interval 0% – 40%: skriv en, der ligger i det, eller ret range",
    ]);
    for (const bad of [["success"], ["=3"], ["a=1", "--set", "a=2"]]) {
      const refused = await traedesten(["run", A, "--set", ...bad]);
      expect(refused.code).toBe(2);
      expect(refused.stderr).not.toMatch(STACK_TRACE);
    }
  });
});
