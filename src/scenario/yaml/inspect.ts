import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import type { Problem } from "../../problems/index";
import { type At, keyText, MOST_ALIASES, MOST_DEPTH, MOST_NODES, startOf } from "./nodes";

/** What stands where a key should. */
const keyFound = (key: unknown): string => {
  if (isScalar(key)) return String(key.value ?? "~");
  if (isAlias(key)) return `*${key.source}`;
  return isSeq(key) ? "[…]" : key === null ? "~" : "{…}";
};

/** Problems of the tree itself, and what each alias stands for. */
export interface Inspection {
  readonly problems: readonly Problem[];
  readonly targets: ReadonlyMap<Alias, Node>;
}

/**
 * Walks the tree as it will be read, aliases followed, and counts what it meets: keys that are not text
 * or stand twice are all reported; the first bound that is passed ends the walk.
 */
export const inspect = (document: Document, at: At): Inspection => {
  const problems: Problem[] = [];
  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, Node>();
  let nodes = 0;
  let aliases = 0;

  const report = (problem: Omit<Problem, "path" | "at">, offset: number): void => {
    problems.push({ path: [], ...problem, at: at(offset) });
  };

  const keys = (map: YAMLMap): void => {
    const seen = new Set<string>();
    for (const { key } of map.items) {
      const offset = startOf(key, startOf(map, 0));
      const text = keyText(key);
      if (text === undefined) report({ code: "yaml-key", found: keyFound(key) }, offset);
      else if (text === "<<") report({ code: "yaml-merge", found: text }, offset);
      else if (seen.has(text)) report({ code: "yaml-duplicate-key", found: text }, offset);
      else seen.add(text);
    }
  };

  /** Whether the walk may go on. `via` is where the outermost alias stands that led here. */
  const visit = (node: unknown, depth: number, fallback: number, via?: number): boolean => {
    const offset = via ?? startOf(node, fallback);
    const stop = (code: Problem["code"], most: number): boolean => {
      report({ code, expected: String(most) }, offset);
      return false;
    };
    if (++nodes > MOST_NODES) return stop("too-many-nodes", MOST_NODES);
    if (depth > MOST_DEPTH) return stop("nested-too-deep", MOST_DEPTH);
    if (isAlias(node)) {
      if (++aliases > MOST_ALIASES) return stop("too-many-aliases", MOST_ALIASES);
      const target = targets.get(node) ?? anchors.get(node.source);
      if (target === undefined) {
        report({ code: "yaml-alias", found: node.source }, offset);
        return true;
      }
      targets.set(node, target);
      return visit(target, depth + 1, offset, offset);
    }
    const anchored = node as (Node & { anchor?: string }) | null;
    if (via === undefined && anchored?.anchor !== undefined) anchors.set(anchored.anchor, anchored);
    if (isMap(node)) {
      if (via === undefined) keys(node);
      return node.items.every(({ key, value }) => visit(value, depth + 1, startOf(key, offset), via));
    }
    return !isSeq(node) || node.items.every((item) => visit(item, depth + 1, offset, via));
  };

  visit(document.contents, 1, 0);
  return { problems, targets };
};
