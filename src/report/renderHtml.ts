import type { Language } from "../problems/index";
import { checked, is } from "../problems/index";
import type { Block, Cell, Item, Report, Table } from "./block";
import { cellText, decimalsIn, oneLine } from "./cellText";
import { HTML_STYLE } from "./htmlStyle";
import { reportShape } from "./shapes";

const MARKS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Words as words, in text and in attributes alike. */
const escaped = (text: string): string => oneLine(text).replace(/[&<>"']/gu, (mark) => MARKS[mark] ?? mark);

/** Only what leads to a page is a link: anything else stays words. */
const isPage = (link: string): boolean => /^https?:\/\/[^\s]+$/u.test(link);

const CONTENTS = { da: "Indhold", en: "Contents" };

const itemText = (item: Item): string => {
  if (typeof item === "string") return escaped(item);
  const address = escaped(item.link);
  return `${escaped(item.text)} ${isPage(item.link) ? `<a href="${address}">${address}</a>` : address}`;
};

const tableText = (table: Table, index: number, language: Language): string => {
  const { caption, columns, lines } = table;
  const decimals = decimalsIn(table);
  const kind = (column: number): string => (columns[column]?.align === "right" ? ' class="n"' : "");
  const cell = (of: Cell, column: number): string => {
    const text = escaped(cellText(of, language, decimals));
    // What a line is of names it for those who hear the table read.
    return column === 0 && "text" in of ? `<th scope="row">${text}</th>` : `<td${kind(column)}>${text}</td>`;
  };
  const head = columns.map(
    ({ heading }, column) => `<th scope="col"${kind(column)}>${escaped(heading)}</th>`,
  );
  const rows = lines.map(
    ({ cells, strong }) => `<tr${strong === true ? ' class="sum"' : ""}>${cells.map(cell).join("")}</tr>`,
  );
  // A table wider than a small screen is moved by itself, also with the keys; what it is called stays where it is.
  const [above, name] =
    caption === undefined
      ? ["", ""]
      : [`<p class="of" id="t${index}">${escaped(caption)}</p>\n`, ` aria-labelledby="t${index}"`];
  return `${above}<div class="table" role="region" tabindex="0"${name}>
<table${name}>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>`;
};

const blockText = (block: Block, index: number, language: Language): string => {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} id="s${index}">${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${escaped(block.text)}</p>`;
    case "list": {
      const above = block.caption === undefined ? "" : `<p class="of">${escaped(block.caption)}</p>\n`;
      return `${above}<ul>\n${block.items.map((item) => `<li>${itemText(item)}</li>`).join("\n")}\n</ul>`;
    }
    case "table":
      return tableText(block.table, index, language);
    case "picture":
      return `<figure>${block.svg.trim()}</figure>`;
  }
};

/** Where the parts are, in a document that has many. */
const contents = (blocks: readonly Block[], language: Language): string => {
  const links = blocks.flatMap((block, index) =>
    block.kind === "heading" && block.level === 2
      ? [`<li><a href="#s${index}">${escaped(block.text)}</a></li>`]
      : [],
  );
  return links.length < 3
    ? ""
    : `<nav aria-label="${CONTENTS[language]}">\n<ul>\n${links.join("\n")}\n</ul>\n</nav>\n`;
};

const renderHtmlTakes = () => ({ report: reportShape, options: is.options({ language: is.language }) });

/**
 * A report as one HTML file that needs no other: it fetches nothing, runs nothing, can be read on a small screen and prints
 * well. Whatever a scenario calls things stays words.
 *
 * @example
 * import { boughtOnly, evaluate } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { budgetReport, renderHtml } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const report = budgetReport(evaluate(boughtOnly(await loadScenario(file, { rules: denmark }))), { language: "en" });
 * renderHtml(report, { language: "en" }).split("\n")[1]; // "<html lang=\"en\">"
 */
export const renderHtml = /* @__PURE__ */ checked(
  renderHtmlTakes,
  ({ blocks }: Report, { language }: { readonly language: Language }): string => {
    const first = blocks.find((block) => block.kind === "heading");
    const name = first?.kind === "heading" ? first.text : "traedesten";
    const texts = blocks.map((block, index) => blockText(block, index, language));
    // The list of parts stands before the first of them, after the answer.
    const at = Math.max(
      0,
      blocks.findIndex((block) => block.kind === "heading" && block.level === 2),
    );
    const body = [...texts.slice(0, at), contents(blocks, language), ...texts.slice(at)];
    return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(name)}</title>
<link rel="icon" href="data:,">
<style>
${HTML_STYLE}
</style>
</head>
<body>
<main>
${body.filter((text) => text !== "").join("\n")}
</main>
</body>
</html>
`;
  },
);
