import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { rows } from "../../src/ledger/index";
import { formatProblem } from "../../src/problems/index";
import { boughtOnly } from "../../src/program/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";

const document = (changes: Readonly<Record<string, string>> = {}): string =>
  Object.entries(changes).reduce(
    (text, [from, to]) => text.replace(from, () => to),
    `title: T
prices: { currency: DKK, level: 2022 }
horizon: { from: 2022-01-01, until: 2024-01-01 }
discounting: { method: denmark2021 }
parameters:
  p: { value: 100, unit: DKK/place-year, evidence: assumption, note: n }
  one: { value: 1, unit: "1", evidence: assumption, note: n }
  other: { value: 2, unit: "1", evidence: assumption, note: n }
accounts:
  a: { label: A, controlArea: Service, direction: expense }
strategies:
  s:
    capacity: { c: { places: 20 } }
    flows:
      f: { from: municipality, to: economy, account: a, per: place-year, of: c, amount: p }
      g: { from: municipality, to: economy, account: a, share: 10%, of: f }
`,
  );

const problemsOf = async (text: string, language: "da" | "en"): Promise<readonly string[]> => {
  const outcome = await parseScenarioYaml(text, { file: "f.yaml" });
  return outcome.ok ? [] : outcome.problems.map((problem) => formatProblem(problem, language));
};

const OTHER = 'other: { value: 2, unit: "1", evidence: assumption, note: n }';
const made = (formula: string): string =>
  `other: { formula: ${formula}, unit: "1", evidence: computed, source: s }`;

describe("what cannot be worked out is told where it stands, when the file is read", () => {
  it.each([
    [
      "an amount",
      { "amount: p": "amount: p / (1 - one)" },
      "f.yaml:15:89 strategies.s.flows.f.amount: ",
      "»1 - one« er 0",
      "“1 - one” is 0",
    ],
    [
      "an amount by ln",
      { "amount: p": "amount: p * ln(one - 1)" },
      "strategies.s.flows.f.amount: ",
      "ln kræver en værdi over 0",
      "ln needs a value above 0",
    ],
    [
      "an amount by sqrt",
      { "amount: p": "amount: p * sqrt(one - other)" },
      "strategies.s.flows.f.amount: ",
      "kvadratroden",
      "square root",
    ],
    [
      "an amount by a power",
      { "amount: p": "amount: p * other ^ 1001" },
      "strategies.s.flows.f.amount: ",
      "eksponenten",
      "exponent",
    ],
    [
      "a share",
      { "share: 10%": "share: 1 / (other - 2)" },
      "strategies.s.flows.g.share: ",
      "division med nul",
      "division by zero",
    ],
    [
      "a parameter",
      { [OTHER]: made("1 / (one - 1)") },
      "f.yaml:8:21 parameters.other.formula: ",
      "division med nul",
      "division by zero",
    ],
    [
      "a base year after the first",
      { denmark2021: "denmark2021, timing: mid, base: 2023" },
      "f.yaml:4:56 discounting.base: ",
      "skriv base: 2022",
      "write base: 2022",
    ],
    [
      "a base year long after",
      { denmark2021: "denmark2021, base: 2199" },
      "f.yaml:4:43 discounting.base: ",
      "skriv base: 2022",
      "write base: 2022",
    ],
  ])("%s", async (_, changes, place, danish, english) => {
    const text = document(changes as unknown as Record<string, string>);
    for (const [language, said] of [
      ["da", danish],
      ["en", english],
    ] as const) {
      const problems = await problemsOf(text, language);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(place);
      expect(problems[0]).toContain(said);
    }
  });

  it("all formulas of parameters at once, and none that only follows from another", async () => {
    const text = document({
      [OTHER]: [
        made("1 / (one - 1)"),
        made("other + 1").replace("other:", "next:"),
        made("ln(-one)").replace("other:", "third:"),
      ].join("\n  "),
    });
    const problems = await problemsOf(text, "en");
    expect(problems.map((line) => line.split(" ")[1])).toEqual([
      "parameters.other.formula:",
      "parameters.third.formula:",
    ]);
  });

  it("what can be worked out is read", async () => {
    for (const changes of [
      { denmark2021: "denmark2021, base: 2022" },
      { denmark2021: "denmark2021, base: 2019" },
      { "amount: p": 'amount: "if(one < other, p, p / (1 - one))"' },
    ]) {
      const outcome = await parseScenarioYaml(document(changes as unknown as Record<string, string>));
      expect(outcome.ok ? [] : outcome.problems).toEqual([]);
      expect(outcome.ok && rows(evaluate(outcome.value).ledger).length > 0).toBe(true);
    }
  });

  it("a budget keeps what its goals follow from", async () => {
    const outcome = await parseScenarioYaml(`title: T
prices: { currency: DKK, level: 2022 }
horizon: { from: 2022-01-03, until: 2023-01-02, followUp: 1 year }
parameters:
  base: { value: 0.01, unit: "1", evidence: assumption, note: n }
  middle: { formula: 1 * base, unit: "1", evidence: computed, source: s }
  goal: { formula: 2 * middle, unit: "1", evidence: target, source: s }
  price: { value: 100, unit: DKK/place-year, evidence: assumption, note: n }
accounts: { a: { label: A, controlArea: Service, direction: expense } }
states: { ill: {}, well: {} }
intake: { state: ill, entrants: [{ date: 2022-01-03, number: 10 }] }
strategies:
  s:
    ordinaryEffort: included
    capacity: { seats: { places: 10 } }
    transitions: { t: { from: ill, to: well, probability: goal } }
    flows: { f: { from: municipality, to: economy, account: a, per: place-year, of: seats, amount: price } }
`);
    if (!outcome.ok) throw new Error("a scenario");
    const budget = boughtOnly(outcome.value);
    expect(Object.keys(budget.parameters)).toEqual(["base", "middle", "goal", "price"]);
    expect(rows(evaluate(budget).ledger).length).toBeGreaterThan(0);
  });
});
