import { writeFile } from "node:fs/promises";
import type { Language } from "../problems/index";
import { print, printError } from "./output";
import { starter } from "./starter";

type Words = Readonly<Record<Language, string>>;

const DONE: Words = {
  da: "Skrev {file}. Prøv: traedesten budget {argument}\n",
  en: "Wrote {file}. Try: traedesten budget {argument}\n",
};

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

/** A file name as it must be written on a command line. */
const argument = (file: string): string => (/^[\p{L}\p{N}./\\:_-]+$/u.test(file) ? file : `"${file}"`);

/** `traedesten init`: a commented scenario to start from; an existing file is left alone. */
export const init = async (file: string, { lang = "da" }: { readonly lang?: Language }): Promise<number> => {
  try {
    await writeFile(file, starter[lang], { flag: "wx" });
  } catch (error) {
    printError(refusal(error, file, lang));
    return 2;
  }
  print(DONE[lang].replace("{file}", () => file).replace("{argument}", () => argument(file)));
  return 0;
};
