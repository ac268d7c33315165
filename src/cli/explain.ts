import { evaluate } from "../analysis/index";
import { explain as explainAmount } from "../ledger/index";
import { loadScenario } from "../node/index";
import { explainReport } from "../report/index";
import type { Common } from "./options";
import { print, rendered } from "./output";

interface ExplainOptions extends Common {
  readonly account?: string;
  readonly flow?: string;
  readonly strategy?: string;
  readonly year?: number;
}

/** `traedesten explain`: an amount taken apart to parameters and sources. */
export const explain = async (file: string, options: ExplainOptions): Promise<number> => {
  const { format, lang, account, flow, strategy, year } = options;
  const model = await loadScenario(file);
  const language = lang ?? model.language;
  const asked = Object.entries({ account, flow, strategy, year }).filter(([, value]) => value !== undefined);
  const question = { perspective: "municipality" as const, ...Object.fromEntries(asked) };
  const title = [model.title[language], ...asked.map(([, value]) => String(value))].join(" · ");
  const explanation = explainAmount(model, evaluate(model).ledger, question);
  print(rendered(explainReport(explanation, { language, title }), format, language));
  return 0;
};
