import { frozen } from "../plain";
import type { Label } from "../problems/index";
import { inBoth as both } from "./inBoth";

/** What is tried of a year: a state with what it reads, and where its income is taxed. */
export interface Covered {
  readonly label: Label;
  readonly spell: { readonly state: string } & Readonly<Record<string, string | number>>;
  readonly municipality?: string;
}

const cash = (category: string, da: string, en: string): Covered => ({
  label: both(`Kontanthjælp, ${da}`, `Cash benefit, ${en}`),
  spell: { state: "cashBenefit", category },
});
const education = (category: string, da: string, en: string): Covered => ({
  label: both(`Uddannelseshjælp, ${da}`, `Education benefit, ${en}`),
  spell: { state: "educationBenefit", category },
});
const AWARDED = "2015-01-01";
const taxed = (municipality: string, da: string, en: string): Covered => ({
  label: both(`Ordinært job med skat, ${da}`, `Ordinary job with tax, ${en}`),
  spell: { state: "ordinaryJob", wage: 25_000 },
  municipality,
});

/** What is tried of every year: each state the rules price by figures, and the tax of a wage. */
export const danishCoverage: readonly Covered[] = /* @__PURE__ */ frozen([
  cash("30plus_enlig", "30+, enlig", "30+, single"),
  cash("30plus_andre", "30+, samlevende uden børn", "30+, couple without children"),
  cash("30plus_forsoerger", "30+, forsørger", "30+, provider"),
  cash("u30_enlig_forsoerger", "under 30, enlig forsørger", "under 30, single provider"),
  cash("25_29_udeboende", "25-29, udeboende", "25-29, away from parents"),
  cash("25_29_hjemmeboende", "25-29, hjemmeboende", "25-29, with parents"),
  cash("u25_udeboende", "under 25, udeboende", "under 25, away from parents"),
  {
    label: both(
      "Deltidsjob ved siden af kontanthjælp, 30+, løn 4.000",
      "Part-time work beside cash benefit, 30+, wage 4,000",
    ),
    spell: { state: "partTimeJob", category: "30plus_enlig", wage: 4_000, hours: 30 },
  },
  education("25_29_udeboende", "25-29, udeboende", "25-29, away from parents"),
  education("u25_udeboende", "under 25, udeboende", "under 25, away from parents"),
  education("u25_hjemmeboende", "under 25, hjemmeboende", "under 25, with parents"),
  { label: both("Sygedagpenge", "Sickness benefit"), spell: { state: "sicknessBenefit" } },
  { label: both("Dagpenge", "Unemployment benefit"), spell: { state: "unemploymentBenefit" } },
  {
    label: both("Ressourceforløbsydelse, ikke-forsørger", "Resource course benefit, non-provider"),
    spell: { state: "resourceCourse", category: "ikke_forsoerger", awarded: AWARDED },
  },
  {
    label: both("Revalideringsydelse", "Rehabilitation benefit"),
    spell: { state: "rehabilitation", awarded: AWARDED },
  },
  {
    label: both("Fleksjob, løn 12.000", "Flex job, wage 12,000"),
    spell: { state: "flexJob", wage: 12_000, awarded: AWARDED },
  },
  {
    label: both("Fleksjob, løn 20.000", "Flex job, wage 20,000"),
    spell: { state: "flexJob", wage: 20_000, awarded: AWARDED },
  },
  {
    label: both("Ledighedsydelse, høj sats", "Benefit between flex jobs, high rate"),
    spell: { state: "unemployedFlexJob", category: "89pct_md" },
  },
  {
    label: both(
      "Ledighedsydelse, lav sats, ikke-forsørger",
      "Benefit between flex jobs, low rate, non-provider",
    ),
    spell: { state: "unemployedFlexJob", category: "ikke_forsoerger" },
  },
  {
    label: both("Ledighedsydelse, lav sats, forsørger", "Benefit between flex jobs, low rate, provider"),
    spell: { state: "unemployedFlexJob", category: "forsoerger" },
  },
  {
    label: both("Førtidspension, enlig", "Disability pension, single"),
    spell: { state: "disabilityPension", category: "enlig", awarded: AWARDED },
  },
  {
    label: both("Førtidspension, samlevende", "Disability pension, couple"),
    spell: { state: "disabilityPension", category: "samlevende", awarded: AWARDED },
  },
  {
    label: both("Seniorpension, enlig", "Senior pension, single"),
    spell: { state: "seniorPension", category: "enlig" },
  },
  {
    label: both("Løntilskud, privat", "Wage-subsidised job, private"),
    spell: { state: "subsidisedJob", category: "privat", hours: 160, wage: 22_000 },
  },
  {
    label: both("SU, udeboende", "SU, away from parents"),
    spell: { state: "education", category: "udeboende" },
  },
  taxed("koebenhavn", "København", "Copenhagen"),
  taxed("gennemsnit", "gennemsnitskommunen", "the average municipality"),
  taxed("odense", "Odense", "Odense"),
]);
