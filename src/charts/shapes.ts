import { perspectiveShape } from "../model/index";
import { is } from "../problems/index";
import { stageShape } from "../report/shapes";
import { CHART_KINDS, type Chart, type ChartKind } from "./chart";

type Shape = ReturnType<typeof is.optional>;

/** The lists that each kind of chart has. */
const LISTS: Readonly<Record<ChartKind, string>> = {
  bridge: "steps",
  cumulative: "points",
  years: "parties strategies years amounts",
  tornado: "bars",
  flows: "parties strategies amounts",
  occupancy: "strategies states times counts",
  cases: "cases",
};

const kind = /* @__PURE__ */ is.oneOf(CHART_KINDS, "kind");

const unit = /* @__PURE__ */ is.oneOf(["kr", "1000", "mio"], "unit");

const known = (value: unknown): value is Pick<Chart, "kind"> =>
  typeof value === "object" && value !== null && "kind" in value && kind(value.kind) === undefined;

export const chartShape: Shape = /* @__PURE__ */ is.either((value) =>
  is.made(
    "Chart",
    { texts: "title subtitle description", lists: known(value) ? LISTS[value.kind] : "" },
    {
      kind,
      language: is.language,
      ...(known(value) && value.kind !== "occupancy" ? { currency: is.text, unit } : {}),
      ...(known(value) && value.kind === "tornado" ? { base: is.decimalText, words: is.anyRecord } : {}),
    },
  ),
);

export const flowsShape: Shape = /* @__PURE__ */ is.made(
  "PaybackFlows",
  { texts: "of against" },
  {
    perspective: perspectiveShape,
    stage: stageShape,
    flows: /* @__PURE__ */ is.list(
      /* @__PURE__ */ is.data("CashFlow", {
        from: is.decimalText,
        until: is.decimalText,
        gain: is.decimalText,
      }),
    ),
    payback: /* @__PURE__ */ is.data("Payback", {
      outcome: /* @__PURE__ */ is.oneOf(["paidBack", "never", "nothingPaid"], "outcome"),
      permanent: /* @__PURE__ */ is.optional(is.decimalText),
    }),
    first: /* @__PURE__ */ is.optional(is.text),
  },
);

const gridRow: Shape = /* @__PURE__ */ is.data("GridRow", {
  values: is.anyRecord,
  netCost: /* @__PURE__ */ is.optional(is.decimalText),
  perCitizen: /* @__PURE__ */ is.optional(is.decimalText),
});

const varied: Shape = /* @__PURE__ */ is.made(
  "Varied",
  { texts: "parameter unit" },
  { label: /* @__PURE__ */ is.made("Label", { texts: "da en" }), base: is.decimalText },
);

export const tornadoShape: Shape = /* @__PURE__ */ is.made(
  "Tornado",
  { texts: "of against reach" },
  {
    perspective: perspectiveShape,
    stage: stageShape,
    discounted: is.truth,
    base: gridRow,
    bars: /* @__PURE__ */ is.list(
      /* @__PURE__ */ is.data("TornadoBar", { varied, low: gridRow, high: gridRow, turns: is.truth }),
    ),
  },
);
