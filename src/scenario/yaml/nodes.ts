import { isScalar, type Node } from "yaml";
import type { Position } from "../../problems/index";

/** One document is never larger: a budget is a page, and a hostile file should cost nothing. */
export const MOST_LETTERS = 1_000_000;
export const MOST_DEPTH = 40;
export const MOST_NODES = 50_000;
/** Words, signs, spaces and line ends: a few for each node. */
export const MOST_LEXEMES = 400_000;
export const MOST_ALIASES = 100;

/** Line and column of an offset into the text. */
export type At = (offset: number) => Position;

/** The text of a key; nothing when it is anything else. */
export const keyText = (key: unknown): string | undefined =>
  isScalar(key) && typeof key.value === "string" ? key.value : undefined;

/** Where a node begins. */
export const startOf = (node: unknown, otherwise: number): number =>
  typeof node === "object" && node !== null ? ((node as Node).range?.[0] ?? otherwise) : otherwise;
