import type { Language } from "../../problems/index";
import { budgetTemplate } from "./budget";
import { cohortTemplate } from "./cohort";
import { historyTemplate } from "./history";
import { trialTemplate } from "./trial";

/** What `init` can write. */
export const TEMPLATES = ["budget", "cohort", "trial", "history"] as const;
export type Template = (typeof TEMPLATES)[number];

const SCHEMA = "# yaml-language-server: $schema=./node_modules/traedesten/schema.json\n";

const MADE = { cohort: cohortTemplate, trial: trialTemplate, history: historyTemplate };

/** A commented document to start from, which runs as it is; `command` is what it is tried with. */
export const templateOf = (
  template: Template,
  language: Language,
): { readonly text: string; readonly command: string } => {
  if (template === "budget") return { text: budgetTemplate[language], command: "budget" };
  const made = MADE[template]((da, en) => (language === "da" ? da : en), language);
  return { text: `${SCHEMA}${made}`, command: template === "history" ? "history" : "run" };
};
