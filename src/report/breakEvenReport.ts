import type { BreakEven, BreakEvens, Crossing, PaybackRow, Paybacks } from "../analysis/index";
import { formatDate } from "../calendar/index";
import { Decimal } from "../decimal";
import { isTaxed } from "../ledger/index";
import type { Model } from "../model/index";
import { isUndated, modelShape } from "../model/index";
import type { Language } from "../problems/index";
import { checked, is } from "../problems/index";
import { type Block, heading, list, paragraph, type Report, type Table, table, title } from "./block";
import {
  changeText,
  crossingsText,
  effectText,
  heldTexts,
  jumpText,
  payerText,
  valueText,
} from "./breakEven/shown";
import { TEXTS } from "./breakEven/texts";
import { changedBlocks, changedIn } from "./changedBlocks";
import { count, kroner, measured } from "./numbers";
import { breakEvenOutput } from "./outputs/decisionOutputs";
import { yearsText } from "./overview/shown";
import { stagesText } from "./page/verdictText";
import { perspectiveText } from "./perspectiveText";
import { reportOptions } from "./shapes";
import { EVIDENCE_WORDS, fill } from "./words";

/** What a report on break-evens takes beside model and result. */
export interface BreakEvenReportOptions {
  /** Language of words and numbers; the document's own when left out. */
  readonly language?: Language;
}

const left = (text: string) => ({ heading: text, align: "left" as const });
const right = (text: string) => ({ heading: text, align: "right" as const });
const text = (value: string) => ({ text: value });

/** Whether it needs saying how far a net cost goes. */
const isStaged = (model: Model, rows: readonly Pick<BreakEven, "stage">[]): boolean =>
  isTaxed(model) || rows.some(({ stage }) => stage !== "afterTax");

/** One parameter for all whom it is asked for. */
const parameterTable = (
  { currency }: Model,
  rows: readonly BreakEven[],
  staged: boolean,
  language: Language,
): Table => {
  const [{ varied } = { varied: undefined }] = rows;
  if (varied === undefined) return { columns: [], lines: [] };
  const hasSuccesses = rows.some(({ crossings }) =>
    crossings.some(({ successes }) => successes !== undefined),
  );
  const hasEffect = varied.neutral !== undefined && varied.means === "level";
  const whole = (value: string): string => count(new Decimal(value).toDecimalPlaces(0).toFixed(), language);
  return {
    caption: fill(TEXTS.caption[language], {
      label: varied.label[language],
      value: valueText(varied.base, varied, currency, language),
      evidence: EVIDENCE_WORDS[varied.evidence][language],
    }),
    columns: [
      left(TEXTS.who[language]),
      left(TEXTS.paysAt[language]),
      right(TEXTS.change[language]),
      ...(hasEffect ? [right(TEXTS.effect[language])] : []),
      ...(hasSuccesses ? [left(TEXTS.successes[language])] : []),
      left(TEXTS.how[language]),
    ],
    lines: rows.map((row) => {
      // Of several, the one nearest to the scenario's own value.
      const away = ({ value }: Crossing): Decimal => new Decimal(value).minus(varied.base).abs();
      const [first] = [...row.crossings].sort((a, b) => away(a).comparedTo(away(b)));
      const { successes, direction = "paysAbove" } = first ?? {};
      const share = first?.value === undefined || new Decimal(first.value).isZero() ? undefined : first.value;
      return {
        cells: [
          text(payerText(row, staged, language)),
          text(crossingsText(row, currency, language)),
          text(first === undefined ? "–" : changeText(first.fromBase, language)),
          ...(hasEffect
            ? [
                text(
                  first?.fromNeutral === undefined
                    ? "–"
                    : effectText(first.fromNeutral, varied, currency, language, direction),
                ),
              ]
            : []),
          ...(hasSuccesses
            ? [
                text(
                  successes === undefined
                    ? "–"
                    : fill(TEXTS[direction === "paysAbove" ? "atLeast" : "atMost"][language], {
                        count: whole(successes.whole),
                        all: whole(
                          share === undefined ? "0" : new Decimal(successes.exact).div(share).toFixed(),
                        ),
                      }),
                ),
              ]
            : []),
          text(TEXTS[row.method][language]),
        ],
      };
    }),
  };
};

/** Sentences that end in an abbreviation end in one full stop. */
const sentences = (texts: readonly string[]): string[] => texts.map((each) => each.replace(/\.\.$/u, "."));

