import { analysisTexts } from "./analysis";
import { calendarTexts } from "./calendar";
import { formulaTexts } from "./formula";
import { ledgerTexts } from "./ledger";
import { moneyTexts } from "./money";
import { pricesTexts } from "./prices";
import { scenarioTexts } from "./scenario";

export type { Language } from "./text";

/** Every problem the library can report, in Danish and English. */
export const problemTexts = {
  ...analysisTexts,
  ...calendarTexts,
  ...formulaTexts,
  ...ledgerTexts,
  ...moneyTexts,
  ...pricesTexts,
  ...scenarioTexts,
};

export type ProblemCode = keyof typeof problemTexts;
