import { writeFile } from "node:fs/promises";
import type { Language } from "../problems/index";
import { printError } from "./output";

type Words = Readonly<Record<Language, string>>;

const REFUSED: Readonly<Record<string, Words>> = {
  EEXIST: {
    da: "{file} findes allerede og bliver ikke overskrevet.",
    en: "{file} exists already and is not overwritten.",
  },
  ENOENT: {
    da: "{file} kan ikke skrives: mappen findes ikke.",
    en: "{file} cannot be written: its folder does not exist.",
  },
};

const OTHERWISE: Words = {
  da: "{file} kan ikke skrives: {reason}",
  en: "{file} cannot be written: {reason}",
};

const refusal = (error: unknown, file: string, language: Language): string => {
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const words = REFUSED[reason] ?? OTHERWISE;
  return words[language].replace("{file}", () => file).replace("{reason}", () => reason);
};

/**
 * Writes a file; one that cannot be written is a line of words, not a stack trace.
 *
 * @param flag - `w` writes over what is there, `wx` leaves it alone
 * @returns whether it was written
 */
export const writeTo = async (
  file: string,
  text: string,
  language: Language,
  flag: "w" | "wx",
): Promise<boolean> => {
  try {
    await writeFile(file, text, { flag });
    return true;
  } catch (error) {
    printError(refusal(error, file, language));
    return false;
  }
};
