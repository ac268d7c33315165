import { Decimal } from "../../decimal";
import { type AmountUnit, formatAmount } from "../../money/index";
import type { Language } from "../../problems/index";
import { KRONER_IN } from "../../report/displayUnit";
import { kroner } from "../../report/numbers";
import type { Chart } from "../chart";
import { widthOf } from "./style";

type InMoney = Extract<Chart, { readonly unit: AmountUnit }>;

/** An amount on the scale of a picture. */
export const onScale = (amount: string, { unit }: Pick<InMoney, "unit">): number =>
  new Decimal(amount).div(KRONER_IN[unit]).toNumber();

const DECIMALS: Readonly<Record<AmountUnit, number>> = { kr: 0, "1000": 0, mio: 1 };

/** An amount beside a mark, in the picture's unit. */
export const shortAmount = (amount: string, { unit, language }: Pick<InMoney, "unit" | "language">): string =>
  formatAmount(new Decimal(amount), { language, unit, decimals: DECIMALS[unit] });

/** A mark's amount to the øre, for who points at it. */
export const exactAmount = (amount: string, { currency, language }: Pick<InMoney, "currency" | "language">) =>
  kroner(amount, currency, language);

/** A number on an axis. */
export const tickText = (value: number, language: Language): string => {
  const number = new Decimal(value).toDecimalPlaces(6);
  return formatAmount(number, { language, decimals: number.decimalPlaces() });
};

/** The ends of a scale that holds 0, all amounts, and the words beside the outermost of them. */
export const domainOf = (
  amounts: readonly number[],
  pixels: number,
  { before = 0, after = 0 }: { readonly before?: number; readonly after?: number } = {},
): [number, number] => {
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const span = high - low || 1;
  const each = span / Math.max(1, pixels - before - after);
  return [low - each * before, high + each * after];
};

/** The width of the widest of some words. */
export const widest = (texts: readonly string[], letters?: number): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, letters)));
