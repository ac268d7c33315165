import { describe, expect, it } from "vitest";
import type { Finding, FindingReading, ReadingSource } from "../../src/analysis/index";
import type { Label } from "../../src/problems/index";
import { findingText } from "../../src/report/index";

const table = (id: string): Label => ({ da: `Tabel ${id}`, en: `Table ${id}` });
const both = (text: string): Label => ({ da: text, en: text });
const scenarioTitle = { da: "model A", en: "model A" };

const says = (source: ReadingSource, value: string, more: Partial<FindingReading> = {}): FindingReading => ({
  source,
  value,
  agrees: false,
  reconciles: false,
  ...more,
});

const cell: Finding = {
  id: "4b.sum.2023",
  kind: "cell",
  table: table("4b"),
  subject: "Udgifter i alt",
  column: "2023",
  stated: "11120",
  unit: "1000",
  readings: [],
  path: [],
};

/** Each sentence in Danish and English, as a budget officer meets it. */
const expectSentences = (finding: Finding, danish: string, english: string): void => {
  expect(findingText(finding, "da")).toBe(danish);
  expect(findingText(finding, "en")).toBe(english);
};

describe("a cell", () => {
  it("with sums and unit prices that say the same, and mend the table", () => {
    expectSentences(
      {
        ...cell,
        readings: [
          says("columnSum", "11200", { reconciles: true }),
          says("bottomUp", "11200", { reconciles: true }),
        ],
      },
      "Tabel 4b, »Udgifter i alt«, 2023: trykt 11.120, beregnet 11.200 (sum af linjerne, enhedspriser; får tabellen til at stemme).",
      "Table 4b, “Udgifter i alt”, 2023: stated 11,120, computed 11,200 (sum of the lines, unit prices; makes the table add up).",
    );
  });

  it("that one reading confirms and another does not", () => {
    expectSentences(
      {
        ...cell,
        column: "total",
        stated: "35600",
        readings: [
          says("rowSum", "35440"),
          says("otherTable", "35600", { from: table("2"), agrees: true, reconciles: true }),
        ],
      },
      "Tabel 4b, »Udgifter i alt«, I alt: trykt 35.600 (bekræftet af tabel 2; fejlen er et andet sted i tabellen), beregnet 35.440 (rækkesum).",
      "Table 4b, “Udgifter i alt”, Total: stated 35,600 (confirmed by Table 2; the error is elsewhere in the table), computed 35,440 (row sum).",
    );
  });

  it("that its table bears out, and unit prices do not", () => {
    expectSentences(
      {
        ...cell,
        column: "2022",
        stated: "7220",
        readings: [says("columnSum", "7220", { agrees: true }), says("bottomUp", "6620")],
      },
      "Tabel 4b, »Udgifter i alt«, 2022: trykt 7.220 (bekræftet af sum af linjerne), beregnet 6.620 (enhedspriser).",
      "Table 4b, “Udgifter i alt”, 2022: stated 7,220 (confirmed by sum of the lines), computed 6,620 (unit prices).",
    );
  });

  it("that is printed rounded", () => {
    expectSentences(
      {
        ...cell,
        stated: "7",
        readings: [says("rowSum", "8"), says("bottomUp", "6.6", { agrees: true })],
      },
      "Tabel 4b, »Udgifter i alt«, 2023: trykt 7 (afrundet fra 6,6 ifølge enhedspriser), beregnet 8 (rækkesum).",
      "Table 4b, “Udgifter i alt”, 2023: stated 7 (rounded from 6.6 by unit prices), computed 8 (row sum).",
    );
  });

  it("that is blank, or has decimals, or is what line and column leave", () => {
    expectSentences(
      { ...cell, stated: "", readings: [says("remainder", "300.5")] },
      "Tabel 4b, »Udgifter i alt«, 2023: trykt intet, beregnet 300,5 (rest i linjen og kolonnen).",
      "Table 4b, “Udgifter i alt”, 2023: stated nothing, computed 300.5 (what is left in line and column).",
    );
  });
});

