import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import type { Language } from "../../src/problems/index";
import { budgetReport, renderMarkdown } from "../../src/report/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { resultA, resultB, scenario, sentencesIn, tablesIn } from "./bi46";

/** The tables of a Markdown text as rows of words, without the rules and the emphasis. */
const rowsOf = (markdown: string): string[] =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\| :?-/u.test(line))
    .map((line) =>
      line
        .replaceAll("**", "")
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
        .join(" | "),
    );

const shown = (result: typeof resultA, language: Language, unit: "kr" | "1000" | "mio"): string[] =>
  rowsOf(renderMarkdown(budgetReport(result, { language, unit }), { language }));

describe("the tables of BI46, as the note prints them", () => {
  it("model A in 1.000 kr. (tables 2, 4a and 4b)", () => {
    expect(shown(resultA, "da", "1000")).toEqual([
      "Aktiviteter i forslaget (1.000 kr., 2022 p/l) | Styringsområde | 2022 | 2023 | 2024 | 2025 | I alt",
      "Beskæftigelsesrettet aktivering for 100 borgere | Overførsler mv. | 6.600 | 11.200 | 11.200 | 6.600 | 35.600",
      "2 årsværk til jobcentrets samarbejde med tilbuddet | Service | 620 | 1.240 | 1.240 | 620 | 3.720",
      "Udgifter i alt (netto) |  | 7.220 | 12.440 | 12.440 | 7.220 | 39.320",
      "(1.000 kr., 2022 p/l) | Udvalg | Bevilling | Indtægt/ Udgift (I/U) | 2022 | 2023 | 2024 | 2025 | I alt",
      "Årsværk | BIU | 35.10 | U | 620 | 1.240 | 1.240 | 620 | 3.720",
      "Udgifter i alt |  |  |  | 620 | 1.240 | 1.240 | 620 | 3.720",
      "(1.000 kr., 2022 p/l) | Udvalg | Bevilling | Indtægt/ Udgift (I/U) | 2022 | 2023 | 2024 | 2025 | I alt",
      "Beskæftigelsesrettet aktivering | BIU | 35.30 | U | 6.600 | 11.200 | 11.200 | 6.600 | 35.600",
      "Udgifter i alt |  |  |  | 6.600 | 11.200 | 11.200 | 6.600 | 35.600",
    ]);
  });

  it("model B in 1.000 kr. (tables 3, 5a and 5b), in English", () => {
    expect(shown(resultB, "en", "1000")).toEqual([
      "Activities proposed (DKK thousand, 2022 prices) | Control area (styringsområde) | 2022 | 2023 | 2024 | 2025 | Total",
      "Employment-oriented activation for 50 citizens | Overførsler mv. | 2,800 | 6,600 | 6,600 | 2,800 | 18,800",
      "1 staff-year for the job centre's work with the programme | Service | 310 | 620 | 620 | 310 | 1,860",
      "Total expenses (net) |  | 3,110 | 7,220 | 7,220 | 3,110 | 20,660",
      "(DKK thousand, 2022 prices) | Committee (udvalg) | Appropriation (bevilling) | Income/ expense (I/U) | 2022 | 2023 | 2024 | 2025 | Total",
      "Staff-years | BIU | 35.10 | U | 310 | 620 | 620 | 310 | 1,860",
      "Total expenses |  |  |  | 310 | 620 | 620 | 310 | 1,860",
      "(DKK thousand, 2022 prices) | Committee (udvalg) | Appropriation (bevilling) | Income/ expense (I/U) | 2022 | 2023 | 2024 | 2025 | Total",
      "Employment-oriented activation | BIU | 35.30 | U | 2,800 | 6,600 | 6,600 | 2,800 | 18,800",
      "Total expenses |  |  |  | 2,800 | 6,600 | 6,600 | 2,800 | 18,800",
    ]);
  });

  it.each([
    [
      "A",
      "kr",
      [
        "6.600.000 | 11.200.000 | 11.200.000 | 6.600.000 | 35.600.000",
        "620.000 | 1.240.000 | 1.240.000 | 620.000 | 3.720.000",
        "7.220.000 | 12.440.000 | 12.440.000 | 7.220.000 | 39.320.000",
      ],
    ],
    [
      "B",
      "kr",
      [
        "2.800.000 | 6.600.000 | 6.600.000 | 2.800.000 | 18.800.000",
        "310.000 | 620.000 | 620.000 | 310.000 | 1.860.000",
        "3.110.000 | 7.220.000 | 7.220.000 | 3.110.000 | 20.660.000",
      ],
    ],
    [
      "A",
      "1000",
      [
        "6.600 | 11.200 | 11.200 | 6.600 | 35.600",
        "620 | 1.240 | 1.240 | 620 | 3.720",
        "7.220 | 12.440 | 12.440 | 7.220 | 39.320",
      ],
    ],
    [
      "B",
      "1000",
      [
        "2.800 | 6.600 | 6.600 | 2.800 | 18.800",
        "310 | 620 | 620 | 310 | 1.860",
        "3.110 | 7.220 | 7.220 | 3.110 | 20.660",
      ],
    ],
    // 0,62 + 1,24 + 1,24 + 0,62 = 3,72: rounded one by one they would come to 3,6 and not 3,7.
    [
      "A",
      "mio",
      ["6,6 | 11,2 | 11,2 | 6,6 | 35,6", "0,6 | 1,3 | 1,2 | 0,6 | 3,7", "7,2 | 12,5 | 12,4 | 7,2 | 39,3"],
    ],
    [
      "B",
      "mio",
      ["2,8 | 6,6 | 6,6 | 2,8 | 18,8", "0,3 | 0,7 | 0,6 | 0,3 | 1,9", "3,1 | 7,3 | 7,2 | 3,1 | 20,7"],
    ],
  ] as const)("model %s in %s, in both languages", (model, unit, [activation, staff, sum]) => {
    const result = model === "A" ? resultA : resultB;
    // Numbers swap their signs; nothing else about them depends on the language.
    const inEnglish = (text: string): string => text.replace(/[.,]/gu, (sign) => (sign === "." ? "," : "."));
    for (const language of ["da", "en"] as const) {
      const rows = shown(result, language, unit);
      const [first, second, total] = [activation, staff, sum].map((text) =>
        language === "da" ? text : inEnglish(text),
      );
      expect(rows[1]?.endsWith(`| Overførsler mv. | ${first}`)).toBe(true);
      expect(rows[2]?.endsWith(`| Service | ${second}`)).toBe(true);
      expect(rows[3]?.endsWith(`|  | ${total}`)).toBe(true);
      expect(rows[5]?.endsWith(`| BIU | 35.10 | U | ${second}`)).toBe(true);
      expect(rows[6]?.endsWith(`|  |  |  | ${second}`)).toBe(true);
      expect(rows[8]?.endsWith(`| BIU | 35.30 | U | ${first}`)).toBe(true);
      expect(rows[9]?.endsWith(`|  |  |  | ${first}`)).toBe(true);
    }
  });

  it("says when a figure was rounded the other way, and only then", () => {
    const adjusted = "Enkelte tal er rundet modsat, så tabellen går op i rækker og kolonner.";
    expect(sentencesIn(budgetReport(resultA, { unit: "mio" }).blocks)).toContain(adjusted);
    expect(sentencesIn(budgetReport(resultA, { unit: "1000" }).blocks)).not.toContain(adjusted);
    expect(sentencesIn(budgetReport(resultA, { unit: "kr" }).blocks)).not.toContain(adjusted);
  });

  it("names unit and price level in every table", () => {
    for (const unit of ["kr", "1000", "mio"] as const)
      for (const { columns } of tablesIn(budgetReport(resultA, { unit }).blocks))
        expect(columns[0]?.heading).toContain(
          { kr: "(kr., 2022 p/l)", "1000": "(1.000 kr., 2022 p/l)", mio: "(mio. kr., 2022 p/l)" }[unit],
        );
  });
});

