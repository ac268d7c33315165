import type { FigureRows } from "./figureRows";

/** Price and wage assumptions of the Finance Acts; each year is the vintage of its own act. */
export const budgetAssumptions = {
  "finanslov.statsloen.niveaukorrektion": {
    da: "Finanslovens pris- og lønforudsætninger, statsligt lønindeks, niveaukorrektion",
    en: "Finance Act price and wage assumptions, state wage index, level correction",
    unit: "%",
    values: [
      ["2022", "published", "-0.9", "oes-pris-og-loen"],
      ["2023", "published", "0.2", "oes-pris-og-loen"],
      ["2025", "published", "0.9", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.statsloen.aarsaendring": {
    da: "Finanslovens pris- og lønforudsætninger, statsligt lønindeks, årsændring",
    en: "Finance Act price and wage assumptions, state wage index, change over the year",
    unit: "%",
    values: [
      ["2022", "published", "1.8", "oes-pris-og-loen"],
      ["2023", "published", "2.7", "oes-pris-og-loen"],
      ["2025", "published", "3.2", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.statsloen.samlet": {
    da: "Finanslovens pris- og lønforudsætninger, statsligt lønindeks, samlet",
    en: "Finance Act price and wage assumptions, state wage index, total",
    unit: "%",
    values: [
      ["2022", "published", "0.9", "oes-pris-og-loen"],
      ["2023", "published", "2.9", "oes-pris-og-loen"],
      ["2025", "published", "4.1", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.forbrugerpriser.niveaukorrektion": {
    da: "Finanslovens pris- og lønforudsætninger, forbrugerpriser, niveaukorrektion",
    en: "Finance Act price and wage assumptions, consumer prices, level correction",
    unit: "%",
    values: [
      ["2022", "published", "-0.1", "oes-pris-og-loen"],
      ["2023", "published", "3.7", "oes-pris-og-loen"],
      ["2025", "published", "-0.9", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.forbrugerpriser.aarsaendring": {
    da: "Finanslovens pris- og lønforudsætninger, forbrugerpriser, årsændring",
    en: "Finance Act price and wage assumptions, consumer prices, change over the year",
    unit: "%",
    values: [
      ["2022", "published", "1.5", "oes-pris-og-loen"],
      ["2023", "published", "1.8", "oes-pris-og-loen"],
      ["2025", "published", "2.1", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.forbrugerpriser.samlet": {
    da: "Finanslovens pris- og lønforudsætninger, forbrugerpriser, samlet",
    en: "Finance Act price and wage assumptions, consumer prices, total",
    unit: "%",
    values: [
      ["2022", "published", "1.4", "oes-pris-og-loen"],
      ["2023", "published", "5.5", "oes-pris-og-loen"],
      ["2025", "published", "1.2", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.nettopriser.niveaukorrektion": {
    da: "Finanslovens pris- og lønforudsætninger, nettopriser, niveaukorrektion",
    en: "Finance Act price and wage assumptions, net prices, level correction",
    unit: "%",
    values: [
      ["2022", "published", "0.2", "oes-pris-og-loen"],
      ["2023", "published", "4.8", "oes-pris-og-loen"],
      ["2025", "published", "-1.9", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.nettopriser.aarsaendring": {
    da: "Finanslovens pris- og lønforudsætninger, nettopriser, årsændring",
    en: "Finance Act price and wage assumptions, net prices, change over the year",
    unit: "%",
    values: [
      ["2022", "published", "1.9", "oes-pris-og-loen"],
      ["2023", "published", "2.2", "oes-pris-og-loen"],
      ["2025", "published", "1.9", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.nettopriser.samlet": {
    da: "Finanslovens pris- og lønforudsætninger, nettopriser, samlet",
    en: "Finance Act price and wage assumptions, net prices, total",
    unit: "%",
    values: [
      ["2022", "published", "2.1", "oes-pris-og-loen"],
      ["2023", "published", "7", "oes-pris-og-loen"],
      ["2025", "published", "0", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.anlaeg.niveaukorrektion": {
    da: "Finanslovens pris- og lønforudsætninger, anlæg, niveaukorrektion",
    en: "Finance Act price and wage assumptions, construction, level correction",
    unit: "%",
    values: [
      ["2022", "published", "-0.8", "oes-pris-og-loen"],
      ["2023", "published", "5.5", "oes-pris-og-loen"],
      ["2025", "published", "-0.5", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.anlaeg.aarsaendring": {
    da: "Finanslovens pris- og lønforudsætninger, anlæg, årsændring",
    en: "Finance Act price and wage assumptions, construction, change over the year",
    unit: "%",
    values: [
      ["2022", "published", "1.7", "oes-pris-og-loen"],
      ["2023", "published", "2.3", "oes-pris-og-loen"],
      ["2025", "published", "2.8", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.anlaeg.samlet": {
    da: "Finanslovens pris- og lønforudsætninger, anlæg, samlet",
    en: "Finance Act price and wage assumptions, construction, total",
    unit: "%",
    values: [
      ["2022", "published", "0.9", "oes-pris-og-loen"],
      ["2023", "published", "7.8", "oes-pris-og-loen"],
      ["2025", "published", "2.3", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.vej.niveaukorrektion": {
    da: "Finanslovens pris- og lønforudsætninger, vej, niveaukorrektion",
    en: "Finance Act price and wage assumptions, roads, level correction",
    unit: "%",
    values: [
      ["2022", "published", "-3.9", "oes-pris-og-loen"],
      ["2023", "published", "11.5", "oes-pris-og-loen"],
      ["2025", "published", "-0.6", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.vej.aarsaendring": {
    da: "Finanslovens pris- og lønforudsætninger, vej, årsændring",
    en: "Finance Act price and wage assumptions, roads, change over the year",
    unit: "%",
    values: [
      ["2022", "published", "1.7", "oes-pris-og-loen"],
      ["2023", "published", "2.3", "oes-pris-og-loen"],
      ["2025", "published", "2.8", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.vej.samlet": {
    da: "Finanslovens pris- og lønforudsætninger, vej, samlet",
    en: "Finance Act price and wage assumptions, roads, total",
    unit: "%",
    values: [
      ["2022", "published", "-2.2", "oes-pris-og-loen"],
      ["2023", "published", "13.8", "oes-pris-og-loen"],
      ["2025", "published", "2.2", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.generelt.niveaukorrektion": {
    da: "Finanslovens pris- og lønforudsætninger, generelt pris- og lønindeks, niveaukorrektion",
    en: "Finance Act price and wage assumptions, general price and wage index, level correction",
    unit: "%",
    values: [
      ["2022", "published", "-0.6", "oes-pris-og-loen"],
      ["2023", "published", "1.6", "oes-pris-og-loen"],
      ["2025", "published", "0.2", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.generelt.aarsaendring": {
    da: "Finanslovens pris- og lønforudsætninger, generelt pris- og lønindeks, årsændring",
    en: "Finance Act price and wage assumptions, general price and wage index, change over the year",
    unit: "%",
    values: [
      ["2022", "published", "1.7", "oes-pris-og-loen"],
      ["2023", "published", "2.3", "oes-pris-og-loen"],
      ["2025", "published", "2.8", "oes-pris-og-loen-2025"],
    ],
  },
  "finanslov.generelt.samlet": {
    da: "Finanslovens pris- og lønforudsætninger, generelt pris- og lønindeks, samlet",
    en: "Finance Act price and wage assumptions, general price and wage index, total",
    unit: "%",
    values: [
      ["2022", "published", "1.1", "oes-pris-og-loen"],
      ["2023", "published", "3.9", "oes-pris-og-loen"],
      ["2025", "published", "3", "oes-pris-og-loen-2025"],
    ],
  },
} satisfies FigureRows;
