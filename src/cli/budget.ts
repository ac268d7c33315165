import { type Bridge, bridgesIn, evaluate, type Result } from "../analysis/index";
import { referenceOf } from "../analysis/referenceOf";
import { value } from "../ledger/index";
import { calendarOf, type Model } from "../model/index";
import type { PriceLevel } from "../money/index";
import { allOf } from "../node/load";
import { fail } from "../problems/index";
import { boughtOnly } from "../program/index";
import { title } from "../report/block";
import { budgetBridgeBlocks } from "../report/budgetBridge";
import { budgetReport, findingBlocks, type Report, renderCsv } from "../report/index";
import type { BudgetOutput } from "../report/outputs/budgetOutput";
import { output } from "../report/outputs/output";
import { bridgeRows } from "../report/page/bridgeTable";
import { jsonText } from "../report/renderJson";
import { grouped, withNames } from "../report/stackTables";
import { WORDS } from "../report/words";
import { loadScenario } from "./documents";
import type { Common, Outside, Settings } from "./options";
import { joined, rendered } from "./output";
import { print, printError } from "./print";
import { type CheckedSource, checkSources } from "./source";

interface BudgetOptions extends Common, Outside, Settings {
  readonly level?: PriceLevel;
}

const resultOf = (model: Model, level: PriceLevel | undefined): Result => {
  const result = evaluate(boughtOnly(model));
  if (level === undefined) return result;
  const index = model.index === undefined ? {} : { index: model.index };
  return { ...result, ledger: value(result.ledger, { priceLevel: level, ...index }) };
};

/** What `budget` hands to programs. */
export const budgetsOutput = (
  results: readonly (BudgetOutput & { readonly bridge?: ReturnType<typeof bridgeRows> })[],
  sources: readonly CheckedSource[],
) =>
  output("budgets", {
    results,
    findings: sources.flatMap(({ file, reconciliation }) =>
      reconciliation.findings.map((finding) => ({ file, ...finding })),
    ),
  });

/** What each strategy costs the municipality more than the reference, where there are citizens to hold it against. */
const bridgesOf = (model: Model): readonly Bridge[] => {
  if (model.cohort === undefined || model.strategies.length < 2) return [];
  const against = referenceOf(model);
  const result = evaluate(model);
  const view = { perspective: "municipality", stage: "beforeTax" } as const;
  return model.strategies
    .filter(({ id }) => id !== against)
    .flatMap(({ id: of }) => bridgesIn(model, { of, against, result }, [view]));
};

const EMPTY = { columns: [], lines: [] };

/** One table as it is; several with a first column that says whose line it is. */
const csvOf = (reports: readonly Report[], titles: readonly string[], language: "da" | "en"): string => {
  const tables = reports.map(({ main }, index) =>
    reports.length === 1 ? main : withNames(main, WORDS.scenario[language], titles[index] ?? ""),
  );
  return grouped(tables)
    .map((main) => renderCsv({ blocks: [], main, data: [] }, { language }))
    .join("\n");
};

/** `traedesten budget`: each scenario's tables, then what its printed source says that does not agree. */
export const budget = async (files: readonly string[], options: BudgetOptions): Promise<number> => {
  const { format, lang, unit, level } = options;
  const models = await allOf(files.map(async (file) => ({ file, model: await loadScenario(file, options) })));
  for (const { model } of models) {
    calendarOf(model.horizon);
    if (boughtOnly(model).strategies.length === 0) fail({ code: "nothing-bought" });
  }
  const language = lang ?? models[0]?.model.language ?? "en";
  const bridges = format === "csv" ? [] : models.map(({ model }) => bridgesOf(model));
  const reports = models.map(({ model }, index) => {
    const report = budgetReport(resultOf(model, level), { language, unit });
    const of = bridges[index] ?? [];
    if (of.length === 0) return report;
    return {
      ...report,
      blocks: [
        ...report.blocks,
        ...of.flatMap((each) => budgetBridgeBlocks(model, each, { language, unit })),
      ],
      data: { ...(report.data as object), bridge: bridgeRows(of) },
    };
  });
  const sources = await checkSources(models, [], options);
  if (format === "json") {
    const results = reports.map(({ data }) => data as BudgetOutput);
    print(jsonText(budgetsOutput(results, sources)));
    return 0;
  }
  const found = {
    blocks: sources.flatMap(({ printed, reconciliation }) => [
      title(printed.title[language]),
      ...findingBlocks(reconciliation, language),
    ]),
    main: EMPTY,
    data: [],
  };
  if (format === "csv") {
    const titles = models.map(({ model }) => model.title[language]);
    print(csvOf(reports, titles, language));
    // A CSV file holds the table alone, so that a spreadsheet can read it; the findings go beside it.
    if (found.blocks.length > 0) printError(rendered(found, "text", language));
    return 0;
  }
  print(rendered(joined([...reports, found]), format, language));
  return 0;
};
