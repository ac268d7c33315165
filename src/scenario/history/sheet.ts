import Papa from "papaparse";
import type { Problem } from "../../problems/index";

/** Cells of a line, and which line of the text it is. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV text as rows; empty lines are passed over. */
export interface Sheet {
  readonly rows: readonly Row[];
  readonly delimiter: string;
  /** Quotation marks that do not fit together. */
  readonly problems: readonly Problem[];
}

/** What parts the keys of the first line: they hold none of these, while numbers below may have commas. */
const delimiterOf = (text: string): string => {
  const [head = ""] = text.trimStart().split(/[\r\n]/u);
  return [";", "\t", ","].find((each) => head.includes(each)) ?? ",";
};

/** Reads CSV with semicolons, commas or tabs. Rows know their line, though quoted cells may hold line breaks. */
export const sheetOf = (text: string): Sheet => {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let line = 1;
  let read = 0;
  const { meta } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta: { cursor } }) => {
      if (errors.some(({ type }) => type === "Quotes"))
        problems.push({ code: "csv-quote", path: [], at: { line, column: 1 } });
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== "")) rows.push({ line, cells });
      line += text.slice(read, cursor).split("\n").length - 1;
      read = cursor;
    },
  });
  return { rows, delimiter: meta.delimiter, problems };
};
