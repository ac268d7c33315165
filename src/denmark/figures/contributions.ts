import type { FigureRows } from "./figureRows";

const ATP_RULE = "2/3 af årsbidraget 3.408 kr. ÷ 12, i hele kr.; det samme er trykt for 2016 og 2021";

/** What is paid into pensions of recipients of benefits, beside the benefit. */
export const contributions = {
  "atp.kommunens_andel": {
    da: "Kommunens 2/3 ATP-bidrag ved kontanthjælp m.v.",
    en: "Municipality 2/3 ATP contribution",
    unit: "DKK/month",
    paragraph: "Aktivloven § 80",
    values: [
      ["2016-01-04/2016-12-31", "published", "189", "bm-2016-atp"],
      ["2017", "computed", "189", "atp-bekendtgoerelse-3", { note: ATP_RULE }],
      ["2018", "computed", "189", "atp-bekendtgoerelse-3", { note: ATP_RULE }],
      ["2019", "computed", "189", "atp-bekendtgoerelse-3", { note: ATP_RULE }],
      ["2020", "computed", "189", "atp-bekendtgoerelse-3", { note: ATP_RULE }],
      ["2021", "published", "189", "jcenter-2021"],
      ["2022", "computed", "189", "atp-bekendtgoerelse-3", { note: ATP_RULE }],
      ["2023", "computed", "189", "atp-bekendtgoerelse-3", { note: ATP_RULE }],
      [
        "2024",
        "computed",
        "198",
        "virk-atp-2024",
        { note: "2/3 af årsbidraget 3.564 kr. ÷ 12, samme regel som i 2016-2023" },
      ],
    ],
  },
  "atp.fleksloentilskud": {
    da: "Eget ATP-bidrag af fleksløntilskud",
    en: "Own ATP contribution of the flex-wage subsidy",
    unit: "%",
    paragraph: "LAB § 137",
    values: [["2020-01-01/", "law", "5", "lab-137"]],
  },
  "atp.fleksloentilskud.max": {
    da: "Eget ATP-bidrag af fleksløntilskud, højst",
    en: "Own ATP contribution of the flex-wage subsidy, at most",
    unit: "DKK/month",
    paragraph: "LAB § 137",
    values: [["2020-01-01/", "law", "500", "lab-137"]],
  },
  obligatorisk_pension: {
    da: "Obligatorisk pensionsordning, procent af ydelsen",
    en: "Obligatory pension, per cent of the benefit",
    unit: "%",
    paragraph: "Aktivloven § 80 c",
    values: [
      [
        "2016-01-01/2019-12-31",
        "computed",
        "0",
        "aktivloven-80c",
        { note: "ordningens første procent er den for 2020" },
      ],
      ["2020", "law", "0.3", "aktivloven-80c"],
      ["2021", "law", "0.6", "aktivloven-80c"],
      ["2022", "law", "0.9", "aktivloven-80c"],
      ["2023", "law", "1.2", "aktivloven-80c"],
      ["2024", "law", "1.5", "aktivloven-80c"],
      ["2025", "law", "1.8", "aktivloven-80c"],
      ["2026", "law", "2.1", "aktivloven-80c"],
      ["2027", "law", "2.4", "aktivloven-80c"],
      ["2028", "law", "2.7", "aktivloven-80c"],
      ["2029", "law", "3.0", "aktivloven-80c"],
      ["2030-01-01/", "law", "3.3", "aktivloven-80c"],
    ],
  },
} satisfies FigureRows;
