import { Decimal } from "../../src/decimal";

const NAME = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** A value as an example writes it in a comment: as code does, a `Decimal` as its number. */
export const shown = (value: unknown): string => {
  if (typeof value === "string") return JSON.stringify(value);
  if (Decimal.isDecimal(value)) return value.toFixed();
  if (ArrayBuffer.isView(value)) return shown(Array.from(value as Float64Array));
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const keys = Object.entries(value).map(
    ([key, each]) => `${NAME.test(key) ? key : JSON.stringify(key)}: ${shown(each)}`,
  );
  return `{ ${keys.join(", ")} }`;
};

const bare = (text: string): string => text.replace(/\s+/gu, "");

/** Whether a comment says what a value is, spaces apart; `…` stands for whatever it leaves out. */
export const says = (comment: string, printed: string): boolean =>
  new RegExp(
    `^${bare(comment)
      .split("…")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
      .join(".*")}$`,
    "u",
  ).test(bare(printed));
