import type {
  BreakEvens,
  Bridge,
  Critique,
  Overview,
  OverviewLine,
  StatesReached,
  Verdict,
} from "../analysis/index";
import { formatPeriod } from "../calendar/index";
import { Decimal } from "../decimal";
import { figuresBehind } from "../ledger/index";
import { isUndated, type Label, type Model, modelShape } from "../model/index";
import { type AmountUnit, priceLevelText, unitText } from "../money/index";
import type { Sources } from "../parameters/index";
import type { Language } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import { readParameters } from "../program/index";
import { backgroundBlocks } from "./backgroundBlocks";
import { type Block, heading, list, paragraph, type Report, table, title } from "./block";
import { breakEvenSection } from "./breakEvenReport";
import { changedBlocks } from "./changedBlocks";
import { warningBlocks } from "./criticReport";
import { figureTexts, sourceKeys, sourceTexts } from "./figureTexts";
import { count } from "./numbers";
import { runOutput } from "./outputs/runOutput";
import { ratioTables, returnTexts, segmentTable, welfareTable } from "./overview/economics";
import { lawsKept, saidFirst } from "./overview/saidOfRules";
import {
  dearerStates,
  discountingTexts,
  groundsText,
  headlines,
  placeTexts,
  refillTexts,
} from "./overview/sentences";
import {
  areYearsApart,
  discountedLines,
  hasTax,
  isApart,
  type Names,
  namesOf,
  partyOf,
  roundedTo,
  withAmounts,
  yearsText,
} from "./overview/shown";
import {
  areOutcomesApart,
  costTable,
  outcomeTable,
  reachedTables,
  rowTable,
  stateTable,
  yearTable,
} from "./overview/tables";
import { ECONOMICS, STAGES, TEXTS } from "./overview/texts";
import { bridgeRowTable, bridgeTable } from "./page/bridgeTable";
import { TEXTS as PAGE } from "./page/texts";
import { verdictRowTable } from "./page/verdictTable";
import { parameterTexts } from "./parameterTexts";
import { perspectiveText } from "./perspectiveText";
import { SECTIONS, type Section } from "./sections";
import { critiqueShape, overviewShape, reportOptions } from "./shapes";
import { fill, WORDS } from "./words";

/** Years that fit on a line. */
const MOST_YEARS = 12;

/** The bridges of the cohort for the payer the report is of, after income tax. */
const bridgeBlocks = (
  { payer, cohort }: Overview,
  bridges: readonly Bridge[],
  { names, unit, level }: { readonly names: Names; readonly unit: AmountUnit; readonly level: string },
  language: Language,
): Block[] => {
  const own = bridges.filter(
    ({ per, perspective, stage }) => per === "cohort" && perspective === payer && stage === "afterTax",
  );
  if (own.length === 0) return [];
  const columns = own.map((bridge) => ({ bridge, unit, heading: names.labelOf(bridge.of) }));
  const caption = fill(PAGE.bridge[language], {
    party: perspectiveText(payer, language),
    basis: hasTax(cohort) ? STAGES.afterTax[language] : "",
    level,
    discounted: PAGE.undiscounted[language],
  });
  const { plain: _, ...found } = bridgeTable(columns, caption, language);
  return [table(found)];
};

/** Amounts in thousands say nothing of a cohort of one. */
const unitFor = (lines: readonly OverviewLine[], asked: AmountUnit | undefined): AmountUnit => {
  const largest = Decimal.max(
    0,
    ...lines.flatMap(({ costs }) => Object.values(costs)).map((cost) => new Decimal(cost).abs()),
  );
  return largest.lt(1_000_000) ? "kr" : (asked ?? "1000");
};

/** What an overview report takes beside model and overview. */
export interface OverviewReportOptions {
  /** Language of words and numbers; the document's own when left out. */
  readonly language?: Language;
  /** Unit of the cohort's amounts; 1.000 kr. when left out. Amounts per citizen are in kroner. */
  readonly unit?: AmountUnit;
  /** When it pays, from `breakEvens`, for a section of its own. */
  readonly decision?: BreakEvens;
  /** What may mislead, from `critic`: what can turn the answer stands beside it. */
  readonly critique?: Critique;
  /** Texts of the figures' sources, such as `denmarkSources`; keys are shown without them. */
  readonly sources?: Sources;
  /** Whether each strategy pays, from `verdict`: for programs. */
  readonly verdicts?: readonly Verdict[];
  /** From the appropriation to the answer, from `bridge`: of the cohort in a table, and all of them for programs. */
  readonly bridges?: readonly Bridge[];
  /** What becomes of the citizens state by state, from `statesReached`. */
  readonly reached?: StatesReached;
  /** These parts alone; all of them, with headline and warnings, when left out. */
  readonly sections?: readonly Section[];
}

