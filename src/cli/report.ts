import {
  assumptions,
  breakEvens,
  criticWithCases,
  evaluate,
  goalFollowUp,
  occupancy,
  paybackFlows,
  statesReached,
  trialsOf,
} from "../analysis/index";
import {
  bridgeChart,
  type Chart,
  casesChart,
  cumulativeChart,
  flowsChart,
  occupancyChart,
  tornadoChart,
  yearsChart,
} from "../charts/index";
import { marksOf } from "../charts/marksOf";
import { isUndated, type Model } from "../model/index";
import { allOf } from "../node/load";
import { type OpenFile, openFile } from "../node/openFile";
import type { Language } from "../problems/index";
import { boughtOnly } from "../program/index";
import { title } from "../report/block";
import {
  budgetReport,
  compareReport,
  documentReport,
  documentsReport,
  findingBlocks,
  overviewReport,
  type Pictures,
  type Report,
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
} from "../report/index";
import type { BudgetOutput } from "../report/outputs/budgetOutput";
import { assumptionsOutput } from "../report/outputs/decisionOutputs";
import { output } from "../report/outputs/output";
import type { RunOutput } from "../report/outputs/runOutput";
import { type Asking, allBridges, answersTo, compared, isCompared, overviewFor, STEPS } from "./answers";
import { danishFigures } from "./danishRules";
import { loadCases, loadScenario } from "./documents";
import type { Common, Settings } from "./options";
import { svgOf } from "./pictures";
import { formatOf, type ReportFormat } from "./reportFormats";
import { withCases } from "./run";
import { checkSources } from "./source";
import { refuseInput, writeTo } from "./writeTo";

interface ReportOptions extends Pick<Common, "lang" | "unit">, Settings, Asking {
  readonly out: string;
}

type Render = (report: Report, language: Language) => string;

/** How a file is written, by the ending of its name. */
const RENDERERS: Readonly<Record<ReportFormat, Render>> = {
  html: (report, language) => renderHtml(report, { language }),
  md: (report, language) => renderMarkdown(report, { language }),
  // A spreadsheet takes the letters of Danish for what they are by the mark the file begins with.
  csv: (report, language) => `\uFEFF${renderCsv(report, { language })}`,
  json: (report) => renderJson(report),
};

/** What of a chart stands in a report. */
const pictureOf = (chart: Chart, id: string) =>
  marksOf(chart) <= 0
    ? undefined
    : { title: chart.title, description: chart.description, svg: svgOf(chart, `${id}-${chart.kind}`) };

/** What `report` hands to programs, of one scenario. */
const dataOf = (
  run: RunOutput,
  more: { readonly budget?: BudgetOutput; readonly assumptions?: ReturnType<typeof assumptionsOutput> },
) => ({
  run,
  ...more,
});

/** What `report` hands to programs. */
export const reportOutput = (scenarios: readonly ReturnType<typeof dataOf>[]) =>
  output("report", { scenarios });

/** Everything that is known of one scenario, in one report. */
const reportOn = async (
  open: OpenFile,
  model: Model,
  options: ReportOptions,
  language: Language,
  id: string,
) => {
  const { unit } = options;
  const { sources } = await danishFigures();
  const result = overviewFor(model, options);
  const cases = options.case === undefined ? await loadCases(open, model, options) : [];
  const critique = criticWithCases(model, cases);
  const beside = cases.map((each) => compared(each, each.case?.label[language] ?? "", options));
  const isAgainst = isCompared(model);
  const hasCitizens = model.cohort !== undefined;
  // What one question has worked out the next need not.
  const trials = trialsOf(model);
  const { verdicts, bridges: pageBridges } = answersTo(trials, options, result);
  const bridges = allBridges(model, result);
  const question = { perspective: result.payer, against: result.reference };
  const decision =
    model.decision !== undefined && hasCitizens && isAgainst
      ? { decision: breakEvens(trials, { ...question, stage: "afterTax", steps: STEPS }) }
      : {};
  const moves = isAgainst ? { assumptions: assumptions(trials, question) } : {};
  const bought = boughtOnly(model);
  const budget =
    isUndated(model.horizon) || bought.strategies.length === 0
      ? {}
      : { budget: budgetReport(evaluate(bought), { language, unit }) };
  const printed = (await checkSources([{ file: open.file, model }], [], options)).flatMap(
    ({ printed: tables, reconciliation }) => [
      title(tables.title[language]),
      ...findingBlocks(reconciliation, language),
    ],
  );
  const told = { language };
  const [own] = pageBridges;
  const charts: readonly Chart[] = [
    ...(own === undefined ? [] : [bridgeChart(model, own, told)]),
    ...(isAgainst ? [cumulativeChart(model, paybackFlows(model, question), told)] : []),
    yearsChart(model, result, told),
    flowsChart(model, result, told),
    ...(hasCitizens ? [occupancyChart(model, occupancy(result.until), told)] : []),
    ...(moves.assumptions === undefined ? [] : [tornadoChart(model, moves.assumptions.tornado, told)]),
    ...(isAgainst ? [casesChart(model, [compared(trials, "", options, false), ...beside], told)] : []),
  ];
  const pictures = Object.fromEntries(
    charts.flatMap((chart) => {
      const picture = pictureOf(chart, id);
      return picture === undefined ? [] : [[chart.kind, picture]];
    }),
  ) as Pictures;
  const reached = statesReached(model);
  const common = {
    language,
    unit,
    sources,
    critique,
    verdicts,
    bridges,
    ...(reached === undefined ? {} : { reached }),
    ...decision,
  };
  const report = documentReport(model, result, {
    ...common,
    ...moves,
    ...budget,
    pageBridges,
    cases: beside,
    printed,
    pictures,
    goals: goalFollowUp(model, { counted: [] }),
  });
  const { data } = overviewReport(model, result, common);
  return {
    report,
    data: dataOf(withCases(data as RunOutput, beside), {
      ...(budget.budget === undefined ? {} : { budget: budget.budget.data as BudgetOutput }),
      ...(moves.assumptions === undefined
        ? {}
        : { assumptions: assumptionsOutput(model, moves.assumptions) }),
    }),
  };
};

/** `traedesten report`: all that is known of a scenario, or of several, in one file. */
export const report = async (files: readonly string[], options: ReportOptions): Promise<number> => {
  const { lang, out } = options;
  const open = files.map(openFile);
  const models = await allOf(open.map((file) => loadScenario(file, options)));
  const language = lang ?? models[0]?.language ?? "en";
  for (const file of files) {
    const refused = await refuseInput(out, file, language);
    if (refused !== undefined) return refused;
  }
  const found: Awaited<ReturnType<typeof reportOn>>[] = [];
  for (const [index, model] of models.entries())
    found.push(await reportOn(open[index] as OpenFile, model, options, language, `chart-${index + 1}`));
  const reports = found.map((each) => each.report);
  const [only, ...others] = reports;
  const whole =
    only !== undefined && others.length === 0
      ? only
      : documentsReport(
          compareReport(
            models.map((model) => compared(model, model.title[language], options)),
            language,
          ),
          reports,
        );
  const text = RENDERERS[formatOf(out) ?? "html"](
    { ...whole, data: reportOutput(found.map(({ data }) => data)) },
    language,
  );
  return writeTo(out, text, language);
};
