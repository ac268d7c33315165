import { criticWithCases } from "../analysis/index";
import type { Model } from "../model/index";
import { allOf } from "../node/load";
import { locateIn } from "../node/naming";
import { type OpenFile, openFile } from "../node/openFile";
import type { Language } from "../problems/index";
import { openFindings } from "../report/findingsReport";
import { type CriticReport, criticReport, findingsReport, findingText, type Report } from "../report/index";
import { output } from "../report/outputs/output";
import { stacked } from "../report/stackTables";
import { loadCases, loadDocument } from "./documents";
import type { Common, Outside } from "./options";
import { joined, rendered } from "./output";
import { print } from "./print";
import { type CheckedSource, checkSources } from "./source";

/** Findings of all sources in one list, each with its file, a sentence, and how much it matters. */
const dataOf = (
  sources: readonly CheckedSource[],
  { language, unit }: { language: Language } & Pick<Common, "unit">,
) => {
  const told = (file: string, finding: CheckedSource["reconciliation"]["findings"][number]) => ({
    file,
    ...finding,
    severity: "error" as const,
    text: findingText(finding, language, unit),
  });
  return {
    findings: sources.flatMap(({ file, reconciliation }) =>
      reconciliation.findings.map((finding) => told(file, finding)),
    ),
    accepted: sources.flatMap(({ file, reconciliation }) =>
      reconciliation.accepted.map(({ finding, reason }) => ({ file, finding: told(file, finding), reason })),
    ),
    unused: sources.flatMap(({ file, reconciliation }) => reconciliation.unused.map((id) => ({ file, id }))),
  };
};

type Told = { readonly file: string } & CriticReport["data"];

/** What `check` hands to programs: of scenarios first, then of printed tables. */
export const checkOutput = (told: readonly Told[], printed: ReturnType<typeof dataOf>) =>
  output("check", {
    findings: [
      ...told.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding }))),
      ...printed.findings,
    ],
    accepted: [
      ...told.flatMap(({ file, accepted }) => accepted.map((each) => ({ file, ...each }))),
      ...printed.accepted,
    ],
    unused: printed.unused,
  });

/** What may mislead in a scenario, by line. */
const examine = async (open: OpenFile, model: Model, language: Language) => {
  const { file } = open;
  const critique = criticWithCases(model, await loadCases(open, model));
  const locate = await locateIn(file);
  const report = criticReport(model, critique, { language, locate: (path) => locate(path, "key") });
  return { file, critique, report };
};

/** `traedesten check`: 1 when a finding is neither mended nor accepted. */
export const check = async (files: readonly string[], options: Common & Outside): Promise<number> => {
  const { format, lang, unit } = options;
  const documents = await allOf(
    files.map(openFile).map(async (open) => ({ open, document: await loadDocument(open, options) })),
  );
  const models = documents.flatMap(({ open, document }) =>
    document.kind === "model" ? [{ open, file: open.file, model: document }] : [],
  );
  const given = documents.flatMap(({ open, document }) => (document.kind === "model" ? [] : [open.file]));
  const sources = await checkSources(models, given, options);
  const language = lang ?? documents[0]?.document.language ?? "en";
  const examined = await Promise.all(
    models.map(({ open, model }) => examine(open, model, lang ?? model.language)),
  );
  const reportOf = ({ printed, reconciliation }: CheckedSource): Report =>
    findingsReport(printed, reconciliation, { language, unit });
  const found = sources.map(reportOf);
  const main = stacked(found.map((report) => report.main));
  const printed = dataOf(sources, { language, unit });
  const told = examined.map(({ file, report }) => ({ file, ...report.data }));
  const data = checkOutput(told, printed);
  const reports = [...examined.map(({ report }) => report), ...found];
  print(rendered({ ...joined(reports), main, data }, format, language));
  const open = [
    ...told.flatMap(({ findings }) => findings),
    ...sources.flatMap(({ reconciliation }) => openFindings(reconciliation.findings)),
  ];
  return open.length > 0 ? 1 : 0;
};
