import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import { formatProblem } from "../../src/problems/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { goodOf, problemsOf } from "./outcomes";

interface Parts {
  readonly head?: string;
  readonly horizon?: string;
  readonly states?: number;
  readonly rule?: string;
  readonly segments?: number;
  readonly intake?: string;
  /** How likely each state is left for the next. */
  readonly chance?: string;
  /** Transitions beside these. */
  readonly moves?: string;
  readonly strategies?: number;
  readonly more?: string;
  readonly flows?: number;
}

const DATED = "{ from: 2000-01-01, until: 2020-01-01, followUp: 20 years }";
const WEEKLY = "weekly: { from: 2000-01-01, until: 2020-01-01, number: 1 }";
const UNDATED = "{ cycles: 10000, cycle: 7 days, accrual: end }";

const each = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(", ");

const document = ({
  head = "language: en",
  horizon = DATED,
  states = 2,
  rule = "",
  segments = 1,
  intake = WEEKLY,
  chance = "p",
  moves = "",
  strategies = 1,
  more = "",
  flows = 1,
}: Parts): string => `title: T
${head}
prices: { currency: DKK, level: 2022 }
horizon: ${horizon}
parameters:
  p: { value: 0.01, unit: "1", evidence: assumption, note: n }
  c: { value: 100, unit: DKK/person-year, evidence: assumption, note: n }
accounts: { a: { label: A, controlArea: Service, direction: expense } }
states: { ${each(states, (index) => `s${index}: { ${rule} }`)} }
segments: { ${each(segments, (index) => `g${index}: { share: ${index === 0 ? "rest" : "0.001"} }`)} }
intake: { state: s0, ${intake} }
strategies:
  x:
    ordinaryEffort: included
    transitions: { ${each(states, (index) => `t${index}: { from: s${index}, to: s${(index + 1) % states}, probability: ${chance} }`)}${moves} }
    flows: { ${each(flows, (index) => `f${index}: { from: municipality, to: economy, account: a, per: person-year, of: s${index % states}, amount: c }`)} }
    ${more}
${Array.from({ length: strategies - 1 }, (_, index) => `  y${index}: { extends: x, ordinaryEffort: replaced }`).join("\n")}
`;

const MOST = { work: "5000 million are the most", held: "70 million are the most" };

/** The lines in both languages, numbers of millions left out. */
const said = async (text: string): Promise<readonly string[]> => {
  const problems = problemsOf(await parseScenarioYaml(text, { rules: denmark }));
  return ["en", "da"].flatMap((language) =>
    problems.map((problem) =>
      formatProblem(problem, language as "en" | "da").replace(/(?<=about |omkring )\d+/u, "N"),
    ),
  );
};

const work = (place: string, count: number): readonly string[] => [
  `${place}: too much to compute: about N million steps, where ${MOST.work}; nothing adds as much as this, which comes to ${count}`,
  `${place}: for meget at regne: omkring N millioner trin, hvor 5000 millioner er det meste; intet lægger så meget til som dette, der giver ${count}`,
];

const held = (place: string, count: number): readonly string[] => [
  `${place}: too much to hold at once: about N million numbers, where ${MOST.held}; nothing adds as much as this, which comes to ${count}`,
  `${place}: for meget at holde på én gang: omkring N millioner tal, hvor 70 millioner er det meste; intet lægger så meget til som dette, der giver ${count}`,
];

