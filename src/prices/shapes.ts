import { is } from "../problems/index";

type Shape = ReturnType<typeof is.optional>;

export const seriesShape: Shape = /* @__PURE__ */ is.made("IndexSeries", {
  texts: "id kind",
  records: "values",
});

/** A calendar year or a date; which of them is wanted is for the timing to say. */
export const momentShape: Shape = (value) =>
  typeof value === "string" || typeof value === "number" ? undefined : is.notOf(value, "2022, 2022-07-01");

export const compoundingShape: Shape = (value) =>
  typeof value === "string"
    ? is.oneOf(["annual", "continuous"], "compounding")(value)
    : is.data("annual, continuous, { timesPerYear }", { timesPerYear: is.text })(value);

export const scheduleShape: Shape = /* @__PURE__ */ is.made(
  "DiscountSchedule",
  { texts: "id", lists: "bands" },
  { compounding: compoundingShape },
);
