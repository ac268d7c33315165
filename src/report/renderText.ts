import Grid from "cli-table3";
import type { Language } from "../problems/index";
import { checked, is } from "../problems/index";
import type { Block, Item, Report, Table } from "./block";
import { cellText, decimalsIn, oneLine } from "./cellText";
import { fitColumns, wrapped } from "./fitColumns";
import { reportShape } from "./shapes";

/** How text is dressed on a terminal; nothing at all elsewhere. */
export interface TextStyle {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
}

export interface TextOptions {
  readonly language: Language;
  readonly style?: TextStyle;
  /**
   * Columns of the terminal: paragraphs wrap at them and wide tables are narrowed to them. When left out,
   * paragraphs wrap at 100 and tables take the width they need.
   */
  readonly width?: number;
}

const PLAIN: TextStyle = { heading: (text) => text, strong: (text) => text };
const DEFAULT_WIDTH = 100;
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST_TEXT = 120;

/** Columns apart by two spaces, for tables that would not fit between lines. */
const WITHOUT_SIDES = {
  left: "",
  right: "",
  middle: "  ",
  "top-left": "",
  "top-right": "",
  "top-mid": "──",
  "bottom-left": "",
  "bottom-right": "",
  "bottom-mid": "──",
  "left-mid": "",
  "right-mid": "",
  "mid-mid": "──",
};

/** No lines at all: headings and rows alone. */
const PLAIN_LINES = {
  ...WITHOUT_SIDES,
  top: "",
  bottom: "",
  mid: "",
  "top-mid": "",
  "bottom-mid": "",
  "mid-mid": "",
};

const indented = (text: string, width: number, indent: string): string =>
  wrapped(oneLine(text), width - indent.length).replaceAll("\n", `\n${indent}`);

const tableText = (table: Table, { language, style = PLAIN, width }: TextOptions): string => {
  const { caption, columns, lines } = table;
  const decimals = decimalsIn(table);
  const head = columns.map(({ heading }) => oneLine(heading));
  const rows = lines.map(({ cells }) => cells.map((cell) => cellText(cell, language, decimals)));
  const fit = fitColumns([head, ...rows], columns, width, table.plain);
  const cellIn = (text: string, index: number): string =>
    wrapped(text, fit.widths[index] ?? text.length, true);
  const padding = fit.sides ? {} : { "padding-left": 0, "padding-right": 0 };
  const grid = new Grid({
    head: head.map(cellIn),
    colAligns: columns.map(({ align }) => align),
    style: { head: [], border: [], compact: true, ...padding },
    ...(fit.sides ? {} : { chars: table.plain === true ? PLAIN_LINES : WITHOUT_SIDES }),
  });
  const strong = (text: string): string => text.split("\n").map(style.strong).join("\n");
  rows.forEach((cells, row) => {
    const shown = cells.map(cellIn);
    grid.push(lines[row]?.strong === true ? shown.map(strong) : shown);
  });
  if (caption === undefined) return grid.toString();
  const above = width === undefined ? oneLine(caption) : indented(caption, width, "");
  return [...above.split("\n").map(style.strong), grid.toString()].join("\n");
};

const itemText = (item: Item): string => (typeof item === "string" ? item : `${item.text} ${item.link}`);

const blockText = (block: Block, options: TextOptions): string => {
  const { style = PLAIN } = options;
  const width = Math.min(options.width ?? DEFAULT_WIDTH, WIDEST_TEXT);
  switch (block.kind) {
    case "heading":
      return indented(block.text, width, "").split("\n").map(style.heading).join("\n");
    case "paragraph":
      return indented(block.text, width, "");
    case "list": {
      const items = block.items.map((item) => `  • ${indented(itemText(item), width, "    ")}`);
      const { caption } = block;
      const above = caption === undefined ? [] : indented(caption, width, "").split("\n").map(style.strong);
      return [...above, ...items].join("\n");
    }
    case "table":
      return tableText(block.table, options);
    case "picture":
      return indented(`${block.title}. ${block.description}`, width, "");
  }
};

const renderTextTakes = () => ({
  report: reportShape,
  options: is.options({
    language: is.language,
    width: is.optional(is.finite),
    style: is.optional(is.data("TextStyle", { heading: is.callable, strong: is.callable })),
  }),
});

/**
 * A report as plain text for a terminal or a mail.
 *
 * @example
 * import { boughtOnly, evaluate } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { budgetReport, renderText } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const report = budgetReport(evaluate(boughtOnly(await loadScenario(file, { rules: denmark }))), { language: "en" });
 * renderText(report, { language: "en" }).split("\n")[0]; // "BI46 – extension of Projekt Trædesten, model A"
 */
export const renderText = /* @__PURE__ */ checked(
  renderTextTakes,
  ({ blocks }: Report, options: TextOptions): string =>
    `${blocks.map((block) => blockText(block, options)).join("\n\n")}\n`,
);
