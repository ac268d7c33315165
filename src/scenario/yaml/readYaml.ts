import { LineCounter } from "yaml";
import { bounded, checkGiven, is, type Outcome, type Problem } from "../../problems/index";
import { byPosition, type Locate } from "../locate";
import { compose } from "./compose";
import { inspect } from "./inspect";
import { locator } from "./locator";
import { type At, MOST_LETTERS } from "./nodes";
import { syntaxProblems } from "./syntaxProblems";

/** A document as plain data, and where each part of it stands. */
export interface YamlDocument {
  readonly value: unknown;
  readonly locate: Locate;
}

const refused = (problems: readonly Problem[]): Outcome<never> => ({
  ok: false,
  problems: bounded([...problems].sort(byPosition)),
});

const whole = (problem: Pick<Problem, "code" | "expected">): Outcome<never> =>
  refused([{ path: [], ...problem, at: { line: 1, column: 1 } }]);

const readYamlTakes = () => ({ text: is.text });

/**
 * Reads one YAML (or JSON) document to plain data, with numbers left as the text they were written in.
 *
 * @param text - the document; a byte order mark and Windows line ends are fine
 * @returns the data and a function from path to line and column, or every syntax problem with its place
 * @example
 * import { readYaml } from "traedesten/yaml";
 *
 * const document = readYaml("title: Offer\nprice: 112_000.50\n");
 * if (document.ok) {
 *   document.value.value; // { title: "Offer", price: "112_000.50" }
 *   document.value.locate(["price"], "value"); // { line: 2, column: 8 }
 * }
 */
export const readYaml = (text: string): Outcome<YamlDocument> => {
  checkGiven(readYamlTakes, { text });
  if (text.length > MOST_LETTERS) return whole({ code: "file-too-large", expected: "1 MB" });
  const source = text.replace(/^\uFEFF/u, "");
  const lines = new LineCounter();
  const at: At = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const composed = compose(source, lines, at);
  if (!composed.ok) return composed;
  const document = composed.value;
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return refused(syntaxProblems(document, errors, source, at));
  if (document.contents === null) return whole({ code: "empty-document" });
  const { problems, targets } = inspect(document, at);
  if (problems.length > 0) return refused(problems);
  // `inspect` has bounded how often aliases repeat what they stand for.
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  return { ok: true, value: { value, locate: locator(document, source, targets, at) } };
};