describe("a number in words", () => {
  const words: Finding = {
    id: "2.activation.words",
    kind: "words",
    table: table("2"),
    subject: "Aktivering for 10 borgere",
    column: "label",
    stated: "10",
    readings: [],
    path: [],
  };
  const citizens = { from: both("citizens") };

  it("read otherwise, and declared otherwise", () => {
    expectSentences(
      { ...words, readings: [says("quantity", "100", citizens), says("quantity", "100", citizens)] },
      "Tabel 2, »Aktivering for 10 borgere«: teksten siger 10, men reads og quantities siger 100 (citizens).",
      "Table 2, “Aktivering for 10 borgere”: the words say 10, but reads and quantities say 100 (citizens).",
    );
    expectSentences(
      {
        ...words,
        readings: [says("quantity", "10", { ...citizens, agrees: true }), says("quantity", "100", citizens)],
      },
      "Tabel 2, »Aktivering for 10 borgere«: teksten siger 10, men quantities siger 100 (citizens).",
      "Table 2, “Aktivering for 10 borgere”: the words say 10, but quantities say 100 (citizens).",
    );
  });

  it("that is a per cent is shown as one", () => {
    expectSentences(
      {
        ...words,
        subject: "20 pct. af de visiterede",
        stated: "0.2",
        readings: [says("quantity", "0.25", { from: both("success") })],
      },
      "Tabel 2, »20 pct. af de visiterede«: teksten siger 20 pct., men reads siger 25 pct. (success).",
      "Table 2, “20 pct. af de visiterede”: the words say 20%, but reads say 25% (success).",
    );
  });

  it("that nobody read, or that was read but does not stand there", () => {
    expectSentences(
      { ...words, readings: [says("quantity", "", { from: both("reads") })] },
      "Tabel 2, »Aktivering for 10 borgere«: tallet 10 i teksten står ikke under reads.",
      "Table 2, “Aktivering for 10 borgere”: the number 10 in the words is not listed under reads.",
    );
    expectSentences(
      { ...words, subject: "Aktivering", stated: "", readings: [says("quantity", "100", citizens)] },
      "Tabel 2, »Aktivering«: reads siger 100 (citizens), men tallet står ikke i teksten.",
      "Table 2, “Aktivering”: reads say 100 (citizens), but the number is not in the words.",
    );
  });
});

describe("what the document declares", () => {
  const reading = (value: string) => says("scenario", value, { from: scenarioTitle });

  it("a quantity", () => {
    expectSentences(
      {
        id: "A.caseworkers",
        kind: "quantity",
        subject: "caseworkers",
        stated: "2",
        readings: [reading("2.5")],
        path: [],
      },
      "»caseworkers« er 2 i dokumentet, men 2,5 i scenariet »model A«.",
      "“caseworkers” is 2 in the document, but 2.5 in the scenario “model A”.",
    );
  });

  it("places", () => {
    expectSentences(
      { id: "A.places", kind: "places", subject: "A", stated: "1000", readings: [reading("100")], path: [] },
      "Model A har 1.000 pladser i dokumentet, men 100 i scenariet »model A«.",
      "Model A has 1,000 places in the document, but 100 in the scenario “model A”.",
    );
  });

  it("a period", () => {
    expectSentences(
      {
        id: "A.period",
        kind: "period",
        subject: "A",
        stated: "2022-07-01 – 2025-07-01",
        readings: [reading("2022-08-01 – 2025-08-01")],
        path: [],
      },
      "Model A har perioden 1. juli 2022 – 30. juni 2025 i dokumentet, men 1. august 2022 – 31. juli 2025 i scenariet »model A«.",
      "Model A has the period 1 July 2022 – 30 June 2025 in the document, but 1 August 2022 – 31 July 2025 in the scenario “model A”.",
    );
  });
});

