import type { FigureRows } from "./figureRows";

/** Uddannelseshjælp and its activity supplements, by category. */
export const educationBenefit = {
  "uddannelseshjaelp.u30_enlig_forsoerger": {
    da: "Uddannelseshjælp, enlig forsørger under 30 år",
    en: "Education benefit, single provider under 30",
    unit: "DKK/month",
    paragraph: "Aktivloven § 23, stk. 2, nr. 1",
    values: [
      ["2016", "law", "12019", "bm-2016-uddannelseshjaelp"],
      ["2018", "published", "12364", "behandlosordentligt-2018"],
      ["2023", "law", "13090", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.u30_forsoerger": {
    da: "Uddannelseshjælp, forsørger under 30 år uden ret til ekstra børnetilskud",
    en: "Education benefit, provider under 30 without extra child allowance",
    unit: "DKK/month",
    paragraph: "Aktivloven § 23, stk. 2, nr. 2",
    values: [
      ["2016", "law", "8411", "bm-2016-uddannelseshjaelp"],
      ["2018", "published", "8653", "behandlosordentligt-2018"],
      ["2023", "law", "9161", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.u30_gravid": {
    da: "Uddannelseshjælp, under 30 år, gravid",
    en: "Education benefit, under 30, pregnant",
    unit: "DKK/month",
    paragraph: "Aktivloven § 23, stk. 2, nr. 3",
    values: [
      ["2016", "law", "10968", "bm-2016-uddannelseshjaelp"],
      ["2018", "published", "11282", "behandlosordentligt-2018"],
      ["2023", "law", "11944", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.u30_psyk_forsoerger": {
    da: "Uddannelseshjælp, under 30 år, psykisk syg, forsørger",
    en: "Education benefit, under 30, listed psychiatric diagnosis, provider",
    unit: "DKK/month",
    paragraph: "Aktivloven § 23, stk. 2, nr. 4",
    values: [
      ["2016", "law", "14575", "bm-2016-uddannelseshjaelp"],
      ["2018", "published", "14993", "behandlosordentligt-2018"],
      ["2023", "law", "15874", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.u30_psyk_udeboende": {
    da: "Uddannelseshjælp, under 30 år, psykisk syg, udeboende",
    en: "Education benefit, under 30, listed psychiatric diagnosis, living away from parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 23, stk. 2, nr. 5",
    values: [
      ["2016", "law", "10968", "bm-2016-uddannelseshjaelp"],
      ["2018", "published", "11282", "behandlosordentligt-2018"],
      ["2023", "law", "11944", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.25_29_udeboende": {
    da: "Uddannelseshjælp, 25-29 år, udeboende",
    en: "Education benefit, 25-29, living away from parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 23, stk. 2, nr. 6",
    values: [
      ["2016", "law", "6010", "bm-2016-uddannelseshjaelp"],
      ["2018", "published", "6182", "behandlosordentligt-2018"],
      ["2023", "law", "6545", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.25_29_hjemmeboende": {
    da: "Uddannelseshjælp, 25-29 år, hjemmeboende",
    en: "Education benefit, 25-29, living with parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 23, stk. 2, nr. 7",
    values: [
      ["2016", "law", "2590", "bm-2016-uddannelseshjaelp"],
      ["2018", "published", "2664", "behandlosordentligt-2018"],
      ["2023", "law", "2820", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.u25_udeboende": {
    da: "Uddannelseshjælp, under 25 år, udeboende",
    en: "Education benefit, under 25, living away from parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 23, stk. 2, nr. 8",
    values: [
      ["2016", "law", "6010", "bm-2016-uddannelseshjaelp"],
      ["2018", "published", "6182", "behandlosordentligt-2018"],
      ["2023", "law", "6545", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.u25_hjemmeboende": {
    da: "Uddannelseshjælp, under 25 år, hjemmeboende",
    en: "Education benefit, under 25, living with parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 23, stk. 2, nr. 9",
    values: [
      ["2016", "law", "2590", "bm-2016-uddannelseshjaelp"],
      ["2018", "published", "2664", "behandlosordentligt-2018"],
      ["2023", "law", "2820", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.aktivitetstillaeg.u30_enlig_forsoerger": {
    da: "Aktivitetstillæg til uddannelseshjælp, enlig forsørger under 30 år",
    en: "Activity supplement to education benefit, single provider under 30",
    unit: "DKK/month",
    paragraph: "Aktivloven § 24, stk. 3, nr. 1",
    values: [
      ["2016", "law", "2556", "bm-2016-uddannelseshjaelp"],
      ["2018", "published", "2629", "behandlosordentligt-2018"],
      ["2023", "law", "2784", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.aktivitetstillaeg.u30_forsoerger": {
    da: "Aktivitetstillæg til uddannelseshjælp, forsørger under 30 år uden ret til ekstra børnetilskud",
    en: "Activity supplement to education benefit, provider under 30 without extra child allowance",
    unit: "DKK/month",
    paragraph: "Aktivloven § 24, stk. 3, nr. 2",
    values: [
      ["2016", "law", "6164", "bm-2016-uddannelseshjaelp"],
      [
        "2018",
        "published",
        "6341",
        "behandlosordentligt-2018",
        {
          note: "uddannelseshjælp + tillæg er 14.994, 1 kr. over kontanthjælp til forsørgere fyldt 30 år, 14.993",
        },
      ],
      ["2023", "law", "6713", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.aktivitetstillaeg.25_29_udeboende": {
    da: "Aktivitetstillæg til uddannelseshjælp, 25-29 år, udeboende",
    en: "Activity supplement to education benefit, 25-29, living away from parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 24, stk. 3, nr. 3",
    values: [
      ["2016", "law", "4958", "bm-2016-uddannelseshjaelp"],
      ["2018", "published", "5100", "behandlosordentligt-2018"],
      ["2023", "law", "5399", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.aktivitetstillaeg.25_29_hjemmeboende": {
    da: "Aktivitetstillæg til uddannelseshjælp, 25-29 år, hjemmeboende",
    en: "Activity supplement to education benefit, 25-29, living with parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 24, stk. 3, nr. 4",
    values: [
      ["2016", "law", "8378", "bm-2016-uddannelseshjaelp"],
      ["2018", "published", "8618", "behandlosordentligt-2018"],
      ["2023", "law", "9124", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.aktivitetstillaeg.u25_udeboende": {
    da: "Aktivitetstillæg til uddannelseshjælp, under 25 år, udeboende",
    en: "Activity supplement to education benefit, under 25, living away from parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 24, stk. 3, nr. 5",
    values: [
      ["2016", "law", "1059", "bm-2016-uddannelseshjaelp"],
      [
        "2018",
        "published",
        "1089",
        "behandlosordentligt-2018",
        { note: "uddannelseshjælp + tillæg er 7.271, 1 kr. under kontanthjælp til samme gruppe, 7.272" },
      ],
      ["2023", "law", "1154", "bm-2023-uddannelseshjaelp"],
    ],
  },
  "uddannelseshjaelp.aktivitetstillaeg.u25_hjemmeboende": {
    da: "Aktivitetstillæg til uddannelseshjælp, under 25 år, hjemmeboende",
    en: "Activity supplement to education benefit, under 25, living with parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 24, stk. 3, nr. 6",
    values: [
      ["2016", "law", "821", "bm-2016-uddannelseshjaelp"],
      [
        "2018",
        "published",
        "844",
        "behandlosordentligt-2018",
        { note: "uddannelseshjælp + tillæg er 3.508, 1 kr. under kontanthjælp til samme gruppe, 3.509" },
      ],
      [
        "2023",
        "law",
        "894",
        "bm-2023-uddannelseshjaelp",
        { note: "uddannelseshjælp + tillæg er 3.714, 1 kr. under kontanthjælp til samme gruppe, 3.715" },
      ],
    ],
  },
  "uddannelseshjaelp.inkl_aktivitetstillaeg.u25_udeboende.cabi": {
    da: "Uddannelseshjælp + aktivitetstillæg, under 25 år udeboende (Cabis eksempel)",
    en: "Education benefit + activity supplement, under 25 away from parents (Cabi's example)",
    unit: "DKK/month",
    paragraph: "Aktivloven §§ 23-24",
    values: [
      ["2022", "published", "7552", "cabi-personlig-assistance", { note: "eksempel; året 2022 er udledt" }],
    ],
  },
} satisfies FigureRows;
