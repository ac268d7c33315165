import type { FigureRows } from "./figureRows";

/** Municipal and church tax. */
export const municipalTax = {
  "udligning.beskatningsgrundlag": {
    da: "Udligning af beskatningsgrundlag, udligningsprocent",
    en: "Equalisation of the tax base, per cent",
    unit: "%",
    paragraph: "Udligningsloven § 2, stk. 2",
    values: [
      [
        "2021-01-01/",
        "law",
        "75",
        "danskelove-udligningsloven-2",
        { note: "af forskellen til landsgennemsnittet, ved det gennemsnitlige beskatningsniveau" },
      ],
    ],
  },
  "udligning.statsgaranti.beholdt": {
    da: "Ekstra kommuneskat, der beholdes i budgetåret ved statsgaranti",
    en: "Extra municipal tax kept in the budget year under the state guarantee",
    unit: "%",
    values: [
      [
        "2021-01-01/",
        "computed",
        "0",
        "dragoer-nyt-statsgaranti",
        {
          note: "udskrivningsgrundlaget er det statsgaranterede, så en ekstra krone når ikke kommunen i året",
        },
      ],
    ],
  },
  "skat.kommune.gennemsnit": {
    da: "Gennemsnitlig kommuneskatteprocent, hele landet",
    en: "Average municipal income tax rate, Denmark",
    unit: "%",
    values: [
      ["2018", "published", "24.913", "skm-2018-gennemsnit"],
      [
        "2019",
        "computed",
        "24.926",
        "hvadbrugespengenetil-kommuneskat",
        {
          note: "kommune- og kirkeskat i alt 25,604 − kirkeskat 0,678, lagt jævnt mellem 0,683 i 2018 og 0,665 i 2022; fejlen er højst 0,014 procentpoint",
        },
      ],
      [
        "2020",
        "computed",
        "24.955",
        "hvadbrugespengenetil-kommuneskat",
        {
          note: "kommune- og kirkeskat i alt 25,629 − kirkeskat 0,674, lagt jævnt mellem 0,683 i 2018 og 0,665 i 2022; fejlen er højst 0,01 procentpoint",
        },
      ],
      [
        "2021",
        "computed",
        "24.972",
        "hvadbrugespengenetil-kommuneskat",
        {
          note: "kommune- og kirkeskat i alt 25,641 − kirkeskat 0,669, lagt jævnt mellem 0,683 i 2018 og 0,665 i 2022; fejlen er højst 0,014 procentpoint",
        },
      ],
      ["2022", "published", "24.982", "skm-2023-gennemsnit"],
      ["2023", "published", "25.018", "skm-2023-gennemsnit"],
      [
        "2024",
        "computed",
        "25.063",
        "hvadbrugespengenetil-kommuneskat",
        {
          note: "kommune- og kirkeskat i alt 25,715 − kirkeskat 0,652, lagt jævnt mellem 0,661 i 2023 og 0,642 i 2025; fejlen er højst 0,01 procentpoint",
        },
      ],
      ["2025", "published", "25.068", "skm-2026-gennemsnit"],
      ["2026", "published", "25.049", "skm-2026-gennemsnit"],
    ],
  },
  "skat.kirke.gennemsnit": {
    da: "Gennemsnitlig kirkeskat, alle skatteydere",
    en: "Average church tax over all taxpayers",
    unit: "%",
    values: [
      ["2018", "published", "0.683", "skm-2018-gennemsnit"],
      ["2022", "published", "0.665", "skm-2023-gennemsnit"],
      ["2023", "published", "0.661", "skm-2023-gennemsnit"],
      ["2025", "published", "0.642", "skm-2026-gennemsnit"],
      ["2026", "published", "0.639", "skm-2026-gennemsnit"],
    ],
  },
  "skat.kommune.koebenhavn": {
    da: "Kommuneskatteprocent, København",
    en: "Municipal tax rate, Copenhagen",
    unit: "%",
    values: [
      [
        "2018",
        "computed",
        "23.8",
        "kk-international-tax",
        {
          note: "udledt: kommunens egen side fra da sundhedsbidraget var 5 pct. (2014) har 23,8, og Skatteministeriet har 23,8 i 2020",
        },
      ],
      [
        "2019",
        "computed",
        "23.8",
        "kk-international-tax",
        {
          note: "udledt: kommunens egen side fra da sundhedsbidraget var 5 pct. (2014) har 23,8, og Skatteministeriet har 23,8 i 2020",
        },
      ],
      ["2020", "published", "23.8", "skm-2020-kommuneskat"],
      [
        "2021",
        "computed",
        "23.8",
        "erhvervsfronten-kommuneskat",
        { note: "udledt: 23,8 pct. i 2020, og kilden nævner ingen ændring for København" },
      ],
      [
        "2022",
        "computed",
        "23.8",
        "skm-2022-kommuneskat",
        { note: "udledt: 23,8 pct. i 2020, og kilden nævner ingen ændring for København" },
      ],
      ["2023", "published", "23.7", "altinget-kk-budget-2023", { note: "budgetaftalen for 2023" }],
      [
        "2024",
        "computed",
        "23.6",
        "tv2kosmopol-kk-budget-2025",
        { note: "23,7 i 2023 og 23,5 i 2025; skatten faldt tre år i træk, i 2025 med 0,1" },
      ],
      ["2025", "published", "23.5", "dst-pskat"],
      ["2026", "published", "23.39", "dknyt-kk-2026", { note: "budgetaftalen for 2026, 0,11 under 23,5" }],
    ],
  },
  "skat.kirke.koebenhavn": {
    da: "Kirkeskatteprocent, København",
    en: "Church tax rate, Copenhagen",
    unit: "%",
    values: [["2025", "published", "0.8", "dst-pskat"]],
  },
  "skat.kommune.frederiksberg": {
    da: "Kommuneskatteprocent, Frederiksberg",
    en: "Municipal tax rate, Frederiksberg",
    unit: "%",
    values: [["2025", "published", "24.57", "dst-pskat"]],
  },
  "skat.kommune.odense": {
    da: "Kommuneskatteprocent, Odense",
    en: "Municipal tax rate, Odense",
    unit: "%",
    values: [["2025", "published", "25.5", "dst-pskat"]],
  },
  "skat.kommune.roskilde": {
    da: "Kommuneskatteprocent, Roskilde",
    en: "Municipal tax rate, Roskilde",
    unit: "%",
    values: [["2025", "published", "25.2", "dst-pskat"]],
  },
} satisfies FigureRows;
