import { evaluate, type Result } from "../analysis/index";
import { value } from "../ledger/index";
import type { Model } from "../model/index";
import type { PriceLevel } from "../money/index";
import { loadScenario } from "../node/index";
import type { Language } from "../problems/index";
import { budgetReport, findingBlocks, type Report } from "../report/index";
import type { Common } from "./options";
import { print, printError, rendered } from "./output";
import { findingsFor } from "./source";

interface BudgetOptions extends Common {
  readonly level?: PriceLevel;
}

const resultOf = (model: Model, level: PriceLevel | undefined): Result => {
  const result = evaluate(model);
  if (level === undefined) return result;
  const index = model.index === undefined ? {} : { index: model.index };
  return { ...result, ledger: value(result.ledger, { priceLevel: level, ...index }) };
};

const findingsReportOf = (findings: Awaited<ReturnType<typeof findingsFor>>, language: Language): Report => ({
  blocks: findings.flatMap((found) => findingBlocks(found, language)),
  main: { columns: [], lines: [] },
  data: findings,
});

/** `traedesten budget`: each scenario's tables, then what its printed source says that does not agree. */
export const budget = async (files: readonly string[], options: BudgetOptions): Promise<number> => {
  const { format, lang, unit, level } = options;
  const models: { file: string; model: Model }[] = [];
  for (const file of files) models.push({ file, model: await loadScenario(file) });
  const language = lang ?? models[0]?.model.language ?? "en";
  const reports = models.map(({ model }) => budgetReport(resultOf(model, level), { language, unit }));
  const findings = await findingsFor(models);
  if (format === "json") {
    const data = {
      results: reports.map((report) => report.data),
      findings: findings.flatMap((found) => found.findings),
    };
    print(`${JSON.stringify(data, null, 2)}\n`);
    return 0;
  }
  print(reports.map((report) => rendered(report, format, language)).join("\n"));
  if (findings.length === 0) return 0;
  const found = findingsReportOf(findings, language);
  // A CSV file holds the table alone, so that a spreadsheet can read it; the findings go beside it.
  if (format === "csv") printError(rendered(found, "text", language));
  else print(`\n${rendered(found, format, language)}`);
  return 0;
};
