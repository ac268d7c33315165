import { basename } from "node:path";
import { evaluate } from "../analysis/index";
import type { OwnMunicipality } from "../model/index";
import { loadHistory } from "../node/index";
import { isCsv } from "../node/isCsv";
import { type Language, ProblemError } from "../problems/index";
import { historyReport } from "../report/index";
import { danishRules } from "./danishRules";
import type { Format, Outside } from "./options";
import { rendered } from "./output";
import { print } from "./print";

interface HistoryOptions extends Outside {
  readonly format: Format;
  readonly lang?: Language;
  readonly figures?: string;
  readonly municipality?: string | OwnMunicipality;
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

/** Options for a CSV file alone, and where a history in YAML or JSON says the same. */
const CSV_ONLY = [
  { key: "municipality", option: "--municipality", said: "municipality" },
  { key: "weeksOnBenefits", option: "--weeks-on-benefits", said: "ladder.weeksOnBenefits" },
  { key: "selfSupportedWeeks", option: "--self-supported-weeks", said: "ladder.selfSupportedWeeks" },
] as const;

/** An option that would not be read is refused: the answer must not look as if it counted. */
const checkOptions = (file: string, options: HistoryOptions): void => {
  if (isCsv(file)) return;
  const unread = CSV_ONLY.filter(({ key }) => options[key] !== undefined);
  if (unread.length === 0) return;
  throw new ProblemError(
    unread.map(({ option, said }) => ({ code: "option-for-csv", path: [], found: option, expected: said })),
  );
};

/** `traedesten history`: who paid what for one citizen, before and after income tax. */
export const history = async (file: string, options: HistoryOptions): Promise<number> => {
  checkOptions(file, options);
  const { rules, sources } = await danishRules(options.figures);
  const model = await loadHistory(file, {
    rules,
    settings: settingsOf(file, options),
    allowOutside: options.allowOutside ?? false,
  });
  const language = options.lang ?? model.language;
  print(rendered(historyReport(model, evaluate(model), { language, sources }), options.format, language));
  return 0;
};
