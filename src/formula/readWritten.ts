import { frozen } from "../plain";
import type { Problem } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import { writtenShape } from "./shapes";

/**
 * How a document writes numbers. Undeclared, `1.000` is refused: it may be one or a thousand.
 *
 * - `danish`: `1.234,50`
 * - `english`: `1,234.50`
 */
export const NUMBER_STYLES = /* @__PURE__ */ frozen(["danish", "english"]);
export type NumberStyle = (typeof NUMBER_STYLES)[number];

type Trouble = Omit<Problem, "path">;
type Read = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: Trouble };

const refuse = (problem: Trouble): Read => ({ ok: false, problem });

const NOTATION = {
  danish: /^(?<whole>\d{1,3}(?:\.\d{3})+|\d+(?:_\d+)*)(?:,(?<part>\d+))?$/u,
  english: /^(?<whole>\d{1,3}(?:,\d{3})+|\d+(?:_\d+)*)(?:\.(?<part>\d+))?$/u,
  undeclared: /^(?<whole>\d+(?:_\d+)*)(?:\.(?<part>\d+))?$/u,
};
/** As many as published coefficients and draws are given with. */
const MOST_DECIMALS = 20;
const EXAMPLE = { danish: "1.234,50", english: "1,234.50", undeclared: "1234.50" };
/** One to three digits, not a lone zero, and then exactly three: the shape of a grouped thousand. */
const LIKE_THOUSANDS = /^(?!0[.,])\d{1,3}[.,]\d{3}$/u;

/** `sign` is `-` or nothing, `end` a per cent sign or nothing: what is suggested keeps both. */
const ambiguous = (text: string, sign: string, end: string): Read => {
  const decimal = text.replace(",", ".");
  const values = {
    thousands: sign + text.replace(/[.,]/u, "") + end,
    decimal: sign + decimal.replace(/\.?0+$/u, "") + end,
    decimalLong: `${sign}${decimal}0${end}`,
  };
  return refuse({ code: "ambiguous-number", found: text, values });
};

const unreadable = (text: string, style: NumberStyle | undefined): Read => {
  const other = style === undefined && NUMBER_STYLES.find((name) => NOTATION[name].test(text));
  return other
    ? refuse({ code: "number-style-undeclared", found: text, expected: other })
    : refuse({ code: "number-notation", found: text, expected: EXAMPLE[style ?? "undeclared"] });
};

const digitsOf = (text: string, style: NumberStyle | undefined): Read => {
  const groups = NOTATION[style ?? "undeclared"].exec(text)?.groups;
  if (groups === undefined) return unreadable(text, style);
  const whole = (groups.whole ?? "").replace(/[._,]/gu, "").replace(/^0+(?=\d)/u, "");
  const part = (groups.part ?? "").replace(/0+$/u, "");
  if (whole.length > 20 || part.length > MOST_DECIMALS)
    return refuse({ code: "number-too-large", found: text });
  return { ok: true, value: part === "" ? whole : `${whole}.${part}` };
};

/** Moves the decimal point two places left: per cent to a share, in text so that nothing is rounded. */
const hundredth = (digits: string): string => {
  const [whole = "0", part = ""] = digits.split(".");
  const padded = whole.padStart(3, "0");
  const share = `${padded.slice(0, -2)}.${padded.slice(-2)}${part}`;
  return share.replace(/0+$/u, "").replace(/\.$/u, "");
};

const readWrittenTakes = () => ({
  input: writtenShape,
  style: is.optional(is.oneOf(["danish", "english"], "style")),
});

/**
 * Reads a number as a document writes it to canonical decimal text, exactly: `112_000` → `112000`,
 * `20%` → `0.2`, and `11.200` → `11200` where Danish numbers are declared.
 *
 * @example
 * import { readWritten } from "traedesten/formula";
 *
 * readWritten("112_000", undefined); // { ok: true, value: "112000" }
 * readWritten("20%", undefined); // { ok: true, value: "0.2" }
 * readWritten("11.200", "danish"); // { ok: true, value: "11200" }
 */
export const readWritten = (input: string | number, style: NumberStyle | undefined): Read => {
  checkGiven(readWrittenTakes, { input, style });
  if (typeof input === "number") {
    const text = String(input);
    const exact = Number.isInteger(input) ? Number.isSafeInteger(input) : /^-?\d+\.\d{1,20}$/u.test(text);
    if (!exact || text.replace(/\D/gu, "").length > 15)
      return refuse({ code: "number-from-float", found: text });
    return readWritten(text, "english");
  }
  const text = input.trim().replace(/^\u2212/u, "-");
  if (text.length > 60) return refuse({ code: "number-too-large", found: text });
  const negative = text.startsWith("-");
  const percent = /\s?(?:%|pct\.)$/u.exec(text);
  const plain = text.slice(negative ? 1 : 0, percent?.index);
  const digits =
    style === undefined && LIKE_THOUSANDS.test(plain)
      ? ambiguous(plain, negative ? "-" : "", percent?.[0] ?? "")
      : digitsOf(plain, style);
  if (!digits.ok) return refuse({ ...digits.problem, found: input });
  const value = percent === null ? digits.value : hundredth(digits.value);
  return { ok: true, value: negative && value !== "0" ? `-${value}` : value };
};
