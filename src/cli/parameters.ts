import { formatDate } from "../calendar/index";
import { figuresOn, findFigures } from "../parameters/index";
import type { Language } from "../problems/index";
import { figuresReport } from "../report/index";
import { danishFigures } from "./danishRules";
import type { Format } from "./options";
import { print, rendered } from "./output";

interface ParametersOptions {
  readonly format: Format;
  readonly lang: Language;
  readonly at?: string;
  readonly figures?: string;
}

/** `traedesten parameters`: figures whose id or name has the pattern in it, with days, evidence and source. */
export const parameters = async (
  pattern: string | undefined,
  { format, lang, at, figures: file }: ParametersOptions,
): Promise<number> => {
  const { set, sources } = await danishFigures(file);
  const found = findFigures(set, pattern ?? "");
  const shown = at === undefined ? found : figuresOn(found, at);
  const title = [set.label[lang], ...(at === undefined ? [] : [formatDate(at, lang)])].join(" · ");
  print(rendered(figuresReport(shown, sources, { language: lang, title }), format, lang));
  return 0;
};
