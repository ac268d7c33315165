import { expect } from "vitest";
import { type Decimal, exactText } from "../../src/decimal";

/** The same number to all 34 promised digits. */
export const same = (a: Decimal, b: Decimal): void => expect(exactText(a)).toBe(exactText(b));
