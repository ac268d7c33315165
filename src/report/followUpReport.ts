import type { GoalCount, GoalFollowUp, GoalParameter } from "../analysis/index";
import { formatDate } from "../calendar/index";
import { Decimal } from "../decimal";
import { type Model, modelShape } from "../model/index";
import { checked, is, type Language } from "../problems/index";
import { type Block, heading, list, paragraph, type Report, type Table, table, title } from "./block";
import { count as countText, kroner, percent, quantity } from "./numbers";
import { output } from "./outputs/output";
import { perspectiveText } from "./perspectiveText";
import { reportOptions } from "./shapes";
import { fill } from "./words";

type Words = Readonly<Record<Language, string>>;

const WORDS = {
  title: { da: "Målopfølgning", en: "Goal follow-up" },
  none: { da: "Scenariet har ingen mål at følge op.", en: "The scenario has no goals to follow up." },
  goal: {
    da: "Målet er {share} af de visiterede.",
    en: "The goal is {share} of those referred.",
  },
  followUp: { da: "Resultaterne følges op {date}.", en: "Results are followed up on {date}." },
  deadline: { da: "Målet skal være nået {date}.", en: "The goal is to be reached by {date}." },
  noDeadline: {
    da: "Kilden giver ingen frist for at nå det.",
    en: "The source gives no date by which it is to be reached.",
  },
  noCounts: { da: "Intet er talt endnu.", en: "Nothing has been counted yet." },
  expectedThen: {
    da: "Scenariet venter, at {entrants} er startet til den tid, og at {share} af dem har nået det.",
    en: "The scenario expects {entrants} to have started by then, and {share} of them to have reached it.",
  },
  nobodyThen: {
    da: "Scenariet venter ikke, at nogen er startet til den tid.",
    en: "The scenario expects nobody to have started by then.",
  },
  met: {
    da: "{date}: nået. {count} af {of} er {actual}; selv det laveste, tallet kan dække over, er mindst målet ({low} – {high}).",
    en: "{date}: met. {count} of {of} {count|is|are} {actual}; even the least it may stand for is at least the goal ({low} – {high}).",
  },
  below: {
    da: "{date}: under målet. {count} af {of} er {actual}; selv det højeste, tallet kan dække over, er mindre end målet ({low} – {high}).",
    en: "{date}: below. {count} of {of} {count|is|are} {actual}; even the most it may stand for is less than the goal ({low} – {high}).",
  },
  undecided: {
    da: "{date}: kan ikke afgøres. {count} af {of} er {actual}; med så få kan det dække over {low} – {high}, og målet ligger derimellem.",
    en: "{date}: cannot be told. {count} of {of} {count|is|are} {actual}; with so few it may stand for {low} – {high}, and the goal lies between.",
  },
  nobody: {
    da: "{date}: kan ikke afgøres. Ingen var visiteret.",
    en: "{date}: cannot be told. Nobody had been referred.",
  },
  asExpected: {
    da: "Scenariet venter {count} af {of} ({share}) på den dag: det stemmer med det, der er talt.",
    en: "The scenario expects {count} of {of} ({share}) on that day: in line with what was counted.",
  },
  moreExpected: {
    da: "Scenariet venter {count} af {of} ({share}) på den dag: flere, end tallet kan dække over.",
    en: "The scenario expects {count} of {of} ({share}) on that day: more than the count may stand for.",
  },
  fewerExpected: {
    da: "Scenariet venter {count} af {of} ({share}) på den dag: færre, end tallet kan dække over.",
    en: "The scenario expects {count} of {of} ({share}) on that day: fewer than the count may stand for.",
  },
  interval: {
    da: "Intervallerne er eksakte 95 pct.-intervaller (Clopper og Pearson).",
    en: "Intervals are exact 95% intervals (Clopper and Pearson).",
  },
  answer: { da: "Hvad det gør ved svaret", en: "What it does to the answer" },
  answerHead: {
    da: "Nettoudgift pr. borger for {payer} mod {against}, hvis »{label}« er det, der er talt, i stedet for {value}:",
    en: "Net cost per citizen for {payer} against {against}, if “{label}” is what was counted in place of {value}:",
  },
  as: { da: "Hvis det er", en: "If it is" },
  byThen: { da: "Andel på dagen", en: "Share on the day" },
  value: { da: "Svarer til", en: "Stands for" },
  cost: { da: "Nettoudgift pr. borger", en: "Net cost per citizen" },
  base: { da: "som i scenariet", en: "as in the scenario" },
  counted: { da: "det, der er talt", en: "what was counted" },
  low: { da: "det laveste", en: "the least" },
  high: { da: "det højeste", en: "the most" },
  beyond: { da: "uden for intervallet", en: "beyond its range" },
  date: { da: "Dato", en: "Date" },
  goalName: { da: "Mål", en: "Goal" },
  reached: { da: "Nået", en: "Reached" },
  of: { da: "Af", en: "Of" },
  share: { da: "Andel", en: "Share" },
  verdict: { da: "Afgørelse", en: "Verdict" },
  expected: { da: "Ventet andel", en: "Expected share" },
} as const satisfies Record<string, Words>;

