import { describe, expect, it } from "vitest";
import { figuresReport, renderCsv, renderMarkdown, renderText } from "../../src/report/index";
import { figure, value } from "../parameters/figures";

const sources = { act: { title: "Loven", link: "https://example.org/a_b" } };
const rate = {
  ...figure("rate", [
    { ...value("2022-01-01", "2022-12-31", "11716"), paragraph: "§ 25", note: "læst to steder" },
    value("2023-01-01", "2024-12-31", "112.97"),
    value("2025-01-01", undefined, "3"),
    value("2025-07-01", undefined, "4"),
  ]),
  priceBasis: { fixed: 2022 },
};
const share = figure("share", [value("2016-01-04", undefined, "0.15")], "%");
const report = figuresReport([rate, share], sources, { language: "da", title: "Satser" });

describe("figuresReport", () => {
  it("reads as text, with whole years, days, and the link last", () => {
    expect(renderText(report, { language: "da" })).toBe(`Satser

rate på dansk (2022-niveau) [rate]

  • 2022: 11.716 kr. pr. måned (lov; læst to steder). § 25. Loven. https://example.org/a_b
  • 2023–2024: 112,97 kr. pr. måned (lov). Loven. https://example.org/a_b
  • 1. januar 2025 – 30. juni 2025: 3 kr. pr. måned (lov). Loven. https://example.org/a_b
  • fra 1. juli 2025: 4 kr. pr. måned (lov). Loven. https://example.org/a_b

share på dansk [share]

  • fra 4. januar 2016: 0,15 pct. (lov). Loven. https://example.org/a_b
`);
  });

  it("keeps links whole in Markdown", () => {
    expect(renderMarkdown(report, { language: "da" })).toContain(
      "- 2022: 11.716 kr. pr. måned (lov; læst to steder). § 25. Loven. <https://example.org/a_b>",
    );
  });

  it("is one row per value as CSV", () => {
    expect(renderCsv(report, { language: "da" }).split("\n").slice(0, 3)).toEqual([
      "Id;Navn;Værdi;Enhed;Prisniveau;Fra;Til;Grundlag;Paragraf;Kilde;Adresse;Bemærkning",
      "rate;rate på dansk;11716;DKK/month;2022;2022-01-01;2022-12-31;lov;§ 25;Loven;https://example.org/a_b;læst to steder",
      "rate;rate på dansk;112,97;DKK/month;2022;2023-01-01;2024-12-31;lov;;Loven;https://example.org/a_b;",
    ]);
    const english = figuresReport([share], sources, { language: "en", title: "Rates" });
    expect(renderCsv(english, { language: "en" })).toBe(
      `Id,Name,Value,Unit,Price level,From,To,Evidence,Paragraph,Source,Link,Note
share,share in English,0.15,%,,2016-01-04,,law,,Loven,https://example.org/a_b,
`,
    );
    expect(renderText(english, { language: "en" })).toContain("from 4 January 2016: 0.15% (law)");
  });

  it("is one record per value for programs, exact and with every key", () => {
    const records = report.data as readonly object[];
    expect(records[0]).toEqual({
      id: "rate",
      label: "rate på dansk",
      value: 11716,
      exact: "11716",
      unit: "DKK/month",
      priceLevel: "2022",
      from: "2022-01-01",
      to: "2022-12-31",
      evidence: "law",
      source: { title: "Loven", paragraph: "§ 25", link: "https://example.org/a_b" },
      note: "læst to steder",
    });
    // The third value ends the day before the fourth begins.
    expect(records[2]).toMatchObject({ from: "2025-01-01", to: "2025-06-30", note: null });
    expect(records[4]).toMatchObject({ priceLevel: null, to: null, source: { paragraph: null } });
  });
});
