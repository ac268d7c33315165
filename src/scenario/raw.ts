/**
 * Careful readers of a document that may still be wrong anywhere, so that references are checked in the
 * same go as shapes and a user meets every problem at once. What has the wrong shape reads as absent:
 * the schema has already reported it.
 */
export type RawRecord = Readonly<Record<string, unknown>>;

export const recordOf = (value: unknown): RawRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as RawRecord) : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

export const has = (record: RawRecord, key: string): boolean => Object.hasOwn(record, key);

/** A value of a mapping's own; never one inherited from `Object.prototype`. */
export const at = (record: RawRecord, key: string): unknown => (has(record, key) ? record[key] : undefined);

export const entriesOf = (value: unknown): [string, RawRecord][] =>
  Object.entries(recordOf(value)).map(([key, entry]) => [key, recordOf(entry)]);
