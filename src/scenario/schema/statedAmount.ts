import * as z from "zod";
import { Decimal } from "../../decimal";
import type { NumberStyle } from "../../formula/index";
import { parseMoney } from "../../money/index";
import { isCurrency, refuse } from "./fields";

/** An amount as printed, with half a unit of its last printed digit: what the print cannot tell apart. */
export interface StatedAmount {
  readonly text: string;
  readonly value: string;
  readonly tolerance: string;
}

const toleranceOf = (text: string, value: Decimal, danish: boolean): Decimal => {
  const digits = /\d[\d.,]*/u.exec(text)?.[0] ?? "0";
  const decimals = digits.split(danish ? "," : ".")[1]?.length ?? 0;
  const plain = new Decimal(
    danish ? digits.replace(/\./gu, "").replace(",", ".") : digits.replace(/,/gu, ""),
  );
  const unit = plain.isZero() ? new Decimal(1) : value.abs().div(plain);
  return unit.times(new Decimal(10).pow(-decimals)).div(2);
};

/** `5,6 mio. kr.` as kroner. The price level of a sentence is that of what it is held against. */
export const statedAmount = (style: NumberStyle | undefined, code = "DKK") =>
  z
    .string({ error: "text" })
    .max(60)
    .transform((text, ctx): StatedAmount => {
      const language = style === "danish" ? "da" : "en";
      const currency = isCurrency(code) ? code : "DKK";
      const read = parseMoney(text, { language, currency, priceLevel: "running" });
      if (!read.ok) {
        for (const problem of read.problems) refuse(ctx, problem);
        return z.NEVER;
      }
      const value = read.value.amount;
      const tolerance = toleranceOf(text, value, style === "danish").toFixed();
      return { text, value: value.toFixed(), tolerance };
    });
