import { frozen } from "../plain";
import type { DiscountSchedule } from "./discountSchedule";

/** The Danish Ministry of Finance's rates from 7 January 2021: 3.5 %, 2.5 % and 1.5 %. */
export const denmark2021: DiscountSchedule = /* @__PURE__ */ frozen({
  id: "denmark2021",
  label: { da: "Finansministeriet 2021", en: "Danish Ministry of Finance 2021" },
  bands: [
    { fromYear: 0, rate: "0.035" },
    { fromYear: 36, rate: "0.025" },
    { fromYear: 71, rate: "0.015" },
  ],
  compounding: "annual",
  source:
    "https://fm.dk/nyheder/nyhedsarkiv/2023/juni/ny-vejledning-i-samfundsoekonomiske-konsekvensvurderinger/",
});
