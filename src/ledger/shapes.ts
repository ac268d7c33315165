import { exposureShape } from "../model/index";
import { scheduleShape } from "../prices/shapes";
import { is } from "../problems/index";

type Shape = ReturnType<typeof is.optional>;

const runs = /* @__PURE__ */ is.made("Product", { lists: "key from until price" });
const product = /* @__PURE__ */ is.made(
  "Product",
  { lists: "flows prices priceNumbers" },
  { exposure: exposureShape, runs },
);

/** What `price` makes, and `evaluate` with it. */
export const ledgerShape: Shape = /* @__PURE__ */ is.made(
  "Ledger",
  { texts: "currency", lists: "accounts flows counts" },
  { product, priceLevel: is.priceLevel },
);

/** A model's own discounting is one, with a label and more beside it. */
export const discountRuleShape: Shape = /* @__PURE__ */ is.data("{ schedule, timing, base }", {
  schedule: scheduleShape,
  timing: /* @__PURE__ */ is.oneOf(["start", "mid", "end", "exact"], "timing"),
  base: (value) => (typeof value === "string" ? undefined : is.finite(value)),
});
