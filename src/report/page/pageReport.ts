import type { Bridge, Critique, Overview, Verdict } from "../../analysis/index";
import { formatPeriod } from "../../calendar/index";
import { Decimal } from "../../decimal";
import { figuresBehind, isTaxed } from "../../ledger/index";
import { isUndated, type Label, type Model, modelShape } from "../../model/index";
import { type AmountUnit, priceLevelText, unitText } from "../../money/index";
import { own } from "../../own";
import { checkGiven, is, type Language } from "../../problems/index";
import { type Block, type Cell, list, paragraph, type Report, type Table, table, title } from "../block";
import { changedBlocks } from "../changedBlocks";
import { warningsHeading, warningTexts } from "../criticReport";
import { count, kroner, listed } from "../numbers";
import { lawsKept, saidFirst } from "../overview/saidOfRules";
import { groundsText } from "../overview/sentences";
import {
  discountedLines,
  isApart,
  namesOf,
  partyOf,
  roundedTo,
  withAmounts,
  yearsText,
} from "../overview/shown";
import { costTable } from "../overview/tables";
import { TEXTS as OVERVIEW, SHORT_STAGES, STAGES } from "../overview/texts";
import { perspectiveText } from "../perspectiveText";
import { renderText } from "../renderText";
import { critiqueShape, overviewShape, reportOptions, verdictShape } from "../shapes";
import { fill, WORDS } from "../words";
import { bridgeTable, isBridgeApart } from "./bridgeTable";
import { CASE_LETTERS, type Compared, caseAmounts, casesTable } from "./compareReport";
import { PAGE_LINES, PAGE_WIDTH, shortened } from "./fit";
import { TEXTS } from "./texts";
import { untriedTexts } from "./untriedTexts";
import { basisText, conditionText, type Said, stagesText, swingTexts, verdictTexts } from "./verdictText";

/** What a first page takes beside model and overview. */
export interface PageReportOptions {
  /** Language of words and numbers; the document's own when left out. */
  readonly language?: Language;
  /** Unit of the cohort's amounts; 1.000 kr. when left out. */
  readonly unit?: AmountUnit;
  /** Of every strategy but the reference, from `verdict`. */
  readonly verdicts?: readonly Verdict[];
  /** From `bridge`, of the cohort and, where there is one other strategy, of a citizen. */
  readonly bridges?: readonly Bridge[];
  /** From `critic`. */
  readonly critique?: Critique;
  /** The scenario's cases, where they are to stand beside it. */
  readonly cases?: readonly Compared[];
}

/** How much of each part is told: less, where there is no room for all. */
interface Room {
  /** How many findings, and letters of each and of the reason it is accepted. */
  readonly warnings: number;
  readonly says: number;
  readonly reason: number;
  readonly swings: number;
  /** Whether it is told what columns cover and what was not tried, beside the headings and ranges that say it. */
  readonly isTold: boolean;
  /** Lines of the bridge before its sum. */
  readonly bridge: number;
  /** Lines of the table of cases. */
  readonly cases: number;
  /** Letters of names in tables. */
  readonly labels: number;
}

/** From all there is to the least that answers. */
const ROOMS: readonly Room[] = [
  { warnings: 9, says: 400, reason: 200, swings: 3, bridge: 9, cases: 20, labels: 60, isTold: true },
  { warnings: 9, says: 240, reason: 120, swings: 3, bridge: 8, cases: 20, labels: 50, isTold: true },
  { warnings: 9, says: 185, reason: 60, swings: 3, bridge: 7, cases: 16, labels: 44, isTold: true },
  { warnings: 5, says: 108, reason: 52, swings: 3, bridge: 7, cases: 12, labels: 44, isTold: false },
  { warnings: 4, says: 108, reason: 52, swings: 3, bridge: 7, cases: 12, labels: 44, isTold: false },
  { warnings: 3, says: 108, reason: 52, swings: 3, bridge: 7, cases: 12, labels: 40, isTold: false },
  { warnings: 3, says: 108, reason: 52, swings: 3, bridge: 6, cases: 12, labels: 40, isTold: false },
  { warnings: 3, says: 108, reason: 52, swings: 3, bridge: 5, cases: 12, labels: 40, isTold: false },
  { warnings: 2, says: 108, reason: 52, swings: 3, bridge: 5, cases: 12, labels: 34, isTold: false },
  { warnings: 2, says: 90, reason: 0, swings: 3, bridge: 5, cases: 12, labels: 32, isTold: false },
  { warnings: 2, says: 90, reason: 0, swings: 3, bridge: 4, cases: 12, labels: 32, isTold: false },
  { warnings: 2, says: 90, reason: 0, swings: 2, bridge: 4, cases: 12, labels: 32, isTold: false },
  { warnings: 1, says: 90, reason: 0, swings: 2, bridge: 4, cases: 12, labels: 32, isTold: false },
  { warnings: 1, says: 90, reason: 0, swings: 2, bridge: 3, cases: 12, labels: 32, isTold: false },
  { warnings: 2, says: 90, reason: 0, swings: 2, bridge: 4, cases: 5, labels: 24, isTold: false },
  { warnings: 1, says: 90, reason: 0, swings: 1, bridge: 3, cases: 4, labels: 16, isTold: false },
];

