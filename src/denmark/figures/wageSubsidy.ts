import type { FigureRows } from "./figureRows";

/** Løntilskud. */
export const wageSubsidy = {
  "loentilskud.skaanejob": {
    da: "Løntilskud, pensionister/tidl. skånejob",
    en: "Wage subsidy, pensioners (former protected jobs)",
    unit: "DKK/hour",
    paragraph: "LAB §§ 75-76, § 6 nr. 11",
    values: [
      ["2018", "law", "28", "bm-2018-loentilskud", { paragraph: "LAB § 63, stk. 2, nr. 1" }],
      ["2021", "published", "29.71", "kk-loentilskud-2021"],
      ["2023", "published", "30.88", "rk-loentilskud"],
    ],
  },
  "loentilskud.pensionister": {
    da: "Løntilskud, pensionister (højere sats)",
    en: "Wage subsidy, pensioners (higher rate)",
    unit: "DKK/hour",
    paragraph: "LAB §§ 75-76, § 6 nr. 11",
    values: [
      ["2018", "law", "49.03", "bm-2018-loentilskud", { paragraph: "LAB § 63, stk. 2, nr. 2" }],
      ["2021", "published", "52.03", "kk-loentilskud-2021"],
      ["2023", "published", "54.07", "rk-loentilskud"],
    ],
  },
  "loentilskud.privat": {
    da: "Løntilskud, privat arbejdsgiver",
    en: "Wage subsidy, private employer",
    unit: "DKK/hour",
    paragraph: "LAB § 63, stk. 2, nr. 3",
    values: [
      ["2018", "law", "78.12", "bm-2018-loentilskud"],
      ["2022", "law", "83.89", "star-loentilskud", { paragraph: "LAB kap. 12" }],
    ],
  },
  "loentilskud.offentlig": {
    da: "Løntilskud, privat/offentlig arbejdsgiver (nr. 4)",
    en: "Wage subsidy, private/public employer (no. 4)",
    unit: "DKK/hour",
    paragraph: "LAB § 63, stk. 2, nr. 4",
    values: [["2018", "law", "113.46", "bm-2018-loentilskud"]],
  },
  "loentilskud.nr5": {
    da: "Løntilskud, privat/offentlig arbejdsgiver (nr. 5)",
    en: "Wage subsidy, private/public employer (no. 5)",
    unit: "DKK/hour",
    paragraph: "LAB § 63, stk. 2, nr. 5",
    values: [["2018", "law", "151", "bm-2018-loentilskud"]],
  },
  "loentilskud.max_timeloen_offentlig": {
    da: "Maksimal timeløn, offentligt løntilskud",
    en: "Maximum hourly wage in public subsidised job",
    unit: "DKK/hour",
    paragraph: "LAB § 55, stk. 2",
    values: [
      ["2018", "law", "126.32", "bm-2018-loentilskud"],
      [
        "2020",
        "published",
        "129.37",
        "kulturoginformation-loentilskud",
        { paragraph: "LAB (2020) § 71 ff." },
      ],
      ["2022", "law", "131.19", "star-loentilskud", { paragraph: "LAB kap. 12" }],
    ],
  },
  "loentilskud.varighed_privat": {
    da: "Varighed løntilskud privat (jobparate m.fl., § 68 nr. 1)",
    en: "Duration private wage subsidy (§ 68 no. 1)",
    unit: "months",
    paragraph: "LAB § 68, nr. 1",
    values: [["2020-01-01/", "law", "6", "lab-kapitel-12"]],
  },
  "loentilskud.varighed_offentlig": {
    da: "Varighed løntilskud offentlig (§ 68 nr. 1)",
    en: "Duration public wage subsidy (§ 68 no. 1)",
    unit: "months",
    paragraph: "LAB § 68, nr. 1",
    values: [["2020-01-01/", "law", "4", "lab-kapitel-12"]],
  },
  "loentilskud.varighed_aktivitetsparate": {
    da: "Varighed løntilskud, aktivitetsparate",
    en: "Duration, activity-ready",
    unit: "months",
    paragraph: "LAB § 68",
    values: [["2020-01-01/", "law", "6", "star-loentilskud"]],
  },
  "loentilskud.bruttostoette.max": {
    da: "Maksimal bruttostøtteintensitet, privat",
    en: "Maximum gross aid intensity, private employer",
    unit: "%",
    paragraph: "EU statsstøtteregler/LAB",
    values: [["2015-01-01/", "published", "75", "rk-loentilskud"]],
  },
} satisfies FigureRows;
