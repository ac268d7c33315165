import type { Model, RuleSet } from "../../model/index";
import type { FigureDocument } from "../../parameters/index";
import type { Outcome } from "../../problems/index";
import { checkedAsync, is } from "../../problems/index";
import { given } from "../given";
import { historyTextOptions } from "../shapes";
import { parse, type YamlOptions } from "../yaml/parseYaml";
import { readYaml, type YamlDocument } from "../yaml/readYaml";
import { parseHistory } from "./parseHistory";

/** Where the text came from, and the rules it is priced by. */
export interface HistoryTextOptions extends YamlOptions {
  readonly rules: RuleSet;
  /** What the file holds that the document names under `figures`; `traedesten/node` reads it. */
  readonly figures?: FigureDocument;
}

/** Reads a history from a document that was read from text. */
export const historyIn = (
  document: Outcome<YamlDocument>,
  options: HistoryTextOptions,
): Promise<Outcome<Model>> =>
  parse(document, options, (input, { locate }) =>
    parseHistory(input, { rules: options.rules, ...given({ locate, figures: options.figures }) }),
  );

const parseHistoryYamlTakes = () => ({ text: is.text, options: historyTextOptions });

/**
 * Reads one citizen's history from YAML (or JSON) text.
 *
 * @param text - the document
 * @param options - the rules, and the name problems carry
 * @returns the model, or every problem with its line and column
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { parseHistoryYaml } from "traedesten/history";
 *
 * const outcome = await parseHistoryYaml("kind: history\n", { rules: denmark, file: "citizen.yaml" });
 * outcome.ok ? [] : outcome.problems.map(({ values }) => values?.key); // ["title", "rules", "ladder", "spells"]
 */
export const parseHistoryYaml = /* @__PURE__ */ checkedAsync(
  parseHistoryYamlTakes,
  (text: string, options: HistoryTextOptions): Promise<Outcome<Model>> => historyIn(readYaml(text), options),
);