const ENDLESS = Number.POSITIVE_INFINITY;

/** Where there is all the room there is. */
const WHOLE: Room = {
  warnings: ENDLESS,
  says: ENDLESS,
  reason: ENDLESS,
  swings: 3,
  isTold: true,
  bridge: ENDLESS,
  cases: ENDLESS,
  labels: ENDLESS,
};

/** Strategies that a sentence each has room for. */
const MOST_SENTENCES = 2;
const MOST_COLUMNS = 3;
/** What is said of the rules is a line each, where there is more than one thing to say or hardly room for the bridge. */
const LINE_LETTERS = 94;
const TIGHT_BRIDGE = 4;

/** How far a net cost goes, in fewer words: columns of a page are narrow. */
const inShort = (words: string, language: Language): string =>
  words
    .replace(STAGES.beforeTax[language], SHORT_STAGES.beforeTax[language])
    .replace(STAGES.afterTax[language], SHORT_STAGES.afterTax[language]);

/** Words in so many letters, where there is not all the room there is. */
const cut = (text: string, letters: number, room: Room): string =>
  room === WHOLE ? text : shortened(text, letters);

/** A table that has no lines between and whose words are cut. */
const plain = (of: Table, letters: number, language: Language): Table => ({
  ...of,
  ...(of.caption === undefined
    ? {}
    : { caption: shortened(of.caption, letters === ENDLESS ? letters : PAGE_WIDTH) }),
  plain: true,
  columns: of.columns.map((column) => ({ ...column, heading: shortened(column.heading, letters) })),
  lines: of.lines.map((line) => ({
    ...line,
    cells: line.cells.map((cell) =>
      "text" in cell ? { text: shortened(inShort(cell.text, language), letters) } : cell,
    ),
  })),
});

/** A line for each strategy: what it costs municipality, state and all of the public more, and whether it pays. */
const strategyTable = (
  overview: Overview,
  verdicts: readonly Verdict[],
  labelOf: Said["labelOf"],
  language: Language,
): Table => {
  const [first] = verdicts;
  const lines = (first?.per === "citizen" ? overview.perCitizen : overview.cohort).filter(
    ({ perspective, stage }) =>
      stage === "afterTax" &&
      ["municipality", "centralGovernment", "public", first?.perspective].includes(perspective as string),
  );
  const shown = withAmounts(lines);
  return {
    columns: [
      { heading: OVERVIEW.strategy[language], align: "left" },
      ...shown.map(({ perspective }) => ({
        heading: partyOf(perspective, "afterTax", [], language),
        align: "right" as const,
      })),
      { heading: TEXTS.pays1[language], align: "left" },
    ],
    lines: verdicts.map((verdict) => ({
      cells: [
        { text: labelOf(verdict.of) },
        ...shown.map(({ differences, discounted }): Cell => {
          const amounts = verdict.discounted ? (discounted ?? differences) : differences;
          return { amount: roundedTo("kr")(own(amounts, verdict.of) ?? "0").toFixed() };
        }),
        { text: TEXTS[verdict.pays ? "yes" : "no"][language] },
      ],
    })),
  };
};

/** The scenario as it is written and in its cases, as far as there is room. */
const casesBlocks = (
  model: Model,
  overview: Overview,
  { verdicts = [], cases = [] }: PageReportOptions,
  room: Room,
  language: Language,
): Block[] => {
  if (cases.length === 0) return [];
  const asWritten = { name: TEXTS.asWritten[language], model, overview, verdicts };
  const found = casesTable(
    [asWritten, ...cases],
    language,
    room === WHOLE ? ENDLESS : Math.min(CASE_LETTERS, room.labels),
  );
  const lines = found.lines.slice(0, room.cases);
  const more = found.lines.length - lines.length;
  return [
    table({ ...found, caption: cut(found.caption ?? "", PAGE_WIDTH, room), lines }),
    ...(more === 0 ? [] : [paragraph(fill(TEXTS.moreCases[language], { count: String(more) }))]),
  ];
};

