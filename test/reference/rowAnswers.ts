import type { Engine, Ledger, Row } from "../../bench/reference/before.mjs";
import { Decimal } from "../../src/decimal";
import type { Model } from "../../src/model/index";
import { type Answer, keyOf, told } from "./answer";
import type { Sizes } from "./sizes";

/** Columns that the frozen engine did not have: nothing stands in them where nothing asks for it. */
const LATER: readonly string[] = ["sinceEntry", "inState"];

/** What every row says of itself. Time as a word, since it is read as one. */
const rowKey = (row: Row): string => {
  const { quantity, amount, exact, ...named } = row;
  const said = Object.entries(named).filter(([name, value]) => value !== null || !LATER.includes(name));
  return keyOf(said.map(([, value]) => (value === null ? "-" : String(value))));
};

interface Sum {
  readonly row: Row;
  quantity: Decimal;
  amount: Decimal;
}

/** Rows of one key added up: time since the start tells entries apart and is no part of a row. */
const sumsByKey = (rows: readonly Row[]): ReadonlyMap<string, Sum> => {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const key = rowKey(row);
    const sum = sums.get(key);
    if (sum === undefined)
      sums.set(key, { row, quantity: new Decimal(row.quantity), amount: new Decimal(row.exact) });
    else {
      sum.quantity = sum.quantity.plus(row.quantity);
      sum.amount = sum.amount.plus(row.exact);
    }
  }
  return sums;
};

/** Flows of what is bought in every strategy that has them: their amounts are exact, those of citizens are doubles. */
export const boughtFlows = ({ strategies }: Model): ReadonlySet<string> => {
  const isBought = new Map<string, boolean>();
  for (const { capacity, flows } of strategies)
    for (const { id, of } of flows)
      isBought.set(id, (isBought.get(id) ?? true) && capacity.some((each) => each.id === of));
  return new Set([...isBought].flatMap(([id, is]) => (is ? [id] : [])));
};

/** How rows are looked at. */
export interface RowView {
  readonly where: string;
  readonly sizes: Sizes;
  readonly bought: ReadonlySet<string>;
  /**
   * Whether both engines must have the same rows: not those of a difference, where what cancels to nothing in one
   * may leave the last digit of a double in the other.
   */
  readonly isListed: boolean;
}

/** Every row of a ledger with its quantity and amount; rows of nothing are none. */
export const rowAnswers = (engine: Engine, ledger: Ledger, view: RowView): readonly Answer[] =>
  [...sumsByKey(engine.rows(ledger))].flatMap(([key, { row, quantity, amount }]) => {
    if (quantity.isZero() && amount.isZero()) return [];
    const { where, sizes, bought, isListed } = view;
    const listed = isListed ? ({ isListed: true } as const) : {};
    const kind = bought.has(row.flow) ? "bought" : "amount";
    const [each, all] = [sizes.quantities.get(row.flow) ?? 0, sizes.amounts.get(row.flow) ?? 0];
    return [
      { ...told("rows", [where, key], quantity.toFixed(), each, "quantity"), ...listed },
      { ...told("rows", [where, key], amount.toFixed(), all, kind), ...listed },
    ];
  });
