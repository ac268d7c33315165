import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Tags,
  type YAMLError,
} from "yaml";
import { type Outcome, type Path, type Position, type Problem, shorten } from "../../problems/index";
import type { Locate } from "../locate";

/** One document is never larger: a budget is a page, and a hostile file should cost nothing. */
const MOST_LETTERS = 1_000_000;
const MOST_DEPTH = 40;
const MOST_NODES = 100_000;
const MOST_ALIASES = 100;

/** A document as plain data, and where each part of it stands. */
export interface YamlDocument {
  readonly value: unknown;
  readonly locate: Locate;
}

/** Numbers stay text, so that `11.200`, `1e400` and `0x10` are read by the document's own rules and exactly. */
const withoutNumbers = (tags: Tags): Tags =>
  tags.filter((tag) => typeof tag === "string" || !/:(?:int|float)$/u.test(tag.tag));

const ERROR_CODES: Partial<Record<YAMLError["code"], Problem["code"]>> = {
  DUPLICATE_KEY: "yaml-duplicate-key",
  TAB_AS_INDENT: "yaml-tab",
  MULTIPLE_DOCS: "several-documents",
  TAG_RESOLVE_FAILED: "yaml-tag",
};

type At = (offset: number) => Position;

const syntaxProblem = (error: YAMLError, text: string, at: At): Problem => {
  const code = ERROR_CODES[error.code] ?? "yaml-syntax";
  const reason = shorten(error.message.split("\n")[0]?.replace(/ at line \d+.*$/u, "") ?? "", 100);
  const found = shorten(/^[^\s:,]*/u.exec(text.slice(error.pos[0], error.pos[0] + 60))?.[0] ?? "");
  return { code, path: [], found, values: { reason }, at: at(error.pos[0]) };
};

const keyText = (key: unknown): string | undefined =>
  isScalar(key) && typeof key.value === "string" ? key.value : undefined;

const startOf = (node: unknown, otherwise: number): number =>
  typeof node === "object" && node !== null ? ((node as Node).range?.[0] ?? otherwise) : otherwise;

/** Counts and measures the tree; the first thing beyond a bound or a rule ends the walk. */
const inspect = (document: Document, at: At): Problem | undefined => {
  let nodes = 0;
  const stack: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 1 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth } = next;
    const here = at(startOf(node, 0));
    if (++nodes > MOST_NODES)
      return { code: "too-many-nodes", path: [], expected: String(MOST_NODES), at: here };
    if (depth > MOST_DEPTH)
      return { code: "nested-too-deep", path: [], expected: String(MOST_DEPTH), at: here };
    if (isMap(node))
      for (const { key, value } of node.items) {
        if (keyText(key) === undefined) {
          const found = isScalar(key) ? String(key.value ?? "~") : "{…}";
          return { code: "yaml-key", path: [], found, at: at(startOf(key, startOf(node, 0))) };
        }
        stack.push({ node: value, depth: depth + 1 });
      }
    else if (isSeq(node)) for (const item of node.items) stack.push({ node: item, depth: depth + 1 });
  }
  return undefined;
};

const resolved = (document: Document, node: unknown): unknown =>
  isAlias(node) ? node.resolve(document) : node;

/** Where a path stands: its value, or its key when asked for or when there is no value. */
const locator =
  (document: Document, at: At): Locate =>
  (path: Path, part) => {
    let node: unknown = resolved(document, document.contents);
    let offset = startOf(node, 0);
    path.forEach((step, index) => {
      const last = index === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => keyText(key) === String(step));
        if (pair === undefined) return;
        const value = pair.value;
        offset =
          last && (part === "key" || value === null)
            ? startOf(pair.key, offset)
            : startOf(value, startOf(pair.key, offset));
        node = resolved(document, value);
      } else if (isSeq(node)) {
        const item = node.items[Number(step)];
        offset = startOf(item, offset);
        node = resolved(document, item);
      }
    });
    return at(offset);
  };

const tooDeep = (): Outcome<YamlDocument> => ({
  ok: false,
  problems: [{ code: "nested-too-deep", path: [], expected: String(MOST_DEPTH), at: { line: 1, column: 1 } }],
});

const toPlain = (document: Document, locate: Locate): Outcome<YamlDocument> => {
  try {
    return { ok: true, value: { value: document.toJS({ maxAliasCount: MOST_ALIASES }), locate } };
  } catch (error) {
    // The library signals both an alias bomb and an alias without an anchor this way.
    if (!(error instanceof ReferenceError)) throw error;
    const problem: Problem = {
      code: "too-many-aliases",
      path: [],
      expected: String(MOST_ALIASES),
      at: { line: 1, column: 1 },
    };
    return { ok: false, problems: [problem] };
  }
};

/**
 * Reads one YAML (or JSON) document to plain data, with numbers left as the text they were written in.
 *
 * @param text - the document; a byte order mark and Windows line ends are fine
 * @returns the data and a function from path to line and column, or every syntax problem with its place
 */
export const readYaml = (text: string): Outcome<YamlDocument> => {
  if (text.length > MOST_LETTERS)
    return {
      ok: false,
      problems: [{ code: "file-too-large", path: [], expected: "1 MB", at: { line: 1, column: 1 } }],
    };
  const source = text.replace(/^\uFEFF/u, "");
  const lines = new LineCounter();
  const at: At = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  let document: Document;
  try {
    document = parseDocument(source, { lineCounter: lines, customTags: withoutNumbers, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    throw error;
  }
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0)
    return { ok: false, problems: errors.slice(0, 100).map((error) => syntaxProblem(error, source, at)) };
  if (document.contents === null) {
    return { ok: false, problems: [{ code: "empty-document", path: [], at: { line: 1, column: 1 } }] };
  }
  const problem = inspect(document, at);
  return problem === undefined
    ? toPlain(document, locator(document, at))
    : { ok: false, problems: [problem] };
};
