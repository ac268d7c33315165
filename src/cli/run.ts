import { breakEvens, critic, occupancy, statesReached, trialsOf } from "../analysis/index";
import type { Model } from "../model/index";
import { allOf } from "../node/load";
import { openFile } from "../node/openFile";
import type { Language } from "../problems/index";
import {
  bridgeReport,
  type Compared,
  compareReport,
  occupancyReport,
  overviewReport,
  PAGE_WIDTH,
  pageReport,
  type Report,
  type Section,
} from "../report/index";
import type { RunOutput } from "../report/outputs/runOutput";
import { casesData } from "../report/page/compareReport";
import {
  type Asking,
  allBridges,
  answersTo,
  compared,
  isCompared,
  overviewFor,
  STEPS,
  verdictsOf,
} from "./answers";
import { danishFigures } from "./danishRules";
import { inPrices, loadCases, loadScenario } from "./documents";
import type { Common, Settings, TABLES } from "./options";
import { joined, rendered } from "./output";
import { print } from "./print";
import { refuseInput, writeTo } from "./writeTo";

interface RunOptions extends Common, Settings, Asking {
  readonly out?: string;
  readonly level?: number;
  readonly table?: (typeof TABLES)[number];
  readonly full?: boolean;
  readonly section?: readonly Section[];
}

/** Whether the first page is asked for, and nothing else. */
const isPage = ({ format, full, section, table }: RunOptions): boolean =>
  table === undefined && full !== true && section === undefined && format !== "json" && format !== "csv";

/** What `run` hands to programs, of a scenario with its cases. */
export const withCases = (data: RunOutput, cases: readonly Compared[]) => ({
  ...data,
  ...(cases.length === 0 ? {} : { cases: casesData(cases) }),
});

/** Everything `run` tells of a model, or the parts of it that are asked for. */
const wholeReport = async (
  model: Model,
  cases: readonly Model[],
  options: RunOptions,
  language: Language,
): Promise<Report> => {
  const { unit, format, section } = options;
  const { sources } = await danishFigures();
  const result = overviewFor(model, options);
  const critique = critic(model, { against: result.reference, until: result.until });
  const isData = format === "json" || format === "csv";
  // A line of a page says whether it pays; programs are told what that takes as well.
  const besides = cases.map((each) => compared(each, each.case?.label[language] ?? "", options, isData));
  const trials = trialsOf(model);
  if (isPage(options))
    return pageReport(model, result, {
      language,
      unit,
      critique,
      ...answersTo(trials, options, result),
      cases: besides,
    });
  const isWanted = (name: Section): boolean => section === undefined || section.includes(name) || isData;
  // For the main payer after income tax alone: `break-even` tells the rest.
  const isAsked = model.decision !== undefined && model.cohort !== undefined && isCompared(model);
  const question = {
    perspective: result.payer,
    stage: "afterTax",
    against: result.reference,
    steps: STEPS,
  } as const;
  const decision = isAsked && isWanted("break-even") ? { decision: breakEvens(trials, question) } : {};
  const reached = isWanted("outcomes") ? statesReached(model) : undefined;
  const report = overviewReport(model, result, {
    language,
    unit,
    sources,
    critique,
    ...(isData ? { verdicts: verdictsOf(trials, options) } : {}),
    bridges: isWanted("who") ? allBridges(model, result) : [],
    ...(reached === undefined ? {} : { reached }),
    ...(section === undefined ? {} : { sections: section }),
    ...decision,
  });
  return { ...report, data: withCases(report.data as RunOutput, besides) };
};

/** One table alone: who is where, or every bridge. */
const tableReport = (model: Model, options: RunOptions, language: Language): Report => {
  if (options.table === "bridge")
    return bridgeReport(allBridges(model, overviewFor(model, options)), language);
  const rows = occupancy(model, options.table === "occupancy" ? {} : { by: "week" });
  return occupancyReport(model, rows, { language });
};

const reportOn = async (
  models: readonly Model[],
  cases: readonly Model[],
  options: RunOptions,
  language: Language,
): Promise<Report> => {
  const { table, full, section } = options;
  const isWhole = models.length === 1 || table !== undefined || full === true || section !== undefined;
  if (!isWhole)
    return compareReport(
      models.map((model) => compared(model, model.title[language], options)),
      language,
    );
  const reports: Report[] = [];
  for (const model of models)
    reports.push(
      table === undefined
        ? await wholeReport(model, cases, options, language)
        : tableReport(model, options, language),
    );
  const [only, ...others] = reports;
  return only !== undefined && others.length === 0 ? only : joined(reports);
};

/**
 * `traedesten run`: on one page whether each strategy pays; all of it, some of its parts, or one table; and several
 * scenarios side by side.
 */
export const run = async (files: readonly string[], options: RunOptions): Promise<number> => {
  const { format, lang, out } = options;
  const open = files.map(openFile);
  const models = (await allOf(open.map((file) => loadScenario(file, options)))).map((each) =>
    inPrices(each, options.level),
  );
  const language = lang ?? models[0]?.language ?? "en";
  for (const file of files) {
    const refused = out === undefined ? undefined : await refuseInput(out, file, language);
    if (refused !== undefined) return refused;
  }
  const [file] = open;
  const [model] = models;
  // Of one scenario alone; and only on the page and in JSON is there a place for them.
  const isBeside =
    models.length === 1 &&
    options.case === undefined &&
    (isPage(options) || (format === "json" && options.table === undefined));
  const cases =
    file !== undefined && model !== undefined && isBeside
      ? (await loadCases(file, model, options)).map((each) => inPrices(each, options.level))
      : [];
  const report = await reportOn(models, cases, options, language);
  const text = rendered(report, format, language, isPage(options) ? PAGE_WIDTH : undefined);
  if (out !== undefined) return writeTo(out, text, language);
  print(text);
  return 0;
};
