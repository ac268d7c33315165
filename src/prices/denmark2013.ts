import { frozen } from "../plain";
import type { DiscountSchedule } from "./discountSchedule";

/** The Danish Ministry of Finance's rates from 31 May 2013 to 6 January 2021: 4 %, 3 % and 2 %. */
export const denmark2013: DiscountSchedule = /* @__PURE__ */ frozen({
  id: "denmark2013",
  label: { da: "Finansministeriet 2013", en: "Danish Ministry of Finance 2013" },
  bands: [
    { fromYear: 0, rate: "0.04" },
    { fromYear: 36, rate: "0.03" },
    { fromYear: 71, rate: "0.02" },
  ],
  compounding: "annual",
  source: "https://fm.dk/nyheder/nyhedsarkiv/2013/maj/ny-og-lavere-samfundsoekonomisk-diskonteringsrente/",
});
