import { frozen } from "../plain";
/**
 * How a figure is known, from the strongest to the weakest. A goal is a `target`, never a result.
 *
 * - `law`: read in an act, order or circular
 * - `published`: read in a named publication
 * - `register`: counted in a register or case file
 * - `computed`: follows by arithmetic from what was read
 * - `expert`: a named person's or office's judgement
 * - `target`: what somebody wants to reach
 * - `assumption`: chosen by whoever wrote the scenario
 */
export const EVIDENCE = /* @__PURE__ */ frozen([
  "law",
  "published",
  "register",
  "computed",
  "expert",
  "target",
  "assumption",
] as const);

export type Evidence = (typeof EVIDENCE)[number];
