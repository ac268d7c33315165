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
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}

/** What a report is made of, before it becomes text, Markdown or anything else. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly table: Table };

/** A report in words and tables, with its main table for spreadsheets and its figures for programs. */
export interface Report {
  readonly blocks: readonly Block[];
  /** What a CSV file holds. */
  readonly main: Table;
  /** What a JSON file holds: exact amounts as decimal text. */
  readonly data: unknown;
}

export const heading = (text: string): Block => ({ kind: "heading", text });
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
export const list = (items: readonly string[]): Block => ({ kind: "list", items });
export const table = (value: Table): Block => ({ kind: "table", table: value });
