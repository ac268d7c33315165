import { rulesShape } from "../model/index";
import { is } from "../problems/index";

type Shape = ReturnType<typeof is.optional>;

const figures = /* @__PURE__ */ is.made("FigureDocument", { records: "sources" });

const parse = { locate: is.callable, rules: rulesShape, figures };
const read = { file: is.text, rules: rulesShape, figures };

/** What reading a document that is plain data takes beside it. */
export const parseOptions: Shape = /* @__PURE__ */ is.optional(/* @__PURE__ */ is.choices(parse));

/** The same of text. */
export const readOptions: Shape = /* @__PURE__ */ is.optional(/* @__PURE__ */ is.choices(read));

const needed = (shapes: Readonly<Record<string, Shape>>): Shape =>
  is.options({
    ...Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, is.optional(shape)])),
    rules: rulesShape,
  });

/** The same of histories, which are nothing without rules. */
export const historyOptions: Shape = /* @__PURE__ */ needed(parse);
export const historyTextOptions: Shape = /* @__PURE__ */ needed(read);
