import { markdownTable } from "markdown-table";
import type { Language } from "../problems/index";
import type { Block, Report, Table } from "./block";
import { cellText, decimalsIn } from "./cellText";

const escaped = (text: string): string => text.replace(/[\\|*_[\]<>`]/gu, "\\$&");

const tableText = (table: Table, language: Language): string => {
  const { caption, columns, lines } = table;
  const decimals = decimalsIn(table);
  const rows = lines.map(({ cells, strong }) =>
    cells.map((cell) => {
      const text = escaped(cellText(cell, language, decimals));
      return strong === true && text !== "" ? `**${text}**` : text;
    }),
  );
  const grid = markdownTable([columns.map(({ heading }) => escaped(heading)), ...rows], {
    align: columns.map(({ align }) => align),
  });
  return caption === undefined ? grid : `**${escaped(caption)}**\n\n${grid}`;
};

const blockText = (block: Block, index: number, language: Language): string => {
  switch (block.kind) {
    case "heading":
      return `${index === 0 ? "#" : "##"} ${escaped(block.text)}`;
    case "paragraph":
      return escaped(block.text);
    case "list":
      return block.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "table":
      return tableText(block.table, language);
  }
};

/** A report as GitHub-flavoured Markdown. */
export const renderMarkdown = ({ blocks }: Report, options: { readonly language: Language }): string =>
  `${blocks.map((block, index) => blockText(block, index, options.language)).join("\n\n")}\n`;
