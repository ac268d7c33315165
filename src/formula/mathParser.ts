import type { Outcome } from "../problems/index";
import type { Formula } from "./formula";
import { formulaFrom, Refusal } from "./formulaFrom";
import { MAX_DEPTH } from "./limits";
import { parseTree } from "./mathFactories";
import { problemAt, scan } from "./scan";
import type { SyntaxTree } from "./syntaxTree";

/** Reads a formula's text. Kept apart from `parseFormula`, as importing it loads mathjs. */
export const parseWithMath = (text: string): Outcome<Formula> => {
  const scanned = scan(text);
  if (!scanned.ok) {
    return scanned;
  }
  const tokens = scanned.value;
  try {
    const tree: SyntaxTree = parseTree(tokens.map((token) => token.text).join(" "));
    return { ok: true, value: formulaFrom(tree, tokens) };
  } catch (error) {
    if (error instanceof Refusal) {
      return { ok: false, problems: [error.problem] };
    }
    if (error instanceof RangeError) {
      // The parser recurses, and ran out of stack.
      const problem = problemAt("formula-too-deep", text, 1, { expected: `<= ${MAX_DEPTH}` });
      return { ok: false, problems: [problem] };
    }
    let from = 0;
    const char = error instanceof SyntaxError && "char" in error ? Number(error.char) : 1;
    const token = tokens.find(({ text: { length } }) => {
      from += length + 1;
      return char < from;
    });
    const problem =
      token === undefined
        ? problemAt("formula-unfinished", text.trim(), text.trimEnd().length + 1)
        : problemAt("formula-syntax", token.written, token.column);
    return { ok: false, problems: [problem] };
  }
};