const VERDICT = {
  met: { da: "nået", en: "met" },
  below: { da: "under målet", en: "below" },
  undecided: { da: "kan ikke afgøres", en: "cannot be told" },
} as const satisfies Record<string, Words>;

/** A share to a tenth of a per cent, as far as people are counted. */
const shareText = (share: string, language: Language): string =>
  percent(new Decimal(share).toDecimalPlaces(3).toFixed(), language);
const peopleText = (count: string, language: Language): string =>
  quantity(new Decimal(count).toDecimalPlaces(1).toFixed(), "citizens", "DKK", language);

const countItems = (count: GoalCount, language: Language): readonly string[] => {
  const { date, share, interval, verdict, expected } = count;
  const day = formatDate(date, language);
  if (share === undefined) return [fill(WORDS.nobody[language], { date: day })];
  const [low, high] = interval.map((end) => shareText(end, language)) as [string, string];
  const slots = {
    date: day,
    count: count.count,
    of: count.of,
    actual: shareText(share, language),
    low,
    high,
  };
  const told = fill(WORDS[verdict][language], slots);
  if (expected.share === undefined || expected.count === undefined) return [told, WORDS.nobodyThen[language]];
  const expectation = expected.isWithin
    ? "asExpected"
    : new Decimal(expected.share).gt(interval[1])
      ? "moreExpected"
      : "fewerExpected";
  const rounded = new Decimal(expected.count).toDecimalPlaces(1).toFixed();
  return [
    told,
    fill(WORDS[expectation][language], {
      count: countText(rounded, language),
      of: count.of,
      share: shareText(expected.share, language),
    }),
  ];
};

const answerBlocks = (model: Model, answer: GoalParameter, language: Language): Block[] => {
  const { currency, strategies } = model;
  const unit = model.parameters[answer.parameter]?.unit ?? "1";
  const shownValue = (value: string): string => quantity(value, unit, currency, language, unit === "1");
  const labelOf = (id: string): string => strategies.find((each) => each.id === id)?.label[language] ?? id;
  const cost = (value: string | undefined) =>
    value === undefined ? { text: "–" } : { text: kroner(new Decimal(value).toFixed(0), currency, language) };
  const lines = [
    { name: WORDS.base[language], share: undefined, value: answer.value, perCitizen: answer.perCitizen },
    ...answer.answers.map(({ of, ...rest }) => ({ name: WORDS[of][language], ...rest })),
  ];
  return [
    table({
      caption: fill(WORDS.answerHead[language], {
        payer: perspectiveText(answer.perspective, language),
        against: labelOf(answer.against),
        label: answer.label[language],
        value: shownValue(answer.value),
      }),
      columns: [
        { heading: WORDS.as[language], align: "left" },
        { heading: WORDS.byThen[language], align: "right" },
        { heading: WORDS.value[language], align: "right" },
        { heading: WORDS.cost[language], align: "right" },
      ],
      lines: lines.map(({ name, share, value, perCitizen }) => ({
        cells: [
          { text: name },
          { text: share === undefined ? "" : shareText(share, language) },
          {
            text:
              value === undefined
                ? WORDS.beyond[language]
                : shownValue(new Decimal(value).toDecimalPlaces(3).toFixed()),
          },
          cost(perCitizen),
        ],
      })),
    }),
  ];
};

