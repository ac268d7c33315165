import { describe, expect, it } from "vitest";
import { reconcile } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import type { PrintedTables } from "../../src/model/index";
import { loadPrintedTables } from "../../src/node/index";
import { findingsReport, renderCsv } from "../../src/report/index";
import { scenarioFile, sentencesIn } from "./bi46";

const { printed, models } = await loadPrintedTables(scenarioFile("bi46-printed-tables"), { rules: denmark });
const ids = reconcile(printed, models).findings.map(({ id }) => id);

const reportOn = (accepted: readonly string[], language: "da" | "en" = "da") => {
  const document: PrintedTables = { ...printed, accept: accepted.map((id) => ({ id, reason: "Set efter" })) };
  return findingsReport(document, reconcile(document, models), { language });
};

describe("findingsReport", () => {
  it("counts the findings that are open", () => {
    expect(sentencesIn(reportOn([]).blocks).at(-1)).toBe("8 uoverensstemmelser; kilden er ikke rettet.");
    expect(sentencesIn(reportOn(ids.slice(1)).blocks).at(-1)).toBe(
      "1 uoverensstemmelse; kilden er ikke rettet.",
    );
    expect(sentencesIn(reportOn(ids.slice(1), "en").blocks).at(-1)).toBe(
      "1 finding; the source is not corrected.",
    );
  });

  it("does not say that everything adds up when findings are merely accepted", () => {
    const sentences = sentencesIn(reportOn(ids).blocks);
    expect(sentences[0]).toBe("Intet ud over det, der er accepteret nedenfor.");
    expect(sentences.slice(1)).toHaveLength(ids.length);
    for (const sentence of sentences.slice(1)) expect(sentence).toMatch(/^\[.*\] .* – Set efter$/u);
    expect(sentencesIn(findingsReport(printed, { findings: [], accepted: [], unused: [] }).blocks)).toEqual([
      "Alt stemmer.",
    ]);
  });

  it("names ids under accept that match nothing", () => {
    expect(sentencesIn(reportOn([...ids, "4b.sum.2033"], "en").blocks).at(-1)).toBe(
      "These ids under accept match no finding: 4b.sum.2033.",
    );
  });

  it("has one row for each finding as CSV, accepted ones with their reason, in words a reader knows", () => {
    const rows = renderCsv(reportOn(["4b.sum.2023"]), { language: "da" })
      .trimEnd()
      .split("\n");
    expect(rows[0]).toBe("Uoverensstemmelse;Hvad;Trykt;Accepteret");
    expect(rows).toHaveLength(1 + ids.length);
    expect(rows.at(-1)).toMatch(/^4b\.sum\.2023;.*;11\.120;Set efter$/u);
    expect(rows.find((row) => row.startsWith("statement.start"))).toContain(";1. august 2022;");
    expect(rows.find((row) => row.startsWith("fixed-part"))).toContain(
      ";2022 (1.000.000 kr.) og 2025 (1.000.000 kr.);",
    );
  });
});
