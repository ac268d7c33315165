import { describe, expect, it } from "vitest";
import { assumptions, overview, trialsOf, verdict } from "../../src/analysis/index";
import type { Model } from "../../src/model/index";
import { assumptionsReport, pageReport, renderText } from "../../src/report/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { goodOf } from "../scenario/outcomes";

/** It costs `price` squared in all, less so many times it, and some more: nothing at two prices, and less between them. */
const between = async (
  low: number,
  high: number,
  now: number,
  range: readonly [number, number],
): Promise<Model> =>
  goodOf(
    await parseScenarioYaml(`title: Twice
prices: { currency: DKK, level: 2022 }
horizon: { cycle: 1 year, cycles: 1, accrual: start }
parameters:
  dose: { value: ${now}, unit: "1", range: [${range.join(", ")}], evidence: assumption, note: n }
  krone: { value: 1, unit: DKK/person-year, evidence: assumption, note: n }
accounts: { a: { label: A, controlArea: S, direction: expense } }
states: { in: { label: In } }
intake: { state: in, number: 1 }
reference: usual
strategies:
  usual: { label: Usual, transitions: {}, flows: {} }
  new:
    label: New
    flows:
      f: { from: municipality, to: economy, account: a, per: person-year, of: in, amount: krone * (dose - ${low}) * (dose - ${high}) }
`),
  );

const flat = (text: string): string => text.replace(/\s+/gu, " ");

/** What the answer moves with, in Danish and in English. */
const inBoth = (model: Model): readonly string[] => {
  const found = assumptions(model, { perspective: "municipality" });
  return (["da", "en"] as const).map((language) =>
    flat(renderText(assumptionsReport(model, found, { language }), { language, width: 200 })),
  );
};

describe("an answer that turns and turns back within a range", () => {
  it.each([
    [10, 12, 3, [0, 300], "svaret vender ved 10 og tilbage ved 12", "turns at 10 and back at 12"],
    [2, 7, 9, [0, 10], "svaret vender ved 7 og tilbage ved 2", "turns at 7 and back at 2"],
    [40, 41, 39, [38, 60], "svaret vender ved 40 og tilbage ved 41", "turns at 40 and back at 41"],
  ] as const)("%d to %d is said whole, from %d", async (low, high, now, range, da, en) => {
    const model = await between(low, high, now, range);
    const [danish, english] = inBoth(model);
    expect(danish).toContain(da);
    expect(english).toContain(en);
    expect(danish).toContain("ja, undervejs");
    expect(english).toContain("yes, in between");
    const result = overview(model);
    const of = verdict(trialsOf(model), { of: "new", against: "usual", perspective: result.payer });
    for (const [language, said] of [
      ["da", "svaret vender undervejs."],
      ["en", "the answer turns in between."],
    ] as const)
      expect(
        flat(
          renderText(pageReport(model, result, { language, verdicts: [of], bridges: [] }), {
            language,
            width: 100,
          }),
        ),
      ).toContain(said);
  });

  it.each([
    [10, 12, 11, [10.5, 300], "svaret vender ved 12,", "answer turns at 12,"],
    [10, 12, 3, [0, 11], "svaret vender ved 10,", "answer turns at 10,"],
    [10, 12, 11, [0, 11.5], "svaret vender ved 10,", "answer turns at 10,"],
  ] as const)("once is said as once: %d, %d from %d", async (low, high, now, range, da, en) => {
    const model = await between(low, high, now, range);
    const [danish, english] = inBoth(model);
    expect(danish).toContain(da);
    expect(english).toContain(en);
    expect(danish).not.toContain("undervejs");
    expect(danish).not.toContain("og tilbage");
  });
});