const goalBlocks = (model: Model, goal: GoalFollowUp, language: Language): Block[] => {
  const { label, share, followUp, deadline, counts, expected, answer, source, note } = goal;
  const said = (text: Words, slots: Readonly<Record<string, string>>): string => fill(text[language], slots);
  const then =
    expected === undefined
      ? []
      : expected.share === undefined
        ? [WORDS.nobodyThen[language]]
        : [
            said(WORDS.expectedThen, {
              entrants: peopleText(expected.entrants, language),
              share: shareText(expected.share, language),
            }),
          ];
  return [
    heading(label[language]),
    paragraph(
      [
        said(WORDS.goal, { share: shareText(share, language) }),
        deadline === undefined
          ? WORDS.noDeadline[language]
          : said(WORDS.deadline, { date: formatDate(deadline, language) }),
        ...(followUp === undefined ? [] : [said(WORDS.followUp, { date: formatDate(followUp, language) })]),
        ...then,
        ...(source === undefined ? [] : [`${source[language]}.`]),
        ...(note === undefined ? [] : [note[language]]),
      ].join(" "),
    ),
    counts.length === 0
      ? paragraph(WORDS.noCounts[language])
      : list(
          counts.flatMap((count) => [
            ...countItems(count, language),
            ...(count.source === undefined ? [] : [`${count.source[language]}.`]),
          ]),
        ),
    ...(answer === undefined || answer.answers.length === 0 ? [] : answerBlocks(model, answer, language)),
  ];
};

const mainOf = (goals: readonly GoalFollowUp[], language: Language): Table => ({
  columns: [
    { heading: WORDS.goalName[language], align: "left" },
    { heading: WORDS.date[language], align: "left" },
    ...(["reached", "of", "share", "low", "high", "expected"] as const).map((key) => ({
      heading: WORDS[key][language],
      align: "right" as const,
    })),
    { heading: WORDS.verdict[language], align: "left" },
  ],
  lines: goals.flatMap(({ label, counts }) =>
    counts.map(({ date, count, of, share = "", interval, expected, verdict }) => ({
      cells: [
        { text: label[language] },
        { text: date },
        ...[count, of, share, ...interval, expected.share ?? ""].map((value) =>
          value === "" ? { text: "" } : { count: value },
        ),
        { text: VERDICT[verdict][language] },
      ],
    })),
  ),
});

/** What `follow-up` hands to programs. */
export const followUpOutput = (
  { title: name, currency, fingerprint }: Model,
  goals: readonly GoalFollowUp[],
) => output("followUp", { title: name, currency, model: fingerprint, goals });

const followUpReportTakes = () => ({
  model: modelShape,
  goals: is.list(
    is.made(
      "GoalFollowUp",
      { texts: "id strategy outcome", lists: "counts interval", records: "label" },
      { share: is.decimalText, verdict: is.oneOf(["met", "below", "undecided"], "verdict") },
    ),
  ),
  options: reportOptions(),
});

/**
 * Goals held against what was counted, in words: met, below or not to be told, what the scenario expected by then, and
 * what it does to the answer.
 *
 * @param model - the scenario that was asked
 * @param goals - as `goalFollowUp` makes them
 * @param options - the language; the scenario's own when left out
 * @example
 * import { goalFollowUp } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { followUpReport, renderText } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * const goals = goalFollowUp(model, { counted: [{ count: 17, of: 100 }] });
 * const line = renderText(followUpReport(model, goals, { language: "en" }), { language: "en" }).split("\n")[0];
 * line; // "Goal follow-up: BI46 – extension of Projekt Trædesten, model A"
 */
export const followUpReport = /* @__PURE__ */ checked(
  followUpReportTakes,
  (
    model: Model,
    goals: readonly GoalFollowUp[],
    { language = model.language }: { readonly language?: Language } = {},
  ): Report => ({
    blocks: [
      title(`${WORDS.title[language]}: ${model.title[language]}`),
      ...(goals.length === 0 ? [paragraph(WORDS.none[language])] : []),
      ...goals.flatMap((goal) => goalBlocks(model, goal, language)),
      ...(goals.some(({ counts }) => counts.length > 0) ? [paragraph(WORDS.interval[language])] : []),
    ],
    main: mainOf(goals, language),
    data: followUpOutput(model, goals),
  }),
);
