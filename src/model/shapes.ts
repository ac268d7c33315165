import { is } from "../problems/index";
import { PARTIES, SETS } from "./party";

type Shape = ReturnType<typeof is.optional>;

/** A compiled scenario, as `parseScenario` and its relatives make it. */
export const modelShape: Shape = /* @__PURE__ */ is.made(
  "Model",
  {
    texts: "currency language fingerprint",
    lists: "accounts assumptions bounds segments states strategies",
    records: "title horizon parameters definitions tables",
  },
  { kind: /* @__PURE__ */ is.oneOf(["model"], "kind"), priceLevel: is.priceLevel },
);

/** Whose money. */
export const perspectiveShape: Shape = (value) =>
  Array.isArray(value)
    ? is.list(is.oneOf(PARTIES, "perspective"))(value)
    : is.oneOf([...PARTIES, ...SETS], "perspective")(value);

export const exposureShape: Shape = /* @__PURE__ */ is.made("Exposure", {
  lists: "keys periods atoms offsets period quantity",
});

/** Printed tables, as `parsePrintedTables` makes them. */
export const printedShape: Shape = /* @__PURE__ */ is.made("PrintedTables", {
  texts: "currency language numbers",
  lists: "models tables statements accept",
  records: "title quantities",
});

/** Rules, such as `denmark`. */
export const rulesShape: Shape = /* @__PURE__ */ is.made(
  "RuleSet",
  { texts: "id currency", lists: "municipalities", records: "label figures switches" },
  { build: is.callable },
);
