import type { Arcs } from "./arcs";

/** What a week in a node's state does to the clock: nothing, count, or bring starting over nearer. */
export const [NEITHER, COUNTS, RESETS] = [0, 1, 2] as const;

/** What a ladder's moves look like: the same for all cycles, however likely the moves are. */
export interface LadderForm extends Pick<Arcs, "nodes" | "begin" | "to"> {
  /** By node. */
  readonly kinds: Uint8Array;
}

/**
 * Moves everybody in one row of cells on by a week, in place. A row is all whose weeks counted are as many; a cell of
 * it is all who have as many weeks towards starting over, with a number for each node.
 *
 * A cell is read once and its moves are added up by the node they lead to, those out of a lower node first; then the
 * sums are added to the cell itself, to the one `up` or to the one `across`, by what a week in that node does. Cells
 * that come to have more of a node have been read by then, so the order is from the highest cell down.
 *
 * @param p - the probability of each arc
 * @param sums - by node, to which those of the row are added as they were before they moved
 * @param high - the place of the row's highest cell that may hold anybody, and `low` of its lowest
 */
export type LadderRow = (
  cells: Float64Array,
  p: Float64Array,
  sums: Float64Array,
  high: number,
  low: number,
  up: number,
  across: number,
) => void;

/** Moves rows on by reading the form for every cell. */
export const interpretedRow = ({ nodes, begin, to, kinds }: LadderForm): LadderRow => {
  const moved = new Float64Array(nodes);
  const shifts = new Int32Array(3);
  return (cells, p, sums, high, low, up, across) => {
    shifts[COUNTS] = up;
    shifts[RESETS] = across;
    for (let cell = high; cell >= low; cell -= nodes) {
      let isEmpty = true;
      for (let node = 0; node < nodes; node++) {
        const here = cells[cell + node] as number;
        if (here === 0) continue;
        isEmpty = false;
        sums[node] = (sums[node] as number) + here;
        cells[cell + node] = 0;
        const end = begin[node + 1] as number;
        for (let arc = begin[node] as number; arc < end; arc++) {
          const target = to[arc] as number;
          moved[target] = (moved[target] as number) + here * (p[arc] as number);
        }
      }
      if (isEmpty) continue;
      for (let node = 0; node < nodes; node++) {
        const some = moved[node] as number;
        if (some === 0) continue;
        const target = cell + node + (shifts[kinds[node] as number] as number);
        cells[target] = (cells[target] as number) + some;
        moved[node] = 0;
      }
    }
  };
};

/** The text of a function that does the same, written out for one form: it holds nothing but numbers. */
const textOf = ({ nodes, begin, to, kinds }: LadderForm): string => {
  const all = Array.from({ length: nodes }, (_, node) => node);
  const into = all.map((): string[] => []);
  for (const node of all)
    for (let arc = begin[node] as number; arc < (begin[node + 1] as number); arc++)
      into[to[arc] as number]?.push(`v${node} * p${arc}`);
  const shift = ["", " + up", " + across"];
  const ofKind = (wanted: (kind: number) => boolean): readonly number[] =>
    all.filter((node) => wanted(kinds[node] as number));
  return [
    `"use strict";`,
    "return (cells, p, sums, high, low, up, across) => {",
    `const ${Array.from(to, (_, arc) => `p${arc} = p[${arc}]`).join(", ")};`,
    `let ${all.map((node) => `s${node} = sums[${node}]`).join(", ")};`,
    `for (let cell = high; cell >= low; cell -= ${nodes}) {`,
    `const ${all.map((node) => `v${node} = cells[cell + ${node}]`).join(", ")};`,
    `if (${all.map((node) => `v${node} === 0`).join(" && ")}) continue;`,
    ...all.map((node) => `s${node} += v${node};`),
    ...ofKind((kind) => kind === NEITHER).map(
      (node) => `cells[cell + ${node}] = ${into[node]?.join(" + ") || "0"};`,
    ),
    ...ofKind((kind) => kind !== NEITHER).map((node) => `cells[cell + ${node}] = 0;`),
    ...ofKind((kind) => kind !== NEITHER)
      .filter((node) => into[node]?.length !== 0)
      .map((node) => `cells[cell + ${node}${shift[kinds[node] as number]}] += ${into[node]?.join(" + ")};`),
    "}",
    ...all.map((node) => `sums[${node}] = s${node};`),
    "};",
  ].join("\n");
};

/** With more arcs a function becomes so long that engines no longer make it fast. */
const MOST_ARCS = 600;

/**
 * Functions by their text, for as long as the clock they were written for is held: an engine makes a function fast by
 * running it, and a new one of the same text begins anew.
 */
const written = new WeakMap<object, Map<string, LadderRow>>();

const functionOf = (text: string, holder: object): LadderRow => {
  const known = written.get(holder) ?? new Map<string, LadderRow>();
  written.set(holder, known);
  const found: LadderRow = known.get(text) ?? new Function(text)();
  known.set(text, found);
  return found;
};

/**
 * Moves rows on by a function written for the form, several times as fast and with the same bits; nothing where that
 * does not pay, or where code may not be made from text.
 *
 * @param holder - what the function is kept with: the clock, when it is asked for again
 */
export const generatedRow = (form: LadderForm, holder: object = {}): LadderRow | undefined => {
  if (form.to.length > MOST_ARCS) return undefined;
  try {
    return functionOf(textOf(form), holder);
  } catch (error) {
    if (error instanceof EvalError) return undefined;
    throw error;
  }
};

/** The fastest way that can be had. */
export const ladderRow = (form: LadderForm, holder?: object): LadderRow =>
  generatedRow(form, holder) ?? interpretedRow(form);
