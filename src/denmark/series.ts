import { frozen } from "../plain";
import { type IndexSeries, indexFromGrowth } from "../prices/index";
import { priceIndices } from "./figures/priceIndices";
import { regulation } from "./figures/regulation";

const FIXED_PRICES =
  "Økonomistyrelsen, Fastprisberegninger, https://oes.dk/statsregnskab/finanslov-og-udgiftsopfoelgning/indeks/fastprisberegninger/";
const ASSUMPTIONS =
  "Økonomistyrelsen, Pris- og lønforudsætninger, https://oes.dk/statsregnskab/finanslov-og-udgiftsopfoelgning/indeks/pris-og-loenforudsaetninger/";

/** Values by year, as the rows of a figure have them. */
const byYear = (
  { values }: { readonly values: readonly (readonly [string, string, string, ...unknown[]])[] },
  since = 0,
): Record<string, string> =>
  Object.fromEntries(
    values.filter(([year]) => Number(year) >= since).map(([year, , value]) => [year, value] as const),
  );

/**
 * Danish price and wage series as index series. The state's, not the municipalities': KL's own price and wage
 * percentages (p/l) are published as spreadsheets and were not read; build them with `indexFromGrowth`.
 *
 * - `consumerPrices`: Statistics Denmark's consumer price index, yearly average
 * - `stateWages`, `statePrices`, `stateGeneral`: the state's fixed-price series; 2024 and 2025 are forecasts
 * - `benefits`: satsregulering, of most transfers, 2022–2026
 * - `dampenedBenefits`: the lower regulation of cash benefit, unemployment benefit and the like, 2022–2026
 *
 * @example
 * priceFactor({ fixed: 2022 }, { fixed: 2025 }, denmarkSeries.stateGeneral).toFixed(4); // "1.0959"
 */
export const denmarkSeries: Readonly<
  Record<
    "consumerPrices" | "stateWages" | "statePrices" | "stateGeneral" | "benefits" | "dampenedBenefits",
    IndexSeries
  >
> = /* @__PURE__ */ frozen({
  consumerPrices: {
    id: "forbrugerprisindeks",
    kind: "prices",
    label: { da: "Forbrugerprisindeks", en: "Consumer price index" },
    vintage: "2025-02",
    base: "2015 = 100",
    values: byYear(priceIndices.forbrugerprisindeks),
    source:
      "Danmarks Statistik, Forbrugerprisindeks, https://dst.dk/en/Statistik/emner/oekonomi/prisindeks/forbrugerprisindeks",
  },
  stateWages: indexFromGrowth(
    {
      id: "fastpris.loen",
      kind: "wages",
      label: { da: "Statens fastprisberegninger, lønninger", en: "State fixed-price series, wages" },
      vintage: "2024",
      source: FIXED_PRICES,
    },
    byYear(priceIndices["fastpris.loen"]),
  ),
  statePrices: indexFromGrowth(
    {
      id: "fastpris.forbrugerpriser",
      kind: "prices",
      label: {
        da: "Statens fastprisberegninger, forbrugerpriser",
        en: "State fixed-price series, consumer prices",
      },
      vintage: "2024",
      source: FIXED_PRICES,
    },
    byYear(priceIndices["fastpris.forbrugerpriser"]),
  ),
  stateGeneral: indexFromGrowth(
    {
      id: "fastpris.generel",
      kind: "public",
      label: { da: "Statens fastprisberegninger, generelt", en: "State fixed-price series, general" },
      vintage: "2024",
      source: FIXED_PRICES,
    },
    byYear(priceIndices["fastpris.generel"]),
  ),
  benefits: indexFromGrowth(
    {
      id: "satsregulering",
      kind: "benefits",
      label: { da: "Satsregulering", en: "Uprating of income transfers" },
      vintage: "2024-06",
      source: ASSUMPTIONS,
    },
    byYear(regulation.satsregulering, 2022),
  ),
  dampenedBenefits: indexFromGrowth(
    {
      id: "regulering.afdaempet",
      kind: "benefits",
      label: { da: "Afdæmpet regulering", en: "Dampened uprating" },
      vintage: "2024-06",
      source: ASSUMPTIONS,
    },
    byYear(regulation["regulering.afdaempet"], 2022),
  ),
});
