import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import {
  assumptions,
  bridgesIn,
  critic,
  evaluate,
  goalFollowUp,
  overview,
  statesReached,
  verdict,
} from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { denmark } from "../../src/denmark/index";
import { isUndated, type Model } from "../../src/model/index";
import { loadScenario } from "../../src/node/index";
import type { Language } from "../../src/problems/index";
import { boughtOnly } from "../../src/program/index";
import { cellText, decimalsIn, oneLine } from "../../src/report/cellText";
import {
  type Block,
  budgetReport,
  documentReport,
  type Report,
  renderCsv,
  renderHtml,
  renderMarkdown,
  renderText,
} from "../../src/report/index";
import { scenarioPath } from "../fixtures/scenarioPath";
import { tablesIn } from "./bi46";

const bi46 = await loadScenario(scenarioPath("bi46-model-a"), { rules: denmark });
const mentors = await loadScenario("test/fixtures/uncertain.yaml");

const PICTURE = { title: "Et billede", description: "Hvad det viser.", svg: "<svg><text>1</text></svg>" };

const made = new Map<string, Report>();

const reportOf = (model: Model, language: Language): Report => {
  const key = `${model.fingerprint} ${language}`;
  const report = made.get(key) ?? makeReport(model, language);
  made.set(key, report);
  return report;
};

const makeReport = (model: Model, language: Language): Report => {
  const result = overview(model);
  const bought = boughtOnly(model);
  const reached = statesReached(model);
  const bridges = bridgesIn(model, { result: result.until }, result.cohort);
  return documentReport(model, result, {
    language,
    critique: critic(model),
    verdicts: [verdict(model, { steps: 4 })],
    bridges,
    pageBridges: bridges.slice(0, 1),
    goals: goalFollowUp(model, { counted: [] }),
    pictures: { bridge: PICTURE, tornado: PICTURE },
    ...(reached === undefined ? {} : { reached }),
    ...(model === mentors ? { assumptions: assumptions(model) } : {}),
    ...(isUndated(model.horizon) ? {} : { budget: budgetReport(evaluate(bought), { language }) }),
  });
};

const documentOf = (report: Report, language: Language) =>
  parseHTML(renderHtml(report, { language })).document;

/** The number a Danish or an English reader reads. */
const numberIn = (text: string, language: Language): Decimal =>
  new Decimal(language === "da" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", ""));

const headings = ({ blocks }: Report): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "heading" && block.level <= 2 ? [block.text] : []));

describe("the whole report", () => {
  it("has the answer first, the words and what was computed last, in both languages", () => {
    const danish = reportOf(bi46, "da");
    expect(headings(danish)).toEqual([
      bi46.title.da,
      "Fra bevillingen til svaret",
      "Hvad det koster, og hvem der betaler",
      "Budgettet",
      "Hvad der sker med borgerne",
      "Hvad svaret flytter sig med",
      "Opfølgning på målene",
      "Hvad det hviler på",
      "Satser og regler",
      "Kilder",
      "Hvad der kan vildlede",
      "Metode og regneregler",
      "Ordliste",
      "Beregningsgrundlag",
    ]);
    const question = danish.blocks.find((block) => block.kind === "list");
    expect(question).toMatchObject({ caption: expect.stringMatching(/^Tjener .* sig hjem for kommunen/u) });
    const english = reportOf(mentors, "en");
    expect(headings(english)).toContain("What the answer moves with");
    expect(headings(english).slice(-3)).toEqual(["Method and conventions", "Glossary", "What was computed"]);
    // Nothing is cut, and nothing told of options of the command.
    const said = renderText(english, { language: "en" }) + renderText(danish, { language: "da" });
    expect(said).not.toMatch(/…|--full|--format|--section/u);
  });

  it("says what the verdict says, whichever way it falls", async () => {
    const at = async (course: string): Promise<string> => {
      const { withParameters } = await import("../../src/program/index");
      const model = withParameters(mentors, { course });
      return renderText(
        documentReport(model, overview(model), { language: "da", verdicts: [verdict(model, { steps: 4 })] }),
        { language: "da" },
      ).replace(/\s+/gu, " ");
    };
    const [cheap, dear] = [await at("60000"), await at("200000")];
    expect(cheap).toContain("Mentor tjener sig hjem for det offentlige");
    expect(cheap).not.toContain("tjener sig ikke hjem");
    expect(dear).toContain("Mentor tjener sig ikke hjem for det offentlige");
  });

  it("holds nothing of what it was not given", () => {
    const bare = documentReport(mentors, overview(mentors), { language: "en" });
    expect(headings(bare)).not.toContain("What the answer moves with");
    expect(bare.blocks.some(({ kind }) => kind === "picture")).toBe(false);
  });

  it.each([
    ["BI46", bi46, "da"],
    ["BI46", bi46, "en"],
    ["mentors", mentors, "da"],
    ["mentors", mentors, "en"],
  ] as const)("can be read back from HTML: every figure of %s is the result's (%#)", (_, model, language) => {
    const report = reportOf(model, language);
    const document = documentOf(report, language);
    const tables = tablesIn(report.blocks);
    const read = [...document.querySelectorAll("table")];
    expect(read.length).toBe(tables.length);
    let figures = 0;
    tables.forEach((table, index) => {
      const rows = [...(read[index]?.querySelectorAll("tbody tr") ?? [])].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ""),
      );
      expect(rows.length).toBe(table.lines.length);
      const decimals = decimalsIn(table);
      table.lines.forEach(({ cells }, line) => {
        cells.forEach((cell, column) => {
          const shown = rows[line]?.[column] ?? "";
          expect(shown).toBe(cellText(cell, language, decimals));
          if (!("amount" in cell)) return;
          figures += 1;
          expect(numberIn(shown, language).minus(cell.amount).abs().lte("0.005")).toBe(true);
        });
      });
    });
    expect(figures).toBeGreaterThan(20);
    // What the overview has of each payer, per citizen and in kroner, stands in the report.
    const result = overview(model);
    const shown = new Set(
      tables.flatMap(({ lines }) =>
        lines.flatMap(({ cells }) => cells.flatMap((cell) => ("amount" in cell ? [cell.amount] : []))),
      ),
    );
    const lines = result.perCitizen.filter(({ stage }) => stage === "afterTax");
    // A party that nothing passes is left out.
    for (const { differences, discounted } of lines)
      for (const amount of Object.values(
        isUndated(model.horizon) ? (discounted ?? differences) : differences,
      ))
        expect(new Decimal(amount).abs().lt("0.5") || shown.has(new Decimal(amount).round().toFixed())).toBe(
          true,
        );
  });
});

