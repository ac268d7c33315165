import { formatDate } from "../calendar/index";
import { figuresOn, findFigures } from "../parameters/index";
import type { Language } from "../problems/index";
import { coverageReport, figuresReport } from "../report/index";
import { danishFigures, danishRules } from "./danishRules";
import type { Format } from "./options";
import { rendered } from "./output";
import { print } from "./print";

interface ParametersOptions {
  readonly format: Format;
  readonly lang: Language;
  readonly at?: string;
  readonly figures?: string;
  readonly coverage?: boolean;
}

/** `traedesten parameters --coverage`: state by year, and why not. */
const coverage = async ({ format, lang, figures }: ParametersOptions): Promise<number> => {
  const [{ coverageOf }, { rules }] = await Promise.all([import("./coverage"), danishRules(figures)]);
  print(rendered(coverageReport(coverageOf(rules), { language: lang }), format, lang));
  return 0;
};

/** `traedesten parameters`: figures whose id or name has the pattern in it, with days, evidence and source. */
export const parameters = async (
  pattern: string | undefined,
  options: ParametersOptions,
): Promise<number> => {
  if (options.coverage === true) return coverage(options);
  const { format, lang, at, figures: file } = options;
  const { set, sources } = await danishFigures(file);
  const found = findFigures(set, pattern ?? "");
  const shown = at === undefined ? found : figuresOn(found, at);
  const title = [set.label[lang], ...(at === undefined ? [] : [formatDate(at, lang)])].join(" · ");
  print(rendered(figuresReport(shown, sources, { language: lang, title }), format, lang));
  return 0;
};
