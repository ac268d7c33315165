import { breakEvens } from "../analysis/index";
import { breakEvenReport } from "../report/index";
import { loadScenario } from "./documents";
import type { Decided } from "./options";
import { rendered } from "./output";
import { print } from "./print";

/** `traedesten break-even`: what would have to be true for it to pay, for each payer, and when it has paid back. */
export const breakEven = async (file: string, options: Decided): Promise<number> => {
  const { format, lang, set: _set, municipality: _municipality, allowOutside: _, ...question } = options;
  const model = await loadScenario(file, options);
  const language = lang ?? model.language;
  print(rendered(breakEvenReport(model, breakEvens(model, question), { language }), format, language));
  return 0;
};
