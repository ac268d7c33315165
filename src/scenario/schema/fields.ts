import * as z from "zod";
import { type PlainDate, parseDate } from "../../calendar/index";
import { type NumberStyle, readWritten } from "../../formula/index";
import type { Problem } from "../../problems/index";
import { MOST_ENTRIES } from "../raw";
import { withoutProbe } from "../withoutProbe";
import { meantNumber } from "./meantNumber";

type Trouble = Omit<Problem, "path">;

/** Kinds of value a field may ask for; each is the tail of a problem code `expected-…`. */
export type Kind =
  | "mapping"
  | "list"
  | "text"
  | "number"
  | "date"
  | "year"
  | "level"
  | "name"
  | "names"
  | "formula"
  | "schedule"
  | "distribution"
  | "truth";

/** Hands a problem of ours through zod's issue list. */
export const refuse = (ctx: z.RefinementCtx, problem: Trouble): never => {
  ctx.addIssue({ code: "custom", params: { problem } });
  return z.NEVER;
};

/** A mapping with exactly these keys. Its known keys travel in the message, so a typo can be met with the nearest. */
export const mapping = <Shape extends z.ZodRawShape>(shape: Shape) =>
  withoutProbe(() =>
    z.strictObject(shape, {
      error: (issue) =>
        issue.code === "unrecognized_keys" ? `keys:${Object.keys(shape).join(",")}` : "mapping",
    }),
  );

const ID = /^\p{L}[\p{L}\p{N}_-]{0,59}$/u;
/** As formulas read names: letters as on a Danish keyboard, so that one that can be declared can be used. */
const PARAMETER_ID = /^[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ0-9_]{0,59}$/u;
const TABLE_ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,59}$/u;
/** As the ids of figures are built: `kontanthjaelp.30plus_andre`. */
const FIGURE_ID = /^\p{L}[\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*$/u;
const HEADING = /^.{1,200}$/su;
const INDEX_YEAR = /^\d{4}$/u;

/** Rules for names the user chooses, by the code of the problem when one is broken. */
const NAMES = {
  "invalid-name": ID,
  "invalid-parameter-name": PARAMETER_ID,
  "invalid-table-name": TABLE_ID,
  "invalid-figure-name": FIGURE_ID,
  "invalid-heading": HEADING,
  "index-year-malformed": INDEX_YEAR,
} as const;

/** Entries under keys that follow a rule, whose name travels in the message when it is broken. */
export const keyed = <Value extends z.ZodType>(value: Value, key: RegExp, rule: Problem["code"]) =>
  z
    .record(z.string().regex(key, { error: rule }), value, { error: "mapping" })
    .refine((entries) => Object.keys(entries).length <= MOST_ENTRIES, {
      params: { problem: { code: "too-many", expected: String(MOST_ENTRIES) } satisfies Trouble },
    });

/** Entries under names the user chooses. */
export const named = <Value extends z.ZodType>(value: Value, rule: keyof typeof NAMES = "invalid-name") =>
  keyed(value, NAMES[rule], rule);

export const list = <Value extends z.ZodType>(value: Value, most = 200, least = 0) =>
  z.array(value, { error: "list" }).min(least).max(most);

/** Whether what is no number is meant for a formula. */
export const isFormulaText = (value: unknown): boolean =>
  typeof value === "string" && /^[\p{L}(]/u.test(value.trim());

/** Whether what may be a formula is meant for a number, well written or not: it has nothing but a number's signs. */
export const isNumberText = (value: unknown): boolean =>
  typeof value === "number" ||
  (typeof value === "string" && /^[-\u2212]?[\d.,_]+\s?(?:%|pct\.)?$/u.test(value.trim()));

const scalar = (kind: Kind) => z.union([z.string(), z.number()], { error: kind });

export const text = z.string({ error: "text" }).min(1).max(2000);

/** A reference to a name, or a code such as a bevilling. */
export const name = z.string({ error: "text" }).min(1).max(60);

/** One text for both languages, or one for each. */
export const label = z
  .union([text, mapping({ da: text, en: text })], { error: "text" })
  .transform((value) => (typeof value === "string" ? { da: value, en: value } : value));

/** The texts of a label that may yet be wrong: nothing where it is. */
export const labelOf = (value: unknown): { readonly da: string; readonly en: string } =>
  label.safeParse(value).data ?? { da: "", en: "" };

export const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, { error: "name" });

/** One of some names that are too alike for a hint: `tkr.` is a slip for `kr.` by its letters, not by its meaning. */
export const oneOfUnits = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, { error: "unit" });

