/** A digit of a printed-tables file, by its offset in the text. */
export interface Digit {
  readonly offset: number;
  readonly line: number;
  /** Whether it stands in an amount of a table: a cell or a total. */
  readonly inAmount: boolean;
}

/** From here on a line is a comment. */
const commentAt = (line: string): number => {
  const found = /(?:^|\s)#/u.exec(line);
  return found === null ? line.length : found.index;
};

/**
 * What is said about the source rather than printed in it: its title and where it was read, the files that
 * rebuild it, and what a reader chose to hold a statement against.
 */
const isApparatus = (line: string, heading: string, at: number): boolean =>
  heading === "title" ||
  heading === "source" ||
  /^\s*scenario:/u.test(line) ||
  (/^\s*- \{ label:/u.test(line) && at > line.indexOf("}"));

/** Every digit of the text that stands for something printed, in order. */
export const digitsOf = (text: string): Digit[] => {
  let offset = 0;
  let heading = "";
  return text.split("\n").flatMap((line, index) => {
    const start = offset;
    offset += line.length + 1;
    heading = /^(\w+):/u.exec(line)?.[1] ?? heading;
    const inAmount = /^\s*(?:cells|total):/u.test(line);
    return [...line.slice(0, commentAt(line)).matchAll(/\d/gu)].flatMap(({ index: at }) =>
      isApparatus(line, heading, at) ? [] : [{ offset: start + at, line: index + 1, inAmount }],
    );
  });
};

/** The text with one digit moved on by some steps of ten. */
export const withDigit = (text: string, offset: number, steps: number): string =>
  `${text.slice(0, offset)}${(Number(text[offset]) + steps) % 10}${text.slice(offset + 1)}`;
