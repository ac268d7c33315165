import { formatDate } from "../calendar/index";
import { figuresOn, findFigures, mergeFigures } from "../parameters/index";
import type { Language } from "../problems/index";
import { figuresReport } from "../report/index";
import type { Format } from "./options";
import { print, rendered } from "./output";

interface ParametersOptions {
  readonly format: Format;
  readonly lang: Language;
  readonly at?: string;
  readonly set?: string;
}

/** The Danish figures with their sources, and a user's own over and beside them. */
const figuresWith = async (file: string | undefined) => {
  const [{ denmarkFigures }, { denmarkSources }] = await Promise.all([
    import("../denmark/figures/index"),
    import("../denmark/figures/sources"),
  ]);
  if (file === undefined) return { set: denmarkFigures, sources: denmarkSources };
  const { loadFigures } = await import("../node/index");
  const own = await loadFigures(file);
  return { set: mergeFigures(denmarkFigures, own.set), sources: { ...denmarkSources, ...own.sources } };
};

/** `traedesten parameters`: figures whose id or name has the pattern in it, with days, evidence and source. */
export const parameters = async (
  pattern: string | undefined,
  { format, lang, at, set: file }: ParametersOptions,
): Promise<number> => {
  const { set, sources } = await figuresWith(file);
  const found = findFigures(set, pattern ?? "");
  const shown = at === undefined ? found : figuresOn(found, at);
  const title = [set.label[lang], ...(at === undefined ? [] : [formatDate(at, lang)])].join(" · ");
  print(rendered(figuresReport(shown, sources, { language: lang, title }), format, lang));
  return 0;
};
