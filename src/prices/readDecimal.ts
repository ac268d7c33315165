import { Decimal } from "../decimal";

const FORM = /^-?\d+(\.\d+)?$/u;

/** Plain decimal text as a number; nothing for anything else, be it a comma, an exponent or `NaN`. */
export const readDecimal = (text: string): Decimal | undefined =>
  FORM.test(text) ? new Decimal(text) : undefined;