describe("a table's frame", () => {
  it("a code, against tables of which one agrees", () => {
    expectSentences(
      {
        id: "4a.caseworkers.appropriation",
        kind: "code",
        table: table("4a"),
        subject: "Årsværk",
        column: "appropriation",
        stated: "35.10",
        readings: [
          says("otherTable", "35.30", { from: table("5a") }),
          says("otherTable", "35.10", { from: table("4b"), agrees: true }),
          says("otherTable", "35.30", { from: table("2") }),
        ],
        path: [],
      },
      "Tabel 4a, »Årsværk«, bevilling: trykt 35.10, men 35.30 i tabel 5a og tabel 2.",
      "Table 4a, “Årsværk”, appropriation: stated 35.10, but 35.30 in Table 5a and Table 2.",
    );
  });

  it("every code of an account", () => {
    const code = (column: string, stated: string, value: string): Finding => ({
      id: "x",
      kind: "code",
      table: table("4a"),
      subject: "Årsværk",
      column,
      stated,
      readings: [says("scenario", value, { from: scenarioTitle })],
      path: [],
    });
    expectSentences(
      code("direction", "expense", "income"),
      "Tabel 4a, »Årsværk«, I/U: trykt U, men I i scenariet »model A«.",
      "Table 4a, “Årsværk”, I/U: stated U, but I in the scenario “model A”.",
    );
    expectSentences(
      code("committee", "BIU", ""),
      "Tabel 4a, »Årsværk«, udvalg: trykt BIU, men intet i scenariet »model A«.",
      "Table 4a, “Årsværk”, committee: stated BIU, but nothing in the scenario “model A”.",
    );
    expectSentences(
      code("controlArea", "Service", "Overførsler mv."),
      "Tabel 4a, »Årsværk«, styringsområde: trykt Service, men Overførsler mv. i scenariet »model A«.",
      "Table 4a, “Årsværk”, control area: stated Service, but Overførsler mv. in the scenario “model A”.",
    );
  });

  it("a label", () => {
    expectSentences(
      {
        id: "label.activation.appropriation",
        kind: "label",
        table: table("4b"),
        subject: "Aktivering",
        stated: "Aktivering",
        readings: [
          says("otherTable", "Indsats", { from: table("5b") }),
          says("otherTable", "aktivering", { from: table("6"), agrees: true }),
        ],
        path: [],
      },
      "Samme aktivitet under flere navne: »Aktivering« i tabel 4b, »Indsats« i tabel 5b.",
      "One activity under several names: “Aktivering” in Table 4b, “Indsats” in Table 5b.",
    );
  });

  it("a price level", () => {
    expectSentences(
      {
        id: "4b.level",
        kind: "price-level",
        table: table("4b"),
        stated: "running",
        readings: [
          says("scenario", "2022", { from: scenarioTitle }),
          says("otherTable", "2022", { from: table("2") }),
          says("otherTable", "2021", { from: table("4a") }),
        ],
        path: [],
      },
      "Tabel 4b er i løbende p/l, men der står 2022 p/l i scenariet »model A« og tabel 2 og 2021 p/l i tabel 4a.",
      "Table 4b is in running prices, but it is 2022 prices in the scenario “model A” and Table 2 and 2021 prices in Table 4a.",
    );
  });

  it("years, against the model's period or the sequence", () => {
    const years: Finding = {
      id: "2.years",
      kind: "years",
      table: table("2"),
      stated: "2022, 2023, 2025",
      readings: [],
      path: [],
    };
    expectSentences(
      { ...years, readings: [says("model", "2022, 2023, 2024, 2025", { from: scenarioTitle })] },
      "Tabel 2 har årene 2022, 2023 og 2025, men perioden for model A dækker 2022, 2023, 2024 og 2025.",
      "Table 2 has the years 2022, 2023 and 2025, but the period of model A covers 2022, 2023, 2024 and 2025.",
    );
    expectSentences(
      { ...years, readings: [says("sequence", "2022, 2023, 2024", { from: table("2") })] },
      "Tabel 2 har årene 2022, 2023 og 2025, men i rækkefølge ville de være 2022, 2023 og 2024.",
      "Table 2 has the years 2022, 2023 and 2025, but in sequence they would be 2022, 2023 and 2024.",
    );
  });

  it("a number of a table", () => {
    const numbering: Finding = {
      id: "5a.number",
      kind: "numbering",
      table: table("5a"),
      stated: "5a",
      readings: [],
      path: [],
    };
    expectSentences(
      { ...numbering, readings: [says("sequence", "3", { from: table("3") })] },
      "Tabel 5a: nummeret følger ikke efter tabel 3.",
      "Table 5a: the number does not follow Table 3.",
    );
    expectSentences(
      numbering,
      "Tabel 5a: numrene begynder ikke med 1.",
      "Table 5a: the numbers do not start at 1.",
    );
  });
});

