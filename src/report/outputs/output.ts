import { RESULTS_SCHEMA } from "../../version";

/** What a program is handed says first what it is and which form it has. */
export const output = <Kind extends string, Data extends object>(kind: Kind, data: Data) => ({
  kind,
  schema: RESULTS_SCHEMA,
  ...data,
});
