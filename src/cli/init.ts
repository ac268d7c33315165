import { type Language, printable } from "../problems/index";
import { print } from "./print";
import { type Template, templateOf } from "./templates/index";
import { writeTo } from "./writeTo";

type Words = Readonly<Record<Language, string>>;

const DONE: Words = {
  da: "Skrev {file}. Prøv: traedesten {command} {argument}\n",
  en: "Wrote {file}. Try: traedesten {command} {argument}\n",
};

/** A file name as it must be written on a command line. */
const argument = (file: string): string => (/^[\p{L}\p{N}./\\:_-]+$/u.test(file) ? file : `"${file}"`);

interface InitOptions {
  readonly lang?: Language;
  readonly template: Template;
}

/** `traedesten init`: a commented document to start from; an existing file is left alone. */
export const init = async (file: string, { lang = "da", template }: InitOptions): Promise<number> => {
  const { text, command } = templateOf(template, lang);
  const code = await writeTo(file, text, lang, { isNew: true });
  if (code !== 0) return code;
  print(
    DONE[lang]
      .replace("{file}", () => printable(file))
      .replace("{command}", () => command)
      .replace("{argument}", () => argument(file)),
  );
  return 0;
};
