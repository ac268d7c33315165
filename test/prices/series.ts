import type { IndexSeries } from "../../src/prices/index";

/** Consumer prices, yearly means of Statistics Denmark's monthly index. */
export const cpi: IndexSeries = {
  id: "cpi",
  kind: "prices",
  label: { da: "Forbrugerprisindeks", en: "Consumer price index" },
  vintage: "2025-01",
  base: "2015 = 100",
  values: {
    "2015": "100",
    "2016": "100.25",
    "2017": "101.4",
    "2018": "102.23",
    "2019": "103",
    "2020": "103.43",
    "2021": "105.35",
    "2022": "113.46",
    "2023": "117.21",
    "2024": "118.82",
  },
  source: "https://dst.dk/en/Statistik/emner/oekonomi/prisindeks/forbrugerprisindeks",
};
