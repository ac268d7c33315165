import { basename } from "node:path";
import { evaluate } from "../analysis/index";
import { loadHistory } from "../node/index";
import type { Language } from "../problems/index";
import { historyReport } from "../report/index";
import { danishRules } from "./danishRules";
import type { Format } from "./options";
import { print, rendered } from "./output";

interface HistoryOptions {
  readonly format: Format;
  readonly lang?: Language;
  readonly set?: string;
  readonly municipality?: string;
  readonly weeksOnBenefits?: string;
  readonly selfSupportedWeeks?: string;
}

/** What a CSV file of spells does not hold, from the command line. */
const settingsOf = (file: string, options: HistoryOptions): Readonly<Record<string, unknown>> => {
  const { lang = "da", municipality, weeksOnBenefits, selfSupportedWeeks } = options;
  const ladder = Object.fromEntries(
    Object.entries({ weeksOnBenefits, selfSupportedWeeks }).filter(([, value]) => value !== undefined),
  );
  return {
    title: basename(file),
    rules: "denmark",
    language: lang,
    ladder,
    ...(municipality === undefined ? {} : { municipality }),
  };
};

/** `traedesten history`: who paid what for one citizen, before and after income tax. */
export const history = async (file: string, options: HistoryOptions): Promise<number> => {
  const { rules, sources } = await danishRules(options.set);
  const model = await loadHistory(file, { rules, settings: settingsOf(file, options) });
  const language = options.lang ?? model.language;
  print(rendered(historyReport(model, evaluate(model), { language, sources }), options.format, language));
  return 0;
};
