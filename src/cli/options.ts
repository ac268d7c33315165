import { type Command, InvalidArgumentError, Option } from "commander";
import { isPlainDate, type PlainDate } from "../calendar/index";
import { PARTIES, type Party, type Perspective } from "../model/index";
import type { AmountUnit, PriceLevel } from "../money/index";
import type { Language } from "../problems/index";
import { DISPLAY_UNITS } from "../report/index";

export const FORMATS = ["text", "markdown", "csv", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** Tables of rows that `run` can write in the place of its report. */
export const TABLES = ["occupancy", "occupancy-by-week"] as const;

/** Options that every reporting command takes. */
export interface Common {
  readonly format: Format;
  readonly lang?: Language;
  readonly unit: AmountUnit;
}

/** Options of the commands that ask when one strategy pays against another. */
export interface Decided extends Pick<Common, "format" | "lang">, Settings {
  readonly perspective?: Exclude<Perspective, readonly Party[]>;
  readonly vary?: readonly string[];
  readonly of?: string;
  readonly against?: string;
}

const LANGUAGES = ["da", "en"] as const satisfies readonly Language[];

/** `otherwise`: the language, or where it comes from, when nothing is asked for. */
export const langOption = (otherwise: string): Option =>
  new Option("--lang <language>", `language of words and numbers (default: ${otherwise})`).choices(LANGUAGES);

export const formatOption = (): Option =>
  new Option("--format <format>", "how the output is written").choices(FORMATS).default("text");

/** `unit`: what amounts are shown in when nothing else is asked for. */
export const withCommon = (command: Command, unit: AmountUnit): Command =>
  command
    .addOption(formatOption())
    .addOption(langOption("the document's own"))
    .addOption(
      new Option("--unit <unit>", "unit of amounts: kr, 1000 (1.000 kr.) or mio (mio. kr.)")
        .choices(DISPLAY_UNITS)
        .default(unit),
    );

export const parseLevel = (text: string): PriceLevel => {
  if (text === "running") return "running";
  if (!/^(?:19|20|21)\d\d$/u.test(text))
    throw new InvalidArgumentError("Write a year such as 2025, or running.");
  return { fixed: Number(text) };
};

/** A calendar year, or one since the start where there is no calendar. */
export const parseYear = (text: string): number => {
  if (!/^\d{1,4}$/u.test(text)) throw new InvalidArgumentError("Write a year such as 2023.");
  return Number(text);
};

/** `words`: whom it is about, and what is meant when nothing is said. */
export const payerOption = (words: string): Option =>
  new Option("--perspective <name>", words).choices(["public", "society", ...PARTIES]);

export const perspectiveOption = (): Option =>
  payerOption("whose net cost (default: municipality; public without a calendar)");

/** One name after another, of which there is room for two. */
export const parseTwo = (name: string, before: readonly string[] = []): readonly string[] => {
  if (before.length === 2) throw new InvalidArgumentError("Name one parameter, or two to cross.");
  return [...before, name];
};

/** How many values a range is looked at in: both its ends, and as many as a screen is wide. */
export const parseCount = (text: string): number => {
  const count = Number(text);
  if (!/^\d{1,4}$/u.test(text) || count < 2)
    throw new InvalidArgumentError("Write a whole number from 2 to 9999.");
  return count;
};

/** `name=value`, one after another: values to ask at instead of the scenario's own. */
export const parseSetting = (
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => {
  const [, name = "", value = ""] = /^\s*([^=\s]+)\s*=\s*(.*\S)\s*$/u.exec(text) ?? [];
  if (name === "") throw new InvalidArgumentError("Write a parameter and its value, such as success=30%.");
  if (Object.hasOwn(before, name)) throw new InvalidArgumentError(`${name} is set twice.`);
  return { ...before, [name]: value };
};

/** Values to ask at. */
export interface Settings {
  readonly set?: Readonly<Record<string, string>>;
}

export const settingOption = (): Option =>
  new Option(
    "--set <name=value>",
    "ask at another value of a parameter, such as success=30%; may be repeated",
  ).argParser(parseSetting);

export const parseDay = (text: string): PlainDate => {
  if (!isPlainDate(text)) throw new InvalidArgumentError("Write a date such as 2022-07-01.");
  return text;
};
