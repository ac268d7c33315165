export {
  DESIGNS,
  type Design,
  type EvidenceEntry,
  type EvidenceSet,
  evidence,
  findEvidence,
  gradeOf,
} from "../evidence/index";
export { type EvidenceInput, parseEvidence, parseEvidenceCsv } from "../scenario/evidence/index";
export { parseEvidenceYaml } from "../scenario/yaml/parseYaml";
