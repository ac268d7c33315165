import { type Document, isCollection, isNode, isScalar, visit, type YAMLError } from "yaml";
import { type Problem, shorten } from "../../problems/index";
import type { At } from "./nodes";

const CODES: Partial<Record<YAMLError["code"], Problem["code"]>> = {
  BAD_ALIAS: "yaml-alias",
  BAD_INDENT: "yaml-indent",
  BAD_SCALAR_START: "yaml-start",
  BLOCK_AS_IMPLICIT_KEY: "yaml-colon",
  MULTILINE_IMPLICIT_KEY: "yaml-key-colon",
  TAB_AS_INDENT: "yaml-tab",
  TAG_RESOLVE_FAILED: "yaml-tag",
};

/** Errors that share a code but not a cause, by how the reader words them. */
const WORDINGS: readonly (readonly [RegExp, Problem["code"]])[] = [
  [/^Missing closing|^Flow .* must be sufficiently indented|^Expected flow .* to end with/u, "yaml-unclosed"],
  [/^Missing , /u, "yaml-comma"],
  [/^Implicit map keys need/u, "yaml-key-colon"],
  [/at node end$/u, "yaml-after-value"],
];

/** Beyond these, the structure is lost, and what the reader says of the lines below follows from it. */
const FINAL = new Set<Problem["code"]>([
  "yaml-indent",
  "yaml-tab",
  "yaml-unclosed",
  "yaml-key-colon",
  "yaml-syntax",
]);

const codeOf = ({ code, message }: YAMLError): Problem["code"] =>
  WORDINGS.find(([wording]) => wording.test(message))?.[1] ?? CODES[code] ?? "yaml-syntax";

/** Where the innermost bracket or quotation mark stands that is open at an offset. */
const opening = (document: Document, offset: number): number => {
  let start = offset;
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const isOpen = isScalar(node) ? node.type?.startsWith("QUOTE") : isCollection(node) && node.flow;
    const [from, until] = (isOpen && node.range) || [offset, offset];
    if (from < offset && offset <= until + 1) start = from;
  });
  return start;
};

const foundAt = (code: Problem["code"], text: string, offset: number): string => {
  if (code === "yaml-start") return text.charAt(offset);
  return shorten(/^[^\s,]*/u.exec(text.slice(offset, offset + 60))?.[0] ?? "");
};

/**
 * Whether a key with its value is read on into the next line, because that is indented deeper: a space too few or too
 * many, and no second colon on one line.
 */
const isIndented = (text: string, offset: number): boolean => {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const [line = "", next = ""] = text.slice(start, start + 2000).split(/\r?\n/u);
  const [, indent = "", rest = ""] = /^( *)[^\s:#"'[{]+:\s+(\S.*)$/u.exec(line) ?? [];
  const deeper = /^( *)\S/u.exec(next)?.[1] ?? "";
  return rest !== "" && !/:\s/u.test(rest) && deeper.length > indent.length;
};

/** What the YAML reader could not read: one problem a line, and none that only follows from another. */
export const syntaxProblems = (
  document: Document,
  errors: readonly YAMLError[],
  text: string,
  at: At,
): Problem[] => {
  const problems: Problem[] = [];
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0]).slice(0, 1000)) {
    const [from] = error.pos;
    const read = codeOf(error);
    const code = read === "yaml-colon" && isIndented(text, from) ? "yaml-indent" : read;
    const blank = /^[ ]*/u.exec(text.slice(from, from + 1000))?.[0].length ?? 0;
    const offset = code === "yaml-unclosed" ? opening(document, from) : from + blank;
    const place = at(offset);
    if (problems.at(-1)?.at?.line === place.line) continue;
    const reason = shorten(error.message.split("\n")[0] ?? "", 100);
    problems.push({ code, path: [], found: foundAt(code, text, offset), values: { reason }, at: place });
    if (FINAL.has(code)) break;
  }
  return problems;
};
