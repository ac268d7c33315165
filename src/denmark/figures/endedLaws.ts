import type { EndedLaw } from "../../parameters/index";
import type { Label } from "../../problems/index";

/** Lov nr. 1655 of 30 December 2024: one cash benefit from 1 July 2025. */
const until = (law: Label, successor: Label): EndedLaw => ({ last: "2025-06-30", law, successor });

const CASH_BENEFIT: Label = {
  da: "kontanthjælpen efter aktivlovens § 25",
  en: "cash benefit (kontanthjælp) under aktivloven § 25",
};
const EDUCATION_BENEFIT: Label = { da: "uddannelseshjælpen", en: "education benefit (uddannelseshjælp)" };
const NEW_RATES: Label = {
  da: "kontanthjælp med tre satser og tillæg (aktivlovens §§ 16-19)",
  en: "cash benefit with three rates and supplements (aktivloven §§ 16-19)",
};
/** Which of the new rates is theirs, or its amount, was not read. */
const NOT_READ: Label = {
  da: "kontanthjælp med tre satser og tillæg (aktivlovens §§ 16-19), hvor denne gruppes beløb ikke er fundet",
  en: "cash benefit with three rates and supplements (aktivloven §§ 16-19), in which this group's amount was not found",
};
const NOTHING: Label = { da: "ingen ny ydelse", en: "no new benefit" };

export const cashBenefitLaw = until(CASH_BENEFIT, NEW_RATES);
export const cashBenefitLawUnread = until(CASH_BENEFIT, NOT_READ);
export const educationBenefitLaw = until(EDUCATION_BENEFIT, NEW_RATES);
export const educationBenefitLawUnread = until(EDUCATION_BENEFIT, NOT_READ);
/** The ceiling (kontanthjælpsloft) went with the old rates. */
export const ceilingLaw = until({ da: "kontanthjælpsloftet", en: "the ceiling on cash benefit" }, NOTHING);
/** The disregard per hour went with them, too. */
export const hourlyDisregardLaw = until(
  { da: "timefradraget i kontanthjælpen (aktivlovens § 31)", en: "the disregard per hour (aktivloven § 31)" },
  {
    da: "et månedligt fribeløb og 65 pct. modregning",
    en: "a monthly disregard and an offset of 65 per cent",
  },
);