/** What a report of all of it takes as one of its parts does. */
export const overviewOptionShapes = () => ({
  critique: critiqueShape,
  decision: is.made("BreakEvens", { lists: "breakEvens" }),
  sources: is.record(is.anything),
  verdicts: is.anyList,
  bridges: is.anyList,
  reached: is.anyRecord,
});

const overviewReportTakes = () => ({
  model: modelShape,
  overview: overviewShape,
  options: reportOptions({
    ...overviewOptionShapes(),
    sections: is.list(is.oneOf(SECTIONS, "sections")),
  }),
});

/** Everything an overview tells, part by part. */
export const overviewParts = (model: Model, overview: Overview, options: OverviewReportOptions) => {
  const { language = model.language, sources: given = {}, decision, critique } = options;
  const { bridges = [], reached } = options;
  const sources = { ...given, ...model.sources };
  const { followUp, perCitizen, cohort, reference, outcomes, stateCosts, payer, byYear } = overview;
  const read = readParameters(model);
  // What nothing reads is nothing an answer rests on.
  const until = {
    ...overview.until,
    parameters: overview.until.parameters.filter(({ id }) => read.has(id)),
  };
  const isCycles = isUndated(until.horizon);
  const isValued = model.discounting !== undefined && until.priceLevel !== "running";
  const isDiscounted = isCycles && perCitizen.some(({ discounted }) => discounted !== undefined);
  const names = namesOf(model, overview, language);
  const unit = isCycles ? unitFor(cohort, options.unit) : (options.unit ?? "1000");
  const level = priceLevelText(until.priceLevel, language);
  const inUnit = (of: AmountUnit): string => unitText(of, until.currency, language);
  const years = yearsText(followUp?.followUpDays, language);
  const period = isUndated(until.horizon) ? years : formatPeriod(until.horizon, language);
  const citizens = count(new Decimal(overview.citizens).toDecimalPlaces(0).toFixed(), language);
  const captionOf = (words: Label, of: AmountUnit): string =>
    fill(words[language], {
      unit: inUnit(of),
      level,
      years,
      period,
      citizens,
      party: partyOf(payer, "afterTax", cohort, language),
      discounted: isValued ? ECONOMICS.discounted[language] : "",
      undiscounted: isDiscounted ? TEXTS.amountsAreNot[language] : "",
      outcomesDiscounted:
        model.discounting === undefined || !isCycles
          ? ""
          : (model.discounting.outcomes === undefined ? TEXTS.outcomesAreNot : TEXTS.outcomesAre)[language],
    });
  const outcomesShown = outcomeTable(model, overview, names, captionOf(TEXTS.outcomes, "kr"), language);
  const shown = (lines: readonly OverviewLine[]): readonly OverviewLine[] =>
    withAmounts(isDiscounted ? discountedLines(lines) : lines);
  const isShownApart =
    isApart(shown(perCitizen), names, roundedTo("kr")) ||
    isApart(shown(cohort), names, roundedTo(unit)) ||
    areOutcomesApart(outcomesShown, names) ||
    (byYear.years.length <= MOST_YEARS && areYearsApart(byYear, names, roundedTo(unit)));
  const costs = (
    lines: readonly OverviewLine[],
    words: { readonly plain: Label; readonly discounted: Label },
    of: AmountUnit,
  ): Block[] => [
    table(
      costTable(
        isDiscounted ? discountedLines(lines) : lines,
        names,
        captionOf(isDiscounted ? words.discounted : words.plain, of),
        of,
        language,
      ),
    ),
  ];
  const everybody = isCycles
    ? { plain: TEXTS.cycles, discounted: TEXTS.cyclesDiscounted }
    : { plain: followUp === undefined ? TEXTS.budget : TEXTS.cohort, discounted: TEXTS.cohort };
  const welfare = welfareTable(overview, names, captionOf(ECONOMICS.welfare, "kr"), language);
  const source =
    model.source === undefined ? [] : [fill(WORDS.source[language], { source: model.source[language] })];
  const figures = figuresBehind(model, (followUp ?? until).ledger);
  const numbered = sourceKeys(figures);
  const warnings = critique === undefined ? [] : warningBlocks(critique, language);
  const byYears =
    byYear.years.length > MOST_YEARS
      ? paragraph(captionOf(TEXTS.longYears, unit))
      : table(yearTable(overview, names, captionOf(TEXTS.byYear, unit), unit, language));
  const sections: Readonly<Record<Section, readonly Block[]>> = {
    who: [
      ...(perCitizen.length === 0
        ? []
        : costs(perCitizen, { plain: TEXTS.perCitizen, discounted: TEXTS.perCitizenDiscounted }, "kr")),
      ...(overview.bySegment.length === 0
        ? []
        : [
            table(
              segmentTable(model, overview, names, captionOf(ECONOMICS.bySegment, "kr"), isValued, language),
            ),
          ]),
      // One citizen is the cohort.
      ...(isCycles && overview.citizens === "1" ? [] : costs(cohort, everybody, unit)),
      ...bridgeBlocks(overview, bridges, { names, unit, level }, language),
    ],
    years: [byYears],
    outcomes: [
      ...(outcomes.length === 0 ? [] : [table(outcomesShown)]),
      ...(reached === undefined ? [] : reachedTables(model, reached, names, language).map(table)),
      ...ratioTables(
        model,
        overview,
        names,
        (outcome) => fill(captionOf(ECONOMICS.ratio, "kr"), { outcome }),
        language,
      ).map(table),
      ...(welfare === undefined ? [] : [table(welfare)]),
    ],
    states:
      stateCosts.length === 0
        ? []
        : [table(stateTable(model, overview, captionOf(TEXTS.states, "kr"), language))],
    "break-even": decision === undefined ? [] : breakEvenSection(model, decision, language),
    "rests-on": [
      heading(WORDS.restsOn[language]),
      list([
        ...refillTexts(model, overview, language),
        ...placeTexts(overview, language),
        ...parameterTexts(until, language),
        ...until.assumptions.map(({ label }) => label[language]),
        ...discountingTexts(model, language),
        ...source,
      ]),
      ...backgroundBlocks(model, language),
    ],
    sources:
      figures.length === 0
        ? []
        : [
            heading(TEXTS.figures[language]),
            list(figureTexts(figures, numbered, until.currency, language)),
            heading(TEXTS.sources[language]),
            list(sourceTexts(numbered, sources)),
          ],
  };
  const notes = [
    paragraph(fill(TEXTS.sign[language], { reference: names.labelOf(reference) })),
    ...(isShownApart ? [paragraph(WORDS.roundedApart[language])] : []),
  ];
  const head = [title(model.title[language]), ...changedBlocks(until.parameters, until.currency, language)];
  const summary: Block[] =
    followUp === undefined
      ? [paragraph(WORDS["no-outcomes"][language]), ...warnings]
      : [
          list([
            ...headlines(model, overview, names, language),
            ...(isCycles ? returnTexts(overview, names, language) : []),
            ...dearerStates(model, overview, language),
            ...saidFirst(model, language),
            ...lawsKept(model, language),
            ...(model.note === undefined ? [] : [model.note[language]]),
          ]),
          ...warnings,
          paragraph(groundsText(until.parameters, figures.length, language)),
        ];
  return { head, summary, sections, notes, until, figures, sources };
};

