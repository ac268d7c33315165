import type { BreakEven, Crossing, Varied } from "../../analysis/index";
import { Decimal } from "../../decimal";
import type { Model } from "../../model/index";
import type { Language } from "../../problems/index";
import { count, listed, percent, quantity } from "../numbers";
import { capital } from "../overview/shown";
import { STAGES } from "../overview/texts";
import { perspectiveText } from "../perspectiveText";
import { fill } from "../words";
import { TEXTS } from "./texts";

/** How a value is rounded to be shown: to its own nearest, or towards where it pays, so that what is shown pays. */
type Towards = "nearest" | Crossing["direction"];

const ROUNDING = {
  nearest: Decimal.ROUND_HALF_UP,
  paysAbove: Decimal.ROUND_CEIL,
  paysBelow: Decimal.ROUND_FLOOR,
} as const;

/** From this on, øre say nothing. */
const LARGE = 100;

/** A number without a unit that is at most 1 wherever it may be. */
const isShare = ({ unit, base, range }: Pick<Varied, "unit" | "base" | "range">): boolean =>
  unit === "1" && [base, ...(range ?? [])].every((each) => new Decimal(each).abs().lte(1));

/** A value of a parameter with its unit, and no more digits than are of use. */
export const valueText = (
  value: string,
  varied: Pick<Varied, "unit" | "base" | "range">,
  currency: string,
  language: Language,
  towards: Towards = "nearest",
): string => {
  const exact = new Decimal(value);
  const { unit } = varied;
  const [top = ""] = unit.split("/");
  const rounded = (
    isShare(varied)
      ? exact.toDecimalPlaces(3, ROUNDING[towards])
      : top === currency && exact.abs().gte(LARGE)
        ? exact.toDecimalPlaces(0, ROUNDING[towards])
        : exact.toSignificantDigits(4, ROUNDING[towards])
  ).toFixed();
  return isShare(varied) ? percent(rounded, language) : quantity(rounded, unit, currency, language);
};

/** How far a value is from where there is no effect: of a share, in percentage points. */
export const effectText = (
  value: string,
  varied: Varied,
  currency: string,
  language: Language,
  towards: Towards,
): string => {
  if (!isShare(varied)) return valueText(value, varied, currency, language, towards);
  const points = new Decimal(value).times(100).toDecimalPlaces(1, ROUNDING[towards]);
  return fill(TEXTS.points[language], { value: count(points.toFixed(), language) });
};

/** A change as a share of what it changes: `+88 pct.`. */
export const changeText = (share: string | undefined, language: Language): string => {
  if (share === undefined) return "–";
  const value = new Decimal(share).times(100).toDecimalPlaces(0);
  return `${value.gt(0) ? "+" : ""}${count(value.toFixed(), language)}${language === "da" ? " pct." : "%"}`;
};

/** Whose money and how far, with a control area when it is that alone. */
export const payerText = (
  { perspective, stage, controlArea }: Pick<BreakEven, "perspective" | "stage"> & { controlArea?: string },
  isStaged: boolean,
  language: Language,
): string => {
  const party = capital(perspectiveText(perspective, language));
  const staged = isStaged ? `${party}${STAGES[stage][language]}` : party;
  return controlArea === undefined
    ? staged
    : fill(TEXTS.onlyArea[language], { party: staged, area: controlArea });
};

/** What a result is of: everything that stands in its crossings. */
export const crossingsText = (
  { outcome, crossings, varied, range }: Pick<BreakEven, "outcome" | "crossings" | "varied" | "range">,
  currency: string,
  language: Language,
): string => {
  if (outcome === "always" || outcome === "never") return TEXTS[outcome][language];
  const shown = (value: string, towards: Towards): string =>
    valueText(value, varied, currency, language, towards);
  const values = crossings.map(({ value, direction, whole }) => {
    const text = fill(TEXTS[direction][language], { value: shown(value, direction) });
    return whole === undefined
      ? text
      : fill(TEXTS.wholePlain[language], { value: text, whole: count(whole, language) });
  });
  const [low, high] = range.map((end) => shown(end, "nearest"));
  const value = listed(values, language);
  return outcome === "outside"
    ? fill(TEXTS.outside[language], { value, low: low ?? "", high: high ?? "" })
    : value;
};

/** The labels of some parameters. */
export const labelsOf = (model: Model, names: readonly string[], language: Language): string =>
  listed(
    names.map((name) => model.parameters[name]?.label[language] ?? name),
    language,
  );

/** What stands still, in words. */
export const heldTexts = (model: Model, { held, varied }: BreakEven, language: Language): string[] => {
  const { citizens, intake, mix, timing, otherExits, quantities } = held;
  const all = count(new Decimal(citizens).toDecimalPlaces(0).toFixed(), language);
  if (quantities) return [TEXTS.heldQuantities[language]];
  const what = [
    ...(mix.length === 0 ? [] : [fill(TEXTS.mix[language], { names: labelsOf(model, mix, language) })]),
    ...(timing.length === 0
      ? []
      : [fill(TEXTS.timing[language], { names: labelsOf(model, timing, language) })]),
    ...(otherExits.length === 0 ? [] : [fill(TEXTS.exits[language], { count: String(otherExits.length) })]),
    ...(intake === "held" ? [fill(TEXTS.intakeHeld[language], { count: all })] : []),
  ];
  const arms = varied.arms.map(
    (arm) => model.strategies.find(({ id }) => id === arm)?.label[language] ?? arm,
  );
  return [
    fill(TEXTS.arms[language], { arms: listed(arms, language) }),
    ...(what.length === 0 ? [] : [fill(TEXTS.held[language], { what: listed(what, language) })]),
    ...(intake === "follows" ? [fill(TEXTS.intakeFollows[language], { count: all })] : []),
  ];
};
