import { type NumberStyle, readWritten } from "../../formula/index";

/** What stands around a number in a Danish note, and what it multiplies it by. */
const AROUND =
  /^(?:kr\.?|dkk)?\s*(?<digits>[-\u2212]?\d[\d.,_\u00a0 ]*?)\s*(?<many>mio\.?|millioner|tusind|t\.?kr\.?|tkr\.?)?\s*(?:kr\.?|dkk|,-)?$/iu;
const ZEROS: Readonly<Record<string, number>> = { mio: 6, millioner: 6, tusind: 3, tkr: 3 };

/** Decimal text times a power of ten, without rounding. */
const shifted = (value: string, zeros: number): string => {
  const [whole = "", part = ""] = value.split(".");
  const moved = whole + part.padEnd(zeros, "0").slice(0, zeros);
  const rest = part.slice(zeros);
  return `${moved.replace(/^(-?)0+(?=\d)/u, "$1")}${rest === "" ? "" : `.${rest}`}`;
};

/**
 * The number that somebody meant who wrote more than one: `560.000 kr.` or `1,5 mio.`, or one in another notation than
 * the document's. In the document's own notation, to be written in its place; nothing where it may be several.
 */
export const meantNumber = (text: string, style: NumberStyle | undefined): string | undefined => {
  const groups = AROUND.exec(text.trim())?.groups;
  const digits = groups?.digits?.replace(/[\u00a0 ]/gu, "");
  if (digits === undefined) return undefined;
  // Danish first where nothing is declared: kroner are written so. What only the other reads is in the other.
  const styles =
    style === undefined ? (["danish", "english"] as const) : ([style, "danish", "english"] as const);
  const value = styles
    .map((each) => readWritten(digits, each))
    .flatMap((read) => (read.ok ? [read.value] : []))[0];
  if (value === undefined) return undefined;
  const many = groups?.many?.toLowerCase().replace(/\./gu, "");
  const meant = many === undefined ? value : shifted(value, ZEROS[many] ?? 0);
  return style === "danish" ? meant.replace(".", ",") : meant;
};
