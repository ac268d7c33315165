/** What is compared in one way: how far two of them may be apart. */
export type Kind = "amount" | "bought" | "quantity" | "outcome" | "years" | "text";

/** One number, or one word, an engine answered a question with. */
export interface Answer {
  /** The verb that was asked, with how: `netCost beforeTax`. */
  readonly verb: string;
  /** Reach, arm and key. */
  readonly where: string;
  readonly kind: Kind;
  readonly value: string;
  /** The sum of absolute amounts the number is a part of: what a difference is small beside. */
  readonly size: number;
  /** Whether the other engine must have it as well, however small it is. */
  readonly isListed?: true;
}

/** An answer that is a number. */
export const told = (
  verb: string,
  where: readonly (string | number | null | undefined)[],
  value: string | number,
  size: number,
  kind: Kind = "amount",
): Answer => ({ verb, where: keyOf(where), kind, value: String(value), size });

/** An answer that is the same or is not. */
export const said = (
  verb: string,
  where: readonly (string | number | null | undefined)[],
  value: string,
): Answer => ({ verb, where: keyOf(where), kind: "text", value, size: 0 });

/** Parts of a key in one line; what is left out keeps its place. */
export const keyOf = (parts: readonly (string | number | null | undefined)[]): string =>
  parts.map((part) => part ?? "").join("|");

interface Refusal {
  readonly problems: readonly { readonly code: string; readonly path: readonly (string | number)[] }[];
}

/** Each engine has an error class of its own. */
const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && "problems" in error && Array.isArray(error.problems);

/** What an engine answers, or the codes and paths of what it refuses it for. */
export const answered = (
  verb: string,
  where: readonly (string | number | null | undefined)[],
  ask: () => readonly Answer[],
): readonly Answer[] => {
  try {
    return ask();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const problems = error.problems.map(({ code, path }) => `${code} at ${path.join(".")}`);
    return [said(verb, [...where, "refused"], problems.sort().join("; "))];
  }
};
