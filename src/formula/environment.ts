import type { Decimal } from "../decimal";

/** A value from a day on, and through a last day if it ends before the next row begins. */
export interface DatedRow {
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day in force; without it, the row holds until the next one begins. */
  readonly to?: string;
  readonly value: string;
}

/** Values by date: the row in force is the latest that has begun. Values are decimal text. */
export interface DatedTable {
  readonly by: "date";
  readonly rows: readonly DatedRow[];
}

/** Values by a text key such as an age group. Values are decimal text. */
export interface KeyedTable {
  readonly by: "key";
  readonly values: Readonly<Record<string, string>>;
}

export type Table = DatedTable | KeyedTable;

/**
 * What a formula reads from. Parameters may be given as decimal text or as `T`: a `Decimal` for the
 * exact reader, a `number` for the fast one.
 */
export interface Environment<T = Decimal> {
  readonly parameters?: Readonly<Record<string, T | string>>;
  readonly tables?: Readonly<Record<string, Table>>;
  /** The day that dated tables are read on, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Text about what is priced, such as `{ ageGroup: "25-29" }`, for keyed tables. */
  readonly attributes?: Readonly<Record<string, string>>;
}
