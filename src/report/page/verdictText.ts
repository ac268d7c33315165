import type { Verdict } from "../../analysis/index";
import { Decimal } from "../../decimal";
import { isTaxed } from "../../ledger/index";
import type { Model } from "../../model/index";
import type { Language } from "../../problems/index";
import { turnsWithin, turnText, valueText } from "../breakEven/shown";
import { kroner, listed } from "../numbers";
import { perspectiveText } from "../perspectiveText";
import { fill } from "../words";
import { TEXTS } from "./texts";

/** How amounts are looked at: before or after income tax, discounted or not. */
export const basisText = (
  model: Model,
  { stage, discounted }: Pick<Verdict, "stage" | "discounted">,
  language: Language,
): string =>
  listed(
    [
      ...(isTaxed(model) || stage !== "afterTax" ? [TEXTS[stage][language]] : []),
      TEXTS[discounted ? "discounted" : "undiscounted"][language],
    ],
    language,
  );

/** How far amounts go, after a comma; nothing where there is no tax. */
export const stagesText = (model: Model, { stage }: Pick<Verdict, "stage">, language: Language): string =>
  isTaxed(model) || stage !== "afterTax" ? `, ${TEXTS[stage][language]}` : "";

/** What it costs more per citizen or in all, exact: what the sensitivity of the same question begins with. */
export const verdictAmount = ({ base, per }: Pick<Verdict, "base" | "per">): Decimal =>
  new Decimal((per === "citizen" ? base.perCitizen : base.netCost) ?? 0);

/** What it takes, or how much less would do. */
const needsText = (model: Model, { needs, pays, targets }: Verdict, language: Language): string => {
  if (needs === undefined) return "";
  const { varied, crossings, outcome, range, vary } = needs;
  const shown = (value: string): string => valueText(value, varied, model.currency, language);
  const [low, high] = range;
  const slots = {
    label: varied.label[language],
    now: shown(varied.base),
    low: shown(low),
    high: shown(high),
  };
  const away = (value: string): Decimal => new Decimal(value).minus(varied.base).abs();
  const [nearest] = crossings
    .filter(({ direction }) => direction !== "touches")
    .sort((a, b) => away(a.value).comparedTo(away(b.value)));
  if (nearest === undefined || outcome === "always" || outcome === "never")
    return fill(TEXTS[pays ? "anyway" : "needsNone"][language], slots);
  const isGoal = targets.length === 1 && targets[0]?.parameter === vary;
  const value = turnText(nearest, varied, model.currency, language);
  const move = pays ? (nearest.direction === "paysAbove" ? "falls" : "rises") : "needs";
  return fill(TEXTS[`${move}${isGoal ? "Goal" : "Other"}`][language], { ...slots, value });
};

/** Whose strategies they are, for how long, and what they are held against. */
export interface Said {
  readonly labelOf: (strategy: string) => string;
  /** `inden for 5 år`. */
  readonly within: string;
}

/** The verdict in a sentence, and what it comes to in another. */
export const verdictTexts = (
  model: Model,
  verdict: Verdict,
  { labelOf, within }: Said,
  language: Language,
): readonly string[] => {
  const { of, against, perspective, pays, per } = verdict;
  const amount = verdictAmount(verdict).round();
  const slots = {
    name: labelOf(of),
    reference: labelOf(against),
    party: perspectiveText(perspective, language),
    within,
    basis: basisText(model, verdict, language),
    per: TEXTS[per === "citizen" ? "perCitizen" : "inAll"][language],
    amount: kroner(amount.abs().toFixed(), model.currency, language),
    needs: needsText(model, verdict, language),
  };
  return [
    fill(TEXTS[pays ? "pays" : "paysNot"][language], slots).replace(/\.\. \(/u, ". ("),
    fill(TEXTS[amount.isZero() ? "same" : amount.gt(0) ? "more" : "less"][language], slots),
  ];
};

/** What an answer is conditional on: the goals, which are no results. */
export const conditionText = (
  model: Model,
  { targets }: Pick<Verdict, "targets">,
  language: Language,
): string | undefined => {
  const [target, ...others] = targets;
  if (target === undefined) return undefined;
  const shown = (each: typeof target): string => valueText(each.base, each, model.currency, language);
  if (others.length === 0)
    return fill(TEXTS.ifGoal[language], { value: shown(target), label: target.label[language] });
  const goals = targets.map((each) => `${each.label[language]}: ${shown(each)}`).join("; ");
  return fill(TEXTS.ifGoals[language], { goals });
};

/** The assumptions that move the answer most, each with its range and that of the answer. */
export const swingTexts = (
  model: Model,
  { hangsOn, base, per }: Pick<Verdict, "hangsOn" | "base" | "per">,
  language: Language,
): readonly string[] =>
  hangsOn.map(({ varied, low, high, turns }) => {
    const shown = (value: string | undefined): string =>
      valueText(value ?? varied.base, varied, model.currency, language);
    const amount = ({ perCitizen, netCost }: typeof low): string => {
      const found = per === "citizen" ? perCitizen : netCost;
      return found === undefined
        ? TEXTS.noValue[language]
        : kroner(new Decimal(found).toFixed(0), model.currency, language);
    };
    const last = shown(high.values[varied.parameter]);
    // What all three are per is said once, of the last.
    const suffix = / (?:per|pr\.) .*$/u.exec(last)?.[0] ?? "";
    const short = (text: string): string =>
      text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
    const first = shown(low.values[varied.parameter]);
    const unit = /^-?[\d.,]+( .*)$/u.exec(last)?.[1] ?? suffix;
    return fill(TEXTS.swing[language], {
      label: varied.label[language],
      now: short(shown(varied.base)),
      low: first.endsWith(unit) ? first.slice(0, first.length - unit.length) : first,
      high: last,
      from: amount(low),
      until: amount(high),
      turns: TEXTS[!turns ? "turnsNot" : turnsWithin(base, low, high) ? "turnsWithin" : "turns"][language],
    });
  });
