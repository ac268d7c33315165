import type { ScenarioDocument } from "./schema/scenario";

export type WrittenIndex = Exclude<ScenarioDocument["prices"]["index"], string | undefined>;

/** The index series of a scenario: one that was named stands in the document as if it were written, or is a problem. */
export const writtenIndex = ({ prices: { index } }: ScenarioDocument): WrittenIndex | undefined =>
  typeof index === "string" ? undefined : index;
