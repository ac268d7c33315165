import { Decimal, exactText } from "../../decimal";
import { type NumberStyle, readDecimal, readWritten } from "../../formula/index";
import type { TimeUnit } from "../../model/index";
import { nearestName } from "../../problems/index";
import { inDays, readDuration, timeUnit } from "./duration";

/** So many of a unit. */
type Amount = readonly [count: number, unit: TimeUnit];

/** What a time is called in Danish, and in short or with other words in English. */
const UNITS: ReadonlyMap<string, Amount> = new Map(
  (
    [
      [
        [1, "day"],
        ["d", "dag", "dage", "døgn"],
      ],
      [
        [1, "week"],
        ["w", "wk", "wks", "uge", "uger"],
      ],
      [
        [2, "week"],
        ["fortnight", "fortnights"],
      ],
      [
        [1, "month"],
        ["m", "mo", "mos", "mth", "mths", "md", "mdr", "mnd", "måned", "måneder", "maaned", "maaneder"],
      ],
      [
        [3, "month"],
        ["quarter", "quarters", "kvartal", "kvartaler"],
      ],
      [
        [6, "month"],
        ["halvår", "halvaar", "half-year", "half-years"],
      ],
      [
        [1, "year"],
        ["y", "yr", "yrs", "år", "aar"],
      ],
    ] as const
  ).flatMap(([amount, words]) => words.map((word) => [word, amount] as const)),
);

const ARTICLES = ["en", "et", "én", "ét", "a", "an", "one"];

const COUNTS: ReadonlyMap<string, string> = new Map([
  ...["½", "half", "halv", "halvt"].map((word) => [word, "0.5"] as const),
  ...["halvanden", "halvandet"].map((word) => [word, "1.5"] as const),
]);

const NAMES = ["day", "week", "month", "year"].flatMap((unit) => [unit, `${unit}s`]);

/** The unit that a word most likely means, and how many of it. */
const unitMeant = (word: string): Amount | undefined => {
  const plain = word.toLowerCase().replace(/\.$/u, "");
  const known = UNITS.get(plain);
  if (known !== undefined) return known;
  const unit = timeUnit(plain) ?? timeUnit(plain.length < 3 ? "" : (nearestName(plain, NAMES) ?? ""));
  return unit === undefined ? undefined : [1, unit];
};

/** A unit of time in the plural, as parameters have it, for a word that most likely means one. */
export const nearestTimeUnit = (word: string): string | undefined => {
  const [count, unit] = unitMeant(word) ?? [];
  return count === 1 ? `${unit}s` : undefined;
};

const countMeant = (word: string, style: NumberStyle | undefined): Decimal | undefined => {
  const known = COUNTS.get(word);
  if (known !== undefined) return new Decimal(known);
  const read = readWritten(word, style);
  if (read.ok) return new Decimal(read.value);
  // A comma or point before one or two digits is no thousand in any style.
  return /^\d+[.,]\d{1,2}$/u.test(word) ? new Decimal(word.replace(",", ".")) : undefined;
};

/** `6 months` for half a year; decimals as the document writes them. */
const written = (count: Decimal, unit: TimeUnit, style: NumberStyle | undefined): string => {
  if (unit === "year" && count.lt(1)) return written(count.times(12), "month", style);
  const text = exactText(count);
  return `${style === "danish" ? text.replace(".", ",") : text} ${unit}${count.eq(1) ? "" : "s"}`;
};

/**
 * How a length of time in other words is written here: `4 years` for `4 år`, `6 months` for `et halvt år`; nothing for
 * what is not understood.
 */
export const durationMeant = (text: string, style: NumberStyle | undefined): string | undefined => {
  const words = text
    .trim()
    .toLowerCase()
    .split(/\s+|(?<=[\d½])(?=\p{L})/u);
  const unit = unitMeant(words.at(-1) ?? "");
  const counted = words.slice(0, -1);
  if (unit === undefined || counted.length === 0) return undefined;
  const counts = counted.filter((word) => !ARTICLES.includes(word)).map((word) => countMeant(word, style));
  if (counts.length > 1 || counts.some((count) => count === undefined || count.lt(0))) return undefined;
  return written((counts[0] ?? new Decimal(1)).times(unit[0]), unit[1], style);
};

/** How many weeks a length of time is, however it is written; nothing for what is none. */
export const weeksMeant = (text: string, style: NumberStyle | undefined): string | undefined => {
  const duration = readDuration(text, style) ?? readDuration(durationMeant(text, style) ?? "", style);
  return duration === undefined ? undefined : readDecimal(inDays(duration)).div(7).toFixed(0);
};
