import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/analysis/index";
import { denmark } from "../../../src/denmark/index";
import type { Model } from "../../../src/model/index";
import { ProblemError } from "../../../src/problems/index";
import { parseHistory, parseHistoryCsv, parseHistoryYaml } from "../../../src/scenario/history/index";
import { historyOf } from "../../denmark/histories";

const CASH = { state: "cashBenefit", category: "30plus_andre" };
const MARCH = { from: "2022-03-01", to: "2022-03-31", ...CASH };

const textsOf = ({ assumptions }: Model): readonly string[] => assumptions.map(({ label }) => label.en);

describe("parseHistory", () => {
  it("reads the last day or the day after alike", () => {
    const { from, to: _, ...rest } = MARCH;
    expect(historyOf([{ from, until: "2022-04-01", ...rest }])).toEqual(historyOf([MARCH]));
  });

  it("puts spells in order, and names a state between them", () => {
    const later = { from: "2022-05-01", to: "2022-05-31", ...CASH };
    const model = historyOf([later, MARCH], { betweenSpells: "selfSupport" });
    expect(model.strategies[0]?.history?.spells.map(({ period, state }) => [period.from, state])).toEqual([
      ["2022-03-01", "cashBenefit"],
      ["2022-04-01", "selfSupport"],
      ["2022-05-01", "cashBenefit"],
    ]);
    expect(textsOf(model)).toContain("Time outside the spells: Self-support without a wage.");
  });

  it("freezes every figure on a day, and says so", () => {
    const model = historyOf([{ ...MARCH, from: "2030-03-01", to: "2030-03-31" }], { asOf: "2022-07-01" });
    expect(model.priceLevel).toEqual({ fixed: 2022 });
    expect(textsOf(model)[0]).toContain("1 July 2022");
    expect(model.tables["kontanthjaelp.30plus_andre"]?.rows).toMatchObject([
      { from: "1900-01-01", value: "11716" },
    ]);
  });

  it("fills gaps only when asked, as an assumption", () => {
    const year2027 = { from: "2027-01-01", to: "2027-01-31", state: "unemploymentBenefit" };
    expect(() => historyOf([year2027])).toThrow("dagpenge.max has no value on 2027-01-01");
    const carried = historyOf([year2027], { gaps: "carryForward" });
    expect(textsOf(carried)).toContain("Where a figure has no value, its latest one is carried forward.");
    expect(carried.tables["dagpenge.max"]?.rows.at(-1)).toMatchObject({
      value: "22041",
      evidence: "assumption",
    });
    const regulated = historyOf([{ ...year2027, from: "2024-01-01", to: "2024-01-31" }], {
      gaps: { regulate: "satsregulering" },
    });
    expect(textsOf(regulated)).toContain(
      "Where a figure has no value, its latest one is regulated by satsregulering.",
    );
  });

  it("lists the answer to every open question, given or by default", () => {
    const texts = textsOf(historyOf([MARCH], { switches: { suCountsAsSelfSupport: "yes" } })).join("\n");
    expect(texts).toContain("was not found): yes.");
    expect(texts).toContain("(“the last 3 years”): 156.");
    expect(texts).toContain("the full subsidy (not the one paid).");
  });

  it("gives plain data that survives JSON", () => {
    const model = historyOf([MARCH], { municipality: "koebenhavn" });
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    expect(structuredClone(model)).toEqual(model);
  });
});

describe("parseHistoryCsv", () => {
  const settings = {
    title: "a test",
    rules: "denmark",
    ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 },
  };

  it.each([
    [
      "commas",
      "from,to,state,category,wage\n2022-03-01,2022-03-31,cashBenefit,30plus_andre,\n2022-04-01,2022-04-30,ordinaryJob,,8000.50\n",
    ],
    [
      "semicolons and Danish numbers",
      "from;to;state;category;wage\n2022-03-01;2022-03-31;cashBenefit;30plus_andre;\n\n2022-04-01;2022-04-30;ordinaryJob;;8.000,50\n",
    ],
    [
      "a byte order mark, Windows line ends and quotes",
      '\uFEFFfrom;to;state;category;wage\r\n"2022-03-01";2022-03-31;cashBenefit;30plus_andre;\r\n2022-04-01;2022-04-30;ordinaryJob;;"8000,50"\r\n',
    ],
  ])("reads %s as the same spells in YAML", async (_, csv) => {
    const yaml = `kind: history
title: a test
rules: denmark
ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }
spells:
  - { from: 2022-03-01, to: 2022-03-31, state: cashBenefit, category: 30plus_andre }
  - { from: 2022-04-01, to: 2022-04-30, state: ordinaryJob, wage: 8000.50 }
`;
    const fromYaml = await parseHistoryYaml(yaml, { rules: denmark });
    expect(parseHistoryCsv(csv, settings, { rules: denmark })).toEqual(fromYaml);
    expect(fromYaml.ok).toBe(true);
  });
});

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    [],
    {},
    true,
    Number.NaN,
    "1e400",
    "__proto__",
    "2022-02-30",
    "-1",
    "~",
  ),
  fc.string({ maxLength: 12 }),
  fc.integer(),
  fc.double(),
);

const base = () => ({
  kind: "history",
  title: "a test",
  rules: "denmark",
  municipality: "koebenhavn",
  betweenSpells: "selfSupport",
  ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 },
  otherIncome: { "2022": { wage: 1000 } },
  costs: [{ kind: "programme", from: "2022-01-01", to: "2022-12-31", perMonth: 9000 }],
  spells: [
    { from: "2022-01-01", to: "2022-03-31", ...CASH },
    { from: "2022-04-01", to: "2022-12-31", state: "flexJob", awarded: "2022-03-01", wage: 8000 },
  ],
});

type Place = { readonly holder: Record<string, unknown>; readonly key: string };

const placesIn = (value: unknown): Place[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.keys(value).flatMap((key) => {
        const holder = value as Record<string, unknown>;
        return [{ holder, key }, ...placesIn(holder[key])];
      });

describe("any mutation of a history", () => {
  it("gives a result or problems, and what is accepted is priced or refused by a named problem", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(200), odd, fc.boolean()), { minLength: 1, maxLength: 3 }),
        (changes) => {
          const document = base();
          for (const [pick, value, removes] of changes) {
            const places = placesIn(document);
            const { holder, key } = places[pick % places.length] ?? { holder: {}, key: "" };
            if (removes) delete holder[key];
            else holder[key] = value;
          }
          const outcome = parseHistory(document, { rules: denmark });
          if (!outcome.ok) {
            expect(outcome.problems.length).toBeGreaterThan(0);
            return;
          }
          try {
            evaluate(outcome.value);
          } catch (error) {
            expect(error).toBeInstanceOf(ProblemError);
          }
        },
      ),
      { numRuns: 3000, seed: 46 },
    );
  });
});
