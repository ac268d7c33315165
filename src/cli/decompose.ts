import { decompose as decomposeTables } from "../analysis/index";
import { decomposeReport } from "../report/index";
import { loadPrintedTables } from "./documents";
import type { Common } from "./options";
import { print, rendered } from "./output";

/** `traedesten decompose`: the unit price and fixed part behind printed models. */
export const decompose = async (file: string, { format, lang, unit }: Common): Promise<number> => {
  const { printed } = await loadPrintedTables(file);
  const language = lang ?? printed.language;
  print(rendered(decomposeReport(decomposeTables(printed), { language, unit }), format, language));
  return 0;
};
