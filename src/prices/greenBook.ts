import { frozen } from "../plain";
import type { DiscountSchedule } from "./discountSchedule";

/** HM Treasury's Green Book, the standard social time preference rate: 3.5 % sinking to 1 % after year 300. */
export const greenBook: DiscountSchedule = /* @__PURE__ */ frozen({
  id: "greenBook",
  label: { da: "Green Book (Storbritannien)", en: "Green Book (United Kingdom)" },
  bands: [
    { fromYear: 0, rate: "0.035" },
    { fromYear: 31, rate: "0.03" },
    { fromYear: 76, rate: "0.025" },
    { fromYear: 126, rate: "0.02" },
    { fromYear: 201, rate: "0.015" },
    { fromYear: 301, rate: "0.01" },
  ],
  compounding: "annual",
  source: "https://ppponline.affinitext.com/public/book?id=1664&toc_id=449738",
});
