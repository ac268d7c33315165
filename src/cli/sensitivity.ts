import { assumptions, frontier, sensitivity } from "../analysis/index";
import type { Model, Party, Perspective } from "../model/index";
import type { Language } from "../problems/index";
import { assumptionsReport, type Report, sensitivityReport } from "../report/index";
import { loadScenario } from "./documents";
import type { Format } from "./options";
import { print, rendered } from "./output";

type Named = Exclude<Perspective, readonly Party[]>;

interface SensitivityOptions {
  readonly format: Format;
  readonly lang?: Language;
  readonly perspective?: Named;
  readonly vary?: readonly string[];
  readonly count: number;
  readonly of?: string;
  readonly against?: string;
}

const reportOn = (
  model: Model,
  { vary = [], count, lang, format: _, ...question }: SensitivityOptions,
): Report => {
  const language = lang === undefined ? {} : { language: lang };
  const [first, second] = vary;
  if (first === undefined) return assumptionsReport(model, assumptions(model, question), language);
  const axis = (parameter: string) => ({ parameter, count });
  if (second === undefined)
    return sensitivityReport(model, sensitivity(model, { ...question, vary: axis(first) }), language);
  return sensitivityReport(model, sensitivity(model, { ...question, vary: [axis(first), axis(second)] }), {
    ...language,
    frontier: frontier(model, { ...question, vary: [axis(first), second] }),
  });
};

/** `traedesten sensitivity`: what the answer moves with, over all ranges or over one or two parameters. */
export const sensitive = async (file: string, options: SensitivityOptions): Promise<number> => {
  const model = await loadScenario(file);
  print(rendered(reportOn(model, options), options.format, options.lang ?? model.language));
  return 0;
};
