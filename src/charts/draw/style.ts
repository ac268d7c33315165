/** Sizes of a picture in its own units: half as wide, or on a small screen, its smallest letters can still be read. */
export const WIDTH = 720;
export const LETTERS = 17;
export const TITLE_LETTERS = 22;
export const LINE = 21;
/** How wide a letter is at most on average, as a part of its height: nothing can be measured without a browser. */
const LETTER_WIDTH = 0.56;

export const FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";
export const INK = "#1a1a1a";
export const FAINT_INK = "#4d4d4d";
export const GRID = "#d9d9d9";
export const PAPER = "#ffffff";

/** What costs more, what costs less, and what both come to: dark, light and between, so that they stay apart in grey. */
export const MORE = "#1f4e79";
export const LESS = "#f2b35a";
export const TOTAL = "#6f6f6f";

/** Strategies: apart for the colour-blind and, by how light they are, in grey. */
const STRATEGIES = ["#f2b35a", "#1f4e79", "#7fb5a5", "#8c3b2a", "#c9c9c9", "#5a4b81"] as const;

/** States that lie upon each other: dark and light in turn, so that an edge is one in grey too. */
const STATES = [
  "#1f4e79",
  "#f6d186",
  "#0b7a75",
  "#f3b9a8",
  "#5a4b81",
  "#b9dbe8",
  "#8c3b2a",
  "#d5e3b5",
  "#595959",
] as const;

export const strategyColor = (index: number): string => STRATEGIES[index % STRATEGIES.length] ?? INK;
export const stateColor = (index: number): string => STATES[index % STATES.length] ?? INK;
/** What can be read upon a state's colour. */
export const onState = (index: number): string => (index % 2 === 0 ? PAPER : INK);

/** How wide words are. */
export const widthOf = (text: string, letters = LETTERS): number => text.length * letters * LETTER_WIDTH;

/** Words in lines of a width, cut after so many. */
export const linesOf = (text: string, width: number, letters = LETTERS, most = 3): readonly string[] => {
  const room = Math.max(4, Math.floor(width / (letters * LETTER_WIDTH)));
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((each) => each.match(new RegExp(`.{1,${room}}`, "gu")) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const end = lines[most - 1] ?? "";
  return [...lines.slice(0, most - 1), `${end.length < room ? end : end.slice(0, room - 1)}…`];
};
