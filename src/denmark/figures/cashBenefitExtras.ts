import { cashBenefitLawUnread, ceilingLaw } from "./endedLaws";
import type { FigureRows } from "./figureRows";

/** What goes with kontanthjælp until 30 June 2025: activity supplements and the ceiling. */
export const cashBenefitExtras = {
  "kontanthjaelp.aktivitetstillaeg.u30_enlig_forsoerger": {
    da: "Aktivitetstillæg/barselstillæg til kontanthjælp, enlig forsørger under 30 år",
    en: "Activity supplement to cash benefit, single provider under 30",
    unit: "DKK/month",
    paragraph: "Aktivloven § 25, stk. 9, nr. 1",
    ended: cashBenefitLawUnread,
    values: [
      ["2016", "law", "644", "bm-2016-kontanthjaelp"],
      [
        "2023",
        "law",
        "700",
        "bm-2023-kontanthjaelp",
        {
          note: "kontanthjælp + tillæg er 15.872, 2 kr. under kontanthjælp til forsørgere fyldt 30 år, 15.874",
        },
      ],
      [
        "2024",
        "published",
        "722",
        "fagligehus-2024-kontanthjaelp",
        {
          note: "kontanthjælp + tillæg er 16.380, 2 kr. under kontanthjælp til forsørgere fyldt 30 år, 16.382",
        },
      ],
    ],
  },
  "kontanthjaelp.aktivitetstillaeg.u30_forsoerger": {
    da: "Aktivitetstillæg/barselstillæg til kontanthjælp, forsørger under 30 år uden ret til ekstra børnetilskud",
    en: "Activity supplement to cash benefit, provider under 30 without extra child allowance",
    unit: "DKK/month",
    paragraph: "Aktivloven § 25, stk. 9, nr. 2",
    ended: cashBenefitLawUnread,
    values: [
      ["2016", "law", "4829", "bm-2016-kontanthjaelp"],
      [
        "2023",
        "law",
        "5260",
        "bm-2023-kontanthjaelp",
        {
          note: "kontanthjælp + tillæg er 15.875, 1 kr. over kontanthjælp til forsørgere fyldt 30 år, 15.874",
        },
      ],
      [
        "2024",
        "published",
        "5428",
        "fagligehus-2024-kontanthjaelp",
        {
          note: "kontanthjælp + tillæg er 16.383, 1 kr. over kontanthjælp til forsørgere fyldt 30 år, 16.382",
        },
      ],
    ],
  },
  "kontanthjaelp.aktivitetstillaeg.25_29_udeboende": {
    da: "Aktivitetstillæg/barselstillæg til kontanthjælp, 25-29 år, udeboende",
    en: "Activity supplement to cash benefit, 25-29, living away from parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 25, stk. 9, nr. 3",
    ended: cashBenefitLawUnread,
    values: [
      ["2016", "law", "3899", "bm-2016-kontanthjaelp"],
      [
        "2023",
        "law",
        "4246",
        "bm-2023-kontanthjaelp",
        { note: "kontanthjælp + tillæg er 11.945, 1 kr. over kontanthjælp til andre fyldt 30 år, 11.944" },
      ],
      [
        "2024",
        "computed",
        "4382",
        "fagligehus-2024-kontanthjaelp",
        {
          note: "4.246 i 2023 × 1,032; kontanthjælp + tillæg er 12.327, 1 kr. over kontanthjælp til andre fyldt 30 år, 12.326",
        },
      ],
    ],
  },
  "kontanthjaelp.aktivitetstillaeg.25_29_hjemmeboende": {
    da: "Aktivitetstillæg/barselstillæg til kontanthjælp, 25-29 år, hjemmeboende",
    en: "Activity supplement to cash benefit, 25-29, living with parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 25, stk. 9, nr. 4",
    ended: cashBenefitLawUnread,
    values: [
      [
        "2023",
        "law",
        "8231",
        "bm-2023-kontanthjaelp",
        { note: "kontanthjælp + tillæg er 11.946, 2 kr. over kontanthjælp til andre fyldt 30 år, 11.944" },
      ],
      [
        "2024",
        "computed",
        "8494",
        "fagligehus-2024-kontanthjaelp",
        {
          note: "8.231 i 2023 × 1,032; kontanthjælp + tillæg er 12.328, 2 kr. over kontanthjælp til andre fyldt 30 år, 12.326",
        },
      ],
    ],
  },
  "kontanthjaelpsloft.gift_forsoerger": {
    da: "Kontanthjælpsloft (fyldt 30 år), gift forsørger",
    en: "Cash-benefit ceiling (aged 30+), married provider",
    unit: "DKK/month",
    paragraph: "Aktivloven § 25 b, stk. 1, nr. 1",
    ended: ceilingLaw,
    values: [
      ["2016", "law", "14575", "aktivloven-25b"],
      ["2023", "law", "15874", "bm-2023-kontanthjaelpsloft"],
      ["2024", "law", "16382", "bm-2024-kontanthjaelpsloft"],
    ],
  },
  "kontanthjaelpsloft.gift_ikke_forsoerger": {
    da: "Kontanthjælpsloft (fyldt 30 år), gift, ikke forsørger",
    en: "Cash-benefit ceiling (aged 30+), married, non-provider",
    unit: "DKK/month",
    paragraph: "Aktivloven § 25 b, stk. 1, nr. 2",
    ended: ceilingLaw,
    values: [
      ["2016", "law", "10968", "aktivloven-25b"],
      ["2023", "law", "11944", "bm-2023-kontanthjaelpsloft"],
      ["2024", "law", "12326", "bm-2024-kontanthjaelpsloft"],
    ],
  },
  "kontanthjaelpsloft.enlig_1_barn": {
    da: "Kontanthjælpsloft (fyldt 30 år), enlig med 1 barn",
    en: "Cash-benefit ceiling (aged 30+), single with 1 child",
    unit: "DKK/month",
    paragraph: "Aktivloven § 25 b, stk. 1, nr. 3",
    ended: ceilingLaw,
    values: [
      ["2016", "law", "15196", "aktivloven-25b"],
      ["2023", "law", "16550", "bm-2023-kontanthjaelpsloft"],
      ["2024", "law", "17080", "bm-2024-kontanthjaelpsloft"],
    ],
  },
  "kontanthjaelpsloft.enlig_2_boern": {
    da: "Kontanthjælpsloft (fyldt 30 år), enlig med 2 børn",
    en: "Cash-benefit ceiling (aged 30+), single with 2 children",
    unit: "DKK/month",
    paragraph: "Aktivloven § 25 b, stk. 1, nr. 4",
    ended: ceilingLaw,
    values: [
      ["2016", "law", "15554", "aktivloven-25b"],
      ["2023", "law", "16941", "bm-2023-kontanthjaelpsloft"],
      ["2024", "law", "17483", "bm-2024-kontanthjaelpsloft"],
    ],
  },
  "kontanthjaelpsloft.enlig_ikke_forsoerger": {
    da: "Kontanthjælpsloft (fyldt 30 år), enlig, ikke forsørger",
    en: "Cash-benefit ceiling (aged 30+), single, non-provider",
    unit: "DKK/month",
    paragraph: "Aktivloven § 25 b, stk. 1, nr. 5",
    ended: ceilingLaw,
    values: [
      ["2016", "law", "13265", "aktivloven-25b"],
      ["2023", "law", "14447", "bm-2023-kontanthjaelpsloft"],
      ["2024", "law", "14909", "bm-2024-kontanthjaelpsloft"],
    ],
  },
} satisfies FigureRows;
