import { frozen } from "../plain";

/** Parts of an overview report, each of which can be shown by itself. */
export const SECTIONS = /* @__PURE__ */ frozen([
  "who",
  "years",
  "outcomes",
  "states",
  "break-even",
  "rests-on",
  "sources",
] as const);

export type Section = (typeof SECTIONS)[number];
