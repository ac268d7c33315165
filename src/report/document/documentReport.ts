import type { Assumptions, GoalFollowUp, Overview } from "../../analysis/index";
import { type Model, modelShape } from "../../model/index";
import { checkGiven, is, type Language } from "../../problems/index";
import { type Block, heading, type Picture, type Report } from "../block";
import { changedBlocks } from "../changedBlocks";
import { criticReport } from "../criticReport";
import { followUpReport } from "../followUpReport";
import { rowTable } from "../overview/tables";
import { type OverviewReportOptions, overviewOptionShapes, overviewParts } from "../overviewReport";
import { bridgeRowTable } from "../page/bridgeTable";
import { type PageReportOptions, wholePage } from "../page/pageReport";
import { verdictRowTable } from "../page/verdictTable";
import { assumptionsReport } from "../sensitivityReport";
import { overviewShape, reportOptions, reportShape } from "../shapes";
import { WORDS } from "../words";
import { glossaryBlocks, manifestBlocks, methodBlocks } from "./closing";
import { TEXTS } from "./texts";

/** What is drawn, by what it shows. */
export type Pictures = Readonly<
  Partial<Record<"bridge" | "cumulative" | "years" | "tornado" | "flows" | "occupancy" | "cases", Picture>>
>;

/** What a whole report takes beside model and overview: what is left out is not told of. */
export interface DocumentReportOptions
  extends Omit<OverviewReportOptions, "sections">,
    Pick<PageReportOptions, "cases"> {
  /** Bridges of the page, from `bridge`. */
  readonly pageBridges?: PageReportOptions["bridges"];
  /** From `assumptions`. */
  readonly assumptions?: Assumptions;
  /** From `goalFollowUp`. */
  readonly goals?: readonly GoalFollowUp[];
  /** From `budgetReport`. */
  readonly budget?: Report;
  /** What does not add up in the printed source, as `findingBlocks` has it, under its title. */
  readonly printed?: readonly Block[];
  readonly pictures?: Pictures;
}

/** Parts of a report below the heading of the one they are in, without a title of their own. */
const below = (blocks: readonly Block[], told: readonly Block[] = []): Block[] => {
  const known = new Set(told.map((block) => JSON.stringify(block)));
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== "heading") return known.has(JSON.stringify(block)) ? [] : [block];
    if (block.level === 1) return [];
    return [{ ...block, level: block.level === 2 ? 3 : 4 }];
  });
};

/** What a budget rests on is told once, of the whole. */
const withoutGrounds = (blocks: readonly Block[], language: Language): readonly Block[] => {
  const end = blocks.findIndex((block) => block.kind === "heading" && block.text === WORDS.restsOn[language]);
  return end === -1 ? blocks : blocks.slice(0, end);
};

const pictured = (...pictures: readonly (Picture | undefined)[]): Block[] =>
  pictures.flatMap((picture) => (picture === undefined ? [] : [{ kind: "picture", ...picture }]));

/** A part with its heading, where there is anything in it. */
const part = (name: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(name), ...blocks];

const documentReportTakes = () => ({
  model: modelShape,
  overview: overviewShape,
  options: reportOptions({
    ...overviewOptionShapes(),
    cases: is.anyList,
    pageBridges: is.anyList,
    assumptions: is.made("Assumptions", { records: "tornado cases restsOn" }),
    goals: is.anyList,
    budget: is.made("Report", { lists: "blocks" }),
    printed: is.anyList,
    pictures: is.anyRecord,
  }),
});

/**
 * A whole report of a scenario: the question and the answer first, then how it comes about, what it costs whom and when, what
 * becomes of the citizens, when it pays, what the answer moves with and rests on, what may mislead; method, words and what
 * was computed last. The same blocks as the reports of each part.
 *
 * @param model - the scenario
 * @param overview - from `overview(model)`
 * @param options - language, unit, and what was worked out of the same question
 * @example
 * import { critic, overview, verdict } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 * import { documentReport, renderMarkdown } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const model = await loadScenario(file);
 * const report = documentReport(model, overview(model), { verdicts: [verdict(model)], critique: critic(model) });
 * renderMarkdown(report, { language: "en" }).split("\n")[0]; // "# Job training of adults under JTPA"
 */
