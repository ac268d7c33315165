import { describe, expect, it } from "vitest";
import { denmarkFigures } from "../../src/denmark/figures/index";
import { lookUpFigure, mergeFigures } from "../../src/parameters/index";
import { parseFigures } from "../../src/scenario/index";
import { parseFiguresYaml } from "../../src/scenario/yaml/index";
import { goodOf, placed, problemsOf } from "./outcomes";

const FILE = `kind: figures
language: da
numbers: danish
id: kommunen
title: Kommunens egne satser
sources:
  takster: { title: Takstblad 2026, link: https://example.org/takster }
figures:
  mentor.time:
    label: { da: Mentor pr. time, en: Mentor per hour }
    unit: DKK/hour
    values:
      - { from: 2024-01-01, to: 2024-12-31, value: "210,50", evidence: published, source: takster }
      - { from: 2025-01-01, value: 215, evidence: expert, source: takster, paragraph: § 3, note: anslået }
  plads:
    label: Plads
    unit: DKK/place-year
    level: 2022
    values:
      - { from: 2022-01-01, value: 112.000, evidence: computed, source: takster }
  andel:
    label: Andel
    unit: "%"
    values:
      - { from: 2022-01-01, value: 8, evidence: assumption, source: takster }
`;
const changed = (good: string, bad: string): string => {
  const text = FILE.replace(good, () => bad);
  if (text === FILE) throw new Error(`nothing to change: ${good}`);
  return text;
};

describe("a user's figures", () => {
  it("are read exactly, with sources under the set's name", async () => {
    expect(goodOf(await parseFiguresYaml(FILE))).toEqual({
      set: {
        id: "kommunen",
        label: { da: "Kommunens egne satser", en: "Kommunens egne satser" },
        figures: {
          "mentor.time": {
            id: "mentor.time",
            label: { da: "Mentor pr. time", en: "Mentor per hour" },
            unit: "DKK/hour",
            priceBasis: "running",
            values: [
              {
                from: "2024-01-01",
                to: "2024-12-31",
                value: "210.5",
                evidence: "published",
                source: "kommunen/takster",
              },
              {
                from: "2025-01-01",
                value: "215",
                evidence: "expert",
                source: "kommunen/takster",
                paragraph: "§ 3",
                note: "anslået",
              },
            ],
          },
          plads: {
            id: "plads",
            label: { da: "Plads", en: "Plads" },
            unit: "DKK/place-year",
            priceBasis: { fixed: 2022 },
            values: [
              { from: "2022-01-01", value: "112000", evidence: "computed", source: "kommunen/takster" },
            ],
          },
          andel: {
            id: "andel",
            label: { da: "Andel", en: "Andel" },
            unit: "%",
            values: [{ from: "2022-01-01", value: "8", evidence: "assumption", source: "kommunen/takster" }],
          },
        },
      },
      sources: { "kommunen/takster": { title: "Takstblad 2026", link: "https://example.org/takster" } },
    });
  });

  it("lie beside the Danish ones", async () => {
    const { set } = goodOf(await parseFiguresYaml(FILE));
    const merged = mergeFigures(denmarkFigures, set);
    expect(lookUpFigure(merged, "mentor.time", "2026-02-01").value).toBe("215");
    expect(lookUpFigure(merged, "dagpenge.max", "2022-02-01").value).toBe("19351");
  });

  it.each([
    ["an unknown key", "level: 2022", "levl: 2022", "18:5 unknown-key"],
    ["an unknown key of a value", "note: anslået", "noter: anslået", "14:92 unknown-key"],
    [
      "an unknown source",
      "evidence: expert, source: takster",
      "evidence: expert, source: takste",
      "14:67 unknown-reference",
    ],
    ["an overlap", "from: 2025-01-01", "from: 2024-12-31", "14:17 figure-values-overlap"],
    ["values out of order", "from: 2025-01-01", "from: 2023-01-01", "14:17 figure-values-order"],
    ["reversed days", "to: 2024-12-31", "to: 2023-12-31", "13:33 period-reversed"],
    ["a day that is none", "to: 2024-12-31", "to: 2024-02-30", "13:33 date-impossible"],
    ["a unit that cannot be read", "DKK/hour", "DKK per hour", "11:15 unit-syntax"],
    ["per cent of per cent", "value: 8,", "value: 8 %,", "25:36 figure-percent-twice"],
    ["an unknown grade", "evidence: computed", "evidence: guess", "20:55 expected-name"],
    ["an address that is none", "https://example.org/takster", "example.org", "7:43 figure-link"],
    ["a name that cannot be one", "mentor.time:", "mentor..time:", "9:3 invalid-figure-name"],
    [
      "no values",
      "      - { from: 2022-01-01, value: 112.000, evidence: computed, source: takster }",
      "      []",
      "20:7 too-few",
    ],
    ["a number of the other kind", "112.000", "'112,000.50'", "20:36 number-notation"],
    ["a missing title", "title: Kommunens egne satser\n", "", "1:1 missing-key"],
    ["another kind of document", "kind: figures", "kind: figure", "1:7 wrong-document"],
  ])("%s is a problem at its place", async (_, good, bad, expected) => {
    expect(placed(await parseFiguresYaml(changed(good, bad)))).toEqual([expected]);
  });

  it("meets a misspelt source and key with the nearest name", async () => {
    const source = await parseFiguresYaml(
      changed("evidence: expert, source: takster", "evidence: expert, source: takste"),
    );
    expect(problemsOf(source)[0]).toMatchObject({ found: "takste", nearest: "takster" });
    const key = await parseFiguresYaml(changed("level: 2022", "levl: 2022"));
    expect(problemsOf(key)[0]).toMatchObject({ found: "levl", nearest: "level" });
  });

  it("are read from a plain object too, and a document that is none is one problem", () => {
    const input = { kind: "figures", id: "own", title: "Own", sources: {}, figures: {} };
    expect(goodOf(parseFigures(input)).set.figures).toEqual({});
    for (const wrong of [null, [], "figures", 3])
      expect(problemsOf(parseFigures(wrong)).length).toBeGreaterThan(0);
    expect(problemsOf(parseFigures({})).map(({ code }) => code)).toEqual(["missing-key"]);
  });

  it("a key called __proto__ is a problem, not dropped", async () => {
    const problems = problemsOf(await parseFiguresYaml(changed("  andel:", "  __proto__:")));
    expect(problems.map(({ code }) => code)).toContain("invalid-name");
  });
});