/** How far the answer goes over the cases, where several are held against one reference by one strategy. */
const casesRange = (
  { currency }: Model,
  cases: readonly Compared[],
  amounts: readonly Decimal[],
  per: string,
  language: Language,
): string | undefined => {
  if (cases.length < 2 || amounts.length !== cases.length) return undefined;
  const paying = cases.filter(({ verdicts }) => verdicts.every(({ pays }) => pays)).length;
  const shown = (amount: Decimal): string => kroner(amount.toFixed(0), currency, language);
  return fill(
    TEXTS[paying === 0 ? "casesNone" : paying === cases.length ? "casesAll" : "casesSome"][language],
    {
      count: String(cases.length),
      paying: String(paying),
      low: shown(Decimal.min(...amounts)),
      high: shown(Decimal.max(...amounts)),
      per,
    },
  );
};

/** What a first page says of the comparison. */
const answerBlocks = (
  model: Model,
  overview: Overview,
  options: PageReportOptions,
  room: Room,
  language: Language,
): Block[] => {
  const { verdicts = [], bridges = [], cases = [], critique, unit = "1000" } = options;
  const names = namesOf(model, overview, language);
  const [first] = verdicts;
  const { until, followUp } = overview;
  if (first === undefined) return [];
  const { horizon } = until;
  const isCycles = isUndated(horizon);
  const level = priceLevelText(until.priceLevel, language);
  const years = yearsText((followUp ?? until).followUpDays, language);
  const isFollowed = isCycles || first.per === "citizen";
  const within = isFollowed
    ? fill(TEXTS.within[language], { years })
    : fill(TEXTS.inPeriod[language], { period: isCycles ? years : formatPeriod(horizon, language) });
  const labelOf = (strategy: string): string => shortened(names.labelOf(strategy), 60);
  const party = perspectiveText(first.perspective, language);
  const basis = basisText(model, first, language);
  const per = TEXTS[first.per === "citizen" ? "perCitizen" : "inAll"][language];
  const said: Said = { labelOf, within };
  const reference = labelOf(first.against);
  const labels = (chosen: readonly Verdict[]): string => {
    const all = chosen.map(({ of }) => labelOf(of));
    const most = 6;
    return listed(all.length > most ? [...all.slice(0, most), "…"] : all, language);
  };
  const [paying, failing] = [true, false].map((pays) => verdicts.filter((each) => each.pays === pays));
  const slots = {
    party,
    within,
    reference,
    basis,
    names: labels(verdicts),
    paying: labels(paying ?? []),
    failing: labels(failing ?? []),
  };
  const withoutEffect = [
    ...(critique?.findings ?? []),
    ...(critique?.accepted ?? []).map(({ finding }) => finding),
  ].filter(({ kind }) => kind === "without-effect");
  const sentences =
    verdicts.length <= MOST_SENTENCES
      ? verdicts.map((each) => {
          const isFree = withoutEffect.some(({ id }) => id === `without-effect.${each.of}`);
          return [
            ...verdictTexts(model, each, said, language),
            ...(each.pays && isFree ? [TEXTS.withoutEffect[language]] : []),
          ].join(" ");
        })
      : [
          paying?.length === 0
            ? fill(TEXTS.nonePays[language], slots)
            : failing?.length === 0
              ? fill(TEXTS.allPay[language], slots)
              : fill(TEXTS.several[language], {
                  ...slots,
                  ...(language === "en"
                    ? {
                        paying: `${slots.paying} ${paying?.length === 1 ? "pays for itself" : "pay for themselves"}`,
                        failing: `${slots.failing} ${failing?.length === 1 ? "does not" : "do not"}`,
                      }
                    : {}),
                }),
        ];
  const condition =
    conditionText(model, first, language) ??
    groundsText(until.parameters, figuresBehind(model, (followUp ?? until).ledger).length, language);
  // An accepted finding has been looked into, and a note changes no amount.
  const isWarned = (critique?.findings ?? []).some(({ severity }) => severity !== "note");
  const lines = first.per === "citizen" ? overview.perCitizen : overview.cohort;
  const ofPayers = (isCycles && first.discounted ? discountedLines(lines) : lines).filter(
    ({ perspective, stage }) =>
      stage === "afterTax" || (stage === "beforeTax" && perspective === "municipality" && isTaxed(model)),
  );
  const isSingle = verdicts.length === 1;
  const costsUnit = first.per === "citizen" ? ("kr" as const) : unit;
  const captionOf = (words: Label): string =>
    fill(words[language], {
      unit: unitText(costsUnit, until.currency, language),
      level,
      years,
      period: isCycles ? years : formatPeriod(horizon, language),
      citizens: count(new Decimal(overview.citizens).toDecimalPlaces(0).toFixed(), language),
    });
  const payers = isSingle
    ? costTable(
        ofPayers,
        names,
        captionOf(
          first.per === "citizen"
            ? isCycles && first.discounted
              ? OVERVIEW.perCitizenDiscounted
              : OVERVIEW.perCitizen
            : followUp === undefined
              ? OVERVIEW.budget
              : isCycles
                ? OVERVIEW.cycles
                : OVERVIEW.cohort,
        ),
        costsUnit,
        language,
      )
    : {
        ...strategyTable(overview, verdicts, names.labelOf, language),
        caption: fill(TEXTS.perPayer[language], {
          reference: names.labelOf(first.against),
          per,
          unit: unitText("kr", until.currency, language),
          level,
          basis,
        }),
      };
  const columnOf = (each: Bridge) => {
    const of = each.per === "citizen" ? ("kr" as const) : unit;
    const words =
      each.per === "citizen"
        ? TEXTS.one
        : isCycles
          ? TEXTS.cycles
          : overview.citizens === "0"
            ? TEXTS.budget
            : TEXTS.all;
    const own = fill(words[language], {
      citizens: count(new Decimal(overview.citizens).toDecimalPlaces(0).toFixed(), language),
      years,
      unit: unitText(of, until.currency, language),
    });
    return {
      bridge: each,
      unit: of,
      heading: isSingle ? own : `${names.labelOf(each.of)}, ${unitText(of, until.currency, language)}`,
    };
  };
  const bridged =
    bridges.length === 0 || bridges.length > MOST_COLUMNS
      ? undefined
      : bridgeTable(
          bridges.map(columnOf),
          fill(TEXTS.bridge[language], {
            party,
            level,
            basis: stagesText(model, first, language),
            discounted: TEXTS[bridges[0]?.discounted === true ? "discounted" : "undiscounted"][language],
          }),
          language,
          room.bridge,
        );
  const isRounded =
    (isSingle && cases.length === 0 && isApart(withAmounts(ofPayers), names, roundedTo(costsUnit))) ||
    (bridged !== undefined && isBridgeApart(bridged));
  const isOfTwoTimes =
    room.isTold &&
    isSingle &&
    !isCycles &&
    new Set(bridges.map((each) => each.per)).size === 2 &&
    bridged !== undefined;
  const times = isOfTwoTimes ? fill(TEXTS.times[language], { years }) : undefined;
  const notes = [times, isRounded ? WORDS.roundedApart[language] : undefined].flatMap((each) => each ?? []);
  const untried = room.isTold ? untriedTexts(model, bridges.at(-1), language) : [];
  const swings = swingTexts(model, first, language);
  const inCases = casesBlocks(model, overview, options, room, language);
  const range = isSingle ? casesRange(model, cases, caseAmounts(cases), per, language) : undefined;
  const laws = lawsKept(model, language);
  const isTight = room.bridge <= TIGHT_BRIDGE;
  const rules = [...saidFirst(model, language), ...laws];
  return [
    list(
      [
        ...sentences,
        ...(range === undefined ? [] : [range]),
        cut(condition, 190, room),
        ...(isWarned ? [TEXTS.careFirst[language]] : []),
        ...rules.map((each) => (isTight || laws.length > 0 ? cut(each, LINE_LETTERS, room) : each)),
        ...(model.note === undefined ? [] : [cut(model.note[language], 190, room)]),
      ],
      fill(TEXTS.question[language], slots),
    ),
    // Beside its cases a scenario is one line of theirs: municipality, state and the public.
    ...(inCases.length > 0 ? inCases : [table(plain(payers, room.labels, language))]),
    ...(bridged === undefined ? [] : [table(plain(bridged, room.labels, language))]),
    ...(notes.length === 0 ? [] : [paragraph(notes.join(" "))]),
    list(
      swings.length === 0
        ? [TEXTS.noRanges[language]]
        : [...swings.slice(0, room.swings), ...untried].map((each) => cut(each, 185, room)),
      cut(
        fill(TEXTS[isSingle ? "hangs" : "hangsOf"][language], { per, party, name: labelOf(first.of) }),
        PAGE_WIDTH,
        room,
      ),
    ),
  ];
};

