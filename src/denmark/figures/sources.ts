import type { Sources } from "../../parameters/index";
import { frozen } from "../../plain";
import { officialSources } from "./officialSources";
import { otherSources } from "./otherSources";

/** Where the Danish figures were read. In a chunk of its own: nothing computes with it. */
export const denmarkSources = /* @__PURE__ */ frozen({
  ...officialSources,
  ...otherSources,
} as const satisfies Sources);