export const documentReport = (
  model: Model,
  overview: Overview,
  options: DocumentReportOptions = {},
): Report => {
  checkGiven(documentReportTakes, { model, overview, options });
  const { language = model.language, pictures = {}, verdicts = [], bridges = [], ...more } = options;
  const { pageBridges = [], cases = [], critique, assumptions, goals = [], budget, printed = [] } = more;
  const told = { ...more, language, verdicts, bridges };
  const { sections, notes, until, head } = overviewParts(model, overview, told);
  const changed = changedBlocks(until.parameters, until.currency, language);
  const page = wholePage(model, overview, { ...told, bridges: pageBridges, cases }, language);
  const goalBlocks = goals.length === 0 ? [] : followUpReport(model, goals, { language }).blocks;
  const moves = assumptions === undefined ? [] : assumptionsReport(model, assumptions, { language }).blocks;
  const careful = critique === undefined ? [] : criticReport(model, critique, { language }).blocks;
  const blocks: Block[] = [
    ...page,
    ...pictured(pictures.cases),
    ...part(TEXTS.bridge[language], pictured(pictures.bridge)),
    ...part(TEXTS.costs[language], [
      ...sections.who,
      ...sections.years,
      ...notes,
      ...pictured(pictures.years, pictures.flows),
    ]),
    ...part(
      TEXTS.budget[language],
      below(withoutGrounds(budget?.blocks ?? [], language), [...changed, ...head]),
    ),
    ...part(TEXTS.citizens[language], [
      ...sections.outcomes,
      ...pictured(pictures.occupancy),
      ...sections.states,
    ]),
    ...sections["break-even"],
    ...(sections["break-even"].length === 0 ? [] : pictured(pictures.cumulative)),
    ...part(TEXTS.sensitivity[language], [...pictured(pictures.tornado), ...below(moves, changed)]),
    ...part(TEXTS.goals[language], below(goalBlocks, changed)),
    ...sections["rests-on"],
    ...sections.sources,
    ...part(TEXTS.care[language], [...below(careful), ...below(printed)]),
    ...methodBlocks(model, overview, language),
    ...glossaryBlocks(language),
    ...manifestBlocks(model, overview, language),
  ];
  return {
    blocks,
    main: rowTable(overview, language),
    more: [
      verdictRowTable(verdicts),
      bridgeRowTable(bridges, language),
      ...(assumptions === undefined ? [] : [assumptionsReport(model, assumptions, { language }).main]),
      ...(budget === undefined ? [] : [budget.main]),
    ],
    data: verdicts,
  };
};

const documentsReportTakes = () => ({ beside: reportShape, reports: is.list(reportShape) });

/**
 * Reports of several scenarios in one, after what they come to side by side.
 *
 * @param beside - from `compareReport`
 * @param reports - from `documentReport`, one for each
 * @example
 * import { overview, verdict } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 * import { compareReport, documentReport, documentsReport } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const model = await loadScenario(file);
 * const verdicts = [verdict(model)];
 * const compared = { name: "JTPA", model, overview: overview(model), verdicts };
 * const own = documentReport(model, overview(model), { verdicts });
 * const both = documentsReport(compareReport([compared], "en"), [own]);
 * both.blocks[0]; // { kind: "heading", text: "Scenarios side by side", level: 1 }
 */
export const documentsReport = (beside: Report, reports: readonly Report[]): Report => {
  checkGiven(documentsReportTakes, { beside, reports });
  return {
    blocks: [
      ...beside.blocks,
      ...reports.flatMap(({ blocks }) =>
        blocks.map((block): Block => {
          if (block.kind !== "heading") return block;
          return { ...block, level: block.level === 1 ? 2 : block.level === 2 ? 3 : 4 };
        }),
      ),
    ],
    main: beside.main,
    more: reports.flatMap(({ main, more = [] }) => [main, ...more]),
    data: reports.map(({ data }) => data),
  };
};
