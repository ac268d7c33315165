import { Decimal } from "../decimal";
import { type AmountUnit, formatAmount } from "../money/index";
import { own } from "../own";
import type { Language } from "../problems/index";
import { KRONER_IN } from "./displayUnit";

type Words = Readonly<Record<Language, string>>;

const PLACES = 4;

/** A number as it stands, with at most four decimals. */
export const count = (value: string, language: Language): string => {
  const rounded = new Decimal(value).toDecimalPlaces(PLACES);
  return formatAmount(rounded, { language, decimals: rounded.decimalPlaces() });
};

/** Whether `count` shows the whole number, and `kroner` the whole amount: a shown equation is then one. */
export const shownInFull = (values: {
  readonly counts: readonly string[];
  readonly kroner: readonly string[];
}) =>
  values.counts.every((value) => new Decimal(value).decimalPlaces() <= PLACES) &&
  values.kroner.every((value) => new Decimal(value).decimalPlaces() <= 2);

const UNIT_WORDS: Readonly<Record<AmountUnit, Words>> = {
  kr: { da: "", en: "" },
  "1000": { da: "tusind ", en: " thousand" },
  mio: { da: "mio. ", en: " million" },
};

/**
 * An amount in a sentence: `112.000 kr.`, `DKK 112,000`, øre only when there are any; in another unit to
 * the same precision, `5,6 mio. kr.`.
 */
export const kroner = (
  value: string,
  currency: string,
  language: Language,
  unit: AmountUnit = "kr",
): string => {
  const rounded = new Decimal(value).toDecimalPlaces(2).div(KRONER_IN[unit]);
  const decimals = unit === "kr" && !rounded.isInteger() ? 2 : rounded.decimalPlaces();
  const digits = formatAmount(rounded, { language, decimals });
  const words = UNIT_WORDS[unit][language];
  if (language === "en") return `${currency} ${digits}${words}`;
  return `${digits} ${words}${currency === "DKK" ? "kr." : currency}`;
};

/** A name as it is called: `»Fastlåst«`. */
export const quoted = (name: string, language: Language): string =>
  language === "da" ? `»${name}«` : `“${name}”`;

/** `a, b og c`. */
export const listed = (items: readonly string[], language: Language): string => {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${language === "da" ? "og" : "and"} ${last}`;
};

const TIMES: Readonly<Record<string, { readonly one: Words; readonly many: Words }>> = {
  hours: { one: { da: "time", en: "hour" }, many: { da: "timer", en: "hours" } },
  days: { one: { da: "dag", en: "day" }, many: { da: "dage", en: "days" } },
  weeks: { one: { da: "uge", en: "week" }, many: { da: "uger", en: "weeks" } },
  months: { one: { da: "måned", en: "month" }, many: { da: "måneder", en: "months" } },
  years: { one: { da: "år", en: "year" }, many: { da: "år", en: "years" } },
  places: { one: { da: "plads", en: "place" }, many: { da: "pladser", en: "places" } },
  citizens: { one: { da: "borger", en: "citizen" }, many: { da: "borgere", en: "citizens" } },
  persons: { one: { da: "person", en: "person" }, many: { da: "personer", en: "persons" } },
};

const timeWords = (unit: string) => own(TIMES, unit) ?? own(TIMES, `${unit}s`);

/** A number with a unit that is not money: `44 måneder`. */
export const measured = (value: string, unit: string, language: Language): string => {
  const words = timeWords(unit)?.[new Decimal(value).eq(1) ? "one" : "many"];
  return `${count(value, language)} ${words?.[language] ?? unit}`;
};

/** `0.2` as `20 pct.` */
export const percent = (value: string, language: Language): string =>
  `${count(new Decimal(value).times(100).toFixed(), language)}${language === "da" ? " pct." : "%"}`;

const PER: Readonly<Record<string, Words>> = {
  "place-year": { da: "pladsår", en: "place-year" },
  "place-month": { da: "pladsmåned", en: "place-month" },
  "staff-year": { da: "årsværk", en: "staff-year" },
  "staff-month": { da: "månedsværk", en: "staff-month" },
  staff: { da: "medarbejder", en: "member of staff" },
  person: { da: "person", en: "person" },
  "person-week": { da: "uge", en: "week" },
  "person-month": { da: "måned", en: "month" },
  "person-year": { da: "år pr. borger", en: "year per citizen" },
  child: { da: "barn", en: "child" },
  km: { da: "km", en: "km" },
  hour: { da: "time", en: "hour" },
  day: { da: "dag", en: "day" },
  week: { da: "uge", en: "week" },
  month: { da: "måned", en: "month" },
  year: { da: "år", en: "year" },
};

/** Decimals a share may have: `0.1065` is 10.65 per cent. */
const SHARE_PLACES = 4;

/** A number without a unit, with as many digits as tell it from others. */
export const coefficient = (value: Decimal, language: Language): string => {
  const shown = value.toSignificantDigits(8);
  return formatAmount(shown, { language, decimals: shown.decimalPlaces() });
};

const PER_WORD: Words = { da: "pr.", en: "per" };

/** Whether numbers of one kind, of which nothing more is known than their unit, are shares: all of them or none. */
export const areShares = (unit: string, values: readonly string[]): boolean => {
  if (unit !== "1") return unit === "%";
  const shares = values.map((value) => new Decimal(value));
  return (
    shares.every((share) => share.gte(0) && share.lte(1) && share.decimalPlaces() <= SHARE_PLACES) &&
    shares.some((share) => !share.isInteger())
  );
};

/**
 * A parameter's value with its unit: `112.000 kr. pr. pladsår`, `20 pct.`, `52 uger`.
 *
 * @param inPercent - whether it is told in per cent, as all values of a parameter are or none
 */
export const quantity = (
  value: string,
  unit: string,
  currency: string,
  language: Language,
  inPercent: boolean = areShares(unit, [value]),
): string => {
  const [top = "", ...per] = unit.split("/");
  const rest = per.map((name) => `${PER_WORD[language]} ${own(PER, name)?.[language] ?? name}`);
  if (top === currency) return [kroner(value, currency, language), ...rest].join(" ");
  if (inPercent) return [percent(value, language), ...rest].join(" ");
  // A number per something, such as a rate per year.
  if (top === "1" && per.length > 0) return [count(value, language), ...rest].join(" ");
  // A coefficient with many digits is no share, and is told with them.
  if (unit === "1") return coefficient(new Decimal(value), language);
  return [measured(value, top, language), ...rest].join(" ");
};

const PER_CENT: Words = { da: " pct.", en: "%" };

/** A figure's value with its unit: per cent stand in figures as people say them, so `8` is 8 per cent. */
export const figureQuantity = (value: string, unit: string, currency: string, language: Language): string =>
  unit === "%" ? `${count(value, language)}${PER_CENT[language]}` : quantity(value, unit, currency, language);
