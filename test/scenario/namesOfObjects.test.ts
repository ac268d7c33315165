import { describe, expect, it } from "vitest";
import { breakEvens, overview } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import type { Model } from "../../src/model/index";
import { formatProblem, type Outcome } from "../../src/problems/index";
import { overviewReport, renderJson, renderText } from "../../src/report/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";

/** Names that every object has. */
const NAMES = ["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf"] as const;

const document = (names: Partial<Record<string, string>> = {}): string => {
  const n = (name: string): string => names[name] ?? name;
  return `title: T
rules: denmark
asOf: 2022-07-01
municipality: koebenhavn
prices: { currency: DKK, level: 2022 }
horizon: { from: 2022-08-01, until: 2024-08-01, followUp: 2 years }
parameters:
  ${n("goal")}: { value: 20%, unit: "1", evidence: target, source: s, range: [0%, 40%] }
  usual: { value: 8%, unit: "1", evidence: assumption, note: n }
  jobWage: { value: 22_000, unit: DKK/person-month, evidence: assumption, note: n }
  caseload: { value: 20, unit: citizens/staff, evidence: expert, source: s }
  mentorPrice: { value: 620_000, unit: DKK/staff-year, evidence: computed, source: s }
  placePrice: { value: 1_000, unit: DKK/place-year, evidence: computed, source: s }
  effort: { value: 30_000, unit: DKK/person-year, evidence: assumption, note: n }
accounts:
  ${n("activation")}: { label: Aktivering, controlArea: S, direction: expense }
states:
  ${n("benefit")}: { label: Kontanthjælp, rule: cashBenefit, category: 30plus_andre }
  ${n("job")}: { label: Job, rule: ordinaryJob, wage: jobWage }
outcomes:
  ${n("success")}: { label: I job, firstEntry: ${n("job")} }
segments:
  ${n("young")}: { share: 50% }
  old: { share: rest }
welfare: { netTaxFactor: 1.28, distortion: 10%, outcomes: { ${n("success")}: placeWorth } }
intake:
  state: ${n("benefit")}
  ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }
  entrants: [{ date: 2022-08-01, number: 100 }]
strategies:
  ${n("sporadic")}:
    ordinaryEffort: included
    phases:
      ${n("ordinary")}: { in: ${n("benefit")} }
    transitions:
      ${n("toJob")}: { from: ${n("benefit")}, to: ${n("job")}, share: usual, within: 52 weeks }
    flows:
      ${n("pay")}: { from: municipality, to: economy, account: ${n("activation")}, per: person-year, of: ${n("ordinary")}, amount: effort }
  ${n("intensive")}:
    extends: ${n("sporadic")}
    ordinaryEffort: replaced
    capacity: { ${n("seats")}: { places: 10 } }
    phases:
      mentoring: { in: ${n("benefit")}, sinceEntry: [0, 17] }
      ${n("ordinary")}: { sinceEntry: [17] }
    caseloads:
      ${n("mentors")}: { citizensPerStaff: caseload, of: mentoring }
    transitions:
      ${n("toJob")}: { share: ${n("goal")} }
    flows:
      mentor: { from: municipality, to: economy, account: ${n("activation")}, per: staff-year, of: ${n("mentors")}, amount: mentorPrice }
      seat: { from: municipality, to: economy, account: ${n("activation")}, per: place-year, of: ${n("seats")}, amount: placePrice }
decision: { breakEven: [${n("goal")}] }
`.replace(
    "  effort:",
    "  placeWorth: { value: 100, unit: DKK/person, evidence: assumption, note: n }\n  effort:",
  );
};

const parsed = (text: string): Promise<Outcome<Model>> => parseScenarioYaml(text, { rules: denmark });

/** Everything the command tells as data, without the fingerprint; words are made of the same. */
const told = async (text: string): Promise<string> => {
  const outcome = await parsed(text);
  if (!outcome.ok)
    throw new Error(outcome.problems.map((problem) => formatProblem(problem, "en")).join("\n"));
  const model = outcome.value;
  const found = overview(model);
  const decision = breakEvens(model, { perspective: "municipality", stage: "afterTax", steps: 4 });
  const report = overviewReport(model, found, { language: "da", decision });
  expect(renderText(report, { language: "da" })).not.toMatch(/undefined|NaN|native code/u);
  return renderJson(report).replaceAll(/"[0-9a-f]{64}"/gu, "");
};

/** Lines in an order of their own: some lists stand in that of names. */
const sorted = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/,$/u, ""))
    .sort();

const PLACES = [
  "goal",
  "activation",
  "benefit",
  "job",
  "success",
  "young",
  "sporadic",
  "ordinary",
  "toJob",
  "pay",
  "intensive",
  "seats",
  "mentors",
];

describe("a name that every object has", () => {
  it("is a name like any other, in every place a name stands", async () => {
    const plain = await told(document());
    for (const [index, place] of PLACES.entries()) {
      const name = NAMES[index % NAMES.length] ?? "constructor";
      const named = await told(document({ [place]: name }));
      expect([place, sorted(named.replaceAll(name, place))]).toEqual([place, sorted(plain)]);
    }
  }, 300_000);

  it.each([
    ["rule: cashBenefit", "rule: NAME", "states.benefit.rule"],
    ["category: 30plus_andre", "category: NAME", "states.benefit.category"],
    ["municipality: koebenhavn", "municipality: NAME", "municipality"],
    ["rules: denmark", "rules: NAME", "rules"],
    ["firstEntry: job", "firstEntry: NAME", "outcomes.success.firstEntry"],
    [
      "account: activation, per: person-year",
      "account: NAME, per: person-year",
      "strategies.sporadic.flows.pay.account",
    ],
    ["of: ordinary", "of: NAME", "strategies.sporadic.flows.pay.of"],
    ["to: job", "to: NAME", "strategies.sporadic.transitions.toJob.to"],
    ["extends: sporadic", "extends: NAME", "strategies.intensive.extends"],
    ["breakEven: [goal]", "breakEven: [NAME]", "decision.breakEven[0]"],
    ["amount: effort", "amount: NAME", "strategies.sporadic.flows.pay.amount"],
    ["state: benefit", "state: NAME", "intake.state"],
    ["per: person-year", "per: NAME", "strategies.sporadic.flows.pay.per"],
    ["from: municipality", "from: NAME", "strategies.sporadic.flows.pay.from"],
    ["evidence: target", "evidence: NAME", "parameters.goal.evidence"],
    ["ordinaryEffort: included", "ordinaryEffort: NAME", "strategies.sporadic.ordinaryEffort"],
  ])("is unknown where nothing is called that: %s", async (from, to, path) => {
    for (const name of [...NAMES, "__proto__"]) {
      const outcome = await parsed(document().replace(from, to.replace("NAME", name)));
      expect([name, outcome.ok]).toEqual([name, false]);
      if (outcome.ok) continue;
      for (const language of ["da", "en"] as const) {
        const lines = outcome.problems.map((problem) => formatProblem(problem, language));
        expect([name, lines.some((line) => line.includes(`${path}: `) && line.includes(name))]).toEqual([
          name,
          true,
        ]);
      }
    }
  });

  it("is not made a key of what is built: __proto__", async () => {
    for (const place of PLACES) {
      const outcome = await parsed(document({ [place]: "__proto__" }));
      expect([place, outcome.ok]).toEqual([place, false]);
    }
  });
});
