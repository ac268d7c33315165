import type { BreakEven, Crossing, GridRow, Varied } from "../../analysis/index";
import { Decimal } from "../../decimal";
import type { Model } from "../../model/index";
import type { Language } from "../../problems/index";
import { count, kroner, listed, quantity } from "../numbers";
import { capital } from "../overview/shown";
import { STAGES } from "../overview/texts";
import { perspectiveText } from "../perspectiveText";
import { fill } from "../words";
import { TEXTS } from "./texts";

/** How a value is rounded to be shown: to its own nearest, or towards where it pays, so that what is shown pays. */
type Towards = "nearest" | Crossing["direction"];

const ROUNDING = {
  nearest: Decimal.ROUND_HALF_UP,
  touches: Decimal.ROUND_HALF_UP,
  paysAbove: Decimal.ROUND_CEIL,
  paysBelow: Decimal.ROUND_FLOOR,
} as const;

/** From this on, øre say nothing. */
const LARGE = 100;
/** Digits of a number that is held in 16. */
const HELD = 12;
const SHARE_PLACES = 3;
const RATE_PLACES = 4;

/** What a parameter's values are shown by. */
export type Shown = Pick<Varied, "unit" | "inPercent">;

/** A number without what is left of rounding in its last digits: `0.29999999999999993` is 0.3. */
const withoutRounding = (value: Decimal): Decimal => {
  const short = value.toSignificantDigits(HELD);
  return short.minus(value).abs().lte(value.abs().times("1e-14")) ? short : value;
};

/** A value with no more digits than are of use. */
const roundedOf = (
  value: string,
  { unit, inPercent }: Shown,
  currency: string,
  towards: Towards,
): Decimal => {
  const exact = withoutRounding(new Decimal(value));
  const [top = ""] = unit.split("/");
  if (inPercent) return exact.toDecimalPlaces(unit === "1" ? SHARE_PLACES : RATE_PLACES, ROUNDING[towards]);
  return top === currency && exact.abs().gte(LARGE)
    ? exact.toDecimalPlaces(0, ROUNDING[towards])
    : exact.toSignificantDigits(4, ROUNDING[towards]);
};

const textOf = (value: Decimal, { unit, inPercent }: Shown, currency: string, language: Language): string =>
  quantity(value.toFixed(), unit, currency, language, inPercent);

/** A value of a parameter with its unit, and no more digits than are of use. */
export const valueText = (
  value: string,
  varied: Shown,
  currency: string,
  language: Language,
  towards: Towards = "nearest",
): string => textOf(roundedOf(value, varied, currency, towards), varied, currency, language);

/** The value of a crossing; where the number that is shown is the first that does not pay, that it is just beside it. */
export const turnText = (
  { value, direction, jump }: Pick<Crossing, "value" | "direction" | "jump">,
  varied: Shown,
  currency: string,
  language: Language,
): string => {
  const shown = roundedOf(value, varied, currency, direction);
  const text = textOf(shown, varied, currency, language);
  if (jump === undefined) return text;
  const isBeside = direction === "paysBelow" ? shown.gte(jump.beside) : shown.lte(jump.beside);
  return isBeside
    ? fill(TEXTS[direction === "paysBelow" ? "justBelow" : "justAbove"][language], { value: text })
    : text;
};

/** Whether an answer that turns does so between the ends of a range alone: both ends say what it says now. */
export const turnsWithin = (base: GridRow, low: GridRow, high: GridRow): boolean => {
  const pays = ({ netCost = "0" }: GridRow): boolean => new Decimal(netCost).lte(0);
  return [low, high].every((end) => end.netCost !== undefined && pays(end) === pays(base));
};

/** What a jump costs: with øre where there is little of it, so that two sides of nothing are told apart. */
const costText = (cost: string, currency: string, language: Language): string => {
  const exact = new Decimal(cost);
  return kroner(
    exact
      .toDecimalPlaces(exact.abs().lt(LARGE) ? 2 : 0)
      .plus(0)
      .toFixed(),
    currency,
    language,
  );
};

/** What it costs on both sides of a jump. */
export const jumpText = (
  { value, direction, jump }: Crossing,
  varied: Shown,
  currency: string,
  language: Language,
): string | undefined => {
  if (jump === undefined) return undefined;
  const shown = (each: string): string => valueText(each, varied, currency, language);
  const [cost, besideCost] = [jump.netCost, jump.netCostBeside].map((each) =>
    costText(each, currency, language),
  );
  if (shown(value) !== shown(jump.beside))
    return fill(TEXTS.jump[language], {
      value: shown(value),
      beside: shown(jump.beside),
      cost: cost ?? "",
      besideCost: besideCost ?? "",
    });
  const isBeside = roundedOf(value, varied, currency, "nearest").eq(
    withoutRounding(new Decimal(jump.beside)),
  );
  const isItself = withoutRounding(new Decimal(value)).eq(value);
  // The side that the number shown lies on is told of by it.
  const isOther = isBeside && !isItself;
  const isAbove = (direction === "paysBelow") !== isOther;
  return fill(TEXTS[isAbove ? "jumpAbove" : "jumpBelow"][language], {
    at: shown(value),
    cost: (isOther ? besideCost : cost) ?? "",
    besideCost: (isOther ? cost : besideCost) ?? "",
  });
};

/** How far a value is from where there is no effect: of a share, in percentage points. */
export const effectText = (
  value: string,
  varied: Varied,
  currency: string,
  language: Language,
  towards: Towards,
): string => {
  if (!varied.inPercent) return valueText(value, varied, currency, language, towards);
  const points = withoutRounding(new Decimal(value)).times(100).toDecimalPlaces(1, ROUNDING[towards]);
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
  {
    perspective,
    stage,
    controlArea,
    worth,
    effect,
  }: Pick<BreakEven, "perspective" | "stage" | "worth" | "effect"> & { controlArea?: string },
  isStaged: boolean,
  language: Language,
): string => {
  const party = capital(perspectiveText(perspective, language));
  const staged = isStaged ? `${party}${STAGES[stage][language]}` : party;
  if (effect !== undefined) return fill(TEXTS.ofEffect[language], { effect });
  const whole =
    controlArea === undefined ? staged : fill(TEXTS.onlyArea[language], { party: staged, area: controlArea });
  const worths = Object.entries(worth ?? {}).map(([id, each]) => `${id} ${count(each, language)}`);
  return worths.length === 0
    ? whole
    : fill(TEXTS.lessWorth[language], { party: whole, worth: worths.join(", ") });
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
  const words = (direction: Crossing["direction"]) =>
    TEXTS[direction === "touches" && crossings.length > 1 ? "touchesToo" : direction][language];
  const values = crossings.map((crossing) => {
    const { value, direction, whole, across } = crossing;
    const known = fill(words(direction), { value: turnText(crossing, varied, currency, language) });
    const [from, until] = [value, across ?? value]
      .sort((a, b) => new Decimal(a).comparedTo(b))
      .map((end) => shown(end, "nearest"));
    const text =
      across === undefined
        ? known
        : fill(TEXTS.across[language], { value: known, low: from ?? "", high: until ?? "" });
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
