import { describe, expect, test } from "vitest";
import { simulate } from "../../src/analysis/simulate/simulate";
import { renderCsv, renderText, simulationReport } from "../../src/report/index";
import { uncertain } from "../analysis/simulate/uncertain";

const words = (text: string): string => text.replace(/\s+/gu, " ");

describe("a simulation in words", () => {
  test("that was stopped says so first, in both languages", async () => {
    const model = await uncertain();
    const found = { ...simulate(model, { draws: 12, seed: 46 }), wanted: 500, stopped: "cancelled" } as const;
    const [da, en] = (["da", "en"] as const).map((language) =>
      words(renderText(simulationReport(model, found, { language }), { language })),
    );
    expect(da).toContain("• Stoppet undervejs: 12 af 500 beregninger. • I ");
    expect(en).toContain("• Stopped on the way: 12 of 500 calculations. • In ");
  });

  test("says in how many calculations it is not known whether it comes back in time", async () => {
    const model = await uncertain(["maxPaybackYears: 3", "maxPaybackYears: 8"]);
    const found = simulate(model, { draws: 40, seed: 46, perspective: "municipality" });
    const [da, en] = (["da", "en"] as const).map((language) =>
      words(renderText(simulationReport(model, found, { language }), { language })),
    );
    expect(da).toMatch(
      /I \d+ pct\. er det ikke tjent hjem, når der ikke længere følges nogen, og det er før 8 år\./u,
    );
    expect(en).toMatch(
      /In \d+% it has not paid back when nobody is followed any longer, which is before 8 years\./u,
    );
    expect(da).toContain("koster Mentor ikke kommunen mere end Uden mentor");
  });

  test("says what it moves with, and of a chance only where that is measured and no goal is taken as reached", async () => {
    const told = async (...changes: readonly (readonly [string | RegExp, string])[]) => {
      const model = await uncertain(...changes);
      const found = simulate(model, { draws: 120, seed: 46, perspective: "municipality" });
      return (["da", "en"] as const).map((language) =>
        words(renderText(simulationReport(model, found, { language }), { language })),
      );
    };
    const [da = "", en = ""] = await told([/evidence: target/u, "evidence: expert"]);
    expect(da).toMatch(
      /Sandsynligheden er \d+ pct\. for, at Mentor ikke koster kommunen mere end Uden mentor\./u,
    );
    expect(en).toMatch(
      /The chance is \d+% that Mentor does not cost the municipality more than Without a mentor\./u,
    );
    expect(en).toMatch(/The chance is \d+% that it has paid back within 3 years\./u);
    expect(da).toMatch(/Svaret flytter sig mest med »[^«]+« \(\d+ pct\.\)/u);
    expect(en).toContain("What the answer moves with");
    // A target that is not drawn, and an assumption that is.
    const [goal = ""] = await told();
    expect(goal).toMatch(/I \d+ pct\. af beregningerne koster Mentor/u);
    const [guess = ""] = await told(
      [/evidence: target/u, "evidence: expert"],
      [/evidence: expert\n {4}label: \{ da: Pris/u, "evidence: assumption\n    label: { da: Pris"],
    );
    expect(guess).toMatch(/I \d+ pct\. af beregningerne koster Mentor/u);
    expect(guess).toContain("Blandt dem er »Pris pr. forløb« (antagelse), som ingen har målt");
    expect(guess).not.toContain("Sandsynligheden er");
  });

  test("never rounds some to none, nor nearly all to all", async () => {
    const model = await uncertain();
    const found = simulate(model, { draws: 3, perspective: "municipality" });
    const at = (share: number) => {
      const differences = found.differences.map((one) => ({
        ...one,
        netCosts: one.netCosts.map((row) => ({ ...row, pays: { share, error: 0 } })),
      }));
      return words(
        renderText(simulationReport(model, { ...found, differences }, { language: "en" }), {
          language: "en",
        }),
      );
    };
    expect(at(0)).toContain("In 0% of");
    expect(at(0.001)).toContain("In 0.1% of");
    expect(at(0.844)).toContain("In 84% of");
    expect(at(0.999)).toContain("In 99.9% of");
    expect(at(1)).toContain("In 100% of");
  });

  test("has the differences as its table, and then what was drawn", async () => {
    const model = await uncertain();
    const csv = renderCsv(simulationReport(model, simulate(model, { draws: 4 }), { language: "en" }), {
      language: "en",
    });
    const [first = "", second = ""] = csv.trim().split(/\n\n/u);
    expect(first.split("\n").map((line) => line.split(",")[0])).toEqual([
      ...[
        expect.stringContaining("For whom"),
        "The municipality",
        "Central government",
        "The public sector",
        "The citizen",
      ],
    ]);
    expect(second).toMatch(/^Parameter,Evidence,In the scenario,Distribution,/u);
  });

  test("whose payers are all alike in it tells of none, and of what is not drawn", async () => {
    const model = await uncertain(
      [/ +distribution: .*gamma.*\n/u, ""],
      [/ +distribution: 17 of 100\n/u, ""],
      [/ +distribution: 80%.*\n/u, ""],
    );
    const text = words(
      renderText(simulationReport(model, simulate(model, { draws: 2 }), { language: "en" }), {
        language: "en",
      }),
    );
    expect(text).toContain("Nothing is drawn.");
    expect(text).toContain("Without a distribution: Interest; Price per course; Cash benefit;");
  });
});
