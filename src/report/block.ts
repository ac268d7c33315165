/** A cell of a table: words, or an amount as decimal text that the output writes in its own way. */
export type Cell = { readonly text: string } | { readonly amount: string } | { readonly count: string };

export interface Column {
  readonly heading: string;
  readonly align: "left" | "right";
}

export interface Line {
  readonly cells: readonly Cell[];
  /** Sums stand out. */
  readonly strong?: boolean;
}

export interface Table {
  readonly caption?: string;
  /** Decimals amounts are written with at least: 2 where øre count. */
  readonly decimals?: number;
  /** Without lines between, where there is little room. */
  readonly plain?: true;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}

/** A line of a list; with a link, the address stands after the words and is left whole. */
export type Item = string | { readonly text: string; readonly link: string };

/** A picture that stands by itself; where none can be shown, it is told in words. */
export interface Picture {
  readonly title: string;
  readonly description: string;
  /** As `renderChart` makes it: markup that is taken as it is. */
  readonly svg: string;
}

/** What a report is made of, before it becomes text, Markdown or anything else. */
export type Block =
  | { readonly kind: "heading"; readonly text: string; readonly level: 1 | 2 | 3 | 4 }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Item[]; readonly caption?: string }
  | { readonly kind: "table"; readonly table: Table }
  | ({ readonly kind: "picture" } & Picture);

/** A report in words and tables, with its main table for spreadsheets and its figures for programs. */
export interface Report {
  readonly blocks: readonly Block[];
  /** What a CSV file holds. */
  readonly main: Table;
  /** Tables that follow it there, each after an empty line and with columns of its own. */
  readonly more?: readonly Table[];
  /** What a JSON file holds: exact amounts as decimal text. */
  readonly data: unknown;
}

/** The name of a whole report. */
export const title = (text: string): Block => ({ kind: "heading", text, level: 1 });
export const heading = (text: string): Block => ({ kind: "heading", text, level: 2 });
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
/** Items, and right above them what they are of when that is said. */
export const list = (items: readonly Item[], caption?: string): Block => ({
  kind: "list",
  items,
  ...(caption === undefined ? {} : { caption }),
});
export const table = (value: Table): Block => ({ kind: "table", table: value });
