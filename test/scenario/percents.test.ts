import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import { formatProblem, type Outcome } from "../../src/problems/index";
import { parseHistoryYaml } from "../../src/scenario/history/index";
import { parseFiguresYaml, parsePrintedTablesYaml, parseScenarioYaml } from "../../src/scenario/yaml/index";

const SCENARIO = `title: T
prices: { currency: DKK, level: 2025 }
horizon: { from: 2025-01-01, until: 2026-01-01 }
parameters:
  p: { value: 120_000, unit: DKK/place-year, evidence: expert, source: s, range: [1, 200_000] }
  staffPrice: { value: 1, unit: DKK/staff-year, evidence: expert, source: s }
  share: { value: 20%, unit: "1", evidence: expert, source: s, range: [0%, 60%] }
  percent: { value: 20%, unit: "%", evidence: expert, source: s }
  rate: { value: 3 pct., unit: 1/year, evidence: expert, source: s }
accounts:
  a: { label: A, controlArea: S, direction: expense }
strategies:
  s:
    capacity: { c: { places: 1 }, d: { staff: 1 } }
    flows:
      x: { from: municipality, to: economy, account: a, per: place-year, of: c, amount: p }
      y: { from: municipality, to: economy, account: a, per: staff-year, of: d, amount: staffPrice }
`;
const FIGURES = `kind: figures
id: own
title: Own
sources: { own: { title: own, link: "https://example.org" } }
figures:
  one: { label: one, unit: DKK/month, values: [{ from: 2024-01-01, value: 50, evidence: published, source: own }] }
  two: { label: two, unit: "%", values: [{ from: 2024-01-01, value: 8, evidence: published, source: own }] }
  three: { label: three, unit: "1", values: [{ from: 2024-01-01, value: 8%, evidence: published, source: own }] }
`;
const HISTORY = `kind: history
title: T
rules: denmark
ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }
spells:
  - { from: 2024-05-01, to: 2024-05-31, state: flexJob, awarded: 2023-06-20, wage: 15_000, fullTimeWage: 40_000 }
costs:
  - { kind: programme, from: 2024-05-01, to: 2024-05-31, perMonth: 800 }
`;
const TABLES = `kind: printed-tables
currency: DKK
title: T
tables:
  "1":
    caption: T
    layout: overview
    unit: 1.000 kr.
    level: 2022
    years: [2022, 2023]
    rows: { r: { label: R, cells: [1, 2], total: 3 } }
    sum: { label: Sum, cells: [1, 2], total: 3 }
`;

type Parse = (text: string) => Promise<Outcome<unknown>>;
const scenario: Parse = (text) => parseScenarioYaml(text);
const figures: Parse = (text) => parseFiguresYaml(text);
const history: Parse = (text) => parseHistoryYaml(text, { rules: denmark });
const tables: Parse = (text) => parsePrintedTablesYaml(text);

const linesOf = async (parse: Parse, text: string, language: "da" | "en"): Promise<readonly string[]> => {
  const outcome = await parse(text);
  return outcome.ok ? [] : outcome.problems.map((problem) => formatProblem(problem, language));
};

describe("a per cent where there is no share", () => {
  it("is none in what is right", async () => {
    for (const [parse, text] of [
      [scenario, SCENARIO],
      [figures, FIGURES],
      [history, HISTORY],
      [tables, TABLES],
    ] as const)
      expect(await linesOf(parse, text, "en")).toEqual([]);
  });

  it.each([
    ["a price", scenario, SCENARIO, "value: 120_000", "value: 12%", "parameters.p.value"],
    ["an end of a range", scenario, SCENARIO, "[1, 200_000]", "[80%, 200_000]", "parameters.p.range[0]"],
    ["a price in words", scenario, SCENARIO, "value: 1,", "value: 12 pct.,", "parameters.staffPrice.value"],
    ["staff", scenario, SCENARIO, "staff: 1", "staff: 50%", "strategies.s.capacity.d.staff"],
    ["places", scenario, SCENARIO, "places: 1", "places: 100%", "strategies.s.capacity.c.places"],
    ["a figure", figures, FIGURES, "value: 50", "value: 50%", "figures.one.values[0].value"],
    ["a figure in per cent", figures, FIGURES, "value: 8,", "value: 25.5%,", "figures.two.values[0].value"],
    ["a wage", history, HISTORY, "wage: 15_000", "wage: 50%", "spells[0].wage"],
    [
      "a wage of the whole post",
      history,
      HISTORY,
      "fullTimeWage: 40_000",
      "fullTimeWage: 50%",
      "spells[0].fullTimeWage",
    ],
    ["a cost", history, HISTORY, "perMonth: 800", "perMonth: 80%", "costs[0].perMonth"],
    ["weeks", history, HISTORY, "weeksOnBenefits: 60", "weeksOnBenefits: 60%", "ladder.weeksOnBenefits"],
    [
      "a printed cell",
      tables,
      TABLES,
      "cells: [1, 2], total: 3 } }",
      "cells: [1%, 2], total: 3 } }",
      "tables.1.rows.r.cells[0]",
    ],
    ["a printed total", tables, TABLES, "total: 3 } }", "total: 3% } }", "tables.1.rows.r.total"],
  ] as const)("is a problem: %s", async (_, parse, text, from, to, path) => {
    for (const [language, said] of [
      ["da", /andel af noget|procent af procent/u],
      ["en", /share of something|per cent of per cent/u],
    ] as const) {
      const lines = await linesOf(parse, text.replace(from, to), language);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toContain(`${path}: `);
      expect(lines[0]).toMatch(said);
    }
  });

  it("of a segment is one, too", async () => {
    const text = SCENARIO.replace(
      "strategies:",
      "states: { on: {}, off: {} }\nintake: { state: on, entrants: [{ date: 2025-01-06, number: 10 }] }\nsegments: { a: { share: 50%, parameters: { p: 90% } }, b: { share: rest, parameters: { share: 10% } } }\nstrategies:",
    )
      .replace("until: 2026-01-01", "until: 2026-01-01, followUp: 1 year")
      .replace(
        "    capacity",
        "    ordinaryEffort: included\n    transitions: { t: { from: on, to: off, share: share, within: 52 weeks } }\n    capacity",
      );
    expect(await linesOf(scenario, text, "en")).toEqual([
      expect.stringContaining("segments.a.parameters.p: 90% is a share"),
    ]);
  });

  it.each([
    ["20%", "30"],
    ["20%", "30.5"],
    ["20%", "0.9"],
  ])("is asked for where it is meant: %s", async (from, value) => {
    const text = SCENARIO.replace(`share: { value: ${from}`, `share: { value: ${value}`);
    const [[danish = ""], [english = ""]] = [
      await linesOf(scenario, text, "da"),
      await linesOf(scenario, text, "en"),
    ];
    const isMeant = value !== "0.9";
    expect([danish.includes(`skriv ${value}%`), english.includes(`write ${value}%`)]).toEqual([
      isMeant,
      isMeant,
    ]);
    expect(english).toContain("parameters.share.value");
  });
});