describe("a scenario that asks for too much", () => {
  it("is told of by its segments", async () => {
    for (const parts of [{ intake: `cycle: 1 day, ${WEEKLY}` }, { horizon: UNDATED, intake: "number: 100" }])
      expect(await said(document({ ...parts, segments: 500 }))).toEqual(held("10:11 segments", 500));
  });

  it("is told of by what tells cycles in a state apart, where a share is solved for among them", async () => {
    const moves = ", t: { from: s0, to: s1, share: p, within: 2000 weeks }";
    expect(await said(document({ states: 20, chance: "{ inState: { 0: 0, 900: p } }", moves }))).toEqual(
      work("15:68 strategies.x.transitions.t0.probability.inState", 900),
    );
  });

  it("is told of by its cycles, where there is no calendar", async () => {
    const chance = "p * (1 + cycle / 100000)";
    expect(await said(document({ states: 80, horizon: UNDATED, intake: "number: 9", chance }))).toEqual(
      work("4:20 horizon.cycles", 10000),
    );
  });

  it("is told of by cycles of a day, and by a horizon or follow-up of many years", async () => {
    expect(
      await said(document({ states: 30, segments: 5, intake: `cycle: 1 day, ${WEEKLY}`, strategies: 5 })),
    ).toEqual(held("11:29 intake.cycle", 7305));
    const long = "{ from: 1900-01-01, until: 2090-01-01, followUp: 1 year }";
    const always = "weekly: { from: 1900-01-01, until: 2090-01-01, number: 1 }";
    expect(await said(document({ states: 60, segments: 5, horizon: long, intake: always }))).toEqual(
      work("4:37 horizon.until", 9914),
    );
    const followed = "{ from: 2000-01-01, until: 2002-01-01, followUp: 100 years }";
    const early = "weekly: { from: 2000-01-01, until: 2002-01-01, number: 1 }";
    expect(await said(document({ states: 60, segments: 30, horizon: followed, intake: early }))).toEqual(
      held("4:59 horizon.followUp", 5218),
    );
  });

  it("is told of by steps of the calendar, for which every start is of its own", async () => {
    const chance = "{ fromDate: { 2000-01-01: p, 2019-12-01: p } }";
    expect(await said(document({ states: 80, chance }))).toEqual(
      held("15:69 strategies.x.transitions.t0.probability.fromDate", 1041),
    );
  });

  it("is told of by its strategies, and by rules on a great many states before their flows are written", async () => {
    expect(await said(document({ strategies: 400, segments: 40 }))).toEqual(held("13:3 strategies", 400));
    const ruled = document({
      head: "language: en\nrules: denmark\nasOf: 2022-07-01",
      states: 300,
      rule: "rule: cashBenefit, category: 30plus_andre",
      intake: `ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }, ${WEEKLY}`,
      flows: 0,
    });
    const many = Array.from(
      { length: 99 },
      (_, index) =>
        `  y${index}: { ordinaryEffort: replaced, transitions: { t: { from: s0, to: s1, probability: p } } }\n`,
    );
    expect(await said(ruled + many.join(""))).toEqual(work("11:9 states", 300));
  });

  it("is told of by what a budget buys, where there are no citizens", async () => {
    const bought = `title: T
prices: { currency: DKK, level: 2022 }
horizon: { from: 1950-01-01, until: 2150-01-01 }
parameters: { p: { value: 1, unit: DKK/place-year, evidence: assumption, note: n } }
accounts: { a: { label: A, controlArea: Service, direction: expense } }
strategies:
  x:
    capacity: { ${each(300, (index) => `c${index}: { places: 1 }`)} }
    flows: { ${each(300, (index) => `f${index}: { from: municipality, to: economy, account: a, per: place-year, of: c${index}, amount: p }`)} }
${Array.from({ length: 9 }, (_, index) => `  y${index}: { extends: x }\n`).join("")}`;
    expect(await said(bought)).toEqual(held("3:37 horizon.until", 2400));
  });

  it("has at most 500 steps in a schedule", async () => {
    const steps = (count: number): string => `{ sinceEntry: { ${each(count, (index) => `${index}: p`)} } }`;
    expect(await said(document({ chance: steps(501) }))).toContain(
      "15:71 strategies.x.transitions.t0.probability.sinceEntry: too many entries: at most 500 are read",
    );
    goodOf(
      await parseScenarioYaml(
        document({ chance: steps(500), horizon: DATED.replaceAll("20 years", "1 year") }),
      ),
    );
  });

  it("costs nothing where a window or a step lies past what is looked at", async () => {
    const before = performance.now();
    const chance = "{ inState: { 0: p, 99999: p } }";
    const more =
      "phases: { ph: { in: s0, inState: [0, 1000000000] }, pi: { in: s1, inState: [999999, 1000000000] } }";
    for (const horizon of [DATED, UNDATED.replace("10000", "300")])
      goodOf(
        await parseScenarioYaml(
          document({ chance, more, horizon, intake: horizon === DATED ? WEEKLY : "number: 9" }),
        ),
      );
    expect(performance.now() - before).toBeLessThan(30_000);
  });
});
