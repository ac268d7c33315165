import { modelShape, perspectiveShape } from "../model/index";
import { is } from "../problems/index";

type Shape = ReturnType<typeof is.optional>;

const unit = /* @__PURE__ */ is.oneOf(["kr", "1000", "mio"], "unit");

/** How far a net cost goes. */
export const stageShape: Shape = /* @__PURE__ */ is.oneOf(["beforeTax", "afterTax", "retained"], "stage");

/** Options that every report may take, with what one takes of its own. */
export const reportOptions = (own: Readonly<Record<string, Shape>> = {}): Shape =>
  is.optional(is.choices({ language: is.language, unit, ...own }));

/** The same, where the language has to be said. */
export const toldOptions = (own: Readonly<Record<string, Shape>> = {}): Shape =>
  is.options({ language: is.language, unit: is.optional(unit), ...own });

export const amountUnit: Shape = /* @__PURE__ */ is.optional(unit);

export const reportShape: Shape = /* @__PURE__ */ is.made(
  "Report",
  { lists: "blocks", records: "main" },
  { data: (value) => (value === undefined ? is.notOf(value, "data") : undefined) },
);

export const criticismShape: Shape = /* @__PURE__ */ is.made("Criticism", {
  texts: "kind",
  records: "values",
});

export const findingShape: Shape = /* @__PURE__ */ is.made("Finding", {
  texts: "id kind",
  lists: "readings",
});

export const overviewShape: Shape = /* @__PURE__ */ is.made("Overview", {
  texts: "reference citizens payer",
  lists: "strategies cohort perCitizen bySegment outcomes ratios stateCosts",
  records: "until byYear returns welfare unitCosts unitCostsOfDifferences",
});

export const verdictShape: Shape = /* @__PURE__ */ is.made(
  "Verdict",
  { texts: "of against stage per reach", lists: "targets hangsOn", records: "base" },
  { perspective: perspectiveShape, pays: is.truth, discounted: is.truth },
);

export const critiqueShape: Shape = /* @__PURE__ */ is.made("Critique", { lists: "findings accepted" });

export const comparedShape: Shape = /* @__PURE__ */ is.data("Compared", {
  name: is.text,
  model: modelShape,
  overview: /* @__PURE__ */ is.made("Overview", { lists: "perCitizen cohort" }),
  verdicts: /* @__PURE__ */ is.list(verdictShape),
});

export const bridgeShape: Shape = /* @__PURE__ */ is.made(
  "Bridge",
  { texts: "of against per" },
  {
    perspective: perspectiveShape,
    stage: stageShape,
    total: is.decimalText,
    rows: /* @__PURE__ */ is.list(/* @__PURE__ */ is.data("BridgeRow", { amount: is.decimalText })),
  },
);
