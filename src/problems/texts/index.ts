import { analysisTexts } from "./analysis";
import { argumentsTexts } from "./arguments";
import { calendarTexts } from "./calendar";
import { chancesTexts } from "./chances";
import { cohortTexts } from "./cohort";
import { compiledTexts } from "./compiled";
import { distributionTexts } from "./distributions";
import { formulaTexts } from "./formula";
import { historyTexts } from "./history";
import { ledgerTexts } from "./ledger";
import { moneyTexts } from "./money";
import { nodeTexts } from "./node";
import { parametersTexts } from "./parameters";
import { pricesTexts } from "./prices";
import { ratiosTexts } from "./ratios";
import { scenarioTexts } from "./scenario";

export type { Language } from "./text";

/**
 * Every problem the library can report, in Danish and English. Marked pure, so that a bundle that words no
 * problem leaves the texts out: a bundler keeps a bare spread.
 */
export const problemTexts = /* @__PURE__ */ (() => ({
  ...analysisTexts,
  ...argumentsTexts,
  ...calendarTexts,
  ...cohortTexts,
  ...chancesTexts,
  ...compiledTexts,
  ...distributionTexts,
  ...formulaTexts,
  ...historyTexts,
  ...ledgerTexts,
  ...moneyTexts,
  ...nodeTexts,
  ...parametersTexts,
  ...pricesTexts,
  ...ratiosTexts,
  ...scenarioTexts,
}))();

export type ProblemCode = keyof typeof problemTexts;
