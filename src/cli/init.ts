import { writeFile } from "node:fs/promises";
import type { Language } from "../problems/index";
import { print, printError } from "./output";
import { starter } from "./starter";

const DONE = {
  da: "Skrev {file}. Prøv: traedesten budget {file}\n",
  en: "Wrote {file}. Try: traedesten budget {file}\n",
};
const EXISTS = {
  da: "{file} findes allerede og bliver ikke overskrevet.",
  en: "{file} exists already and is not overwritten.",
};

const isExisting = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EEXIST";

/** `traedesten init`: a commented scenario to start from; an existing file is left alone. */
export const init = async (file: string, { lang = "da" }: { readonly lang?: Language }): Promise<number> => {
  try {
    await writeFile(file, starter[lang], { flag: "wx" });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    printError(isExisting(error) ? EXISTS[lang].replace("{file}", file) : reason);
    return 2;
  }
  print(DONE[lang].replaceAll("{file}", file));
  return 0;
};
