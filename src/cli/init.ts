import { type Language, printable } from "../problems/index";
import { print } from "./output";
import { starter } from "./starter";
import { writeTo } from "./writeTo";

type Words = Readonly<Record<Language, string>>;

const DONE: Words = {
  da: "Skrev {file}. Prøv: traedesten budget {argument}\n",
  en: "Wrote {file}. Try: traedesten budget {argument}\n",
};

/** A file name as it must be written on a command line. */
const argument = (file: string): string => (/^[\p{L}\p{N}./\\:_-]+$/u.test(file) ? file : `"${file}"`);

/** `traedesten init`: a commented scenario to start from; an existing file is left alone. */
export const init = async (file: string, { lang = "da" }: { readonly lang?: Language }): Promise<number> => {
  const code = await writeTo(file, starter[lang], lang, { isNew: true });
  if (code !== 0) return code;
  print(DONE[lang].replace("{file}", () => printable(file)).replace("{argument}", () => argument(file)));
  return 0;
};
