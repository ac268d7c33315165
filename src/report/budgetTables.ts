import type { Result } from "../analysis/index";
import { resultShape } from "../analysis/index";
import { Decimal } from "../decimal";
import { pivot } from "../ledger/index";
import { type Account, calendarOf, perspectiveShape } from "../model/index";
import { type AmountUnit, priceLevelText, roundTable, unitText } from "../money/index";
import type { Language } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import type { Cell, Column, Table } from "./block";
import { KRONER_IN, STEP_OF } from "./displayUnit";
import type { ReportOptions } from "./options";
import { toldOptions } from "./shapes";
import { fill, WORDS } from "./words";

/** One budget line over the years, rounded so that the table adds up both ways. Amounts in the displayed unit. */
export interface BudgetLine {
  readonly account: Account;
  readonly amounts: readonly string[];
  readonly total: string;
}

/** A strategy's budget: lines, years, sums. */
export interface Budget {
  readonly years: readonly number[];
  readonly lines: readonly BudgetLine[];
  readonly sum: readonly string[];
  readonly total: string;
  /** Whether a figure was moved to its other neighbour so that the table adds up. */
  readonly adjusted: boolean;
  /** The same in kroner, exact decimal text. */
  readonly exact: { readonly cells: readonly (readonly string[])[]; readonly total: string };
}

const yearsIn = (result: Result): number[] => {
  const { from, until } = calendarOf(result.horizon);
  const first = Number(from.slice(0, 4));
  const last = Number(until.slice(0, 4)) - (until.endsWith("-01-01") ? 1 : 0);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

const add = (values: readonly string[]): string =>
  values.reduce((sum, value) => sum.plus(value), new Decimal(0)).toFixed();

const budgetOfTakes = () => ({
  result: resultShape,
  strategy: is.text,
  options: toldOptions({ perspective: perspectiveShape }),
});

/**
 * Lines of a budget by year, in a unit, rounded once and so that parts add to totals.
 *
 * @example
 * import { boughtOnly, evaluate } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { budgetOf } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const result = evaluate(boughtOnly(await loadScenario(file, { rules: denmark })));
 * const budget = budgetOf(result, "intensive", { language: "en", unit: "1000", perspective: "municipality" });
 * budget.total; // "39320"
 */
export const budgetOf = (result: Result, strategy: string, options: Required<ReportOptions>): Budget => {
  checkGiven(budgetOfTakes, { result, strategy, options });
  const { unit, perspective } = options;
  const sums = pivot(result.ledger, { rows: "account", columns: "year", perspective, where: { strategy } });
  const years = yearsIn(result);
  const accounts = result.ledger.accounts.filter(({ id }) => sums.rows.includes(id));
  const exact = accounts.map(({ id }) => {
    const row = sums.rows.indexOf(id);
    return years.map((year) => sums.cells[row]?.[sums.columns.indexOf(String(year))] ?? "0");
  });
  const rounded = roundTable(
    exact.map((cells) => cells.map((cell) => new Decimal(cell))),
    STEP_OF[unit],
  );
  const movedFrom = (figure: string | undefined, shownFigure: Decimal | undefined): boolean =>
    (shownFigure ?? new Decimal(0))
      .minus(figure ?? 0)
      .abs()
      .times(2)
      .gt(STEP_OF[unit]);
  const columns = years.map((_, column) => add(exact.map((cells) => cells[column] ?? "0")));
  const moved =
    exact.some((cells, row) => cells.some((cell, column) => movedFrom(cell, rounded.cells[row]?.[column]))) ||
    exact.some((cells, row) => movedFrom(add(cells), rounded.rowTotals[row])) ||
    columns.some((sum, column) => movedFrom(sum, rounded.columnTotals[column]));
  const shown = (amount: Decimal | undefined): string =>
    (amount ?? new Decimal(0)).div(KRONER_IN[unit]).toFixed();
  return {
    years,
    lines: accounts.map((account, index) => ({
      account,
      amounts: (rounded.cells[index] ?? []).map(shown),
      total: shown(rounded.rowTotals[index]),
    })),
    // A perspective that pays nothing has no lines, but its years all the same.
    sum: years.map((_, column) => shown(rounded.columnTotals[column])),
    total: shown(rounded.total),
    adjusted: moved,
    exact: { cells: exact, total: sums.total },
  };
};

const amount = (value: string): Cell => ({ amount: value });
const text = (value: string): Cell => ({ text: value });
const left = (heading: string): Column => ({ heading, align: "left" });
const right = (heading: string): Column => ({ heading, align: "right" });

/** `Service` as `service`, but `IT-drift` as it is. */
const insideSentence = (area: string): string =>
  area.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** `(1.000 kr., 2022 p/l)`: what stands over every table of amounts. */
const unitHeading = (result: Result, unit: AmountUnit, language: Language): string =>
  `(${unitText(unit, result.currency, language)}, ${priceLevelText(result.ledger.priceLevel, language)})`;

/** The note's first layout: every line with its control area, the years, and their sum. */
export const overviewTable = (result: Result, budget: Budget, options: Required<ReportOptions>): Table => {
  const { language, unit } = options;
  return {
    caption: WORDS.overview[language],
    columns: [
      left(`${WORDS.activities[language]} ${unitHeading(result, unit, language)}`),
      left(WORDS.controlArea[language]),
      ...budget.years.map((year) => right(String(year))),
      right(WORDS.total[language]),
    ],
    lines: [
      ...budget.lines.map(({ account, amounts, total }) => ({
        cells: [
          text(account.label[language]),
          text(account.controlArea),
          ...amounts.map(amount),
          amount(total),
        ],
      })),
      {
        cells: [text(WORDS.netTotal[language]), text(""), ...budget.sum.map(amount), amount(budget.total)],
        strong: true,
      },
    ],
  };
};

const areaTable = (result: Result, budget: Budget, area: string, options: Required<ReportOptions>): Table => {
  const { language, unit } = options;
  const lines = budget.lines.filter(({ account }) => account.controlArea === area);
  const sum = budget.years.map((_, index) => add(lines.map(({ amounts }) => amounts[index] ?? "0")));
  return {
    caption: fill(WORDS.expensesFor[language], { area: insideSentence(area) }),
    columns: [
      left(unitHeading(result, unit, language)),
      left(WORDS.committee[language]),
      left(WORDS.appropriation[language]),
      left(WORDS.direction[language]),
      ...budget.years.map((year) => right(String(year))),
      right(WORDS.total[language]),
    ],
    lines: [
      ...lines.map(({ account, amounts, total }) => ({
        cells: [
          text(account.shortLabel[language]),
          text(account.committee ?? ""),
          text(account.appropriation ?? ""),
          text(account.direction === "expense" ? "U" : "I"),
          ...amounts.map(amount),
          amount(total),
        ],
      })),
      {
        cells: [
          text(WORDS.areaTotal[language]),
          text(""),
          text(""),
          text(""),
          ...sum.map(amount),
          amount(add(sum)),
        ],
        strong: true,
      },
    ],
  };
};

/** The note's second layout: one table for each control area, with committee, appropriation and I/U. */
export const areaTables = (
  result: Result,
  budget: Budget,
  options: Required<ReportOptions>,
): readonly Table[] => {
  const areas = [...new Set(budget.lines.map(({ account }) => account.controlArea))];
  // Service before transfers, as committees list them: by the smaller appropriation number first.
  const first = (area: string): string =>
    budget.lines.find(({ account }) => account.controlArea === area)?.account.appropriation ?? "";
  return areas
    .sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))
    .map((area) => areaTable(result, budget, area, options));
};
