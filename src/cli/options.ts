import { InvalidArgumentError } from "commander";
import type { CountedGoal } from "../analysis/index";
import { isPlainDate, type PlainDate } from "../calendar/index";
import type { OwnMunicipality, Party, Perspective } from "../model/index";
import type { AmountUnit, PriceLevel } from "../money/index";
import type { Language } from "../problems/index";
import { HELP } from "./helpTexts";
import { formatOf, REPORT_FORMATS } from "./reportFormats";

export const FORMATS = ["text", "markdown", "csv", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** Tables of rows that `run` can write in the place of its report. */
export const TABLES = ["occupancy", "occupancy-by-week", "bridge"] as const;

/** What ranges may be drawn from. */
export const RANGED = ["pert", "triangular", "uniform"] as const;

/** More threads than any machine has are a slip of the pen. */
const MOST_THREADS = 256;
const MOST_DRAWS = 10_000_000;

/** Options that every reporting command takes. */
export interface Common {
  readonly format: Format;
  readonly lang?: Language;
  readonly unit: AmountUnit;
}

/** Options of commands that read files which other files name. */
export interface Outside {
  readonly allowOutside?: boolean;
}

/** Options of the commands that ask when one strategy pays against another. */
export interface Decided extends Pick<Common, "format" | "lang">, Settings {
  readonly perspective?: Exclude<Perspective, readonly Party[]>;
  readonly vary?: readonly string[];
  readonly of?: string;
  readonly against?: string;
}

/** Values to ask at. */
export interface Settings extends Outside {
  readonly set?: Readonly<Record<string, string>>;
  readonly municipality?: string | OwnMunicipality;
  readonly case?: string;
}

/** What is said of an argument that cannot be read. */
type Refusal = keyof typeof HELP;

/** A year that prices may be of. */
const PRICE_YEAR = /^(?:19|20|21)\d\d$/u;

/** Readers of arguments, which say in a language what they need. */
export const readers = (language: Language) => {
  const refuse = (refusal: Refusal, name = ""): never => {
    throw new InvalidArgumentError(HELP[refusal][language].replace("{name}", () => name));
  };
  return {
    level: (text: string): PriceLevel => {
      if (text === "running") return "running";
      return PRICE_YEAR.test(text) ? { fixed: Number(text) } : refuse("writeLevel");
    },

    /** The year whose prices are wanted. */
    priceYear: (text: string): number => (PRICE_YEAR.test(text) ? Number(text) : refuse("writeYear")),

    /** A calendar year, or one since the start where there is no calendar. */
    year: (text: string): number => (/^\d{1,4}$/u.test(text) ? Number(text) : refuse("writeYear")),

    /** One name after another, of which there is room for two. */
    two: (name: string, before: readonly string[] = []): readonly string[] =>
      before.length === 2 ? refuse("writeTwo") : [...before, name],

    /** How many values a range is looked at in: both its ends, and as many as a screen is wide. */
    count: (text: string): number => {
      const count = Number(text);
      return /^\d{1,4}$/u.test(text) && count >= 2 ? count : refuse("writeCount");
    },

    /** A whole number of draws. */
    draws: (text: string): number => {
      const draws = Number(text.replace(/_/gu, ""));
      return /^\d[\d_]*$/u.test(text) && draws >= 1 && draws <= MOST_DRAWS ? draws : refuse("writeDraws");
    },

    /** Which draws: any whole number that is one in every program. */
    seed: (text: string): number =>
      /^\d{1,16}$/u.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : refuse("writeSeed"),

    threads: (text: string): number => {
      const threads = Number(text);
      return /^\d{1,3}$/u.test(text) && threads >= 1 && threads <= MOST_THREADS
        ? threads
        : refuse("writeThreads");
    },

    /** An amount above 0. */
    precision: (text: string): number =>
      /^\d+(?:\.\d+)?$/u.test(text) && Number(text) > 0 ? Number(text) : refuse("writePrecision"),

    /** Citizens of the arm that is treated, and then of the control group. */
    arms: (text: string, before: readonly number[] = []): readonly number[] =>
      /^[1-9]\d{0,7}$/u.test(text) && before.length < 2 ? [...before, Number(text)] : refuse("writeArms"),

    /** `15%`, `15 pct.` or `0.15`. */
    share: (text: string): number => {
      const [, digits = "", percent] = /^\s*(\d{1,3}(?:[.,]\d{1,6})?)\s*(%|pct\.?)?\s*$/u.exec(text) ?? [];
      const value = Number(digits.replace(",", ".")) / (percent === undefined ? 1 : 100);
      return digits !== "" && value <= 1 ? value : refuse("writeShare");
    },

    /** `name=value`, one after another: values to ask at instead of the scenario's own. */
    setting: (
      text: string,
      before: Readonly<Record<string, string>> = {},
    ): Readonly<Record<string, string>> => {
      const [, name = "", value = ""] = /^\s*([^=\s]+)\s*=\s*(.*\S)\s*$/u.exec(text) ?? [];
      if (name === "") refuse("writeSetting");
      if (Object.hasOwn(before, name)) refuse("setTwice", name);
      return { ...before, [name]: value };
    },

    /** A municipality with figures, or `name=rate` for any other. */
    municipality: (text: string): string | OwnMunicipality => {
      const [, name, rate] = /^\s*([^=]*[^=\s])\s*=\s*(\d+(?:[.,]\d+)?)\s*%?\s*$/u.exec(text) ?? [];
      if (name !== undefined && rate !== undefined) return { name, rate: rate.replace(",", ".") };
      return text.includes("=") ? refuse("writeMunicipality") : text;
    },

    /** `[goal=]count/of[@date]`, one after another. */
    actual: (text: string, before: readonly CountedGoal[] = []): readonly CountedGoal[] => {
      const [, goal, count, of, date] =
        /^\s*(?:([^=\s]+)\s*=\s*)?(\d{1,6})\s*(?:\/|of|af)\s*(\d{1,6})(?:\s*@\s*(\S+))?\s*$/u.exec(text) ??
        [];
      if (count === undefined || of === undefined || (date !== undefined && !isPlainDate(date)))
        return refuse("writeActual");
      const counted = { count: Number(count), of: Number(of) };
      if (counted.count > counted.of) return refuse("actualBeyond", text);
      return [
        ...before,
        { ...counted, ...(goal === undefined ? {} : { goal }), ...(date === undefined ? {} : { date }) },
      ];
    },

    /** A file whose ending says how a report is written. */
    reportFile: (text: string): string =>
      formatOf(text) === undefined
        ? refuse("writeReportFile", REPORT_FORMATS.map((each) => `.${each}`).join(", "))
        : text,

    day: (text: string): PlainDate => (isPlainDate(text) ? text : refuse("writeDay")),
  };
};
