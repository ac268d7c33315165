import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";
import type { Locate } from "../locate";
import { type At, keyText, startOf } from "./nodes";

/** Where a character of a value stands, when the value is written as it reads: plain, or in quotes. */
const inside = (source: string, node: unknown, character: number): number | undefined => {
  if (!isScalar(node) || typeof node.value !== "string") return undefined;
  const start = startOf(node, 0);
  const { value } = node;
  const lead = [0, 1].find((quote) => source.startsWith(value, start + quote));
  return lead === undefined ? undefined : start + lead + character - 1;
};

/** Finds where a path stands: its value, or its key when asked for or when there is no value. */
export const locator = (
  document: Document,
  source: string,
  targets: ReadonlyMap<Alias, Node>,
  at: At,
): Locate => {
  const pairs = new Map<YAMLMap, Map<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const known =
      pairs.get(map) ?? new Map(map.items.map((pair) => [keyText(pair.key) ?? "", pair] as const));
    pairs.set(map, known);
    return known.get(key);
  };
  const followed = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);

  return (path, part) => {
    let node: unknown = document.contents;
    let offset = startOf(node, 0);
    path.forEach((step, index) => {
      const parent = followed(node);
      node = undefined;
      if (isMap(parent)) {
        const pair = pairOf(parent, String(step));
        if (pair === undefined) return;
        node = pair.value;
        const key = startOf(pair.key, offset);
        const empty = node === null || (isScalar(node) && node.type === "PLAIN" && node.source === "");
        offset = index === path.length - 1 && (part === "key" || empty) ? key : startOf(node, key);
      } else if (isSeq(parent)) {
        node = parent.items[Number(step)];
        offset = startOf(node, offset);
      }
    });
    return at(typeof part === "number" ? (inside(source, node, part) ?? offset) : offset);
  };
};
