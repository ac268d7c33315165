import { raisedRate, raisedRateProvider, raisedRateSingle } from "./after2025";
import { cashBenefitLaw } from "./endedLaws";
import type { FigureRows, Row } from "./figureRows";

/** Single or not was the same until 30 June 2025. */
const nonProvider: readonly Row[] = [
  ["2016", "law", "10968", "bm-2016-kontanthjaelp"],
  ["2017", "law", "11143", "bm-2017"],
  ["2018", "published", "11282", "avisen-2018-kontanthjaelp"],
  ["2019", "published", "11423", "net-revisor-kontanthjaelp"],
  ["2020", "law", "11554", "bm-2020-ressourceforloeb", { note: "læst i § 68, stk. 5" }],
  ["2021", "published", "11698", "aktivsocialraadgiver-2021"],
  ["2022", "law", "11716", "bm-2022-ressourceforloeb", { note: "læst i § 68, stk. 5" }],
  ["2023", "law", "11944", "bm-2023-kontanthjaelp"],
  [
    "2024",
    "published",
    "12326",
    "fagligehus-2024-kontanthjaelp",
    {
      note: "samme beløb i Beskæftigelsesministeriets Satser for 2024, Ressourceforløbsydelse, aktivloven § 68, stk. 5",
    },
  ],
  ["2025-01-01/2025-06-30", "computed", "12770", "kalundborg-2025", { note: "satsen i 2024 × 1,036" }],
];

/** Kontanthjælp of those aged 30 and over, by category. */
export const cashBenefit = {
  "kontanthjaelp.30plus_forsoerger": {
    da: "Kontanthjælp, fyldt 30 år, forsørger",
    en: "Cash benefit, aged 30+, provider for children",
    unit: "DKK/month",
    paragraph: "Aktivloven § 25, stk. 2, nr. 1",
    ended: cashBenefitLaw,
    values: [
      ["2016", "law", "14575", "bm-2016-kontanthjaelp"],
      ["2017", "law", "14808", "bm-2017"],
      ["2018", "published", "14993", "avisen-2018-kontanthjaelp"],
      ["2019", "published", "15180", "net-revisor-kontanthjaelp"],
      ["2020", "law", "15355", "bm-2020-ressourceforloeb", { note: "læst i § 68, stk. 5" }],
      ["2021", "published", "15547", "aktivsocialraadgiver-2021"],
      ["2022", "law", "15570", "bm-2022-ressourceforloeb", { note: "læst i § 68, stk. 5" }],
      ["2023", "law", "15874", "bm-2023-kontanthjaelp"],
      [
        "2024",
        "published",
        "16382",
        "fagligehus-2024-kontanthjaelp",
        {
          note: "samme beløb i Beskæftigelsesministeriets Satser for 2024, Ressourceforløbsydelse, aktivloven § 68, stk. 5",
        },
      ],
      ["2025-01-01/2025-06-30", "computed", "16972", "kalundborg-2025", { note: "satsen i 2024 × 1,036" }],
      ...raisedRateProvider,
    ],
  },
  "kontanthjaelp.30plus_andre": {
    da: "Kontanthjælp, fyldt 30 år, andre (ikke-forsørger)",
    en: "Cash benefit, aged 30+, non-provider",
    unit: "DKK/month",
    paragraph: "Aktivloven § 25, stk. 2, nr. 2",
    ended: cashBenefitLaw,
    values: [...nonProvider, ...raisedRate],
  },
  "kontanthjaelp.30plus_enlig": {
    da: "Kontanthjælp, fyldt 30 år, enlig ikke-forsørger",
    en: "Cash benefit, aged 30+, single non-provider",
    unit: "DKK/month",
    paragraph: "Aktivloven § 25, stk. 2, nr. 2",
    ended: cashBenefitLaw,
    values: [...nonProvider, ...raisedRateSingle],
  },
} satisfies FigureRows;
