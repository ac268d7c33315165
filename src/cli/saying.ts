import { type Command, Help, Option } from "commander";
import { PARTIES } from "../model/index";
import type { AmountUnit } from "../money/index";
import { type Language, printable } from "../problems/index";
import { DISPLAY_UNITS } from "../report/displayUnit";
import { HEADINGS_DA, HELP, inDanish, USAGE_DA } from "./helpTexts";
import { FORMATS, readers } from "./options";

const LANGUAGES = ["da", "en"] as const satisfies readonly Language[];

/** Beside an option in help. */
const NOTES_DA = [
  [/\(choices: /u, "(mulige: "],
  [/\bdefault: /u, "ellers: "],
] as const;

/** The options of the command and what it says of itself, in a language. */
export const saying = (language: Language) => {
  const say = (of: keyof typeof HELP): string => HELP[of][language];
  const read = readers(language);
  const heading = (text: string): string => (language === "da" ? inDanish(text, HEADINGS_DA) : text);
  const note = (text: string): string => (language === "da" ? inDanish(text, NOTES_DA) : text);
  const payerOption = (of: keyof typeof HELP): Option =>
    new Option("--perspective <name>", say(of)).choices(["public", "society", ...PARTIES]);
  const formatOption = (): Option =>
    new Option("--format <format>", say("format")).choices(FORMATS).default("text");
  const langOption = (otherwise = say("ownLanguage")): Option =>
    new Option(
      "--lang <language>",
      say("lang").replace("{otherwise}", () => otherwise),
    ).choices(LANGUAGES);
  return {
    say,
    read,
    payerOption,
    formatOption,
    langOption,
    outsideOption: (): Option => new Option("--allow-outside", say("outside")),
    municipalityOption: (of: keyof typeof HELP): Option =>
      new Option("--municipality <name>", say(of)).argParser(read.municipality),
    settingOption: (): Option => new Option("--set <name=value>", say("set")).argParser(read.setting),
    examples: (...lines: readonly string[]): string =>
      `\n${say("examples")}\n${lines.map((line) => `  $ traedesten ${line}`).join("\n")}\n`,

    /** `unit`: what amounts are shown in when nothing else is asked for. */
    withCommon: (command: Command, unit: AmountUnit): Command =>
      command
        .addOption(formatOption())
        .addOption(langOption())
        .addOption(new Option("--unit <unit>", say("unit")).choices(DISPLAY_UNITS).default(unit)),

    /** Help and usage errors in the language; commands made from it take after it. */
    spoken: (command: Command): Command =>
      command
        .helpOption("-h, --help", say("help"))
        .helpCommand("help [command]", say("help"))
        .showHelpAfterError(say("usage"))
        .configureHelp({
          styleTitle: heading,
          styleOptionText: (text) => (text === "[options]" ? say("optionsHere") : text),
          styleSubcommandText: (text) => (text === "[command]" ? say("commandHere") : text),
          optionDescription: (option) => note(new Help().optionDescription(option)),
          argumentDescription: (argument) => note(new Help().argumentDescription(argument)),
        })
        .configureOutput({
          outputError: (text, write) => {
            const said = language === "da" ? inDanish(text, USAGE_DA) : text;
            write(said.split("\n").map(printable).join("\n"));
          },
        }),
  };
};
