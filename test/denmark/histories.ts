import fc from "fast-check";
import { evaluate } from "../../src/analysis/index";
import { addDays } from "../../src/calendar/index";
import { denmark } from "../../src/denmark/index";
import type { Ledger } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import { formatProblem } from "../../src/problems/index";
import { type HistoryInput, parseHistory } from "../../src/scenario/history/index";

export type SpellInput = HistoryInput["spells"][number];

/** A history of 2022-like years in Copenhagen, on the 20 per cent step from the start, unless said otherwise. */
export const historyOf = (spells: readonly SpellInput[], more: Partial<HistoryInput> = {}): Model => {
  const input: HistoryInput = {
    kind: "history",
    title: "a test",
    rules: "denmark",
    ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 },
    spells: [...spells],
    ...more,
  };
  const outcome = parseHistory(input, { rules: denmark });
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.problems.map((problem) => formatProblem(problem, "en")).join("\n"));
};

export const ledgerOf = (spells: readonly SpellInput[], more: Partial<HistoryInput> = {}): Ledger =>
  evaluate(historyOf(spells, more)).ledger;

/** Spells of each kind of state, with what it reads. */
export const STATES: Readonly<Record<string, Omit<SpellInput, "from" | "state">>> = {
  cashBenefit: { category: "30plus_andre" },
  educationBenefit: { amount: "7552" },
  sicknessBenefit: {},
  // Awarded before both were closed to new cases.
  rehabilitation: { awarded: "2018-01-01" },
  resourceCourse: { category: "forsoerger", awarded: "2018-01-01" },
  unemploymentBenefit: {},
  disabilityPension: { category: "enlig", awarded: "2015-01-01" },
  flexJob: { wage: "8000", pension: "640", awarded: "2015-01-01" },
  unemployedFlexJob: { category: "89pct_md", wage: "1500" },
  partTimeJob: { category: "30plus_enlig", wage: "4000", hours: "30" },
  subsidisedJob: { wage: "18000", category: "privat", hours: "160.33" },
  ordinaryJob: { wage: "24500.50", pension: "2000" },
  selfSupport: {},
  education: { amount: "6397" },
  otherSupport: { amount: "15000" },
};

/**
 * Random courses of some length, without gaps, that begin within 900 days of a first; by default in years whose
 * figures are to be frozen as of 2022.
 */
export const course = (
  most: { readonly spells: number; readonly days: number },
  first = "2019-01-01",
): fc.Arbitrary<SpellInput[]> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 900 }),
      fc.array(
        fc.record({
          state: fc.constantFrom(...Object.keys(STATES)),
          days: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: most.days })),
        }),
        { minLength: 1, maxLength: most.spells },
      ),
    )
    .map(([start, stays]) => {
      let from = addDays(first, start);
      return stays.map(({ state, days }) => {
        const until = addDays(from, days);
        const spell = { from, until, state, ...STATES[state] };
        from = until;
        return spell;
      });
    });
