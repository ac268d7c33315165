import { Decimal, exactText } from "../decimal";
import type { Perspective } from "../model/index";
import type { Ledger } from "./ledger";
import { type KnownEntry, knownEntries } from "./lookUp";
import { netCostSign } from "./netCost";
import { yearOfEntry } from "./when";

/** What a ledger can be grouped by. */
export type PivotKey =
  | "strategy"
  | "flow"
  | "account"
  | "controlArea"
  | "from"
  | "to"
  | "state"
  | "phase"
  | "segment"
  | "year"
  | "month"
  | "cycle";

/** Which sums are wanted. */
export interface PivotOptions {
  readonly rows: PivotKey;
  readonly columns: PivotKey;
  /** Whose net cost: paid − received. */
  readonly perspective: Perspective;
  /** Only entries with these keys. */
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

const READERS: Record<PivotKey, (known: KnownEntry, ledger: Ledger) => string> = {
  strategy: ({ entry }) => entry.strategy,
  flow: ({ entry }) => entry.flow,
  account: ({ flow }) => flow.account,
  controlArea: ({ controlArea }) => controlArea,
  from: ({ flow }) => flow.from,
  to: ({ flow }) => flow.to,
  state: ({ entry }) => entry.state ?? "",
  phase: ({ entry }) => entry.phase ?? "",
  segment: ({ entry }) => entry.segment ?? "",
  year: ({ entry }, ledger) => String(yearOfEntry(entry, ledger)),
  month: ({ entry }) => entry.month ?? "",
  cycle: ({ entry: { cycle = "" } }) => String(cycle),
};

const inOrder = (key: PivotKey, found: Iterable<string>): readonly string[] => {
  if (key === "month") return [...found].sort();
  return key === "year" || key === "cycle" ? [...found].sort((a, b) => Number(a) - Number(b)) : [...found];
};

const add = (sums: Map<string, Decimal>, key: string, amount: Decimal): void => {
  sums.set(key, (sums.get(key) ?? new Decimal(0)).plus(amount));
};

/**
 * Adds a ledger up by two keys, in exact decimals. A time key is sorted; others keep the order in which
 * the ledger first names them.
 *
 * @param ledger - valued or not; its header applies to every amount
 * @param options - the keys, whose net cost, and which entries
 * @returns cells, row and column sums and the total
 * @example
 * pivot(ledger, { rows: "account", columns: "year", perspective: "municipality" }).total; // "39320000"
 */
export const pivot = (ledger: Ledger, options: PivotOptions): Pivot => {
  const where = Object.entries(options.where ?? {}) as [PivotKey, string][];
  const sums = {
    cells: new Map<string, Decimal>(),
    rows: new Map<string, Decimal>(),
    columns: new Map<string, Decimal>(),
  };
  let total = new Decimal(0);
  for (const known of knownEntries(ledger)) {
    if (where.some(([key, wanted]) => READERS[key](known, ledger) !== wanted)) continue;
    const sign = netCostSign(known.flow, options.perspective);
    if (sign === 0) continue;
    const amount = new Decimal(known.entry.amount).times(sign);
    const row = READERS[options.rows](known, ledger);
    const column = READERS[options.columns](known, ledger);
    add(sums.cells, JSON.stringify([row, column]), amount);
    add(sums.rows, row, amount);
    add(sums.columns, column, amount);
    total = total.plus(amount);
  }
  const rows = inOrder(options.rows, sums.rows.keys());
  const columns = inOrder(options.columns, sums.columns.keys());
  const text = (amount: Decimal | undefined): string => exactText(amount ?? new Decimal(0));
  return {
    rows,
    columns,
    cells: rows.map((row) => columns.map((column) => text(sums.cells.get(JSON.stringify([row, column]))))),
    rowTotals: rows.map((row) => text(sums.rows.get(row))),
    columnTotals: columns.map((column) => text(sums.columns.get(column))),
    total: exactText(total),
  };
};