/** A page for one strategy, or a budget: what it costs. */
const costBlocks = (
  model: Model,
  overview: Overview,
  { unit = "1000" }: PageReportOptions,
  room: Room,
  language: Language,
): Block[] => {
  const names = namesOf(model, overview, language);
  const { until, perCitizen, cohort, followUp } = overview;
  const { horizon } = until;
  const isPer = perCitizen.length > 0;
  const of = isPer ? ("kr" as const) : unit;
  const caption = fill((isPer ? OVERVIEW.perCitizen : OVERVIEW.budget)[language], {
    unit: unitText(of, until.currency, language),
    level: priceLevelText(until.priceLevel, language),
    years: yearsText(followUp?.followUpDays, language),
    period: isUndated(horizon) ? "" : formatPeriod(horizon, language),
  });
  return [
    paragraph(followUp === undefined ? WORDS["no-outcomes"][language] : TEXTS.single[language]),
    table(plain(costTable(isPer ? perCitizen : cohort, names, caption, of, language), room.labels, language)),
  ];
};

/** The title in one line; which case it is stands at its end and is not cut off. */
const headOf = ({ title: text, case: named }: Model, language: Language): string => {
  const head = text[language];
  if (named === undefined || head.length <= PAGE_WIDTH) return shortened(head, PAGE_WIDTH);
  const end = ` – ${shortened(named.label[language], 60)}`;
  const scenario = head.slice(0, -` – ${named.label[language]}`.length);
  return `${shortened(scenario, PAGE_WIDTH - end.length)}${end}`;
};

