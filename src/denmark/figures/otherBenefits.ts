import type { FigureRows } from "./figureRows";

/** Revalideringsydelse, SU and what is paid beside a placement. */
export const otherBenefits = {
  "befordring.km_sats": {
    da: "Befordringsgodtgørelse ved tilbud, kilometersats",
    en: "Transport reimbursement in offers, per km",
    unit: "DKK/km",
    paragraph: "LAB § 175, stk. 1",
    values: [["2021", "published", "0.95", "jcenter-2021"]],
  },
  "udgiftsgodtgoerelse.max": {
    da: "Udgiftsgodtgørelse (merudgifter) maksimum",
    en: "Extra-cost allowance, maximum",
    unit: "DKK/month",
    paragraph: "LAB § 176, stk. 1",
    values: [["2021", "published", "1000", "jcenter-2021"]],
  },
  "revalideringsydelse.30plus": {
    da: "Revalideringsydelse, fyldt 30 år",
    en: "Rehabilitation benefit, 30+",
    unit: "DKK/month",
    paragraph: "Aktivloven § 52, stk. 1",
    values: [
      [
        "2022",
        "published",
        "19363",
        "serviceforbundet-2022",
        { note: "12 kr. over højeste dagpenge, 19.351" },
      ],
    ],
  },
  "su.udeboende": {
    da: "SU, udeboende, videregående uddannelse",
    en: "State education grant, away from parents, higher education",
    unit: "DKK/month",
    paragraph: "SU-loven",
    values: [
      ["2018", "published", "6090", "avisen-2018-su"],
      ["2026", "published", "7426", "beraknare-su-2026"],
    ],
  },
  "su.udeboende_ungdom20plus": {
    da: "SU, udeboende, ungdomsuddannelse 20 år eller derover",
    en: "State education grant, away from parents, upper-secondary 20+",
    unit: "DKK/month",
    paragraph: "SU-loven",
    values: [["2024", "published", "6820", "seniorfolk-2024-su"]],
  },
  "su.laan": {
    da: "SU-lån",
    en: "State student loan",
    unit: "DKK/month",
    paragraph: "SU-loven",
    values: [["2026", "published", "3799", "beraknare-su-2026"]],
  },
} satisfies FigureRows;
