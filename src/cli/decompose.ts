import { decompose as decomposeTables, reconcile } from "../analysis/index";
import { decomposeReport } from "../report/index";
import { loadNamedTables } from "./documents";
import type { Common, Outside } from "./options";
import { rendered } from "./output";
import { print } from "./print";

/** `traedesten decompose`: the unit price and fixed part behind printed models. */
export const decompose = async (file: string, options: Common & Outside): Promise<number> => {
  const { format, lang, unit } = options;
  const { printed, models } = await loadNamedTables(file, [], options);
  const language = lang ?? printed.language;
  const { findings } = reconcile(printed, models);
  const report = decomposeReport(decomposeTables(printed), { language, unit, findings });
  print(rendered(report, format, language));
  return 0;
};
