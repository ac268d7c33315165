import type { Language } from "../problems/index";
import { evidenceReport } from "../report/index";
import type { Format } from "./options";
import { rendered } from "./output";
import { print } from "./print";

interface EvidenceOptions {
  readonly format: Format;
  readonly lang: Language;
  readonly evidence?: string;
}

/** `traedesten evidence`: numbers that were read, with population, design, source and the sentence that holds them. */
export const evidence = async (
  pattern: string | undefined,
  { format, lang, evidence: file }: EvidenceOptions,
): Promise<number> => {
  const [known, { loadEvidence }] = await Promise.all([import("../evidence/index"), import("../node/index")]);
  const set = file === undefined ? known.evidence : { ...known.evidence, ...(await loadEvidence(file)) };
  print(rendered(evidenceReport(known.findEvidence(set, pattern ?? ""), { language: lang }), format, lang));
  return 0;
};
