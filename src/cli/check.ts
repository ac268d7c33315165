import { reconcile } from "../analysis/index";
import { loadDocument, loadPrintedTables } from "../node/index";
import { findingBlocks, findingsReport, type Report } from "../report/index";
import type { Common } from "./options";
import { print, rendered } from "./output";
import { findingsFor } from "./source";

const VALID = { da: "{title}: filen er gyldig.", en: "{title}: the file is valid." };

interface Checked {
  readonly report: Report;
  readonly language: "da" | "en";
  readonly open: number;
}

const checkFile = async (file: string, lang: Common["lang"]): Promise<Checked> => {
  const document = await loadDocument(file);
  const language = lang ?? document.language;
  if (document.kind === "printed-tables") {
    const { printed, models } = await loadPrintedTables(file);
    const found = reconcile(printed, models);
    return { report: findingsReport(printed, found, { language }), language, open: found.findings.length };
  }
  const found = await findingsFor([{ file, model: document }]);
  const findings = found.flatMap((reconciliation) => reconciliation.findings);
  const text = VALID[language].replace("{title}", document.title[language]);
  const blocks = [
    { kind: "paragraph" as const, text },
    ...found.flatMap((each) => findingBlocks(each, language)),
  ];
  const main = { columns: [], lines: [] };
  return { report: { blocks, main, data: { valid: true, findings } }, language, open: findings.length };
};

/** `traedesten check`: 1 when a finding is neither mended nor accepted. */
export const check = async (files: readonly string[], { format, lang }: Common): Promise<number> => {
  let open = 0;
  for (const file of files) {
    const checked = await checkFile(file, lang);
    print(rendered(checked.report, format, checked.language));
    open += checked.open;
  }
  return open > 0 ? 1 : 0;
};
