/**
 * What a record holds under a name of its own. Names come from users, and every object has others from its prototype,
 * such as `constructor`.
 */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
