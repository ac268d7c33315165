import { binary, type Formula, number, parameter } from "../formula/index";

/** A formula from a formula, the name of a number a spell states, or decimal text. */
export type Term = Formula | string;

const of = (term: Term): Formula =>
  typeof term !== "string" ? term : /^\d/u.test(term) ? number(term) : parameter(term);

export const plus = (left: Term, right: Term): Formula => binary("add", of(left), of(right));
export const minus = (left: Term, right: Term): Formula => binary("subtract", of(left), of(right));
export const times = (left: Term, right: Term): Formula => binary("multiply", of(left), of(right));
export const atLeast = (least: Term, term: Term): Formula => ({ op: "max", of: [of(least), of(term)] });
export const atMost = (most: Term, term: Term): Formula => ({ op: "min", of: [of(most), of(term)] });
export const wholeKroner = (term: Term): Formula => ({ op: "round", of: of(term) });

/** A figure on the day; with a variant, the figure named after it and the attribute: `kontanthjaelp.30plus_andre`. */
export const figure = (id: string, variant?: string): Formula => ({
  op: "table",
  table: id,
  key: variant === undefined ? { by: "date" } : { by: "date", variant },
});

/** A figure in per cent, as a share. */
export const share = (id: string, variant?: string): Formula =>
  binary("divide", figure(id, variant), number("100"));

/** One or the other; only the chosen one is read. */
export const when = (left: Term, op: "<" | "<=" | "==" | ">", right: Term, yes: Term, no: Term): Formula => ({
  op: "if",
  test: { op, left: of(left), right: of(right) },
  yes: of(yes),
  no: of(no),
});

/** A number the spell states, or else what a figure says. */
export const stated = (input: string, otherwise: Term): Formula =>
  when(`${input}Stated`, "==", "1", input, otherwise);
