import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { fitColumns, wrapped } from "../../src/report/fitColumns";
import {
  type Block,
  budgetReport,
  type Report,
  renderCsv,
  renderJson,
  renderMarkdown,
  renderText,
  type Table,
} from "../../src/report/index";
import { resultA } from "./bi46";

const columns = [
  { heading: "Hvad", align: "left" as const },
  { heading: "2022", align: "right" as const },
];
const table = (...rows: readonly (readonly [string, string])[]): Table => ({
  columns,
  lines: rows.map(([words, amount]) => ({ cells: [{ text: words }, { amount }] })),
});
const report = (main: Table, blocks: readonly Block[] = [{ kind: "table", table: main }]): Report => ({
  blocks,
  main,
  data: null,
});
const paragraph = (text: string): Report => report(table(), [{ kind: "paragraph", text }]);

describe("renderCsv", () => {
  const parsed = (text: string, delimiter: string): string[][] =>
    Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;

  it("comes back through a CSV reader as it was, whatever the words", () => {
    const words = fc
      .string({ unit: "grapheme", maxLength: 20 })
      .map((text) => `x${text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, "")}`);
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, amount)),
        fc.constantFrom("da" as const, "en" as const),
        (rows, language) => {
          const main = table(...rows.map(([text, value]) => [text, value.toFixed(2)] as const));
          const text = renderCsv(report(main), { language });
          const [head, ...body] = parsed(text, language === "da" ? ";" : ",");
          expect(head).toEqual(["Hvad", "2022"]);
          const read = body.map(([first, second = ""]) => [
            first,
            Number(language === "da" ? second.replace(",", ".") : second),
          ]);
          expect(read).toEqual(rows.map(([first, value]) => [first, value === 0 ? 0 : value]));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("writes decimals with the mark of the language, never grouped, and at most two", () => {
    const main = table(["a", "1234567.5"], ["b", "-0.25"], ["c", "33.333333"]);
    expect(renderCsv(report(main), { language: "da" })).toBe("Hvad;2022\na;1234567,5\nb;-0,25\nc;33,33\n");
    expect(renderCsv(report(main), { language: "en" })).toBe("Hvad,2022\na,1234567.5\nb,-0.25\nc,33.33\n");
  });

  it("makes words harmless that a spreadsheet would run, and leaves numbers alone", () => {
    const risky = ["=1+1", "+45 12 34", "-2+3", "@SUM(A1)", '=HYPERLINK("http://x","y")', "\t=1+1"];
    const text = renderCsv(report(table(...risky.map((words) => [words, "-5"] as const))), {
      language: "en",
    });
    for (const [first = "", second] of parsed(text, ",").slice(1)) {
      expect(first).toMatch(/^'/u);
      expect(second).toBe("-5");
    }
  });

  it("keeps a line of the table on one line of the file", () => {
    expect(renderCsv(report(table(["to\nlinjer", "1"])), { language: "da" })).toBe(
      "Hvad;2022\nto linjer;1\n",
    );
  });
});

describe("renderMarkdown", () => {
  it("shows words as words, whatever they hold", () => {
    expect(renderMarkdown(paragraph("a|b *c* _d_ <b> `e` [f](g) ~h~ &lt; \\"), { language: "da" })).toBe(
      "a\\|b \\*c\\* \\_d\\_ \\<b\\> \\`e\\` \\[f\\](g) \\~h\\~ \\&lt; \\\\\n",
    );
  });

  it("starts no list or heading by accident", () => {
    for (const [text, shown] of [
      ["1. august 2022", "1\\. august 2022"],
      ["- minus", "\\- minus"],
      ["# nej", "\\# nej"],
      ["+ mere", "\\+ mere"],
      ["11.200 kr.", "11.200 kr."],
    ] as const)
      expect(renderMarkdown(paragraph(text), { language: "da" })).toBe(`${shown}\n`);
  });

  it("keeps a row of a table on one line, and negative amounts plain", () => {
    const text = renderMarkdown(report(table(["to\nlinjer|her", "-5.5"], ["b", "1000"])), { language: "da" });
    expect(text).toBe(
      "| Hvad           |    2022 |\n| :------------- | ------: |\n| to linjer\\|her |    -5,5 |\n| b              | 1.000,0 |\n",
    );
  });

  it("has titles at the first level and headings at the second", () => {
    const blocks: Block[] = [
      { kind: "heading", text: "Titel", level: 1 },
      { kind: "heading", text: "Afsnit", level: 2 },
      { kind: "list", items: ["a", "b"] },
    ];
    expect(renderMarkdown(report(table(), blocks), { language: "da" })).toBe(
      "# Titel\n\n## Afsnit\n\n- a\n- b\n",
    );
  });
});

describe("renderText", () => {
  it("wraps paragraphs and lists at the width, and headings are dressed line by line", () => {
    const blocks: Block[] = [
      { kind: "heading", text: "En overskrift på to linjer", level: 1 },
      { kind: "list", items: ["et punkt som er for langt"] },
    ];
    const mark = (text: string): string => `<${text}>`;
    expect(
      renderText(report(table(), blocks), {
        language: "da",
        width: 16,
        style: { heading: mark, strong: mark },
      }),
    ).toBe("<En overskrift på>\n<to linjer>\n\n  • et punkt som\n    er for langt\n");
  });

  it("breaks no word of a sentence, such as an address", () => {
    const address = `https://example.com/${"x".repeat(120)}`;
    expect(renderText(paragraph(`Se ${address}`), { language: "da" })).toBe(`Se\n${address}\n`);
  });

  it("writes amounts of a table with the same number of decimals, grouped", () => {
    expect(renderText(report(table(["a", "1234.5"], ["b", "-2"])), { language: "en" })).toBe(
      "┌──────┬─────────┐\n│ Hvad │    2022 │\n├──────┼─────────┤\n│ a    │ 1,234.5 │\n│ b    │    -2.0 │\n└──────┴─────────┘\n",
    );
  });

  it("shows no codes that a terminal would obey", () => {
    const text = renderText(report(table(["\u001b[31mrød\u0007", "1"])), { language: "da" });
    for (const code of ["\u001b", "\u0007"]) expect(text).not.toContain(code);
    expect(text).toContain("[31mrød");
  });

  it("fits BI46 into 80 columns, and shows every figure", () => {
    const text = renderText(budgetReport(resultA), { language: "da", width: 80 });
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
    for (const figure of ["6.600", "11.200", "35.600", "620", "1.240", "3.720", "7.220", "12.440", "39.320"])
      expect(text).toContain(figure);
    expect(text).toContain("(1.000 kr., 2022 p/l)");
  });
});

describe("renderJson", () => {
  it("is the report's data, and nothing else", () => {
    expect(renderJson({ ...report(table()), data: { a: "1.50" } })).toBe('{\n  "a": "1.50"\n}\n');
  });
});

describe("fitColumns", () => {
  const cell = fc
    .array(fc.stringMatching(/^[a-zæøå]{1,15}$/u), { maxLength: 5 })
    .map((words) => words.join(" "));
  const grid = fc.array(fc.tuple(cell, cell, fc.integer({ min: 0, max: 999_999 }).map(String)), {
    minLength: 1,
    maxLength: 6,
  });
  const three = [columns[0], columns[0], columns[1]].flatMap((column) => column ?? []);

  it("keeps every letter, in order, and every number whole", () => {
    fc.assert(
      fc.property(grid, fc.integer({ min: 20, max: 120 }), (rows, width) => {
        const { widths } = fitColumns(rows, three, width);
        for (const row of rows)
          row.forEach((text, index) => {
            const lines = wrapped(text, widths[index] ?? text.length, true).split("\n");
            expect(lines.join("").replace(/[- ]/gu, "")).toBe(text.replace(/ /gu, ""));
            if (index === 2) expect(lines).toEqual([text]);
          });
      }),
      { numRuns: 1000 },
    );
  });

  it("fits whenever the numbers and ten letters for each column of words do", () => {
    fc.assert(
      fc.property(grid, fc.integer({ min: 30, max: 120 }), (rows, width) => {
        const { widths, sides } = fitColumns(rows, three, width);
        const natural = three.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
        const total = natural.reduce((sum, each, index) => sum + (widths[index] ?? each), sides ? 10 : 4);
        expect(total).toBeLessThanOrEqual(width);
      }),
      { numRuns: 1000 },
    );
  });

  it("changes nothing when there is room, or when no width is known", () => {
    const rows = [["a b", "c", "1"]];
    for (const width of [undefined, 40])
      expect(fitColumns(rows, three, width).widths).toEqual([undefined, undefined, undefined]);
  });
});
