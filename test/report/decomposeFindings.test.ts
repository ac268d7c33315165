import { describe, expect, it } from "vitest";
import { decompose, reconcile } from "../../src/analysis/index";
import { decomposeReport } from "../../src/report/index";
import { parsePrintedTablesYaml } from "../../src/scenario/yaml/index";
import { goodOf } from "../scenario/outcomes";
import { sentencesIn } from "./bi46";

const TABLES = `kind: printed-tables
language: da
currency: DKK
title: Note
source: A note
models:
  A: { label: model A, tables: ["1"], places: 40, from: 2025-07-01, until: 2027-07-01 }
  B: { label: model B, tables: ["2"], places: 20, from: 2025-07-01, until: 2027-07-01 }
tables:
  "1":
    caption: All of A
    layout: overview
    unit: 1.000 kr.
    level: 2025
    years: [2025, 2026, 2027]
    rows:
      course: { label: Course, controlArea: S, cells: [1400, 2400, 1200], total: 5000 }
      staff: { label: Staff, controlArea: S, cells: [580, 1160, 580], total: 2320 }
    sum: { label: Sum, cells: [1980, 3560, 1780], total: 7320 }
  "2":
    caption: All of B
    layout: overview
    unit: 1.000 kr.
    level: 2025
    years: [2025, 2026, 2027]
    rows:
      course: { label: Course, controlArea: S, cells: [800, 1200, 600], total: 2600 }
      staff: { label: Staff, controlArea: S, cells: [290, 580, 290], total: 1160 }
    sum: { label: Sum, cells: [1090, 1780, 890], total: 3760 }
`;

const DA = "Linjen stemmer ikke, som den er trykt";
const EN = "The line does not add up as printed";
const OTHER = {
  da: "Den faste del falder ikke i de samme år",
  en: "The fixed part does not fall in the same years",
};

/** What is said of each line taken apart, by its name. */
const toldOf = async (text: string, language: "da" | "en") => {
  const printed = goodOf(await parsePrintedTablesYaml(text));
  const { findings } = reconcile(printed);
  const whole = decompose(printed);
  return Object.fromEntries(
    whole.lines.map((line) => [
      line.line,
      sentencesIn(decomposeReport({ ...whole, lines: [line] }, { language, findings }).blocks).join("\n"),
    ]),
  );
};

describe("printed models taken apart, with a misprint in them", () => {
  it("say nothing of misprints where there are none", async () => {
    for (const language of ["da", "en"] as const)
      for (const said of Object.values(await toldOf(TABLES, language))) {
        expect(said).not.toContain(DA);
        expect(said).not.toContain(EN);
      }
  });

  it.each([
    ["a sum of one year", "[1980, 3560, 1780]", "[1980, 3650, 1780]", "sum", "1.sum.2026"],
    ["a line of the other model", "[800, 1200, 600]", "[800, 1300, 600]", "course", "2.course.2026"],
    ["a total", "[290, 580, 290], total: 1160", "[290, 580, 290], total: 1610", "staff", "2.staff.total"],
    ["a sum of the other model", "[1090, 1780, 890]", "[1900, 1780, 890]", "sum", "2.sum.2025"],
  ])("name %s, and lay nothing of it on the fixed part", async (_, from, to, line, id) => {
    expect(TABLES.split(from)).toHaveLength(2);
    const [danish, english] = await Promise.all(
      (["da", "en"] as const).map((language) => toldOf(TABLES.replace(from, to), language)),
    );
    expect(danish?.[line]).toContain(DA);
    expect(danish?.[line]).toContain(`[${id}]`);
    expect(danish?.[line]).not.toContain(OTHER.da);
    expect(english?.[line]).toContain(EN);
    expect(english?.[line]).toContain(`[${id}]`);
    expect(english?.[line]).not.toContain(OTHER.en);
  });
});