describe("what a budget says of itself", () => {
  it("names the chosen reading of 100 borgere and what the other would come to", () => {
    const sentences = sentencesIn(budgetReport(resultA).blocks);
    expect(sentences[0]).toBe(
      "»100 borgere« er læst som pladser ad gangen, 1. juli 2022 – 30. juni 2025: 300 pladsår. Tomme pladser koster det samme som fyldte. Hele budgettet svarer til 131.067 kr. pr. pladsår. Læst som personer i alt ville det være 393.200 kr. pr. person. Notatet siger ikke, hvilken af de to læsninger der er ment.",
    );
    expect(sentences[1]).toBe(
      "2 årsværk ad gangen (personligt koordinerende sagsbehandlere), 1. juli 2022 – 30. juni 2025: 6 årsværk i alt.",
    );
    expect(sentencesIn(budgetReport(resultA, { language: "en" }).blocks)[0]).toBe(
      "“100 citizens” is read as places at a time, 1 July 2022 – 30 June 2025: 300 place-years. An empty place costs the same as a full one. The whole budget comes to DKK 131,067 per place-year. Read as persons in all, it would be DKK 393,200 per person. The note does not say which of the two readings is meant.",
    );
  });

  it("names the other reading too, when persons in all was chosen", async () => {
    const model = await scenario({
      parameters: "{ p: { value: 60_000, unit: DKK/person, evidence: assumption, note: prøve } }",
      accounts: "{ k: { label: Kurser, controlArea: Service, direction: expense } }",
      capacity: "{ c: { persons: 40, label: borgere } }",
      flows: "{ f: { from: municipality, to: economy, account: k, per: person, of: c, amount: p } }",
    });
    const result = evaluate(model);
    expect(sentencesIn(budgetReport(result).blocks)[0]).toBe(
      "»40 borgere« er læst som personer i alt over perioden, 1. januar 2026 – 31. december 2027. Hele budgettet svarer til 60.000 kr. pr. person. Læst som pladser ad gangen ville det være 30.000 kr. pr. pladsår.",
    );
    expect(sentencesIn(budgetReport(result, { language: "en" }).blocks)[0]).toBe(
      "“40 borgere” is read as persons in all over the period, 1 January 2026 – 31 December 2027. The whole budget comes to DKK 60,000 per person. Read as places at a time, it would be DKK 30,000 per place-year.",
    );
  });

  it("shares the budget out among one group of citizens, not among one of several", async () => {
    const model = await scenario({
      parameters: "{ p: { value: 100, unit: DKK/place-year, evidence: assumption, note: prøve } }",
      accounts: "{ k: { label: Kurser, controlArea: Service, direction: expense } }",
      capacity: "{ unge: { places: 10 }, gamle: { places: 5 } }",
      flows:
        "{ f: { from: municipality, to: economy, account: k, per: place-year, of: unge, amount: p }, g: { from: municipality, to: economy, account: k, per: place-year, of: gamle, amount: p } }",
    });
    const sentences = sentencesIn(budgetReport(evaluate(model)).blocks);
    expect(sentences[0]).toBe(
      "»10 unge« er læst som pladser ad gangen, 1. januar 2026 – 31. december 2027: 20 pladsår. Tomme pladser koster det samme som fyldte.",
    );
    expect(sentences.join(" ")).not.toContain("Hele budgettet");
  });

  it("lists every parameter with its evidence, the perspective, the limits and the source", () => {
    expect(sentencesIn(budgetReport(resultB).blocks).slice(2)).toEqual([
      "Pris pr. helårsplads: 112.000 kr. pr. pladsår (beregnet: Løst af tabel 2 og 3: 300 u + F = 35.600 og 150 u + F = 18.800 (1.000 kr.))",
      "Pris pr. årsværk: 620.000 kr. pr. årsværk (beregnet: Tabel 2 og 3: 1.240 for 2 årsværk og 620 for 1 årsværk i et helt år (1.000 kr.))",
      "Fast del pr. gang: 1.000.000 kr. (beregnet: Tabel 3, hvad der er tilbage i 2023 og 2024 efter pladserne (1.000 kr.: 1.000 hvert år)) – Notatet forklarer den ikke.",
      "Målsætning for visiterede borgere: 20 pct. (mål, ikke et resultat, mellem 0 pct. og 40 pct.: Tabel 1; ingen tidsfrist)",
      "Nettoudgift for kommunen: betalt minus modtaget.",
      "Der er ikke regnet med resultater for borgerne: tallene er et budget, ikke en virkning.",
      "Kilde: Københavns Kommune, budgetnotat BI46 – Forlængelse af Projekt Trædesten.",
    ]);
  });

  it("shows years with nothing in them for a perspective that pays nothing", () => {
    const { main } = budgetReport(resultA, { perspective: "region" });
    expect(main.lines).toHaveLength(1);
    expect(main.lines[0]?.cells).toHaveLength(main.columns.length);
    expect(main.lines[0]?.cells.slice(2)).toEqual(Array(5).fill({ amount: "0" }));
  });

  it("keeps capital letters of names that are more than a word", async () => {
    const account = (area: string) => `{ label: x, controlArea: ${area}, direction: expense }`;
    const model = await scenario({
      parameters: "{ p: { value: 1_000, unit: DKK/place-year, evidence: assumption, note: prøve } }",
      accounts: `{ a: ${account("Service")}, b: ${account("IT-drift")} }`,
      capacity: "{ c: { places: 1 } }",
      flows:
        "{ f: { from: municipality, to: economy, account: a, per: place-year, of: c, amount: p }, g: { from: municipality, to: economy, account: b, per: place-year, of: c, amount: p } }",
    });
    expect(tablesIn(budgetReport(evaluate(model)).blocks).map(({ caption }) => caption)).toEqual([
      "Oversigt over aktiviteter på alle styringsområder",
      "Udgifter til service",
      "Udgifter til IT-drift",
    ]);
  });
});