describe("a statement", () => {
  const statement: Finding = {
    id: "statement.x",
    kind: "statement",
    table: { da: "Økonomi", en: "Economy" },
    subject: "… med 5,6 mio. kr.",
    stated: "5600000",
    unit: "DKK",
    readings: [
      says("comparison", "6798000", { from: { da: "afsat 2018–2020", en: "allocated 2018–2020" } }),
      says("comparison", "5000000.5", { from: { da: "betalt", en: "paid" } }),
    ],
    note: { da: "En forskel, der skal forklares.", en: "A difference to explain." },
    path: [],
  };

  it("of an amount, with differences and a note", () => {
    expectSentences(
      statement,
      "Økonomi: »… med 5,6 mio. kr.« – 5.600.000 kr. mod afsat 2018–2020: 6.798.000 kr. (forskel 1.198.000 kr.); betalt: 5.000.000,50 kr. (forskel -599.999,50 kr.). En forskel, der skal forklares.",
      "Economy: “… med 5,6 mio. kr.” – DKK 5,600,000 against allocated 2018–2020: DKK 6,798,000 (difference DKK 1,198,000); paid: DKK 5,000,000.50 (difference DKK -599,999.50). A difference to explain.",
    );
  });

  it("of an amount, in another unit", () => {
    const { note: _, ...bare } = statement;
    expect(findingText(bare, "da", "mio")).toBe(
      "Økonomi: »… med 5,6 mio. kr.« – 5,6 mio. kr. mod afsat 2018–2020: 6,798 mio. kr. (forskel 1,198 mio. kr.); betalt: 5,0000005 mio. kr. (forskel -0,5999995 mio. kr.).",
    );
    expect(findingText(bare, "en", "1000")).toContain(
      "DKK 5,600 thousand against allocated 2018–2020: DKK 6,798 thousand",
    );
  });

  it("of a date, a number of months, and a share", () => {
    const { note: _, ...bare } = statement;
    const against = (value: string) => [
      says("comparison", value, { from: { da: "aftalen", en: "the agreement" } }),
    ];
    expectSentences(
      { ...bare, subject: "i august", stated: "2022-08-01", unit: "date", readings: against("2022-07-01") },
      "Økonomi: »i august« – 1. august 2022 mod aftalen: 1. juli 2022.",
      "Economy: “i august” – 1 August 2022 against the agreement: 1 July 2022.",
    );
    expectSentences(
      { ...bare, subject: "en måned", stated: "1", unit: "months", readings: against("44") },
      "Økonomi: »en måned« – 1 måned mod aftalen: 44 måneder (forskel 43 måneder).",
      "Economy: “en måned” – 1 month against the agreement: 44 months (difference 43 months).",
    );
    expectSentences(
      { ...bare, subject: "mindst 20 pct. i job", stated: "0.2", unit: "1", readings: against("0.3") },
      "Økonomi: »mindst 20 pct. i job« – 20 pct. mod aftalen: 30 pct. (forskel 10 pct.).",
      "Economy: “mindst 20 pct. i job” – 20% against the agreement: 30% (difference 10%).",
    );
  });
});

describe("what is left after the places", () => {
  it("in other years from model to model, or in none", () => {
    expectSentences(
      {
        id: "fixed-part.activation",
        kind: "fixed-part",
        table: table("2"),
        subject: "Aktivering",
        stated: "2022: 1000000, 2023: -500, 2025: 1000000",
        unit: "DKK",
        readings: [
          says("model", "2023: 1000000, 2024: 1000000", { from: table("3") }),
          says("model", "", { from: table("6") }),
          says("model", "2022: 1000000, 2023: -500, 2025: 1000000", { from: table("7"), agrees: true }),
        ],
        path: [],
      },
      "»Aktivering«: den faste del (hvad der er tilbage efter pladserne) falder i 2022 (1.000.000 kr.), 2023 (-500 kr.) og 2025 (1.000.000 kr.) i tabel 2, men i 2023 (1.000.000 kr.) og 2024 (1.000.000 kr.) i tabel 3 og intet år i tabel 6.",
      "“Aktivering”: the fixed part (what is left after the places) falls in 2022 (DKK 1,000,000), 2023 (DKK -500) and 2025 (DKK 1,000,000) in Table 2, but in 2023 (DKK 1,000,000) and 2024 (DKK 1,000,000) in Table 3 and no year in Table 6.",
    );
  });

  it("that does not fit the solved price", () => {
    expectSentences(
      {
        id: "misfit.activation.C",
        kind: "misfit",
        table: table("6"),
        subject: "Aktivering",
        stated: "1500000",
        unit: "DKK",
        readings: [says("model", "2000000")],
        path: [],
      },
      "Tabel 6, »Aktivering«: efter pladserne er 1.500.000 kr. tilbage, men de modeller, prisen er løst af, har 2.000.000 kr. tilbage.",
      "Table 6, “Aktivering”: after the places DKK 1,500,000 is left, but the models that the price was solved from have DKK 2,000,000 left.",
    );
  });
});
