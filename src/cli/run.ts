import { breakEvens, critic, occupancy, overview } from "../analysis/index";
import type { Model } from "../model/index";
import type { Language } from "../problems/index";
import { occupancyReport, overviewReport, type Report } from "../report/index";
import { danishFigures } from "./danishRules";
import { loadScenario } from "./documents";
import type { Common, Settings, TABLES } from "./options";
import { print, rendered } from "./output";
import { refuseInput, writeTo } from "./writeTo";

/** As many as a section of a report waits for; `break-even` looks closer. */
const STEPS = 16;

interface RunOptions extends Common, Settings {
  readonly against?: string;
  readonly out?: string;
  readonly table?: (typeof TABLES)[number];
}

/** Everything `run` tells of a model. */
const wholeReport = async (model: Model, options: RunOptions, language: Language): Promise<Report> => {
  const { unit, against } = options;
  const { sources } = await danishFigures();
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
  const critique = critic(model, { against: result.reference, until: result.until });
  return overviewReport(model, result, { language, unit, sources, critique, ...decision });
};

/** Who is where, alone. */
const tableReport = (model: Model, name: (typeof TABLES)[number], language: Language): Report => {
  const rows = occupancy(model, name === "occupancy" ? {} : { by: "week" });
  return occupancyReport(model, rows, { language });
};

/** `traedesten run`: what each strategy costs per citizen and for the cohort, against the reference; or one table. */
export const run = async (file: string, options: RunOptions): Promise<number> => {
  const { format, lang, out, table } = options;
  const model = await loadScenario(file, options);
  const language = lang ?? model.language;
  const refused = out === undefined ? undefined : await refuseInput(out, file, language);
  if (refused !== undefined) return refused;
  const report =
    table === undefined ? await wholeReport(model, options, language) : tableReport(model, table, language);
  const text = rendered(report, format, language);
  if (out !== undefined) return writeTo(out, text, language);
  print(text);
  return 0;
};
