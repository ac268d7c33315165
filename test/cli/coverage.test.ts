import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coverageOf } from "../../src/cli/coverage";
import { denmark } from "../../src/denmark/index";
import { coverageReport, renderCsv, renderMarkdown, renderText } from "../../src/report/index";

const rows = coverageOf(denmark);
const howOf = (label: string): string[] =>
  rows.find(({ label: words }) => words.en === label)?.cells.map(({ how }) => how) ?? [];

describe("the years the Danish rules can be computed for", () => {
  it.each([
    "Cash benefit, 30+, single",
    "Cash benefit, 30+, couple without children",
    "Cash benefit, 30+, provider",
    "Part-time work beside cash benefit, 30+, wage 4,000",
    "Flex job, wage 12,000",
    "Flex job, wage 20,000",
    "Benefit between flex jobs, high rate",
    "Benefit between flex jobs, low rate, non-provider",
    "Benefit between flex jobs, low rate, provider",
    "Disability pension, single",
    "Disability pension, couple",
    "Ordinary job with tax, Copenhagen",
    "Ordinary job with tax, the average municipality",
  ])("%s: every year from 2018 to 2026", (label) => {
    const how = howOf(label);
    expect(how).toHaveLength(9);
    expect(how).not.toContain("missing");
  });

  it("every gap says what was searched", () => {
    const silent = rows.flatMap(({ label, cells }) =>
      cells.flatMap(({ year, reasons }) =>
        reasons
          .filter(({ searched }) => searched === undefined)
          .map(({ text }) => `${label.en} ${year}: ${text.en}`),
      ),
    );
    expect(silent).toEqual([]);
    expect(howOf("Cash benefit, 25-29, with parents").slice(6)).toEqual(["read", "missing", "missing"]);
    expect(howOf("Senior pension, single").slice(0, 3)).toEqual(["missing", "missing", "computed"]);
  });

  it("is told in both languages, as text and as rows", () => {
    for (const language of ["da", "en"] as const) {
      const text = renderText(coverageReport(rows, { language }), { language });
      expect(text).toContain(language === "da" ? "Hvad der mangler" : "What is missing");
      expect(text).toContain(
        language === "da" ? "Søgt: Satsen for hjemmeboende" : "Searched: The rate for those",
      );
      expect(text).toMatch(/Odense, 2018, 2019|Odense, 2018/u);
    }
    const lines = renderCsv(coverageReport(rows, { language: "en" }), { language: "en" })
      .trim()
      .split("\n");
    expect(lines).toHaveLength(1 + rows.length * 9);
  });

  it("is the page in the documentation", () => {
    const page = readFileSync("docs/coverage.md", "utf8");
    expect(page).toContain(
      renderMarkdown(coverageReport(rows, { language: "en" }), { language: "en" }).trim(),
    );
  });
});
