import { Composer, type CST, type Document, Lexer, type LineCounter, Parser, type Tags } from "yaml";
import type { Outcome, Problem } from "../../problems/index";
import { type At, MOST_DEPTH, MOST_LEXEMES } from "./nodes";

/** Levels in the reader's own terms, of which one of ours takes a few. */
const MOST_LEVELS = 4 * MOST_DEPTH;

/** Numbers stay text, so that `11.200`, `1e400` and `0x10` are read by the document's own rules and exactly. */
const withoutNumbers = (tags: Tags): Tags =>
  tags.filter((tag) => typeof tag === "string" || !/:(?:int|float)$/u.test(tag.tag));

/** One schema whatever the document asks for; keys that stand twice are found by `inspect`, which is quicker. */
const READING = {
  schema: "core",
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  customTags: withoutNumbers,
} as const;

/**
 * Reads text to a tree. Bounds are kept while the text is cut up, before anything is built: what builds
 * the tree recurses, and a hostile file could end the process.
 */
export const compose = (text: string, lines: LineCounter, at: At): Outcome<Document> => {
  const refuse = (problem: Omit<Problem, "path" | "at">, offset: number): Outcome<never> => ({
    ok: false,
    problems: [{ path: [], ...problem, at: at(offset) }],
  });

  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    lexemes += 1;
    if (lexemes > MOST_LEXEMES)
      return refuse({ code: "too-many-words", expected: `${MOST_LEXEMES}` }, parser.offset);
    if (parser.stack.length > MOST_LEVELS)
      return refuse({ code: "nested-too-deep", expected: `${MOST_DEPTH}` }, parser.offset);
  }
  tokens.push(...parser.end());

  let document: Document | undefined;
  for (const composed of new Composer(READING).compose(tokens, true, text.length)) {
    if (document !== undefined) return refuse({ code: "several-documents" }, composed.range[0]);
    document = composed as Document;
  }
  return document === undefined ? refuse({ code: "empty-document" }, 0) : { ok: true, value: document };
};
