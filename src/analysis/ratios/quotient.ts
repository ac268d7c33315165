import { Decimal, exactText } from "../../decimal";

/** A ratio as exact text: the only step of this folder that rounds before a result is written. */
export const quotient = (of: Decimal, per: Decimal): string => exactText(new Decimal(of).div(per));
