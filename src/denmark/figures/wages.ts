import type { FigureRows } from "./figureRows";

/** Wages and working time. */
export const wages = {
  "loen.graense_hoejeste_dagpenge": {
    da: "Månedsløn (efter AM-bidrag-korrektion) der giver højeste dagpenge",
    en: "Monthly wage that yields maximum unemployment benefit",
    unit: "DKK/month",
    paragraph: "Arbejdsløshedsforsikringsloven",
    values: [
      ["2018", "published", "22505", "bfa-satser-2018"],
      ["2023", "published", "23826", "region-satser-2023"],
    ],
  },
  "loen.minimal.industri": {
    da: "Minimallønssats, Industriens overenskomst",
    en: "Minimum wage rate, Industrial collective agreement",
    unit: "DKK/hour",
    paragraph: "Industriens Overenskomst 2025",
    values: [
      ["2025-05-01/2026-02-28", "published", "139.85", "industri-2025"],
      ["2026-03-01/2027-02-28", "published", "143.35", "industri-2025"],
      ["2027-03-01/", "published", "146.85", "industri-2025"],
    ],
  },
  "loen.minimal.tivoli": {
    da: "Mindstesats, HK Tivoli-overenskomsten",
    en: "Minimum rate, HK Tivoli agreement",
    unit: "DKK/hour",
    paragraph: "HK Privat OK23",
    values: [
      ["2023-03-01/2024-02-29", "published", "158.72", "hk-tivoli-ok23"],
      ["2024-03-01/2025-02-28", "published", "164.47", "hk-tivoli-ok23"],
    ],
  },
  "loen.stigning.butik": {
    da: "Stigning i mindsteløn, butiksoverenskomsten",
    en: "Increase in minimum wage, retail agreement",
    unit: "DKK/hour",
    paragraph: "Butiksoverenskomsten 2025",
    values: [["2025-05-01/2026-02-28", "published", "3.75", "nyhed24-butik-2025"]],
  },
  "arbejdstid.timer_pr_maaned": {
    da: "Fuldtidstimer pr. måned (37 t/uge)",
    en: "Full-time hours per month (37 h/week)",
    unit: "hours/month",
    values: [["2016-01-01/", "published", "160.33", "rk-loentilskud"]],
  },
} satisfies FigureRows;
