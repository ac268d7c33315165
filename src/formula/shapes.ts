import { is } from "../problems/index";

type Shape = ReturnType<typeof is.optional>;

const node: Shape = /* @__PURE__ */ is.made("Formula", { texts: "op" });

/** What each operation has; what hangs below is looked at when it is read. */
const PARTS: Readonly<Record<string, Shape>> = /* @__PURE__ */ (() => {
  const both = is.data("Formula", { left: node, right: node });
  const one = is.data("Formula", { of: node });
  const all = is.data("Formula", { of: is.list(node) });
  return {
    number: is.data("Formula", { value: is.text }),
    parameter: is.data("Formula", { name: is.text }),
    ...{ add: both, subtract: both, multiply: both, divide: both, power: both },
    ...{ negate: one, exp: one, ln: one, sqrt: one, round: one },
    ...{ min: all, max: all },
    if: is.data("Formula", { test: node, yes: node, no: node }),
    table: is.data("Formula", { table: is.text, key: is.made("TableKey", { texts: "by" }) }),
  };
})();

/** A formula, as `parseFormula` and `binary` make it. */
export const formulaShape: Shape = (value) => {
  const wrong = node(value);
  if (wrong !== undefined) return wrong;
  const { op } = value as { readonly op: string };
  return Object.hasOwn(PARTS, op) ? PARTS[op]?.(value) : is.notOf(value, "Formula");
};

/** A number as people write it. */
export const writtenShape: Shape = (value) =>
  typeof value === "string" || typeof value === "number" ? undefined : is.notOf(value, "string, number");

/** What a formula reads from; values are looked at when they are read. */
const reads: Shape = /* @__PURE__ */ is.data("Environment", {
  parameters: /* @__PURE__ */ is.optional(is.anyRecord),
  tables: /* @__PURE__ */ is.optional(is.anyRecord),
  attributes: /* @__PURE__ */ is.optional(is.anyRecord),
});

export const environmentTakes = () => ({ environment: /* @__PURE__ */ is.optional(reads) });
