import type { Arcs } from "./arcs";

/** What a week in a node's state does to the clock: nothing, count, or bring starting over nearer. */
export const [NEITHER, COUNTS, RESETS] = [0, 1, 2] as const;

/** What a ladder's moves look like: the same for all cycles, however likely the moves are. */
export interface LadderForm extends Pick<Arcs, "nodes" | "begin" | "to"> {
  /** By node. */
  readonly kinds: Uint8Array;
  /** Cells of a node in a row. */
  readonly width: number;
}

/**
 * Moves everybody in one row of cells on by a week, in place. A row is all whose weeks counted are as many: for each node
 * a column of cells, one for each number of weeks towards starting over.
 *
 * The moves of those who have as many weeks are added up by the node they lead to, those out of a lower node first; then
 * the sums are added to the same row, to the one `up` or to the cell `across`, by what a week in that node does. Cells
 * that come to have more of a node have been read by then, so the order is from the highest cell down.
 *
 * @param p - the probability of each arc
 * @param sums - by node, to which those of the row are added as they were before they moved
 * @param high - the place of the row's highest cell that may hold anybody in the column of the first node, and `low` of
 *   its lowest
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

/** Adds what lies in one column to another, times a probability. */
const addTimes = (
  into: Float64Array,
  to: number,
  from: Float64Array,
  at: number,
  count: number,
  times: number,
): void => {
  for (let cell = 0; cell < count; cell++)
    into[to + cell] = (into[to + cell] as number) + (from[at + cell] as number) * times;
};

/** Moves rows on by reading the form for every column. */
export const interpretedRow = ({ nodes, begin, to, kinds, width }: LadderForm): LadderRow => {
  const moved = new Float64Array(nodes * width);
  const isMoved = new Uint8Array(nodes);
  const shifts = new Int32Array(3);
  return (cells, p, sums, high, low, up, across) => {
    shifts[COUNTS] = up;
    shifts[RESETS] = across;
    const count = high - low + 1;
    for (let node = 0; node < nodes; node++) {
      const from = low + node * width;
      let sum = sums[node] as number;
      let isEmpty = true;
      for (let cell = from + count - 1; cell >= from; cell--) {
        const here = cells[cell] as number;
        if (here === 0) continue;
        isEmpty = false;
        sum += here;
      }
      if (isEmpty) continue;
      sums[node] = sum;
      const end = begin[node + 1] as number;
      for (let arc = begin[node] as number; arc < end; arc++) {
        const target = to[arc] as number;
        isMoved[target] = 1;
        addTimes(moved, target * width, cells, from, count, p[arc] as number);
      }
      cells.fill(0, from, from + count);
    }
    for (let node = 0; node < nodes; node++) {
      if (isMoved[node] === 0) continue;
      isMoved[node] = 0;
      const into = low + node * width + (shifts[kinds[node] as number] as number);
      addTimes(cells, into, moved, node * width, count, 1);
      moved.fill(0, node * width, node * width + count);
    }
  };
};

/** The text of a function that does the same, written out for one form: it holds nothing but numbers. */
const textOf = ({ nodes, begin, to, kinds, width }: LadderForm): string => {
  const all = Array.from({ length: nodes }, (_, node) => node);
  const into = all.map((): string[] => []);
  for (const node of all)
    for (let arc = begin[node] as number; arc < (begin[node + 1] as number); arc++)
      into[to[arc] as number]?.push(`v${node} * p${arc}`);
  const shift = ["", " + up", " + across"];
  const cellOf = (node: number): string => `cell + ${node * width}`;
  const ofKind = (wanted: (kind: number) => boolean): readonly number[] =>
    all.filter((node) => wanted(kinds[node] as number));
  return [
    `"use strict";`,
    "return (cells, p, sums, high, low, up, across) => {",
    `const ${Array.from(to, (_, arc) => `p${arc} = p[${arc}]`).join(", ")};`,
    `let ${all.map((node) => `s${node} = sums[${node}]`).join(", ")};`,
    `for (let cell = high; cell >= low; cell--) {`,
    `const ${all.map((node) => `v${node} = cells[${cellOf(node)}]`).join(", ")};`,
    `if (${all.map((node) => `v${node} === 0`).join(" && ")}) continue;`,
    ...all.map((node) => `s${node} += v${node};`),
    ...ofKind((kind) => kind === NEITHER).map(
      (node) => `cells[${cellOf(node)}] = ${into[node]?.join(" + ") || "0"};`,
    ),
    ...ofKind((kind) => kind !== NEITHER).map((node) => `cells[${cellOf(node)}] = 0;`),
    ...ofKind((kind) => kind !== NEITHER)
      .filter((node) => into[node]?.length !== 0)
      .map((node) => `cells[${cellOf(node)}${shift[kinds[node] as number]}] += ${into[node]?.join(" + ")};`),
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

/** Whether this is a page or a worker of one: a strict one reports every wish for code from text, also one that is dropped. */
const isInPage = (): boolean => "document" in globalThis || "WorkerGlobalScope" in globalThis;

/**
 * Moves rows on by a function written for the form, several times as fast and with the same bits; nothing where that
 * does not pay, in a page, or where code may not be made from text.
 *
 * @param holder - what the function is kept with: the clock, when it is asked for again
 */
export const generatedRow = (form: LadderForm, holder: object = {}): LadderRow | undefined => {
  if (form.to.length > MOST_ARCS || isInPage()) return undefined;
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
