import { nearestName, type Outcome, type Problem, type ProblemCode, shorten } from "../problems/index";
import { MAX_DEPTH, MAX_LENGTH } from "./limits";
import { readLiteral } from "./readLiteral";
import { FUNCTIONS, RESERVED, type Token, WORDS } from "./tokens";

const LETTER = "A-Za-z_À-ÖØ-öø-ÿ";
const PIECE = new RegExp(
  [
    "(?<number>(?:\\d[\\d_]*\\.?[\\d_]*|\\.\\d[\\d_]*)(?:[eE][+-]?\\d+)?(?:[ \\t]*%)?)",
    `(?<name>[${LETTER}][${LETTER}0-9]*)`,
    "(?<text>\"[^\"\\\\\\p{Cc}]*\"|'[^'\\\\\\p{Cc}]*')",
    "(?<sign><=|>=|==|!=|[-+*/^(),<>?:×·÷−≤≥≠])",
  ].join("|"),
  "uy",
);

/** Signs people copy from running text, and what the parser calls them. */
const PLAIN: Readonly<Record<string, string>> = {
  "×": "*",
  "·": "*",
  "÷": "/",
  "−": "-",
  "≤": "<=",
  "≥": ">=",
  "≠": "!=",
};

/** A problem at a column of a formula's text. */
export const problemAt = (
  code: ProblemCode,
  found: string,
  column: number,
  more: Partial<Problem> = {},
): Problem => ({
  code,
  path: [],
  found: shorten(found),
  ...more,
  values: { column: `${column}`, ...more.values },
});

const endsValue = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === "sign" ? token.text === ")" : token.kind !== "word");

const startsValue = (token: Token): boolean =>
  token.kind === "sign" ? token.text === "(" : token.kind !== "word" || token.text === "not";

const unknownFunction = ({ written, column }: Token): Problem => {
  const nearest = written === "log" ? "ln" : nearestName(written, Object.keys(FUNCTIONS));
  return problemAt("formula-function", written, column, {
    expected: Object.keys(FUNCTIONS).join(", "),
    ...(nearest === undefined ? {} : { nearest }),
  });
};

/** What is wrong with a token after the one before it. */
const clash = (before: Token | undefined, token: Token, between: string): Problem | undefined => {
  if (before?.kind === "name" && token.text === "(") {
    return Object.hasOwn(FUNCTIONS, before.text) ? undefined : unknownFunction(before);
  }
  if (before?.kind === "name" && RESERVED.has(before.text)) {
    return problemAt("formula-reserved-name", before.written, before.column);
  }
  if ((token.text === "and" || token.text === "or") && !endsValue(before)) {
    return problemAt("formula-syntax", token.written, token.column);
  }
  return endsValue(before) && startsValue(token)
    ? problemAt(
        "formula-implicit-multiplication",
        `${before?.written}${between}${token.written}`,
        token.column,
      )
    : undefined;
};

/** `1,000`, `1,5`: a separator to the writer, two arguments to a parser. */
const isCommaInNumber = (text: string, at: number): boolean =>
  /\d,$/u.test(text.slice(Math.max(0, at - 1), at + 1)) && /^\d/u.test(text.slice(at + 1, at + 2));

const strange = (text: string, at: number): Problem => {
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (found === "%") {
    return problemAt("formula-percent", found, at + 1);
  }
  if (found === "=") {
    return problemAt("formula-assignment", found, at + 1, { expected: "==" });
  }
  return problemAt("formula-character", found.trim() === "" ? JSON.stringify(found) : found, at + 1);
};

const tokenFrom = (
  { number, name, text, sign = "" }: Record<string, string | undefined>,
  column: number,
): Token => {
  const written = number ?? name ?? text ?? sign;
  if (number !== undefined) {
    return { kind: "number", text: number, written, column };
  }
  if (name !== undefined) {
    const kind = WORDS.has(name) ? "word" : "name";
    return { kind, text: name, written, column };
  }
  return text === undefined
    ? { kind: "sign", text: PLAIN[sign] ?? sign, written, column }
    : { kind: "text", text, written, column };
};

/** The token with its number as plain decimal text, or what is wrong with the number. */
const exact = (token: Token): Token | Problem => {
  if (token.kind !== "number") {
    return token;
  }
  const literal = readLiteral(token.written);
  return "code" in literal
    ? problemAt(literal.code, token.written, token.column)
    : { ...token, text: literal.text };
};

/**
 * Cuts a formula's text into tokens and refuses, with the column, what a formula may not hold. It
 * stands before the parser because the parser would guess: that `2 a` is a product, that
 * `20% - b` is a remainder, that `1,5` is two numbers.
 */
export const scan = (text: string): Outcome<readonly Token[]> => {
  const refuse = (problem: Problem): Outcome<readonly Token[]> => ({ ok: false, problems: [problem] });

  if (text.length > MAX_LENGTH) {
    return refuse(problemAt("formula-too-long", text, MAX_LENGTH + 1, { expected: `<= ${MAX_LENGTH}` }));
  }
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  let depth = 0;
  let at = text.length - text.trimStart().length;
  let last = at;
  while (at < end) {
    if (text[at] === " " || text[at] === "\t") {
      at += 1;
      continue;
    }
    PIECE.lastIndex = at;
    const groups = PIECE.exec(text)?.groups;
    if (groups === undefined) {
      return refuse(strange(text, at));
    }
    const piece = tokenFrom(groups, at + 1);
    const previous = tokens.at(-1);
    const wrong = clash(previous, piece, text.slice(last, at));
    if (wrong !== undefined) {
      return refuse(wrong);
    }
    const token = exact(piece);
    if ("code" in token) {
      return refuse(token);
    }
    if (token.text === "," && previous?.kind === "number" && isCommaInNumber(text, at)) {
      return refuse(problemAt("formula-comma", text.slice(previous.column - 1, at + 2), at + 1));
    }
    depth += token.text === "(" ? 1 : token.text === ")" ? -1 : 0;
    if (depth > MAX_DEPTH) {
      return refuse(problemAt("formula-too-deep", "(", at + 1, { expected: `<= ${MAX_DEPTH}` }));
    }
    tokens.push(token);
    at += token.written.length;
    last = at;
  }
  const final = tokens.at(-1);
  if (final === undefined) {
    return refuse(problemAt("formula-empty", text, 1));
  }
  return final.kind === "name" && RESERVED.has(final.text)
    ? refuse(problemAt("formula-reserved-name", final.written, final.column))
    : { ok: true, value: tokens };
};
