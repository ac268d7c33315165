import { lengthInMonths, type Period } from "../calendar/index";
import { Decimal, exactText } from "../decimal";
import type { Label, PrintedAmounts, PrintedModel, PrintedTables } from "../model/index";
import { printedShape } from "../model/index";
import { samePriceLevel } from "../money/index";
import { checkGiven, fail } from "../problems/index";

/** One year of one model: what the places account for, and what is left. Amounts in kroner. */
export interface DecomposedYear {
  readonly year: number;
  readonly placeYears: string;
  readonly stated: string;
  readonly forPlaces: string;
  readonly residual: string;
}

export interface DecomposedModel {
  readonly id: string;
  readonly label: Label;
  readonly table: Label;
  readonly placeYears: string;
  readonly stated: string;
  /** What is left of the whole after the places; the fixed part, when the model fits. */
  readonly residual: string;
  readonly fits: boolean;
  readonly years: readonly DecomposedYear[];
}

/** A printed line taken apart into a price per place-year and a fixed part. */
export interface DecomposedLine {
  /** The line, or `sum`. */
  readonly line: string;
  readonly label: Label;
  /** Kroner per place-year, decimal text. */
  readonly unitPrice: string;
  /** Kroner over the whole period, decimal text. */
  readonly fixedPart: string;
  /** The two models it was solved from. */
  readonly solvedFrom: readonly [string, string];
  /**
   * Two models give two equations for two unknowns: `just-identified`, solved from the tables and not
   * confirmed by them. With more, `confirmed` when every other model fits and `contradicted` when one does not.
   */
  readonly identification: "just-identified" | "confirmed" | "contradicted";
  /** Whether every model leaves the same amount in the same years. */
  readonly sameYears: boolean;
  readonly models: readonly DecomposedModel[];
}

export interface Decomposition {
  readonly currency: string;
  readonly priceLevel: PrintedAmounts["priceLevel"];
  readonly lines: readonly DecomposedLine[];
}

interface Source {
  readonly model: PrintedModel;
  readonly table: PrintedAmounts;
}

/** Guard digits: a price without exact decimals must not fail its own equations. */
const DECIMALS = 20;
const rounded = (amount: Decimal): string => exactText(amount.toDecimalPlaces(DECIMALS));

const yearOf = (year: number): Period => ({ from: `${year}-01-01`, until: `${year + 1}-01-01` });

/** Place-years of a model in a year: its places times the months open over twelve. */
const placeYearsIn = ({ places, period }: PrintedModel, year: number): Decimal => {
  const whole = yearOf(year);
  const from = period.from > whole.from ? period.from : whole.from;
  const until = period.until < whole.until ? period.until : whole.until;
  return from < until ? lengthInMonths({ from, until }).times(places).div(12) : new Decimal(0);
};

const placeYears = ({ places, period }: PrintedModel): Decimal =>
  lengthInMonths(period).times(places).div(12);

const levelText = ({ priceLevel }: PrintedAmounts): string =>
  priceLevel === "running" ? priceLevel : String(priceLevel.fixed);

const rowOf = ({ table }: Source, line: string) =>
  line === "sum" ? table.sum : table.rows.find(({ id }) => id === line);

const statedTotal = (source: Source, line: string): Decimal => {
  const row = rowOf(source, line);
  const cells = row?.cells.reduce((sum, cell) => sum.plus(cell ?? 0), new Decimal(0)) ?? new Decimal(0);
  return (row?.total === undefined ? cells : new Decimal(row.total)).times(source.table.unit);
};

