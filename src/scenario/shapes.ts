import { rulesShape } from "../model/index";
import { is } from "../problems/index";

type Shape = ReturnType<typeof is.optional>;

const figures = /* @__PURE__ */ is.made("FigureDocument", { records: "sources" });

const evidence = /* @__PURE__ */ is.record(is.anyRecord);

/** A municipality by its id, or one with its rate. */
export const municipality: Shape = (value) =>
  typeof value === "string" ? undefined : is.data("string, { name, rate }", { name: is.text })(value);

const beside = { rules: rulesShape, figures, evidence, ownEvidence: evidence, case: is.text };
const parse = { ...beside, locate: is.callable };
const read = { ...beside, file: is.text, municipality };

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
