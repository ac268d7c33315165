import { is } from "../../problems/index";

type Shape = ReturnType<typeof is.optional>;

export const costAndEffect: Shape = /* @__PURE__ */ is.data("{ cost, effect }", {
  cost: is.text,
  effect: is.text,
});

export const decisionOption: Shape = /* @__PURE__ */ is.data("{ id, cost, effect }", {
  id: is.text,
  cost: is.text,
  effect: is.text,
});
