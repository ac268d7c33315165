import type { Label } from "./label";
import type { ProblemCode } from "./texts/index";

/** Where something stands in a file. Lines and columns start at 1. */
export interface Position {
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

/** The way from the root of a document to a value in it. */
export type Path = readonly (string | number)[];

/**
 * Something that went wrong, as data: an app can sort, translate or show it without parsing text.
 * The Danish and English wording is looked up by `code`, see `problemText`.
 */
export interface Problem {
  /** Stable name of the kind of problem. */
  readonly code: ProblemCode;
  /** Where in the document; empty for problems of a single value. */
  readonly path: Path;
  /** What stood there, as written (shortened). */
  readonly found?: string;
  /** What may stand there, in notation rather than words: `YYYY-MM-DD`, `>= 0`, a list of names. */
  readonly expected?: string;
  /** The nearest valid name, when a name was not known. */
  readonly nearest?: string;
  /** What else the text needs. */
  readonly values?: Readonly<Record<string, string>>;
  /** The same, where it has words in each language. */
  readonly labels?: Readonly<Record<string, Label>>;
  /** Where in the file, when the document came from text. */
  readonly at?: Position;
}

/** Result of reading something that may be wrong: a value, or every problem at once. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