/** What is to be known of how a parameter was varied. */
const notesOn = (model: Model, rows: readonly BreakEven[], language: Language): string[] => {
  const [row] = rows;
  if (row === undefined) return [];
  const { varied } = row;
  const shown = (value: string): string => valueText(value, varied, model.currency, language);
  const searches = rows.flatMap(({ searched }) => searched ?? []);
  const [widest] = [...searches].sort((a, b) => (b.beyond?.length ?? 0) - (a.beyond?.length ?? 0));
  const gaps = new Map(
    rows.flatMap(({ withoutValue }) => withoutValue).map((gap) => [gap.map((end) => shown(end)).join(), gap]),
  );
  const jumps = rows.flatMap(({ crossings }) =>
    crossings.flatMap((crossing) => jumpText(crossing, varied, model.currency, language) ?? []),
  );
  return sentences([
    ...(varied.neutral === undefined
      ? []
      : [
          varied.means === "effect"
            ? TEXTS.meansEffect[language]
            : fill(TEXTS.meansLevel[language], { neutral: shown(varied.neutral) }),
        ]),
    ...heldTexts(model, row, language),
    ...(widest === undefined
      ? []
      : [
          fill(TEXTS.search[language], {
            from: shown(widest.from),
            until: shown(widest.until),
            steps: String(widest.steps),
          }),
          ...(widest.beyond ?? []).map(({ from, until, steps }) =>
            fill(TEXTS.beyond[language], { from: shown(from), until: shown(until), steps: String(steps) }),
          ),
        ]),
    ...[...gaps.values()].flatMap(([from, until]) =>
      // A single value, such as a division by nothing, is not a stretch of them.
      shown(from) === shown(until)
        ? []
        : [fill(TEXTS.withoutValue[language], { from: shown(from), until: shown(until) })],
    ),
    ...new Set(jumps),
  ]);
};

/** Years with one decimal, rounded up: a payback is not shown shorter than it is. */
const paybackText = (row: PaybackRow | undefined, language: Language): string => {
  if (row === undefined) return "–";
  const { outcome, first, permanent } = row;
  const years = (value: string): string =>
    measured(new Decimal(value).toDecimalPlaces(1, Decimal.ROUND_CEIL).toFixed(), "years", language);
  if (outcome === "nothingPaid") return TEXTS.nothingPaid[language];
  if (permanent === undefined)
    return first === undefined
      ? TEXTS.never[language]
      : fill(TEXTS.firstOnly[language], { first: years(first) });
  return first === permanent || first === undefined
    ? years(permanent)
    : fill(TEXTS.firstAndLast[language], { first: years(first), permanent: years(permanent) });
};

/** When it has come back, for every payer and control area. */
const paybackTable = ({ rows, maxYears }: Paybacks, staged: boolean, language: Language): Table => {
  const keyOf = ({ perspective, stage, controlArea = "" }: PaybackRow): string =>
    JSON.stringify([perspective, stage, controlArea]);
  const groups = new Map<string, PaybackRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  const hasCitizen = rows.some(({ per }) => per === "citizen");
  const hasDiscounted = rows.some(({ discounted }) => discounted);
  const hasDates = rows.some(({ date }) => date !== undefined);
  const shows = [
    { per: "cohort", discounted: false, words: TEXTS.cohortSimple },
    ...(hasDiscounted ? [{ per: "cohort", discounted: true, words: TEXTS.cohortDiscounted }] : []),
    ...(hasCitizen ? [{ per: "citizen", discounted: false, words: TEXTS.citizenSimple }] : []),
    ...(hasCitizen && hasDiscounted
      ? [{ per: "citizen", discounted: true, words: TEXTS.citizenDiscounted }]
      : []),
  ];
  return {
    caption: TEXTS.payback[language],
    columns: [
      left(TEXTS.who[language]),
      ...shows.map(({ words }) => left(words[language])),
      ...(hasDates ? [left(TEXTS.date[language])] : []),
      ...(maxYears === undefined
        ? []
        : [left(fill(TEXTS.within[language], { years: count(maxYears, language) }))]),
    ],
    lines: [...groups.values()].flatMap((group) => {
      const [row] = group;
      if (row === undefined) return [];
      const found = (per: string, discounted: boolean): PaybackRow | undefined =>
        group.find((each) => each.per === per && each.discounted === discounted);
      const plain = found("cohort", false);
      return [
        {
          cells: [
            text(payerText(row, staged, language)),
            ...shows.map(({ per, discounted }) => text(paybackText(found(per, discounted), language))),
            ...(hasDates ? [text(plain?.date === undefined ? "–" : formatDate(plain.date, language))] : []),
            ...(maxYears === undefined
              ? []
              : [
                  text(
                    TEXTS[plain?.isWithin === undefined ? "notFollowed" : plain.isWithin ? "yes" : "no"][
                      language
                    ],
                  ),
                ]),
          ],
        },
      ];
    }),
  };
};

/** How a payback is counted, and over how long. */
const paybackNote = ({ rows, yearsFollowed, bought }: Paybacks, language: Language): string => {
  const years = measured(new Decimal(yearsFollowed).toDecimalPlaces(2).toFixed(), "years", language);
  return [
    fill(TEXTS.paybackNote[language], { years }),
    ...(rows.some(({ per }) => per === "citizen") ? [TEXTS[bought][language]] : []),
  ].join(" ");
};

