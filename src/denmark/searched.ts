import { frozen } from "../plain";
import type { Label } from "../problems/index";
import { checked, is } from "../problems/index";

/** What was looked for to fill gaps of the figures, and not found. */
export interface Search {
  /** What the ids of the figures begin with. */
  readonly figures: readonly string[];
  /** Where it was looked for, when, and what was not there. */
  readonly note: Label;
}

/**
 * What was searched where a figure has no value, by the figures it is about: the first that fits is said. Searched in
 * stored public pages in November 2026.
 */
export const danishSearches: readonly Search[] = /* @__PURE__ */ frozen([
  {
    figures: [
      "kontanthjaelp.25_29_hjemmeboende",
      "kontanthjaelp.u25_hjemmeboende",
      "kontanthjaelp.u30_gravid",
      "kontanthjaelp.u30_psyk",
      "kontanthjaelp.u30_bidragspligt",
      "uddannelseshjaelp.25_29_hjemmeboende",
      "uddannelseshjaelp.u25_hjemmeboende",
      "uddannelseshjaelp.u30_gravid",
      "uddannelseshjaelp.u30_psyk",
    ],
    note: {
      da: "Satsen for hjemmeboende under 30 år og gruppernes plads i de nye satser blev søgt hos borger.dk, aalborg.dk, kalundborg.dk, elov.dk og lundsteenwiederquist.dk; kun de tre satser og tillæggene var der",
      en: "The rate for those under 30 living with parents, and where these groups stand among the new rates, were searched at borger.dk, aalborg.dk, kalundborg.dk, elov.dk and lundsteenwiederquist.dk; only the three rates and the supplements were there",
    },
  },
  {
    figures: ["atp.kommunens_andel"],
    note: {
      da: "ATP-bidraget af kommunens ydelser efter 2024 og reglerne for det efter 1. juli 2025 blev søgt hos bm.dk, borger.dk, virk.dk, elov.dk og jcenter.dk; kun årsbidraget indtil 2024 er læst",
      en: "The ATP contribution of the municipality's benefits after 2024, and its rules after 1 July 2025, were searched at bm.dk, borger.dk, virk.dk, elov.dk and jcenter.dk; only the yearly contribution until 2024 was read",
    },
  },
  {
    figures: ["kontanthjaelp.timefradrag"],
    note: {
      da: "Timefradraget i kontanthjælpen blev søgt i satserne hos bm.dk, odense.dk, ft.dk og danskelove.dk; 2019, 2021 og 2022 er læst, og resten følger af reguleringen fra 2018",
      en: "The disregard per hour in cash benefit was searched among the rates of bm.dk, odense.dk, ft.dk and danskelove.dk; 2019, 2021 and 2022 were read, and the rest from 2018 follow from the regulation",
    },
  },
  {
    figures: ["loentilskud."],
    note: {
      da: "Løntilskud pr. time blev søgt i satserne hos bm.dk, star.dk, kk.dk og rk.dk; kun 2018 og 2022 (privat) er læst; giv beløbet",
      en: "The wage subsidy per hour was searched among the rates of bm.dk, star.dk, kk.dk and rk.dk; only 2018 and 2022 (private) were read; state the amount",
    },
  },
  {
    figures: ["seniorpension."],
    note: {
      da: "Seniorpension findes fra 1. januar 2020 (lov nr. 1559 af 27. december 2019)",
      en: "Senior pension exists from 1 January 2020 (lov nr. 1559 of 27 December 2019)",
    },
  },
  {
    figures: ["skat.kommune."],
    note: {
      da: "Kommunernes procenter blev søgt hos skm.dk, svmn.dk, Statistikbanken (PSKAT) og cepos.dk; 2025 er læst for de kommuner, tabellen nåede til; skriv ellers kommunens egen procent",
      en: "The municipalities' rates were searched at skm.dk, svmn.dk, StatBank Denmark (PSKAT) and cepos.dk; 2025 was read for the municipalities the table reached; otherwise write the municipality's own rate",
    },
  },
]);
const searchedForTakes = () => ({ figure: is.text });

/**
 * What was searched for a figure, when anything is said of it.
 *
 * @example
 * import { searchedFor } from "traedesten/denmark";
 *
 * searchedFor("skat.kommune.odense")?.en; // "The municipalities' rates were searched at skm.dk, …"
 * searchedFor("dagpenge.max"); // undefined
 */
export const searchedFor = /* @__PURE__ */ checked(
  searchedForTakes,
  (figure: string): Label | undefined =>
    danishSearches.find(({ figures }) => figures.some((stem) => figure.startsWith(stem)))?.note,
);
