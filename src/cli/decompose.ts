import { decompose as decomposeTables } from "../analysis/index";
import { decomposeReport } from "../report/index";
import { loadNamedTables } from "./documents";
import type { Common, Outside } from "./options";
import { rendered } from "./output";
import { print } from "./print";

/** `traedesten decompose`: the unit price and fixed part behind printed models. */
export const decompose = async (file: string, options: Common & Outside): Promise<number> => {
  const { format, lang, unit } = options;
  const { printed } = await loadNamedTables(file, [], options);
  const language = lang ?? printed.language;
  print(rendered(decomposeReport(decomposeTables(printed), { language, unit }), format, language));
  return 0;
};
