import { is, type Language } from "../problems/index";

/** What every chart takes beside what it is of. */
export interface ChartOptions {
  /** Language of words and numbers; the document's own when left out. */
  readonly language?: Language;
}

export const chartOptions: ReturnType<typeof is.optional> = /* @__PURE__ */ is.optional(
  is.choices({ language: is.language }),
);
