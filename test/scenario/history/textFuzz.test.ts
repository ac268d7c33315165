import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denmark } from "../../../src/denmark/index";
import { parseHistoryCsv, parseHistoryYaml } from "../../../src/scenario/history/index";
import { changedText, textChanges } from "../fuzz/mutations";
import { SEED, settle } from "../fuzz/settle";

const scenario = (name: string): string =>
  readFileSync(new URL(`../../../scenarios/${name}`, import.meta.url), "utf8");

const CSV_SETTINGS = {
  title: "a mutant",
  rules: "denmark",
  municipality: "koebenhavn",
  ladder: { weeksOnBenefits: "60", selfSupportedWeeks: "0" },
};

const EVERY_KEY = `kind: history
numbers: danish
language: da
title: Et forløb
source: Sagen
rules: denmark
asOf: 2022-07-01
gaps: { regulate: satsregulering }
municipality: koebenhavn
ladder: { weeksOnBenefits: 3, selfSupportedWeeks: 12 }
switches: { suCountsAsSelfSupport: yes, resetWindow: 157, fleksbidragBase: paidSubsidy }
betweenSpells: selfSupport
otherIncome: { 2022: { wage: "1.000,50", transfer: 200 } }
note: En bemærkning
spells:
  - { from: 2022-01-03, to: 2022-02-28, state: cashBenefit, category: 30plus_andre }
  - { from: 2022-03-01, until: 2022-05-01, state: flexJob, awarded: 2022-02-20, wage: 8000, pension: 640, fullTimeWage: 24000 }
  - { from: 2022-06-01, to: 2022-06-30, state: subsidisedJob, category: privat, hours: "160,33", wage: 18000 }
  - { from: 2022-07-01, to: 2022-12-31, state: disabilityPension, awarded: 2013-05-01, category: enlig }
costs:
  - { kind: personalAssistance, from: 2022-03-01, to: 2022-04-30, perMonth: "3.875,25" }
`;

const DOCUMENTS = [
  ["a history with every key", EVERY_KEY, "yaml", 700],
  ["the flex job history", scenario("history-flexjob.yaml"), "yaml", 300],
  ["a CSV file of spells", scenario("history-spells.csv"), "csv", 1000],
] as const;

describe(`mutations of the text of a history, seed ${SEED}`, () => {
  it.each(DOCUMENTS)("give a result or problems, each with its place: %s", async (_, text, kind, runs) => {
    let accepted = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(textChanges, async (changes) => {
        const mutant = changedText(text, changes);
        const good = await settle(async () => {
          const options = { file: "mutant", rules: denmark };
          const outcome =
            kind === "csv"
              ? parseHistoryCsv(mutant, CSV_SETTINGS, options)
              : await parseHistoryYaml(mutant, options);
          const lines = mutant.split(/\r\n|\r|\n/u).length;
          for (const { at } of outcome.ok ? [] : outcome.problems) {
            expect(at?.line).toBeGreaterThanOrEqual(1);
            expect(at?.line).toBeLessThanOrEqual(lines);
            expect(at?.column).toBeGreaterThanOrEqual(1);
          }
          return outcome;
        });
        if (good) accepted += 1;
        else refused += 1;
      }),
      { seed: SEED, numRuns: runs },
    );
    // Neither side of the border is left untried.
    expect(accepted).toBeGreaterThan(runs / 100);
    expect(refused).toBeGreaterThan(runs / 4);
  });
});
