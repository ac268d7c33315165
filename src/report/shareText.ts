import { Decimal } from "../decimal";
import type { Language } from "../problems/index";
import { percent } from "./numbers";

const WHOLE = 100;

/** How often something is, in whole per cent: it is not known to more. Not quite all and hardly any stay what they are. */
export const shareText = (share: number, language: Language): string => {
  const whole = new Decimal(share).times(WHOLE).round();
  const isRounded = (whole.isZero() && share > 0) || (whole.eq(WHOLE) && share < 1);
  return percent(
    (isRounded ? new Decimal(share).toSignificantDigits(3) : whole.div(WHOLE)).toFixed(),
    language,
  );
};