const blocksIn = (
  model: Model,
  overview: Overview,
  options: PageReportOptions,
  room: Room,
  language: Language,
): Block[] => {
  const { critique, verdicts = [] } = options;
  const texts = critique === undefined ? [] : warningTexts(critique, language, room);
  const shown = texts.slice(0, room.warnings);
  const more = texts.length - shown.length;
  return [
    title(room === WHOLE ? model.title[language] : headOf(model, language)),
    ...changedBlocks(overview.until.parameters, overview.until.currency, language),
    ...(verdicts.length === 0 ? costBlocks : answerBlocks)(model, overview, options, room, language),
    ...(critique === undefined
      ? []
      : [
          list(
            texts.length === 0
              ? [TEXTS.nothing[language]]
              : [
                  ...shown,
                  ...(more === 0 ? [] : [fill(TEXTS.moreFindings[language], { count: String(more) })]),
                ],
            warningsHeading(language),
          ),
        ]),
  ];
};

/** The same with all there is to say: where a page is followed by the rest, nothing is left out and nothing told of where it is. */
export const wholePage = (
  model: Model,
  overview: Overview,
  options: PageReportOptions,
  language: Language,
): Block[] => blocksIn(model, overview, options, WHOLE, language);

/** Lines of a page as it is printed. */
const linesOf = (blocks: readonly Block[], language: Language): number =>
  renderText({ blocks, main: { columns: [], lines: [] }, data: [] }, { language, width: PAGE_WIDTH }).split(
    "\n",
  ).length - 1;

const pageReportTakes = () => ({
  model: modelShape,
  overview: overviewShape,
  options: reportOptions({
    verdicts: is.list(verdictShape),
    bridges: is.anyList,
    cases: is.anyList,
    critique: critiqueShape,
  }),
});

/**
 * What a reader needs to answer from one page: whether it pays and for whom, what that is conditional on, what it costs
 * each payer, how the appropriation becomes the answer, what the answer hangs on and what to distrust. At most 45 lines
 * of 100 letters: what there is no room for is told in fewer words, and then left to the rest.
 *
 * @param model - the scenario
 * @param overview - from `overview(model)`
 * @param options - language, unit, and what was worked out of the same question
 * @example
 * import { critic, overview, verdict } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 * import { pageReport, renderText } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const model = await loadScenario(file);
 * const page = pageReport(model, overview(model), { verdicts: [verdict(model)], critique: critic(model) });
 * renderText(page, { language: "en", width: 100 }).split("\n")[0]; // "Job training of adults under JTPA"
 */
export const pageReport = (model: Model, overview: Overview, options: PageReportOptions = {}): Report => {
  checkGiven(pageReportTakes, { model, overview, options });
  const { language = model.language } = options;
  const pages = ROOMS.map((room) => [
    ...blocksIn(model, overview, options, room, language),
    paragraph(TEXTS.where[language]),
  ]);
  const blocks = pages.find((page) => linesOf(page, language) <= PAGE_LINES) ?? pages.at(-1) ?? [];
  return { blocks, main: { columns: [], lines: [] }, data: options.verdicts ?? [] };
};
