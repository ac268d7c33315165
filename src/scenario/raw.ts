/**
 * Careful readers of a document that may still be wrong anywhere, so that references are checked in the
 * same go as shapes and a user meets every problem at once. What has the wrong shape reads as absent:
 * the schema has already reported it.
 */
export type RawRecord = Readonly<Record<string, unknown>>;

export const recordOf = (value: unknown): RawRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as RawRecord) : {};

/** Whether something is a mapping at all. */
export const isRecord = (value: unknown): value is RawRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? Array.from(value) : []);

export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** What was written where a number or a name may stand. */
export const writtenOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** A value of a mapping's own; never one inherited from `Object.prototype`. */
export const at = (record: RawRecord, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Whether a key is given. In TypeScript `{ value: undefined }` does not give one. */
export const has = (record: RawRecord, key: string): boolean => at(record, key) !== undefined;

/** More entries than this are refused by the schema, so no more of them are looked into. */
export const MOST_ENTRIES = 500;

export const namesOf = (value: unknown): readonly string[] =>
  Object.keys(recordOf(value)).slice(0, MOST_ENTRIES);

export const entriesOf = (value: unknown): [string, RawRecord][] => {
  const record = recordOf(value);
  return namesOf(record).map((key) => [key, recordOf(record[key])]);
};
