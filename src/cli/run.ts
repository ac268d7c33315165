import { breakEvens, overview } from "../analysis/index";
import { overviewReport } from "../report/index";
import { danishFigures } from "./danishRules";
import { loadScenario } from "./documents";
import type { Common, Settings } from "./options";
import { print, rendered } from "./output";
import { writeTo } from "./writeTo";

/** As many as a section of a report waits for; `break-even` looks closer. */
const STEPS = 16;

interface RunOptions extends Common, Settings {
  readonly against?: string;
  readonly out?: string;
}

/** `traedesten run`: what each strategy costs per citizen and for the cohort, against the reference. */
export const run = async (file: string, options: RunOptions): Promise<number> => {
  const { format, lang, unit, against, out } = options;
  const [model, { sources }] = await Promise.all([loadScenario(file, options), danishFigures()]);
  const language = lang ?? model.language;
  const result = overview(model, against === undefined ? {} : { against });
  // For the main payer after income tax alone: `break-even` tells the rest.
  const isAsked = model.decision !== undefined && model.cohort !== undefined && model.strategies.length > 1;
  const question = {
    perspective: result.payer,
    stage: "afterTax",
    against: result.reference,
    steps: STEPS,
  } as const;
  const decision = isAsked ? { decision: breakEvens(model, question) } : {};
  const report = overviewReport(model, result, { language, unit, sources, ...decision });
  const text = rendered(report, format, language);
  if (out === undefined) print(text);
  else if (!(await writeTo(out, text, language, "w"))) return 2;
  return 0;
};
