import { is } from "../problems/index";

type Shape = ReturnType<typeof is.optional>;

/** A number that is exact as given; what is wrong with one is for its reader to say. */
export const numericShape: Shape = (value) =>
  typeof value === "bigint" || typeof value === "number" ? undefined : is.numeric(value);

export const moneyShape: Shape = /* @__PURE__ */ is.data("Money", {
  amount: is.decimal,
  currency: is.text,
  priceLevel: is.priceLevel,
});

export const unitShape: Shape = /* @__PURE__ */ is.oneOf(["kr", "1000", "mio"], "unit");

export const roundingShape: Shape = /* @__PURE__ */ is.oneOf(
  ["halfEven", "halfUp", "halfDown", "up", "down", "ceiling", "floor"],
  "rounding",
);

export const formatShape: Shape = /* @__PURE__ */ is.options({
  language: is.language,
  decimals: /* @__PURE__ */ is.optional((value) =>
    typeof value === "number" ? undefined : is.finite(value),
  ),
  unit: /* @__PURE__ */ is.optional(unitShape),
  rounding: /* @__PURE__ */ is.optional(roundingShape),
});