describe("a line's words that hold numbers", () => {
  const twoModels = (label: string, places: readonly [number, number], staff = 1) =>
    parseScenarioYaml(`language: da
title: To modeller
prices: { currency: DKK, level: 2025 }
horizon: { from: 2025-01-01, until: 2026-01-01 }
parameters:
  p: { value: 60_000, unit: DKK/place-year, evidence: expert, source: s }
accounts:
  a: { label: "${label}", controlArea: S, direction: expense }
strategies:
  one:
    capacity: { unge: { places: ${places[0]} }, folk: { staff: ${staff} } }
    flows: { f: { from: municipality, to: economy, account: a, per: place-year, of: unge, amount: p } }
  two:
    extends: one
    capacity: { unge: { places: ${places[1]} } }
`);

  it.each([
    ["Forløb for 40 unge", [40, 20], "40"],
    ["40 pladser", [40, 20], "40"],
    ["Forløb (20 pladser)", [40, 20], "20"],
    ["Forløb for 140 unge i 2025", [140, 20], "140"],
    ["Forløb for unge", [40, 20], undefined],
    ["Forløb for 40 unge", [40, 40], undefined],
    ["Forløb i 2025, kap. 3", [40, 20], undefined],
    ["Forløb, 1.400 timer", [400, 20], undefined],
  ] as const)("of another strategy are said to be: %s %j", async (label, places, number) => {
    const outcome = await twoModels(label, places);
    if (!outcome.ok) throw new Error("a scenario");
    for (const [language, said] of [
      ["da", `»${label}« siger ${number}, som en anden strategi køber`],
      ["en", `“${label}” says ${number}, which another strategy buys`],
    ] as const) {
      const found = sentencesIn(budgetReport(evaluate(outcome.value), { language }).blocks).filter(
        (text) => text.startsWith(said.slice(0, label.length + 2)) && /siger|says/u.test(text),
      );
      expect(found.map((text) => text.startsWith(said))).toEqual(number === undefined ? [] : [true]);
    }
  });
});
