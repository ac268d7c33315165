import { is } from "../problems/index";

type Shape = ReturnType<typeof is.optional>;

/** One figure. */
export const figureShape: Shape = /* @__PURE__ */ is.made("Figure", {
  texts: "id unit",
  lists: "values",
  records: "label",
});

/** A set of figures, such as `denmarkFigures`. */
export const figuresShape: Shape = /* @__PURE__ */ is.made("FigureSet", {
  texts: "id",
  records: "label figures",
});
