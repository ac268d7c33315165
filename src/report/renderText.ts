import Grid from "cli-table3";
import type { Language } from "../problems/index";
import type { Block, Report, Table } from "./block";
import { cellText, decimalsIn } from "./cellText";

/** How text is dressed on a terminal; nothing at all elsewhere. */
export interface TextStyle {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
}

export interface TextOptions {
  readonly language: Language;
  readonly style?: TextStyle;
  /** Columns of the terminal; long paragraphs wrap at it. 100 when left out. */
  readonly width?: number;
}

const PLAIN: TextStyle = { heading: (text) => text, strong: (text) => text };

const wrap = (text: string, width: number, indent: string): string => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
};

const tableText = (table: Table, language: Language, style: TextStyle): string => {
  const { caption, columns, lines } = table;
  const decimals = decimalsIn(table);
  const grid = new Grid({
    head: columns.map(({ heading }) => heading),
    colAligns: columns.map(({ align }) => align),
    style: { head: [], border: [], compact: true },
  });
  for (const { cells, strong } of lines)
    grid.push(
      cells.map((cell) =>
        strong === true
          ? style.strong(cellText(cell, language, decimals))
          : cellText(cell, language, decimals),
      ),
    );
  return caption === undefined ? grid.toString() : `${style.strong(caption)}\n${grid.toString()}`;
};

const blockText = (block: Block, { language, style = PLAIN, width = 100 }: TextOptions): string => {
  switch (block.kind) {
    case "heading":
      return style.heading(wrap(block.text, width, ""));
    case "paragraph":
      return wrap(block.text, width, "");
    case "list":
      return block.items.map((item) => `  • ${wrap(item, width, "    ")}`).join("\n");
    case "table":
      return tableText(block.table, language, style);
  }
};

/** A report as plain text for a terminal or a mail. */
export const renderText = ({ blocks }: Report, options: TextOptions): string =>
  `${blocks.map((block) => blockText(block, options)).join("\n\n")}\n`;
