import type { FigureRows } from "./figureRows";

/** What wages are taxed by and benefits are not: the labour market contribution and the allowances. */
export const wageTax = {
  "skat.am_bidrag": {
    da: "Arbejdsmarkedsbidrag (ikke af overførsler)",
    en: "Labour-market contribution (not on transfers)",
    unit: "%",
    paragraph: "Arbejdsmarkedsbidragsloven",
    values: [["2011-01-01/", "published", "8", "danborg-satser"]],
  },
  "skat.beskaeftigelsesfradrag": {
    da: "Beskæftigelsesfradrag, procent",
    en: "Employment allowance rate",
    unit: "%",
    paragraph: "Ligningsloven § 9 J",
    values: [
      ["2018", "law", "9.5", "skm-indfasning"],
      ["2019", "law", "10.1", "skm-indfasning"],
      ["2020", "law", "10.5", "skm-indfasning"],
      ["2021", "law", "10.6", "skm-indfasning"],
      ["2022", "law", "10.65", "skm-indfasning"],
      ["2023", "law", "10.65", "skm-indfasning"],
      ["2024", "law", "10.65", "skm-indfasning"],
      ["2025", "published", "12.3", "stadsrevisionen-beskaeftigelsesfradrag"],
      ["2026", "published", "12.75", "hermanninvest-2026"],
    ],
  },
  "skat.beskaeftigelsesfradrag.max": {
    da: "Beskæftigelsesfradrag, højst",
    en: "Employment allowance, ceiling",
    unit: "DKK/year",
    paragraph: "Ligningsloven § 9 J",
    values: [
      ["2018", "published", "34300", "skat-job-og-beskaeftigelsesfradrag"],
      ["2019", "published", "37200", "skat-job-og-beskaeftigelsesfradrag"],
      ["2020", "published", "39400", "dinero-beskaeftigelsesfradrag"],
      ["2021", "published", "40600", "dinero-beskaeftigelsesfradrag"],
      [
        "2022",
        "computed",
        "43500",
        "danskelove-ligningsloven-9j",
        {
          note: "grundbeløb 36.700 (2010-niveau) × reguleringstallet 118,3 pct., rundet op til hele 100 kr.",
        },
      ],
      [
        "2023",
        "computed",
        "45600",
        "danskelove-ligningsloven-9j",
        {
          note: "grundbeløb 37.400 (2010-niveau) × reguleringstallet 121,8 pct., rundet op til hele 100 kr.",
        },
      ],
      ["2024", "published", "45100", "nordea-skattereform"],
      ["2025", "published", "55600", "stadsrevisionen-beskaeftigelsesfradrag"],
      ["2026", "published", "63300", "nordea-skattereform"],
    ],
  },
  "skat.jobfradrag": {
    da: "Jobfradrag, procent",
    en: "Job allowance rate",
    unit: "%",
    paragraph: "Ligningsloven § 9 K",
    values: [
      ["2018", "published", "2.5", "skat-job-og-beskaeftigelsesfradrag"],
      ["2019", "published", "3.75", "skat-job-og-beskaeftigelsesfradrag"],
      ["2020", "published", "4.5", "bankly-jobfradrag"],
      ["2021", "published", "4.5", "skat-jobfradrag-2021"],
      ["2022", "published", "4.5", "bankly-jobfradrag"],
      ["2023", "published", "4.5", "skat-jobfradrag-2023"],
      [
        "2024-01-01/",
        "computed",
        "4.5",
        "skat-jobfradrag-2023",
        { note: "satsen fra 2020; 3.100 kr. i 2026 er det samme grundbeløb på 2.200" },
      ],
    ],
  },
  "skat.jobfradrag.graense": {
    da: "Jobfradrag, løn som der intet gives af",
    en: "Job allowance, wages below which there is none",
    unit: "DKK/year",
    paragraph: "Ligningsloven § 9 K",
    values: [
      ["2018", "published", "187500", "skat-job-og-beskaeftigelsesfradrag"],
      ["2019", "published", "191600", "skat-job-og-beskaeftigelsesfradrag"],
      ["2020", "published", "195800", "bankly-jobfradrag"],
      ["2021", "published", "200300", "skat-jobfradrag-2021"],
      ["2022", "published", "202700", "skat-jobfradrag-2023"],
      ["2023", "published", "208700", "skat-jobfradrag-2023"],
      [
        "2024",
        "computed",
        "216100",
        "skm-psl-20",
        {
          note: "grundbeløb 171.300 (2010-niveau, læst hos Skattestyrelsen) × reguleringstallet 126,1 pct., rundet op til hele 100 kr.",
        },
      ],
      [
        "2025",
        "computed",
        "224500",
        "skm-psl-20-2026",
        {
          note: "grundbeløb 171.300 (2010-niveau, læst hos Skattestyrelsen) × reguleringstallet 131,0 pct., rundet op til hele 100 kr.",
        },
      ],
      ["2026", "published", "235200", "hermanninvest-2026"],
    ],
  },
  "skat.jobfradrag.max": {
    da: "Jobfradrag, højst",
    en: "Job allowance, ceiling",
    unit: "DKK/year",
    paragraph: "Ligningsloven § 9 K",
    values: [
      ["2018", "published", "1400", "skat-job-og-beskaeftigelsesfradrag"],
      ["2019", "published", "2100", "skat-job-og-beskaeftigelsesfradrag"],
      ["2020", "published", "2600", "bankly-jobfradrag"],
      ["2021", "published", "2600", "skat-jobfradrag-2021"],
      ["2022", "published", "2700", "skat-jobfradrag-2023"],
      ["2023", "published", "2700", "skat-jobfradrag-2023"],
      [
        "2024",
        "computed",
        "2800",
        "skm-psl-20",
        {
          note: "grundbeløb 2.200 (2010-niveau, læst hos Skattestyrelsen) × reguleringstallet 126,1 pct., rundet op til hele 100 kr.",
        },
      ],
      [
        "2025",
        "computed",
        "2900",
        "skm-psl-20-2026",
        {
          note: "grundbeløb 2.200 (2010-niveau, læst hos Skattestyrelsen) × reguleringstallet 131,0 pct., rundet op til hele 100 kr.",
        },
      ],
      ["2026", "published", "3100", "hermanninvest-2026"],
    ],
  },
} satisfies FigureRows;
