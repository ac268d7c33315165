import { allOf } from "../node/load";
import type { Language } from "../problems/index";
import { paragraph } from "../report/block";
import { openFindings } from "../report/findingsReport";
import { findingsReport, type Report } from "../report/index";
import { stacked } from "../report/stackTables";
import { loadDocument } from "./documents";
import type { Common, Outside } from "./options";
import { joined, print, rendered } from "./output";
import { type CheckedSource, checkSources } from "./source";

const VALID = { da: "{title}: filen er gyldig.", en: "{title}: the file is valid." };

const validReport = (title: string, language: Language): Report => ({
  blocks: [paragraph(VALID[language].replace("{title}", () => title))],
  main: { columns: [], lines: [] },
  data: undefined,
});

/** Findings of all sources in one list, each with its file. */
const dataOf = (sources: readonly CheckedSource[]) => ({
  findings: sources.flatMap(({ file, reconciliation }) =>
    reconciliation.findings.map((finding) => ({ file, ...finding })),
  ),
  accepted: sources.flatMap(({ file, reconciliation }) =>
    reconciliation.accepted.map((accepted) => ({ file, ...accepted })),
  ),
  unused: sources.flatMap(({ file, reconciliation }) => reconciliation.unused.map((id) => ({ file, id }))),
});

/** `traedesten check`: 1 when a finding is neither mended nor accepted. */
export const check = async (files: readonly string[], options: Common & Outside): Promise<number> => {
  const { format, lang, unit } = options;
  const documents = await allOf(files.map(async (file) => ({ file, document: await loadDocument(file) })));
  const models = documents.flatMap(({ file, document }) =>
    document.kind === "model" ? [{ file, model: document }] : [],
  );
  const given = documents.flatMap(({ file, document }) => (document.kind === "model" ? [] : [file]));
  const sources = await checkSources(models, given, options);
  const open = sources.reduce(
    (sum, { reconciliation }) => sum + openFindings(reconciliation.findings).length,
    0,
  );
  const language = lang ?? documents[0]?.document.language ?? "en";
  const reportOf = ({ printed, reconciliation }: CheckedSource): Report =>
    findingsReport(printed, reconciliation, { language, unit });
  const found = sources.map(reportOf);
  const reports = [...models.map(({ model }) => validReport(model.title[language], language)), ...found];
  const main = stacked(found.map((report) => report.main));
  print(rendered({ ...joined(reports), main, data: dataOf(sources) }, format, language));
  return open > 0 ? 1 : 0;
};