/**
 * What a decision maker asks: what each strategy costs per citizen and for the cohort, who pays, by year, against
 * the reference, with outcomes and what it all rests on. Targets and assumptions are named as such.
 *
 * @param model - the scenario
 * @param overview - from `overview(model)`
 * @param options - language and unit
 * @example
 * import { overview } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 * import { overviewReport, renderText } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const line = renderText(overviewReport(model, overview(model)), { language: "en" }).split("\n")[0];
 * line; // "Zidovudine with and without lamivudine in HIV"
 */
export const overviewReport = (
  model: Model,
  overview: Overview,
  options: OverviewReportOptions = {},
): Report => {
  checkGiven(overviewReportTakes, { model, overview, options });
  const { language = model.language, bridges = [] } = options;
  const parts = overviewParts(model, overview, options);
  const { head, summary, sections, notes, until, figures, sources } = parts;
  const chosen = options.sections;
  const amounts: readonly Section[] = ["who", "years", "outcomes", "states"];
  const blocks: Block[] =
    chosen !== undefined
      ? [
          ...head,
          ...SECTIONS.filter((name) => chosen.includes(name)).flatMap((name) =>
            sections[name].length === 0
              ? [paragraph(fill(TEXTS.noSection[language], { section: name }))]
              : sections[name],
          ),
          ...(chosen.some((name) => amounts.includes(name)) ? notes : []),
        ]
      : [
          ...head,
          ...summary,
          ...amounts.flatMap((name) => sections[name]),
          ...notes,
          ...sections["break-even"],
          ...sections["rests-on"],
          ...sections.sources,
        ];
  return {
    blocks,
    main: rowTable(overview, language),
    ...(options.verdicts === undefined
      ? {}
      : { more: [verdictRowTable(options.verdicts), bridgeRowTable(bridges, language)] }),
    data: runOutput(model, { ...overview, until }, { ...options, figures, sources }),
  };
};
