import type { Sources } from "../../parameters/index";
import { officialSources } from "./officialSources";
import { otherSources } from "./otherSources";

/** Where the Danish figures were read. In a chunk of its own: nothing computes with it. */
export const denmarkSources = { ...officialSources, ...otherSources } as const satisfies Sources;