const modelOf = (source: Source, line: string, unitPrice: Decimal, fixedPart: Decimal): DecomposedModel => {
  const { model, table } = source;
  const cells = rowOf(source, line)?.cells ?? [];
  const stated = statedTotal(source, line);
  const residual = stated.minus(unitPrice.times(placeYears(model)));
  return {
    id: model.id,
    label: model.label,
    table: table.name,
    placeYears: exactText(placeYears(model)),
    stated: exactText(stated),
    residual: rounded(residual),
    fits: rounded(residual.minus(fixedPart)) === "0",
    years: table.years.map((year, index) => {
      const years = placeYearsIn(model, year);
      const amount = new Decimal(cells[index] ?? 0).times(table.unit);
      const forPlaces = unitPrice.times(years);
      return {
        year,
        placeYears: exactText(years),
        stated: exactText(amount),
        forPlaces: exactText(forPlaces),
        residual: rounded(amount.minus(forPlaces)),
      };
    }),
  };
};

const lineOf = (sources: readonly Source[], line: string): DecomposedLine => {
  const [first, ...rest] = sources;
  const second = rest.find(
    ({ model }) => first !== undefined && !placeYears(model).eq(placeYears(first.model)),
  );
  if (first === undefined || second === undefined)
    return fail({
      code: "not-identified",
      values: { models: sources.map(({ model }) => model.id).join(", ") },
    });
  const difference = placeYears(first.model).minus(placeYears(second.model));
  const unitPrice = statedTotal(first, line).minus(statedTotal(second, line)).div(difference);
  const fixedPart = statedTotal(first, line).minus(unitPrice.times(placeYears(first.model)));
  const models = sources.map((source) => modelOf(source, line, unitPrice, fixedPart));
  const pattern = ({ years }: DecomposedModel): string =>
    JSON.stringify(years.flatMap(({ year, residual }) => (residual === "0" ? [] : [[year, residual]])));
  const label = rowOf(first, line)?.label.text ?? line;
  return {
    line,
    label: { da: label, en: label },
    unitPrice: rounded(unitPrice),
    fixedPart: rounded(fixedPart),
    solvedFrom: [first.model.id, second.model.id],
    identification:
      sources.length === 2
        ? "just-identified"
        : models.every(({ fits }) => fits)
          ? "confirmed"
          : "contradicted",
    sameYears: new Set(models.map(pattern)).size === 1,
    models,
  };
};

const decomposeTakes = () => ({ printed: printedShape });

/**
 * Solves a printed budget for a price per place-year and a fixed part: total = price × place-years + fixed,
 * from the first two models of different size; then the residual of each year. No least squares: a third
 * model either fits to the krone or is a finding.
 *
 * @param printed - a document with two or more models, each with an overview table
 * @returns every line the models share, and their sum
 * @throws ProblemError `not-identified` when there are fewer than two models of different size;
 *   `money-price-levels-mixed` when their tables stand in different price levels
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { loadPrintedTables } from "traedesten/node";
 * import { decompose } from "traedesten/printed";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-printed-tables.yaml");
 * const { printed } = await loadPrintedTables(file, { rules: denmark });
 * decompose(printed).lines[0]?.unitPrice; // "112000"
 */
export const decompose = (printed: PrintedTables): Decomposition => {
  checkGiven(decomposeTakes, { printed });
  const sources = printed.models.flatMap((model): Source[] => {
    const table = printed.tables.find(
      (candidate): candidate is PrintedAmounts =>
        candidate.kind === "amounts" && candidate.model === model.id && candidate.layout === "overview",
    );
    return table === undefined ? [] : [{ model, table }];
  });
  const [first] = sources;
  if (first === undefined || sources.length < 2)
    return fail({
      code: "not-identified",
      values: { models: sources.map(({ model }) => model.id).join(", ") || "–" },
    });
  const other = sources.find(({ table }) => !samePriceLevel(table.priceLevel, first.table.priceLevel));
  if (other !== undefined)
    return fail({
      code: "money-price-levels-mixed",
      values: { left: levelText(first.table), right: levelText(other.table) },
    });
  const shared = first.table.rows
    .map(({ id }) => id)
    .filter((id) => sources.every((source) => rowOf(source, id) !== undefined));
  return {
    currency: printed.currency,
    priceLevel: first.table.priceLevel,
    lines: [...shared, "sum"].map((line) => lineOf(sources, line)),
  };
};
