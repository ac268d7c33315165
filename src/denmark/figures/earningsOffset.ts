import { hourlyDisregardLaw } from "./endedLaws";
import type { FigureRows } from "./figureRows";

/** How earnings beside kontanthjælp lower it: all of them but an amount per hour, and since 1 July 2025 a part of them. */
export const earningsOffset = {
  "kontanthjaelp.timefradrag": {
    da: "Indtægt der ses bort fra pr. arbejdstime (kontanthjælp)",
    en: "Income disregard per hour worked (cash benefit)",
    unit: "DKK/hour",
    paragraph: "Aktivloven § 31",
    ended: hourlyDisregardLaw,
    values: [
      ["2018", "computed", "26.78", "net-revisor-kontanthjaelp", { note: "27,32 i 2019 ÷ 1,02" }],
      ["2019", "published", "27.32", "net-revisor-kontanthjaelp"],
      [
        "2020",
        "computed",
        "27.84",
        "aktivloven-109",
        { note: "27,32 i 2019 × 1,019; det trykte beløb i 2021 er igen × 1,02" },
      ],
      ["2021", "published", "28.40", "odense-kontanthjaelp"],
      ["2022", "published", "28.66", "ft-beu-2022-409"],
      ["2023", "computed", "29.43", "aktivloven-109", { note: "28,66 i 2022 × 1,027" }],
      ["2024", "computed", "30.37", "aktivloven-109", { note: "29,43 i 2023 × 1,032" }],
      ["2025-01-01/2025-06-30", "computed", "31.46", "aktivloven-109", { note: "30,37 i 2024 × 1,036" }],
    ],
  },
  "kontanthjaelp.timefradrag.mest": {
    da: "Timer der højst ses bort fra indtægt for (kontanthjælp)",
    en: "Most hours for which income is disregarded (cash benefit)",
    unit: "hours/month",
    paragraph: "Aktivloven § 31, stk. 1",
    ended: hourlyDisregardLaw,
    values: [["2014-03-01/2025-06-30", "law", "160", "aktivloven-31"]],
  },
  "arbejdsindtaegt.modregning": {
    da: "Arbejdsindtægt der trækkes fra i kontanthjælp, ud over hvad der ses bort fra",
    en: "Earnings taken off cash benefit, beyond what is disregarded",
    unit: "%",
    paragraph: "Aktivloven § 30, stk. 1",
    values: [
      ["2014-03-01/2025-06-30", "law", "100", "aktivloven-30"],
      ["2025-07-01/", "published", "65", "lundsteen-2023-fradrag", { paragraph: "Aftale okt. 2023" }],
    ],
  },
  "kontanthjaelp2025.fribeloeb.forhoejet_sats": {
    da: "Fribeløb for arbejdsindtægt, forhøjet sats",
    en: "Earnings disregard, higher rate",
    unit: "DKK/month",
    paragraph: "Aftale okt. 2023",
    values: [
      [
        "2025-07-01/",
        "published",
        "2500",
        "lundsteen-2023-fradrag",
        { note: "aftalens beløb; om det reguleres, er ikke læst" },
      ],
    ],
  },
  "kontanthjaelp2025.fribeloeb.grundsats": {
    da: "Fribeløb for arbejdsindtægt, grund- og mindstesats",
    en: "Earnings disregard, base and minimum rate",
    unit: "DKK/month",
    paragraph: "Aftale okt. 2023",
    values: [
      [
        "2025-07-01/",
        "published",
        "5000",
        "lundsteen-2023-fradrag",
        { note: "aftalens beløb; om det reguleres, er ikke læst" },
      ],
    ],
  },
  "kontanthjaelp2025.indkomstloft.forhoejet_sats": {
    da: "Kontanthjælp og arbejdsindtægt højst, procent af højeste dagpenge, forhøjet sats",
    en: "Cash benefit and earnings at most, per cent of maximum dagpenge, higher rate",
    unit: "%",
    paragraph: "Aftale okt. 2023",
    values: [["2025-07-01/", "published", "100", "lundsteen-2023-fradrag"]],
  },
  "kontanthjaelp2025.indkomstloft.grundsats": {
    da: "Kontanthjælp og arbejdsindtægt højst, procent af højeste dagpenge, grund- og mindstesats",
    en: "Cash benefit and earnings at most, per cent of maximum dagpenge, base and minimum rate",
    unit: "%",
    paragraph: "Aftale okt. 2023",
    values: [["2025-07-01/", "published", "85", "lundsteen-2023-fradrag"]],
  },
} satisfies FigureRows;
