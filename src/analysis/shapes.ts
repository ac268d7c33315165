import { Decimal } from "../decimal";
import { ledgerShape } from "../ledger/index";
import { modelShape, perspectiveShape } from "../model/index";
import { is } from "../problems/index";

type Shape = ReturnType<typeof is.optional>;

const prepared = /* @__PURE__ */ is.data("PreparedModel", { model: modelShape, totals: is.callable });

/** A model, or one that was prepared. */
export const handleShape: Shape = (value) =>
  (typeof value === "object" && value !== null && "totals" in value ? prepared : modelShape)(value);

export const reachShape: Shape = /* @__PURE__ */ is.oneOf(["until", "followUp"], "reach");

/** Values by parameter name; what is wrong with one is `withParameters`' to say, in the scenario's own words. */
export const valuesShape: Shape = is.anyRecord;

/** What a question may say; see `Question`. */
export const questionShapes = {
  perspective: perspectiveShape,
  stage: /* @__PURE__ */ is.oneOf(["beforeTax", "afterTax", "retained"], "stage"),
  of: is.text,
  against: is.text,
  reach: reachShape,
  discounted: is.truth,
  controlArea: is.text,
  account: is.text,
  worth: /* @__PURE__ */ is.record(is.text),
  effect: is.text,
} as const;

/** Two ends, the lower one first. */
const range: Shape = (value) => {
  if (!Array.isArray(value) || value.length !== 2) return is.notOf(value, "[low, high]");
  const wrong = is.list(is.decimalText)(value);
  if (wrong !== undefined || new Decimal(value[0]).lte(value[1])) return wrong;
  return { code: "range-reversed", found: value.join(", "), expected: `${value[1]}, ${value[0]}` };
};

const optionally = <Shapes extends Readonly<Record<string, Shape>>>(shapes: Shapes): Shapes =>
  Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, is.optional(shape)])) as Shapes;

/** The same, all of which may be left out. */
export const optionalQuestion = /* @__PURE__ */ optionally(questionShapes);

/** In how many steps something is looked at. */
export const stepsShape: Shape = /* @__PURE__ */ is.whole(1, 100_000);

export const breakEvenShape: Shape = /* @__PURE__ */ is.options({
  ...optionalQuestion,
  vary: is.text,
  range: /* @__PURE__ */ is.optional(range),
  steps: /* @__PURE__ */ is.optional(stepsShape),
  beyond: /* @__PURE__ */ is.optional(is.truth),
});

export const axisShape: Shape = (value) =>
  typeof value === "string"
    ? undefined
    : is.options({
        parameter: is.text,
        values: is.optional(is.list(is.text)),
        count: is.optional(is.whole(2, 100_000)),
      })(value);

/** One parameter, or several. */
export const axesShape: Shape = (value) =>
  Array.isArray(value) ? is.list(axisShape)(value) : axisShape(value);

export const resultShape: Shape = /* @__PURE__ */ is.made(
  "Result",
  {
    texts: "currency language reach",
    lists: "strategies parameters readings limits assumptions entrants places",
    records: "title horizon names manifest",
  },
  { ledger: ledgerShape },
);

/** What arms are made of. */
export const sourceShape: Shape = /* @__PURE__ */ is.made(
  "Result",
  { lists: "strategies entrants readings" },
  { ledger: ledgerShape },
);

export const armShape: Shape = /* @__PURE__ */ is.made(
  "Arm",
  { texts: "id citizens placeYears", records: "label" },
  { ledger: ledgerShape },
);

const two: Shape = (value) =>
  Array.isArray(value) && value.length === 2
    ? is.made("Axis", {}, { 0: axisShape, 1: is.text })({ ...value })
    : is.notOf(value, "[parameter, parameter]");

export const frontierShape: Shape = /* @__PURE__ */ is.options({
  ...optionalQuestion,
  vary: two,
  range: /* @__PURE__ */ is.optional(range),
  steps: /* @__PURE__ */ is.optional(stepsShape),
});

/** A model, or a result of one. */
export const occupancySource: Shape = (value) =>
  (typeof value === "object" && value !== null && "kind" in value && value.kind === "result"
    ? resultShape
    : modelShape)(value);
