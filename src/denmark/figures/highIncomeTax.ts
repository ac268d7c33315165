import type { FigureRows } from "./figureRows";

/** Middle, top and top-top tax. */
export const highIncomeTax = {
  "skat.topskat": {
    da: "Topskat",
    en: "Top tax",
    unit: "%",
    paragraph: "Personskatteloven § 7",
    values: [
      ["2018", "published", "15", "gilfelt-2019"],
      ["2019", "published", "15", "gilfelt-2019"],
      ["2020", "published", "15", "contar-personskatteloven"],
      ["2021", "published", "15", "contar-personskatteloven"],
      ["2022", "published", "15", "pengejournalen-topskat-2022"],
      ["2023", "published", "15", "seniorfolk-topskat-2023"],
      [
        "2024",
        "computed",
        "15",
        "skm-personskatteloven-2026",
        { note: "satsen er læst for 2023 og for 2025" },
      ],
      ["2025", "law", "15", "skm-personskatteloven-2026"],
      ["2026", "law", "7.5", "skm-personskatteloven-2026", { note: "oven på mellemskatten" }],
    ],
  },
  "skat.topskat.graense": {
    da: "Topskat, grænse efter arbejdsmarkedsbidrag",
    en: "Top tax, threshold after labour market contribution",
    unit: "DKK/year",
    paragraph: "Personskatteloven § 7",
    values: [
      ["2018", "published", "498900", "skat-topskat"],
      ["2019", "published", "513400", "skat-topskat"],
      ["2020", "published", "531000", "skat-topskat"],
      ["2021", "published", "544800", "skat-topskat"],
      ["2022", "published", "552500", "skat-topskat"],
      ["2023", "published", "568900", "skat-topskat"],
      [
        "2024",
        "computed",
        "588900",
        "skm-psl-20",
        {
          note: "grundbeløb 467.000 (2010-niveau, læst for 2025) × reguleringstallet 126,1 pct., rundet op til hele 100 kr.",
        },
      ],
      ["2025", "law", "611800", "skm-personskatteloven-2026"],
      ["2026", "law", "777900", "skm-personskatteloven-2026"],
    ],
  },
  "skat.topskat.2010niveau": {
    da: "Topskat, laveste grænse i nogen af årene (2010-niveau)",
    en: "Top tax, lowest threshold of any of the years (level of 2010)",
    unit: "DKK/year",
    level: 2010,
    paragraph: "Personskatteloven § 7",
    values: [["2018-01-01/", "law", "467000", "skm-personskatteloven-2026"]],
  },
  "skat.mellemskat": {
    da: "Mellemskat",
    en: "Middle tax",
    unit: "%",
    paragraph: "Personskatteloven § 6 a",
    values: [
      [
        "2018-01-01/2025-12-31",
        "law",
        "0",
        "skm-personskatteloven-2026",
        { note: "ny fra 2026, så der er ingen før" },
      ],
      ["2026", "law", "7.5", "skm-personskatteloven-2026"],
    ],
  },
  "skat.mellemskat.graense": {
    da: "Mellemskat, grænse efter arbejdsmarkedsbidrag",
    en: "Middle tax, threshold after labour market contribution",
    unit: "DKK/year",
    paragraph: "Personskatteloven § 6 a",
    values: [["2026", "law", "641200", "skm-personskatteloven-2026"]],
  },
  "skat.toptopskat": {
    da: "Toptopskat",
    en: "Top-top tax",
    unit: "%",
    paragraph: "Personskatteloven § 7 a",
    values: [
      [
        "2018-01-01/2025-12-31",
        "law",
        "0",
        "skm-personskatteloven-2026",
        { note: "ny fra 2026, så der er ingen før" },
      ],
      ["2026", "law", "5", "skm-personskatteloven-2026"],
    ],
  },
  "skat.toptopskat.graense": {
    da: "Toptopskat, grænse efter arbejdsmarkedsbidrag",
    en: "Top-top tax, threshold after labour market contribution",
    unit: "DKK/year",
    paragraph: "Personskatteloven § 7 a",
    values: [["2026", "law", "2592700", "skm-personskatteloven-2026"]],
  },
} satisfies FigureRows;