describe("HTML", () => {
  const html = renderHtml(reportOf(mentors, "da"), { language: "da" });

  it("is one page by itself that fetches and runs nothing", () => {
    expect(html.startsWith('<!doctype html>\n<html lang="da">')).toBe(true);
    expect(html).not.toMatch(/<script|<iframe|<object|\bsrc=|url\(|@import|\bon\w+=|javascript:/iu);
    expect(
      [...html.matchAll(/href="(?<to>[^"]*)"/gu)].filter(
        ({ groups }) => !/^(?:#s\d+|data:,|https:\/\/.*)$/u.test(groups?.to ?? ""),
      ),
    ).toEqual([]);
    expect(html).toContain("default-src 'none'");
    const { document } = parseHTML(html);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll("nav a"))
      expect(ids).toContain(link.getAttribute("href")?.slice(1));
    expect(document.querySelectorAll("h1").length).toBe(1);
    for (const table of document.querySelectorAll("table"))
      for (const heading of table.querySelectorAll("thead th"))
        expect(heading.getAttribute("scope")).toBe("col");
  });

  const NAMES = [
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "](javascript:alert(1)) [x](javascript:alert(1)) <javascript:alert(1)>",
    '" onmouseover="alert(1)',
    "\u202eabc\u2066\u0007\u0000\u001b[31m\n\r# overskrift\n| a | b |",
    "x".repeat(10_000),
  ];

  it.each(NAMES)("and every other format keeps what a scenario says as words: %j", (name) => {
    const blocks: Block[] = [
      { kind: "heading", text: name, level: 1 },
      { kind: "heading", text: name, level: 2 },
      { kind: "paragraph", text: name },
      {
        kind: "list",
        caption: name,
        items: [name, { text: name, link: name }, { text: name, link: `javascript:${name}` }],
      },
      {
        kind: "table",
        table: {
          caption: name,
          columns: [
            { heading: name, align: "left" },
            { heading: name, align: "right" },
          ],
          lines: [{ cells: [{ text: name }, { amount: "1" }] }],
        },
      },
      { kind: "picture", ...PICTURE, title: name, description: name },
    ];
    const [, , , , last] = blocks;
    const main = last?.kind === "table" ? last.table : { columns: [], lines: [] };
    const report: Report = { blocks, main, data: name };
    const page = renderHtml(report, { language: "da" });
    const { document } = parseHTML(page);
    expect(document.querySelectorAll("script, img, [onmouseover], [onerror]").length).toBe(0);
    expect(
      [...document.querySelectorAll("a")].every((link) => link.getAttribute("href")?.startsWith("#")),
    ).toBe(true);
    expect(document.querySelector("h1")?.textContent).toBe(oneLine(name));
    expect(document.querySelector("tbody th")?.textContent).toBe(oneLine(name));
    const csv = renderCsv(report, { language: "da" });
    for (const line of csv.split("\n")) expect(line).not.toMatch(/^"?[=@+\t]/u);
    for (const text of [
      page,
      csv,
      renderMarkdown(report, { language: "da" }),
      renderText(report, { language: "da" }),
    ])
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(renderMarkdown(report, { language: "da" })).not.toMatch(
      /(?<!\\)\]\(javascript|(?<!\\)<(?:script|img)/u,
    );
  });
});
