import type { Language } from "../problems/index";

type Environment = Readonly<Record<string, string | undefined>>;

const asLanguage = (text: string | undefined): Language | undefined => {
  const [, name] = /^(da|en)(?![a-z])/u.exec(text?.toLowerCase() ?? "") ?? [];
  return name === "da" || name === "en" ? name : undefined;
};

/** The value of the last `--lang` among arguments, however it is joined to it. */
const optionIn = (args: readonly string[]): string | undefined => {
  const end = args.indexOf("--");
  return args
    .slice(0, end === -1 ? args.length : end)
    .flatMap((arg, index) =>
      arg === "--lang" ? [args[index + 1]] : arg.startsWith("--lang=") ? [arg.slice("--lang=".length)] : [],
    )
    .at(-1);
};

/**
 * The language of what is said before any document is read: `--lang`, else that of the environment, else English.
 * What a document comes to is told in the document's own language, wherever it is read.
 */
export const languageOf = (args: readonly string[], environment: Environment): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const asked = asLanguage(optionIn(args));
  if (asked !== undefined) return asked;
  const said = LC_ALL || LC_MESSAGES || LANG;
  // Windows has no such variable, but a language of its own.
  return asLanguage(said || new Intl.DateTimeFormat().resolvedOptions().locale) ?? "en";
};
