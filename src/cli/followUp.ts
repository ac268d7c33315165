import { type CountedGoal, goalFollowUp } from "../analysis/index";
import { followUpReport } from "../report/index";
import { loadScenario } from "./documents";
import type { Common, Settings } from "./options";
import { rendered } from "./output";
import { print } from "./print";

interface FollowUpOptions extends Pick<Common, "format" | "lang">, Settings {
  readonly actual?: readonly CountedGoal[];
}

/** `traedesten follow-up`: goals held against what was counted. */
export const followUp = async (file: string, options: FollowUpOptions): Promise<number> => {
  const { lang, format, actual = [] } = options;
  const model = await loadScenario(file, options);
  const language = lang ?? model.language;
  const goals = goalFollowUp(model, { counted: actual });
  print(rendered(followUpReport(model, goals, { language }), format, language));
  return 0;
};