/** What the last year of the follow-up brings, and that more comes after it. */
const lastYearText = (
  model: Model,
  { of, against, paybacks }: BreakEvens,
  labelOf: (strategy: string) => string,
  language: Language,
): string | undefined => {
  const { rows, yearsFollowed } = paybacks;
  const row = rows.find(
    ({ lastYear, stage, controlArea }) =>
      lastYear !== undefined && stage === "afterTax" && controlArea === undefined,
  );
  if (row?.lastYear === undefined) return undefined;
  const gain = new Decimal(row.lastYear);
  return fill(TEXTS[gain.isNegative() ? "lastYearCosts" : "lastYearSaves"][language], {
    years: measured(new Decimal(yearsFollowed).toDecimalPlaces(2).toFixed(), "years", language),
    of: labelOf(of),
    against: labelOf(against),
    party: perspectiveText(row.perspective, language),
    amount: kroner(gain.abs().toFixed(0), model.currency, language),
    stage: stagesText(model, row, language),
  });
};

/** Break-evens and payback as blocks of a report. */
export const breakEvenBlocks = (model: Model, result: BreakEvens, language: Language): Block[] => {
  const { breakEvens, paybacks, of, against, reach, discounted } = result;
  const names = [...new Set(breakEvens.map(({ vary }) => vary))];
  const staged = isStaged(model, [...breakEvens, ...paybacks.rows]);
  const labelOf = (strategy: string): string =>
    model.strategies.find(({ id }) => id === strategy)?.label[language] ?? strategy;
  const [{ held } = { held: undefined }] = breakEvens;
  const days = held?.followUpDays;
  const lastYear = lastYearText(model, result, labelOf, language);
  const words = reach === "followUp" && !isUndated(model.horizon) ? TEXTS.compared : TEXTS.comparedUntil;
  return [
    paragraph(
      fill(words[language], {
        of: labelOf(of),
        against: labelOf(against),
        years: yearsText(days, language),
        discounted: discounted
          ? fill(TEXTS.discounted[language], { label: model.discounting?.label[language] ?? "" })
          : "",
      }),
    ),
    ...names.flatMap((name): Block[] => {
      const rows = breakEvens.filter(({ vary }) => vary === name);
      return [table(parameterTable(model, rows, staged, language)), list(notesOn(model, rows, language))];
    }),
    ...(paybacks.rows.length === 0
      ? []
      : [
          table(paybackTable(paybacks, staged, language)),
          paragraph(paybackNote(paybacks, language)),
          ...(lastYear === undefined ? [] : [paragraph(lastYear)]),
        ]),
    paragraph(TEXTS.grounds[language]),
  ];
};

/** Tidy rows: one for each crossing, or for each answer without one. */
const rowTable = ({ breakEvens }: BreakEvens): Table => ({
  columns: [
    "vary",
    "perspective",
    "stage",
    "outcome",
    "value",
    "direction",
    "fromBase",
    "successes",
    "method",
  ].map((name) => left(name)),
  lines: breakEvens.flatMap(({ vary, perspective, stage, outcome, crossings, method }) => {
    const whose = Array.isArray(perspective) ? perspective.join("+") : String(perspective);
    const line = (cells: readonly string[]) => ({
      cells: [vary, whose, stage, outcome, ...cells, method].map(text),
    });
    return crossings.length === 0
      ? [line(["", "", "", ""])]
      : crossings.map(({ value, direction, fromBase = "", successes }) =>
          line([value, direction, fromBase, successes?.exact ?? ""]),
        );
  }),
});

const breakEvenReportTakes = () => ({
  model: modelShape,
  result: is.made("BreakEvens", { texts: "of against reach", lists: "breakEvens", records: "paybacks" }),
  options: reportOptions(),
});

/**
 * When a strategy pays: each parameter's break-even for every payer with what it holds, and payback.
 *
 * @param model - the scenario
 * @param result - from `breakEvens(model)`
 * @param options - language
 * @example
 * import { breakEvens } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 * import { breakEvenReport, renderText } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const found = breakEvens(model, { vary: ["lamivudine"], perspective: "region" });
 * const line = renderText(breakEvenReport(model, found), { language: "en" }).split("\n")[0];
 * line; // "When does it pay? Zidovudine with and without lamivudine in HIV"
 */
export const breakEvenReport = /* @__PURE__ */ checked(
  breakEvenReportTakes,
  (model: Model, result: BreakEvens, { language = model.language }: BreakEvenReportOptions = {}): Report => ({
    blocks: [
      title(`${TEXTS.breakEven[language]} ${model.title[language]}`),
      ...changedBlocks(changedIn(model), model.currency, language),
      ...breakEvenBlocks(model, result, language),
    ],
    main: rowTable(result),
    data: breakEvenOutput(model, result),
  }),
);

export const breakEvenSection = (model: Model, result: BreakEvens, language: Language): Block[] => [
  heading(TEXTS.breakEven[language]),
  ...breakEvenBlocks(model, result, language),
  ...(result.perspective === undefined
    ? []
    : [paragraph(fill(TEXTS.allPayers[language], { party: perspectiveText(result.perspective, language) }))]),
];
