import type { Overview, OverviewReturn } from "../../analysis/index";
import { Decimal } from "../../decimal";
import type { Model } from "../../model/index";
import { own } from "../../own";
import type { Language } from "../../problems/index";
import type { Cell, Table } from "../block";
import { kroner } from "../numbers";
import { perspectiveText } from "../perspectiveText";
import { fill } from "../words";
import { capital, type Names } from "./shown";
import { ECONOMICS, TEXTS } from "./texts";

const text = (value: string): Cell => ({ text: value });
const whole = (amount: string): Cell => ({ amount: new Decimal(amount).toFixed(0) });
const units = (amount: string): Cell => ({ count: new Decimal(amount).toDecimalPlaces(4).toFixed() });
const right = (heading: string) => ({ heading, align: "right" as const });
const left = (heading: string) => ({ heading, align: "left" as const });

/** Outcomes in years, such as life years, are told per citizen and with what they cost. */
export const isYears = (model: Model, outcome: string): boolean =>
  model.cohort?.outcomes.find(({ id }) => id === outcome)?.kind === "years";

/** What a unit of an outcome costs, strategy by strategy from the cheapest. */
export const ratioTables = (
  model: Model,
  { ratios, payer }: Overview,
  { labelOf }: Names,
  captionOf: (outcome: string) => string,
  language: Language,
): readonly Table[] =>
  ratios
    .filter(({ outcome }) => isYears(model, outcome))
    .map(({ outcome, options }): Table => {
      const label = model.cohort?.outcomes.find(({ id }) => id === outcome)?.label[language] ?? outcome;
      const ordered = [...options].sort((a, b) => new Decimal(a.cost).cmp(b.cost));
      return {
        caption: captionOf(label),
        columns: [
          left(TEXTS.strategy[language]),
          right(capital(perspectiveText(payer, language))),
          right(label),
          left(ECONOMICS.against[language]),
          right(ECONOMICS.more[language]),
          right(fill(ECONOMICS.gained[language], { outcome: label })),
          right(fill(ECONOMICS.perUnit[language], { outcome: label })),
        ],
        lines: ordered.map(({ id, cost, effect, against, icer, status }) => {
          const other = options.find((option) => option.id === against);
          const more = (own: string, theirs: string | undefined): Decimal =>
            new Decimal(own).minus(theirs ?? 0);
          return {
            cells: [
              text(labelOf(id)),
              whole(cost),
              units(effect),
              text(against === undefined ? "–" : labelOf(against)),
              other === undefined ? text("–") : whole(more(cost, other.cost).toFixed()),
              other === undefined ? text("–") : units(more(effect, other.effect).toFixed()),
              icer === undefined || status === "dominated" ? text(ECONOMICS[status][language]) : whole(icer),
            ],
          };
        }),
      };
    });

/** What public money brings in one strategy over the reference, in a sentence. */
const returnText = (
  { willingnessToPay, netCost, marginalValueOfPublicFunds: marginal }: OverviewReturn,
  slots: Readonly<Record<string, string>>,
  currency: string,
  language: Language,
): string => {
  const amount = (value: string): string => kroner(new Decimal(value).abs().toFixed(0), currency, language);
  const value =
    marginal.kind === "finite"
      ? new Decimal(marginal.value)
          .toDecimalPlaces(2)
          .toFixed()
          .replace(".", language === "da" ? "," : ".")
      : ECONOMICS[marginal.kind === "infinite" && marginal.sign === 1 ? "infinite" : "notDefined"][language];
  const side = (key: "gain" | "loss" | "costs" | "saves", of: string): string =>
    fill(ECONOMICS[key][language], { amount: amount(of) });
  const said = fill(ECONOMICS.marginal[language], {
    ...slots,
    value,
    citizens: side(new Decimal(willingnessToPay).lt(0) ? "loss" : "gain", willingnessToPay),
    public: side(new Decimal(netCost).lt(0) ? "saves" : "costs", netCost),
  });
  // `kr.` ends the sentence by itself.
  return said.replace(/\.\.$/u, ".");
};

/** Returns of public money, where citizens gain or lose any. */
export const returnTexts = ({ returns, until }: Overview, { labelOf }: Names, language: Language): string[] =>
  Object.entries(returns).flatMap(([name, found]) =>
    new Decimal(found.willingnessToPay).isZero()
      ? []
      : [returnText(found, { name: labelOf(name) }, until.currency, language)],
  );

/** The welfare account, in which a gain is positive. */
export const welfareTable = (
  { welfare }: Overview,
  { others, labelOf }: Names,
  caption: string,
  language: Language,
): Table | undefined => {
  const accounts = others.flatMap((name) => {
    const account = own(welfare, name);
    return account === undefined ? [] : [{ name, account }];
  });
  if (accounts.length === 0) return undefined;
  const rounded = (amount: string): Decimal => new Decimal(amount).round();
  const parts = ["output", "resources", "outcomes"] as const;
  const before = accounts.map(({ account }) =>
    parts.reduce((sum, part) => sum.plus(rounded(account[part])), new Decimal(0)),
  );
  const distortion = accounts.map(({ account }) => rounded(account.distortion));
  const sums = before.map((sum, index) => sum.plus(distortion[index] ?? 0));
  // Guidance has changed between some distortion and none: both sums are told.
  const isDistorted = distortion.some((amount) => !amount.isZero());
  const line = (words: string, amounts: readonly Decimal[], strong = false) => ({
    cells: [text(words), ...amounts.map((amount): Cell => ({ amount: amount.toFixed() }))],
    ...(strong ? { strong } : {}),
  });
  const times = accounts.map(({ account }) => rounded(account.leisure));
  return {
    caption,
    columns: [left(ECONOMICS.gain1[language]), ...accounts.map(({ name }) => right(labelOf(name)))],
    lines: [
      ...parts.map((part) =>
        line(
          ECONOMICS[part][language],
          accounts.map(({ account }) => rounded(account[part])),
        ),
      ),
      ...(isDistorted ? [line(ECONOMICS.beforeDistortion[language], before, true)] : []),
      line(ECONOMICS.distortion[language], distortion),
      line(ECONOMICS.withoutLeisure[language], sums, true),
      line(ECONOMICS.leisure[language], times),
      line(
        ECONOMICS.withLeisure[language],
        sums.map((sum, index) => sum.plus(times[index] ?? 0)),
        true,
      ),
    ],
  };
};

/** Differences per citizen by segment, for those who pay and those who gain. */
export const segmentTable = (
  model: Model,
  { bySegment, payer }: Overview,
  { others, labelOf }: Names,
  caption: string,
  isDiscounted: boolean,
  language: Language,
): Table => {
  const columns = others.flatMap((name) =>
    [payer, "citizen" as const].map((perspective) => ({ name, perspective })),
  );
  return {
    caption,
    columns: [
      left(ECONOMICS.segment[language]),
      ...columns.map(({ name, perspective }) =>
        right(
          `${others.length === 1 ? "" : `${labelOf(name)}: `}${capital(perspectiveText(perspective, language))}`,
        ),
      ),
    ],
    lines: bySegment.map(({ segment, lines }) => ({
      cells: [
        text(model.segments.find(({ id }) => id === segment)?.label?.[language] ?? segment),
        ...columns.map(({ name, perspective }): Cell => {
          const line = lines.find((each) => each.perspective === perspective && each.stage === "afterTax");
          const amounts = isDiscounted ? line?.discounted : line?.differences;
          return whole(own(amounts, name) ?? "0");
        }),
      ],
    })),
  };
};
