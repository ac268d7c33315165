import type { Column } from "./block";

/** The width of each column of a text table, and whether there is room for lines between them. */
export interface Fit {
  /** Undefined where nothing needs wrapping. */
  readonly widths: readonly (number | undefined)[];
  readonly sides: boolean;
}

/** Breaks lines between words; in a cell, a word longer than the line is broken by a hyphen too. */
export const wrapped = (text: string, width: number, inCell = false): string => {
  const room = Math.max(width, 2);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (joined.length <= room) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (inCell && line.length > room) {
      lines.push(`${line.slice(0, room - 1)}-`);
      line = line.slice(room - 1);
    }
  }
  return [...lines, line].join("\n");
};

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));

/** What lines and padding take beside the cells. */
const frame = (columns: number, sides: boolean): number => (sides ? 3 * columns + 1 : 2 * (columns - 1));

/** Takes from the widest column that still has room, one letter at a time, until the table fits or none has. */
const shrink = (natural: readonly number[], least: readonly number[], room: number): number[] => {
  const widths = [...natural];
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over -= 1) {
    const spare = widths.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if ((spare[widest] ?? 0) === 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
};

const SHORTEST_BROKEN = 10;

/**
 * Makes a table fit a terminal: wraps words first, then leaves out the lines between columns, and only then
 * breaks long words. Numbers are never broken, so a table of many years may still be too wide.
 *
 * @param rows - cells as text, headings first
 * @param columns - right-aligned columns hold numbers
 * @param width - columns of the terminal; without it nothing is narrowed
 * @param isPlain - without lines between columns from the first
 */
export const fitColumns = (
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width: number | undefined,
  isPlain = false,
): Fit => {
  const cells = columns.map((_, index) => rows.map((row) => row[index] ?? ""));
  const natural = cells.map(longest);
  const words = cells.map((texts) => longest(texts.flatMap((text) => text.split(" "))));
  const total = (widths: readonly number[], sides: boolean): number =>
    widths.reduce((sum, each) => sum + each, frame(columns.length, sides));
  if (width === undefined || total(natural, !isPlain) <= width)
    return { widths: columns.map(() => undefined), sides: !isPlain };
  if (!isPlain && total(words, true) <= width)
    return { widths: shrink(natural, words, width - frame(columns.length, true)), sides: true };
  const broken = words.map((least, index) =>
    columns[index]?.align === "left" ? Math.min(least, SHORTEST_BROKEN) : least,
  );
  const least = total(words, false) <= width ? words : broken;
  return { widths: shrink(natural, least, width - frame(columns.length, false)), sides: false };
};
