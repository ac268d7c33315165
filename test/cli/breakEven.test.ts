import { describe, expect, it } from "vitest";
import { traedesten } from "./command";

const A = "test/fixtures/bi46/bi46-model-a.yaml";
const TEXTBOOK = "scenarios/published/textbook-break-even.yaml";
const MICRO = "scenarios/published/micro-loans.yaml";

describe("traedesten break-even", () => {
  it("tells a program what has to be true for one payer", async () => {
    const { code, stdout, stderr } = await traedesten([
      "break-even",
      A,
      "--perspective",
      "municipality",
      "--format",
      "json",
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    const { perspective, breakEvens } = JSON.parse(stdout);
    expect(perspective).toBe("municipality");
    expect(breakEvens.length).toBeGreaterThanOrEqual(4);
    for (const { vary, outcome, crossings } of breakEvens) {
      expect(typeof vary).toBe("string");
      expect(["crossings", "always", "never", "outside"]).toContain(outcome);
      for (const { value, direction } of crossings) {
        expect(value).toMatch(/^-?\d+(?:\.\d+)?$/u);
        expect(["paysAbove", "paysBelow"]).toContain(direction);
      }
    }
    expect(breakEvens.map(({ vary }: { vary: string }) => vary)).toContain("success");
  });

  it("says it in words, with what is held and when it has paid back", async () => {
    const { code, stdout } = await traedesten(["break-even", MICRO, "--lang", "da"]);
    expect(code).toBe(0);
    for (const words of [
      "Hvornår betaler det sig?",
      "fra 6 pct.",
      "mindst 2 af 20",
      "Tilbagebetalingstid",
      "eksakt",
    ])
      expect(stdout).toContain(words);
  });

  it("gives tidy lines to a spreadsheet", async () => {
    const { stdout } = await traedesten(["break-even", MICRO, "--format", "csv", "--lang", "en"]);
    const [head = "", ...lines] = stdout.trim().split("\n");
    expect(head.trim()).toBe("vary,perspective,stage,outcome,value,direction,fromBase,successes,method");
    expect(lines.length).toBeGreaterThan(1);
  });

  it("names the nearest parameter for one that there is not, and what one is computed from", async () => {
    const misspelt = await traedesten(["break-even", A, "--vary", "sucess", "--lang", "en"]);
    expect(misspelt.code).toBe(2);
    expect(misspelt.stderr).toContain("success");
    const computed = await traedesten(["break-even", A, "--vary", "jobLoss", "--lang", "en"]);
    expect(computed.code).toBe(2);
    expect(computed.stderr).toContain("monthsPerYear, timeInJob");
  });
});

describe("traedesten sensitivity", () => {
  it("shows every range, the cases and what the answer rests on", async () => {
    const { code, stdout } = await traedesten(["sensitivity", TEXTBOOK, "--lang", "en"]);
    expect(code).toBe(0);
    for (const words of [
      "What the answer moves with",
      "Everything at the end that costs more",
      "What the answer rests on",
    ])
      expect(stdout).toContain(words);
  });

  it("shows one parameter, and two with the line between what pays and what does not", async () => {
    const one = await traedesten([
      "sensitivity",
      A,
      "--vary",
      "placePrice",
      "--count",
      "3",
      "--format",
      "csv",
      "--lang",
      "en",
    ]);
    expect(one.stdout.trim().split("\n")).toHaveLength(4);
    const two = await traedesten([
      "sensitivity",
      A,
      "--vary",
      "staffPrice",
      "placePrice",
      "--count",
      "2",
      "--format",
      "json",
    ]);
    const { rows, frontier } = JSON.parse(two.stdout);
    expect([rows.length, frontier.length]).toEqual([4, 2]);
  });

  it("takes no third parameter", async () => {
    const { code, stderr } = await traedesten([
      "sensitivity",
      A,
      "--vary",
      "placePrice",
      "staffPrice",
      "success",
    ]);
    expect([code, stderr.includes("two to cross")]).toEqual([2, true]);
  });

  it("refuses a count that is none", async () => {
    const { code } = await traedesten(["sensitivity", A, "--vary", "placePrice", "--count", "1"]);
    expect(code).toBe(2);
  });
});
