import type { FigureRows } from "./figureRows";

/** Unit prices and total expenses. */
export const unitPrices = {
  "udgift.aktiv_indsats.total": {
    da: "Samlet årlig udgift til beskæftigelsesindsatsen",
    en: "Total annual spend on active labour-market effort",
    unit: "DKK/year",
    values: [
      ["2012", "published", "11700000000", "bm-2013-indsatsen"],
      ["2024", "published", "11500000000", "upday-2024"],
    ],
  },
  "udgift.jobcenterdrift.total": {
    da: "Drift af jobcentre",
    en: "Job-centre operations",
    unit: "DKK/year",
    values: [["2012", "published", "3200000000", "bm-2013-indsatsen"]],
  },
  "personlig_assistance.timesats.cabi": {
    da: "Personlig assistance, timesats (Cabis eksempel)",
    en: "Personal assistance, hourly rate (Cabi's example)",
    unit: "DKK/hour",
    paragraph: "Lov om kompensation til handicappede i erhverv",
    values: [
      [
        "2020-01-01/",
        "published",
        "127.86",
        "cabi-personlig-assistance",
        { note: "eksempel; kilden angiver intet år" },
      ],
    ],
  },
  "mentor.time.virksomhed": {
    da: "Mentorhonorar til virksomhed pr. time (lokalt eksempel, Fyn)",
    en: "Employer mentor fee per hour (local example, Funen)",
    unit: "DKK/hour",
    paragraph: "LAB (lokal praksis; ingen lovbestemt takst)",
    values: [["2018", "published", "200", "fyens-mentor"]],
  },
  "udgift.jobcenter.pr_person.ballerup": {
    da: "Jobcenterudgift pr. tilknyttet person, Ballerup (CEPOS)",
    en: "Job-centre cost per attached person, Ballerup (CEPOS)",
    unit: "DKK/person/year",
    values: [["2018", "published", "59745", "ballerupbladet-jobcenter", { note: "CEPOS' opgørelse" }]],
  },
  "besparelse.vejledning_opkvalificering": {
    da: "Politisk aftalt besparelse, øvrig vejledning og opkvalificering",
    en: "Agreed saving, other guidance and upskilling",
    unit: "DKK/year",
    values: [
      [
        "2023-01-01/2026-12-31",
        "published",
        "380000000",
        "serviceudvikler-kommune",
        { note: "politisk aftalt besparelse, ikke et regnskab" },
      ],
    ],
  },
  "udgift.jobcenter.pr_person.lyngby_taarbaek": {
    da: "Jobcenterudgift pr. person på ydelse, Lyngby-Taarbæk (CEPOS)",
    en: "Job-centre cost per benefit person, Lyngby-Taarbæk (CEPOS)",
    unit: "DKK/person/year",
    values: [["2018", "published", "47673", "lokalavisen-2019-jobcenter", { note: "CEPOS' opgørelse" }]],
  },
  "udgift.jobcenter.pr_person.hoersholm": {
    da: "Jobcenterudgift pr. person på ydelse, Hørsholm (CEPOS)",
    en: "Job-centre cost per benefit person, Hørsholm (CEPOS)",
    unit: "DKK/person/year",
    values: [["2018", "published", "70000", "lokalavisen-2019-jobcenter", { note: "CEPOS' opgørelse" }]],
  },
  "udgift.jobcenter.pr_person.odense": {
    da: "Jobcenterudgift pr. person på ydelse, Odense (CEPOS)",
    en: "Job-centre cost per benefit person, Odense (CEPOS)",
    unit: "DKK/person/year",
    values: [["2018", "published", "31000", "lokalavisen-2019-jobcenter", { note: "CEPOS' opgørelse" }]],
  },
  "udgift.aktivering_admin.pr_bruttoledig.koebenhavn": {
    da: "Aktivering + administration pr. bruttoledig, København (NB-Økonomi, 2021-analyse)",
    en: "Activation + administration per gross unemployed, Copenhagen (NB-Økonomi 2021 analysis)",
    unit: "DKK/person/year",
    values: [["2020", "published", "81329", "nb-oekonomi-2021"]],
  },
} satisfies FigureRows;
