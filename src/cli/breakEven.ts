import { breakEvens } from "../analysis/index";
import type { Party, Perspective } from "../model/index";
import type { Language } from "../problems/index";
import { breakEvenReport } from "../report/index";
import { loadScenario } from "./documents";
import type { Format } from "./options";
import { print, rendered } from "./output";

type Named = Exclude<Perspective, readonly Party[]>;

interface BreakEvenOptions {
  readonly format: Format;
  readonly lang?: Language;
  readonly perspective?: Named;
  readonly vary?: readonly string[];
  readonly of?: string;
  readonly against?: string;
}

/** `traedesten break-even`: what would have to be true for it to pay, for each payer, and when it has paid back. */
export const breakEven = async (file: string, options: BreakEvenOptions): Promise<number> => {
  const { format, lang, ...question } = options;
  const model = await loadScenario(file);
  const language = lang ?? model.language;
  print(rendered(breakEvenReport(model, breakEvens(model, question), { language }), format, language));
  return 0;
};
