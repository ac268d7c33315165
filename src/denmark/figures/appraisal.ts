import type { FigureRows } from "./figureRows";

/** The Ministry of Finance's numbers for cost-benefit analysis. */
export const appraisal = {
  "diskonteringsrente.alle_aar": {
    da: "Samfundsøkonomisk diskonteringsrente, alle år",
    en: "Social discount rate, all years",
    unit: "%",
    values: [
      [
        "1999-01-01/2013-05-30",
        "published",
        "6",
        "docplayer-1300321",
        { note: "adressen er afkortet; dokumentets nummer er 1300321" },
      ],
    ],
  },
  "diskonteringsrente.alle_aar.alternativ": {
    da: "Samfundsøkonomisk diskonteringsrente, alle år, enkelte planlægningsområder",
    en: "Social discount rate, all years, some planning areas",
    unit: "%",
    values: [["2009-01-01/2013-05-30", "published", "5", "fm-2013-diskonteringsrente"]],
  },
  "diskonteringsrente.aar_0_35": {
    da: "Samfundsøkonomisk diskonteringsrente, år 0-35",
    en: "Social discount rate, years 0-35",
    unit: "%",
    values: [
      ["2013-05-31/2021-01-06", "published", "4", "fm-2013-diskonteringsrente"],
      ["2021-01-07/", "published", "3.5", "fm-2023-vejledning"],
    ],
  },
  "diskonteringsrente.aar_36_70": {
    da: "Samfundsøkonomisk diskonteringsrente, år 36-70",
    en: "Social discount rate, years 36-70",
    unit: "%",
    values: [
      ["2013-05-31/2021-01-06", "published", "3", "fm-2013-diskonteringsrente"],
      ["2021-01-07/", "published", "2.5", "fm-2023-vejledning"],
    ],
  },
  "diskonteringsrente.aar_over_70": {
    da: "Samfundsøkonomisk diskonteringsrente, efter år 70",
    en: "Social discount rate, after year 70",
    unit: "%",
    values: [
      ["2013-05-31/2021-01-06", "published", "2", "fm-2013-diskonteringsrente"],
      ["2021-01-07/", "published", "1.5", "fm-2023-vejledning"],
    ],
  },
  "diskonteringsrente.risikofri.aar_0_35": {
    da: "Samfundsøkonomisk diskonteringsrente, risikofri del, år 0-35",
    en: "Social discount rate, risk-free part, years 0-35",
    unit: "%",
    values: [["2013-05-31/2021-01-06", "published", "2.5", "fiu-2018-418"]],
  },
  "diskonteringsrente.risikotillaeg.aar_0_35": {
    da: "Samfundsøkonomisk diskonteringsrente, risikotillæg, år 0-35",
    en: "Social discount rate, risk premium, years 0-35",
    unit: "%",
    values: [["2013-05-31/2021-01-06", "published", "1.5", "fiu-2018-418"]],
  },
  "diskonteringsrente.risikofri.aar_36_70": {
    da: "Samfundsøkonomisk diskonteringsrente, risikofri del, år 36-70",
    en: "Social discount rate, risk-free part, years 36-70",
    unit: "%",
    values: [["2013-05-31/2021-01-06", "published", "2.25", "fiu-2018-418"]],
  },
  "diskonteringsrente.risikotillaeg.aar_36_70": {
    da: "Samfundsøkonomisk diskonteringsrente, risikotillæg, år 36-70",
    en: "Social discount rate, risk premium, years 36-70",
    unit: "%",
    values: [["2013-05-31/2021-01-06", "published", "0.75", "fiu-2018-418"]],
  },
  "diskonteringsrente.risikofri.aar_over_70": {
    da: "Samfundsøkonomisk diskonteringsrente, risikofri del, efter år 70",
    en: "Social discount rate, risk-free part, after year 70",
    unit: "%",
    values: [["2013-05-31/2021-01-06", "published", "2", "fiu-2018-418"]],
  },
  "diskonteringsrente.risikotillaeg.aar_over_70": {
    da: "Samfundsøkonomisk diskonteringsrente, risikotillæg, efter år 70",
    en: "Social discount rate, risk premium, after year 70",
    unit: "%",
    values: [["2013-05-31/2021-01-06", "published", "0", "fiu-2018-418"]],
  },
  nettoafgiftsfaktor: {
    da: "Nettoafgiftsfaktor",
    en: "Net indirect tax factor",
    unit: "1",
    values: [["2023-06-22/", "published", "1.28", "fm-2023-vejledning"]],
  },
  skatteforvridning: {
    da: "Skatteforvridning, del af nettofinansieringsbehovet",
    en: "Tax distortion, share of the net public financing need",
    unit: "%",
    values: [
      [
        "2016-03-17/2017-07-31",
        "published",
        "20",
        "fiu-2016-170",
        {
          note: "som den blev oplyst i svaret 17. marts 2016; hvornår den begyndte, og hvornår den endte, er ikke fundet",
        },
      ],
      [
        "2017-08-01/2023-06-21",
        "published",
        "10",
        "fm-2023-vejledning",
        { note: "vejledningen fra august 2017; dateret den 28., regnet fra den 1." },
      ],
      [
        "2023-06-22/",
        "published",
        "0",
        "fm-2023-vejledning",
        { note: "kilden siger faktor 1, altså ingen forvridning" },
      ],
    ],
  },
} satisfies FigureRows;
