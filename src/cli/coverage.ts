import { type Covered, danishCoverage } from "../denmark/covered";
import { searchedFor } from "../denmark/searched";
import type { Model, RuleSet } from "../model/index";
import { type Problem, problemText } from "../problems/index";
import type { CoverageCell, CoverageRow } from "../report/index";
import { parseHistory } from "../scenario/history/index";

const YEARS = Array.from({ length: 9 }, (_, index) => 2018 + index);

/** Whether any rate that the year reads was computed. */
const isComputed = ({ tables }: Model, year: number): boolean =>
  Object.values(tables).some(({ rows }) =>
    rows.some(
      ({ from, to, evidence }) =>
        evidence === "computed" && from <= `${year}-12-31` && (to ?? "9999-12-31") >= `${year}-01-01`,
    ),
  );

const reasonOf = (problem: Problem): CoverageCell["reasons"][number] => {
  const { figure = "" } = problem.values ?? {};
  const searched = searchedFor(figure);
  return {
    figure,
    text: { da: problemText(problem, "da"), en: problemText(problem, "en") },
    ...(searched === undefined ? {} : { searched }),
  };
};

const cellOf = (rules: RuleSet, { spell, municipality }: Covered, year: number): CoverageCell => {
  const outcome = parseHistory(
    {
      kind: "history",
      title: "coverage",
      rules: rules.id,
      ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 },
      ...(municipality === undefined ? {} : { municipality }),
      spells: [{ ...spell, from: `${year}-01-01`, to: `${year}-12-31` }],
    },
    { rules },
  );
  if (!outcome.ok) return { year, how: "missing", reasons: outcome.problems.map(reasonOf) };
  return { year, how: isComputed(outcome.value, year) ? "computed" : "read", reasons: [] };
};

/** For which years from 2018 each state of the Danish rules has all its figures; each year is tried whole. */
export const coverageOf = (rules: RuleSet): readonly CoverageRow[] =>
  danishCoverage.map((tried) => ({
    label: tried.label,
    cells: YEARS.map((year) => cellOf(rules, tried, year)),
  }));
