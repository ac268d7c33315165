import type { FigureRows } from "./figureRows";

/** How benefits are uprated from year to year. */
export const regulation = {
  "regulering.aktivloven": {
    da: "Regulering af aktivlovens beløb fra året før",
    en: "Uprating of aktivloven amounts from the year before",
    unit: "1",
    paragraph: "Aktivloven § 109",
    values: [
      [
        "2025",
        "computed",
        "1.036",
        "kalundborg-2025",
        { note: "ungetillæg i 2025 over lovens i 2024-niveau: 1.036 ÷ 1.000 og 2.590 ÷ 2.500" },
      ],
    ],
  },
  satsregulering: {
    da: "Satsreguleringsprocent",
    en: "Yearly uprating of income transfers (satsreguleringsprocent)",
    unit: "%",
    values: [
      ["2007", "published", "2.4", "oes-fastpris"],
      ["2008", "published", "2.9", "oes-fastpris"],
      ["2009", "published", "3.1", "oes-fastpris"],
      ["2010", "published", "3.7", "oes-fastpris"],
      ["2015", "law", "1.5", "bek-satsregulering-2015"],
      ["2017", "law", "2", "bek-satsregulering-2017"],
      ["2022", "published", "1.2", "oes-pris-og-loen"],
      ["2023", "published", "2.7", "oes-pris-og-loen", { note: "finanslovens forudsætning" }],
      ["2024", "computed", "3.2", "skm-psl-20", { note: "2 + tilpasningsprocenten 1,5 − 0,3" }],
      ["2025", "published", "3.6", "oes-pris-og-loen-2025", { note: "finanslovens forudsætning, juni 2024" }],
    ],
  },
  tilpasningsprocent: {
    da: "Tilpasningsprocent",
    en: "Adjustment percentage (tilpasningsprocent)",
    unit: "%",
    values: [
      ["2015", "law", "-0.5", "bek-satsregulering-2015"],
      ["2017", "law", "0.2", "bek-satsregulering-2017"],
      ["2022", "computed", "-0.8", "oes-pris-og-loen", { note: "0,9 − 1,7" }],
      ["2023", "computed", "1", "oes-pris-og-loen", { note: "2,7 − 1,7" }],
      [
        "2024",
        "computed",
        "1.5",
        "personskatteloven-20",
        { note: "personskattelovens regulering for 2024, 126,1 ÷ 121,8 = 1,035, minus 2" },
      ],
      ["2025", "computed", "1.9", "oes-pris-og-loen-2025", { note: "3,6 − 1,7" }],
    ],
  },
  "regulering.tilpasning_plus_1_7": {
    da: "Tilpasningsprocent + 1,7 (flere indkomsterstattende ydelser, før fradrag)",
    en: "Adjustment percentage + 1.7 (several income-replacing benefits, before deduction)",
    unit: "%",
    values: [
      ["2022", "published", "0.9", "oes-pris-og-loen"],
      ["2023", "published", "2.7", "oes-pris-og-loen"],
      ["2025", "published", "3.6", "oes-pris-og-loen-2025"],
    ],
  },
  "regulering.tilpasning_plus_2": {
    da: "Tilpasningsprocent + 2",
    en: "Adjustment percentage + 2",
    unit: "%",
    values: [
      ["2022", "published", "1.2", "oes-pris-og-loen"],
      ["2023", "published", "3", "oes-pris-og-loen"],
      ["2025", "published", "3.9", "oes-pris-og-loen-2025"],
    ],
  },
  "regulering.afdaempet": {
    da: "Afdæmpet regulering af kontanthjælp, dagpenge m.m.",
    en: "Dampened uprating of cash benefit, unemployment benefit and the like",
    unit: "%",
    values: [
      ["2022", "published", "0.15", "oes-pris-og-loen", { note: "tilpasningsprocent + 1,7 − 0,75" }],
      ["2023", "published", "1.95", "oes-pris-og-loen", { note: "tilpasningsprocent + 1,7 − 0,75" }],
      ["2024", "computed", "3.2", "skm-psl-20", { note: "tilpasningsprocenten 1,5 + 1,7, uden fradrag" }],
      [
        "2025",
        "computed",
        "3.6",
        "oes-pris-og-loen-2025",
        { note: "tilpasningsprocenten 1,9 + 1,7; intet fradrag er fundet" },
      ],
    ],
  },
  "regulering.fradrag.dagpenge": {
    da: "Fradrag i den årlige regulering af dagpengelovens ydelser",
    en: "Deduction from the yearly uprating of unemployment-insurance benefits",
    unit: "%",
    paragraph: "Arbejdsløshedsforsikringsloven § 47 a",
    values: [
      ["2016", "published", "0.3", "l-200-2012", { note: "lovforslaget som fremsat" }],
      ["2017", "published", "0.4", "l-200-2012", { note: "lovforslaget som fremsat" }],
      ["2018-01-01/2023-12-31", "published", "0.75", "l-200-2012", { note: "lovforslaget som fremsat" }],
    ],
  },
  "regulering.fradrag.su": {
    da: "Fradrag i den årlige regulering af SU",
    en: "Deduction from the yearly uprating of state education grants",
    unit: "%",
    paragraph: "SU-loven § 12",
    values: [
      ["2014", "law", "0.3", "su-loven-12"],
      ["2015", "law", "0.4", "su-loven-12"],
      ["2016-01-01/2021-12-31", "law", "0.75", "su-loven-12"],
    ],
  },
  "regulering.fradrag.storebededag": {
    da: "Engangsfradrag i reguleringen, enten 2026 eller 2027",
    en: "One-off deduction from the uprating, in either 2026 or 2027",
    unit: "%",
    values: [
      [
        "2026-01-01/2027-12-31",
        "published",
        "0.45",
        "l-161-2024",
        { note: "for ét af finansårene 2026 og 2027; hvilket er ikke fundet" },
      ],
    ],
  },
  "reguleringstal.psl20": {
    da: "Reguleringstal efter personskatteloven",
    en: "Uprating number under the Personal Tax Act",
    unit: "1",
    paragraph: "Personskatteloven § 20",
    values: [
      ["2023", "law", "121.8", "skm-psl-20"],
      ["2024", "law", "126.1", "skm-psl-20"],
    ],
  },
} satisfies FigureRows;
