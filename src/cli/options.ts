import { type Command, InvalidArgumentError, Option } from "commander";
import type { AmountUnit, PriceLevel } from "../money/index";
import type { Language } from "../problems/index";
import { DISPLAY_UNITS } from "../report/index";

export const FORMATS = ["text", "markdown", "csv", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** Options that every reporting command takes. */
export interface Common {
  readonly format: Format;
  readonly lang?: Language;
  readonly unit: AmountUnit;
}

export const langOption = (): Option =>
  new Option("--lang <language>", "language of words and numbers (default: the document's own)").choices([
    "da",
    "en",
  ]);

export const withCommon = (command: Command): Command =>
  command
    .addOption(new Option("--format <format>", "how the output is written").choices(FORMATS).default("text"))
    .addOption(langOption())
    .addOption(
      new Option("--unit <unit>", "unit of amounts: kr, 1000 (1.000 kr.) or mio (mio. kr.)")
        .choices(DISPLAY_UNITS)
        .default("1000"),
    );

export const parseLevel = (text: string): PriceLevel => {
  if (text === "running") return "running";
  if (!/^(?:19|20|21)\d\d$/u.test(text))
    throw new InvalidArgumentError("Write a year such as 2025, or running.");
  return { fixed: Number(text) };
};

export const parseYear = (text: string): number => {
  if (!/^(?:19|20|21)\d\d$/u.test(text)) throw new InvalidArgumentError("Write a year such as 2023.");
  return Number(text);
};
