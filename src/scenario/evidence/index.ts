export { parseEvidence } from "./parseEvidence";
export { parseEvidenceCsv } from "./parseEvidenceCsv";
export type { EvidenceInput } from "./schema";
