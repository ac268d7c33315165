import { exactText } from "../decimal";
import type { ExposurePeriod, Key, Perspective } from "../model/index";
import { perspectiveShape } from "../model/index";
import { checkGiven, is } from "../problems/index";
import type { Ledger, LedgerFlow } from "./ledger";
import { weightsFor } from "./netCost";
import { controlAreasOf } from "./rows";
import { ledgerShape } from "./shapes";
import { amountOf, joined, sum } from "./sum";
import { yearOfPeriod } from "./when";

/** What a ledger can be grouped by. */
const PIVOT_KEYS = [
  "strategy",
  "flow",
  "account",
  "controlArea",
  "from",
  "to",
  "state",
  "phase",
  "segment",
  "year",
  "month",
  "cycle",
] as const;

export type PivotKey = (typeof PIVOT_KEYS)[number];

const pivotKey = /* @__PURE__ */ is.oneOf(PIVOT_KEYS, "pivot");

/** Which sums are wanted. */
export interface PivotOptions {
  readonly rows: PivotKey;
  readonly columns: PivotKey;
  /** Whose net cost: paid − received. */
  readonly perspective: Perspective;
  /** Only amounts with these keys. */
  readonly where?: Readonly<Partial<Record<PivotKey, string>>>;
}

/** Net costs by two keys, with every sum. Amounts are exact decimal text; keys stand in order of appearance. */
export interface Pivot {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly rowTotals: readonly string[];
  readonly columnTotals: readonly string[];
  readonly total: string;
}

type OfTime = Extract<PivotKey, "year" | "month" | "cycle">;

const TIMES: Readonly<Record<OfTime, (period: ExposurePeriod, ledger: Ledger) => string>> = {
  year: (period, ledger) => String(yearOfPeriod(period, ledger)),
  month: ({ month = "" }) => month,
  cycle: ({ cycle = "" }) => String(cycle),
};

const isOfTime = (key: PivotKey): key is OfTime => Object.hasOwn(TIMES, key);

const READERS: Readonly<
  Record<
    Exclude<PivotKey, OfTime>,
    (flow: LedgerFlow, key: Key, areaOf: (account: string) => string) => string
  >
> = {
  strategy: ({ strategy }) => strategy,
  flow: ({ id }) => id,
  account: ({ account }) => account,
  controlArea: ({ account }, _key, areaOf) => areaOf(account),
  from: ({ from }) => from,
  to: ({ to }) => to,
  state: (_flow, { kind, of }) => (kind === "state" ? of : ""),
  phase: (_flow, { kind, of }) => (kind === "phase" ? of : ""),
  segment: (_flow, { segment = "" }) => segment,
};

const inOrder = (key: PivotKey, found: Iterable<string>): readonly string[] => {
  if (key === "month") return [...found].sort();
  return key === "year" || key === "cycle" ? [...found].sort((a, b) => Number(a) - Number(b)) : [...found];
};

/** Numbers texts in the order they are met. */
const numbering = () => {
  const known = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    of: (name: string): number => {
      const found = known.get(name) ?? names.push(name) - 1;
      known.set(name, found);
      return found;
    },
  };
};

const pivotTakes = () => ({
  ledger: ledgerShape,
  options: is.options({
    rows: pivotKey,
    columns: pivotKey,
    perspective: perspectiveShape,
    where: is.optional(is.choices(Object.fromEntries(PIVOT_KEYS.map((key) => [key, is.text])))),
  }),
});

/**
 * Adds a ledger up by two keys. A time key is sorted; others keep the order in which the ledger first names them.
 *
 * @param ledger - valued or not; its header applies to every amount
 * @param options - the keys, whose net cost, and which amounts
 * @returns cells, row and column sums and the total
 * @example
 * import { boughtOnly, evaluate, pivot } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const { ledger } = evaluate(boughtOnly(await loadScenario(file, { rules: denmark })));
 * const { columns, cells } = pivot(ledger, { rows: "account", columns: "year", perspective: "municipality" });
 * columns; // ["2022", "2023", "2024", "2025"]
 * cells[0]; // ["6600000", "11200000", "11200000", "6600000"]
 */
export const pivot = (ledger: Ledger, options: PivotOptions): Pivot => {
  checkGiven(pivotTakes, { ledger, options });
  const { rows, columns, perspective, where = {} } = options;
  const areaOf = controlAreasOf(ledger);
  const wanted = Object.entries(where) as [PivotKey, string][];
  const [rowNames, columnNames, pairs, times] = [numbering(), numbering(), numbering(), numbering()];
  const nameBy = (flow: LedgerFlow, key: Key, by: PivotKey): string =>
    isOfTime(by) ? "" : READERS[by](flow, key, areaOf);
  const timeBy = (period: ExposurePeriod, by: PivotKey): string =>
    isOfTime(by) ? TIMES[by](period, ledger) : "";
  const periodGroups = ledger.product.exposure.periods.map((period) =>
    wanted.some(([by, name]) => isOfTime(by) && timeBy(period, by) !== name)
      ? -1
      : times.of(`${timeBy(period, rows)}\n${timeBy(period, columns)}`),
  );
  const width = Math.max(1, times.names.length);
  const groupOf = (number: number, key: Key): number => {
    const flow = ledger.flows[number] as LedgerFlow;
    return wanted.some(([by, name]) => !isOfTime(by) && nameBy(flow, key, by) !== name)
      ? -1
      : pairs.of(`${nameBy(flow, key, rows)}\n${nameBy(flow, key, columns)}`);
  };
  const found = sum({ ...ledger, weightOf: weightsFor(perspective), groupOf, periodGroups, width });
  const cells = [...found].map(([group, of]) => {
    const [row = "", column = ""] = (pairs.names[Math.floor(group / width)] ?? "").split("\n");
    const [rowTime = "", columnTime = ""] = (times.names[group % width] ?? "").split("\n");
    return {
      row: rowNames.of(isOfTime(rows) ? rowTime : row),
      column: columnNames.of(isOfTime(columns) ? columnTime : column),
      of,
    };
  });
  const together = (isIn: (cell: (typeof cells)[number]) => boolean): string =>
    exactText(amountOf(joined(cells.filter(isIn).map(({ of }) => of))));
  const [rowOrder, columnOrder] = [inOrder(rows, rowNames.names), inOrder(columns, columnNames.names)];
  const row = rowOrder.map((name) => rowNames.of(name));
  const column = columnOrder.map((name) => columnNames.of(name));
  return {
    rows: rowOrder,
    columns: columnOrder,
    cells: row.map((r) => column.map((c) => together((cell) => cell.row === r && cell.column === c))),
    rowTotals: row.map((r) => together((cell) => cell.row === r)),
    columnTotals: column.map((c) => together((cell) => cell.column === c)),
    total: together(() => true),
  };
};
