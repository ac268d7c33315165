import { markdownTable } from "markdown-table";
import type { Language } from "../problems/index";
import { checked, is } from "../problems/index";
import type { Block, Item, Report, Table } from "./block";
import { cellText, decimalsIn, oneLine } from "./cellText";
import { reportShape } from "./shapes";

/** Words as words, whatever they hold: no emphasis, links, HTML, and no list or heading at the start. */
const escaped = (text: string): string =>
  oneLine(text)
    .replace(/[\\|*_~[\]<>`&]/gu, "\\$&")
    .replace(/^(?:[-+#]|\d+(?=[.)](?: |$)))/u, (start) => (/^\d/u.test(start) ? `${start}\\` : `\\${start}`));

const tableText = (table: Table, language: Language): string => {
  const { caption, columns, lines } = table;
  const decimals = decimalsIn(table);
  const rows = lines.map(({ cells, strong }) =>
    cells.map((cell) => {
      // A number's minus is not the start of a list.
      const text = "text" in cell ? escaped(cell.text) : cellText(cell, language, decimals);
      return strong === true && text !== "" ? `**${text}**` : text;
    }),
  );
  const grid = markdownTable([columns.map(({ heading }) => escaped(heading)), ...rows], {
    align: columns.map(({ align }) => align),
  });
  return caption === undefined ? grid : `**${escaped(caption)}**\n\n${grid}`;
};

/** An address stands as it is; what could be anything else is words. */
const addressText = (link: string): string =>
  /^https?:\/\/[^\s<>]+$/u.test(oneLine(link)) ? `<${oneLine(link)}>` : escaped(link);

const itemText = (item: Item): string =>
  typeof item === "string" ? escaped(item) : `${escaped(item.text)} ${addressText(item.link)}`;

const blockText = (block: Block, language: Language): string => {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "paragraph":
      return escaped(block.text);
    case "list":
      return [
        ...(block.caption === undefined ? [] : [`**${escaped(block.caption)}**\n`]),
        ...block.items.map((item) => `- ${itemText(item)}`),
      ].join("\n");
    case "table":
      return tableText(block.table, language);
    case "picture":
      return `**${escaped(block.title)}.** ${escaped(block.description)}`;
  }
};

const renderMarkdownTakes = () => ({ report: reportShape, options: is.options({ language: is.language }) });

/**
 * A report as GitHub-flavoured Markdown.
 *
 * @example
 * import { boughtOnly, evaluate } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { budgetReport, renderMarkdown } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const report = budgetReport(evaluate(boughtOnly(await loadScenario(file, { rules: denmark }))), { language: "en" });
 * renderMarkdown(report, { language: "en" }).split("\n")[0]; // "# BI46 – extension of Projekt Trædesten, model A"
 */
export const renderMarkdown = /* @__PURE__ */ checked(
  renderMarkdownTakes,
  ({ blocks }: Report, options: { readonly language: Language }): string =>
    `${blocks.map((block) => blockText(block, options.language)).join("\n\n")}\n`,
);