/** Whether a number is written as a per cent. */
export const isPercentText = (value: unknown): boolean =>
  typeof value === "string" && /\d\s?(?:%|pct\.)$/u.test(value.trim());

/** A number that cannot be read, with the one that was meant where it is more than a number. */
const refuseNumber = (
  ctx: z.RefinementCtx,
  value: unknown,
  style: NumberStyle | undefined,
  problem: Trouble,
): never => {
  const meant = problem.code === "number-notation" ? meantNumber(String(value), style) : undefined;
  return refuse(ctx, meant === undefined ? problem : { ...problem, nearest: meant });
};

/** A number that may be a share, in the document's own style, as canonical decimal text: `20%` is 0.2. */
export const shareOrNumber = (style: NumberStyle | undefined) =>
  scalar("number").transform((value, ctx): string => {
    const read = readWritten(value, style);
    return read.ok ? read.value : refuseNumber(ctx, value, style, read.problem);
  });

const notShare = (value: unknown): Trouble => ({ code: "percent-not-share", found: String(value) });

/** A number of something, which no per cent is, in the document's own style, as canonical decimal text. */
export const number = (style: NumberStyle | undefined) =>
  scalar("number").transform((value, ctx): string => {
    const read = readWritten(value, style);
    if (!read.ok) return refuseNumber(ctx, value, style, read.problem);
    return isPercentText(value) ? refuse(ctx, notShare(value)) : read.value;
  });

/** A number, as decimal text; or a formula, which begins with a name or a parenthesis and is left as it is. */
export const count = (style: NumberStyle | undefined) =>
  scalar("number").transform((value, ctx): string => {
    const read = readWritten(value, style);
    if (read.ok) return isPercentText(value) ? refuse(ctx, notShare(value)) : read.value;
    return isFormulaText(value) ? String(value) : refuseNumber(ctx, value, style, read.problem);
  });

const CURRENCY = /^[A-Z]{3}$/u;
export const isCurrency = (text: string): boolean => CURRENCY.test(text);

export const currency = z
  .string({ error: "text" })
  .meta({ pattern: CURRENCY.source, description: "DKK" })
  .transform((value, ctx) =>
    isCurrency(value)
      ? value
      : refuse(ctx, { code: "money-currency-malformed", found: value, expected: "DKK" }),
  );

export const date = z
  .string({ error: "date" })
  .meta({ format: "date" })
  .transform((value, ctx): PlainDate => {
    const read = parseDate(value);
    if (read.ok) return read.value;
    for (const problem of read.problems) refuse(ctx, problem);
    return z.NEVER;
  });

const YEAR = /^(?:19\d\d|2[01]\d\d|2200)$/u;
export const year = scalar("year").transform((value, ctx) =>
  YEAR.test(String(value)) ? Number(value) : refuse(ctx, { code: "expected-year", found: String(value) }),
);

/** A price level: a year, or `running` for løbende p/l. */
export const level = scalar("level").transform((value, ctx) => {
  if (value === "running") return "running" as const;
  return YEAR.test(String(value))
    ? { fixed: Number(value) }
    : refuse(ctx, { code: "expected-level", found: String(value), expected: "2022, running" });
});

/** Formula text; it is parsed after the shape has been checked. */
export const formula = scalar("formula").transform(String);

/** Formula text, or a number in the document's own style. */
export const formulaOrNumber = (style: NumberStyle | undefined) =>
  scalar("formula").transform((value, ctx): string => {
    const read = readWritten(value, style);
    return read.ok || !isNumberText(value) ? String(value) : refuse(ctx, read.problem);
  });

/** One name or several; read as a list. */
export const names = z
  .union([name, list(name, 200, 1)], { error: "names" })
  .transform((value): readonly string[] => (typeof value === "string" ? [value] : value));

export const truth = z.boolean({ error: "truth" });
