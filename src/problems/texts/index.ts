import { calendarTexts } from "./calendar";
import { formulaTexts } from "./formula";
import { moneyTexts } from "./money";
import { pricesTexts } from "./prices";

/** Every problem the library can report, in Danish and English. */
export const problemTexts = {
  ...calendarTexts,
  ...formulaTexts,
  ...moneyTexts,
  ...pricesTexts,
};

export type ProblemCode = keyof typeof problemTexts;
