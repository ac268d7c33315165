import type { Model, RuleSet } from "../model/index";
import { rulesShape } from "../model/index";
import { is } from "../problems/index";
import { type HistorySettings, historyIn, parseHistoryCsv } from "../scenario/history/index";
import { fileVerb } from "./fileVerb";
import { isCsv } from "./isCsv";
import { figuresNamedIn, load } from "./load";
import { openFile } from "./openFile";

/** What loading a history takes beside the file. */
export interface LoadHistoryOptions {
  readonly rules: RuleSet;
  /** For a CSV file, which holds spells alone: `title`, `rules`, `ladder`, `municipality`, … */
  readonly settings?: HistorySettings;
  /** Whether a file of figures that the history names may lie outside its folder. */
  readonly allowOutside?: boolean;
}

const loadHistoryTakes = () => ({
  options: is.options({
    rules: rulesShape,
    allowOutside: is.optional(is.truth),
    settings: is.optional(is.record(is.anything)),
  }),
});

/**
 * Reads one citizen's history: a YAML or JSON document, or a CSV file of spells with the rest in `settings`.
 *
 * @param file - path or `file:` URL; a name that ends in `.csv` is read as CSV
 * @param options - the rules it is priced by, and settings for a CSV file
 * @returns a model for `evaluate`
 * @throws ScenarioError with every problem, each with file, line and column
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { loadHistory } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/history-flexjob.yaml");
 * const model = await loadHistory(file, { rules: denmark });
 * model.kind; // "model"
 */
export const loadHistory = /* @__PURE__ */ fileVerb(
  loadHistoryTakes,
  (file: string, options: LoadHistoryOptions): Promise<Model> => {
    const { rules, settings, ...outside } = options;
    return load(openFile(file), async (contents, place) =>
      isCsv(file)
        ? parseHistoryCsv(contents.text, settings ?? {}, { ...place, rules })
        : historyIn(contents.document(), {
            ...place,
            rules,
            ...(await figuresNamedIn(contents, file, outside)),
          }),
    );
  },
);
