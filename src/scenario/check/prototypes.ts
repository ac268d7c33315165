import type { Path } from "../../problems/index";
import type { Checking } from "./context";

/** Deeper than any schema goes. */
const MOST_DEPTH = 12;
const NAME = "__proto__";

/**
 * Reports keys called `__proto__`. The schemas pass over them without a word, to keep them out of the
 * prototypes of what they build; but nothing a user wrote is dropped silently.
 */
export const checkPrototypes = (check: Checking): void => {
  const seen = new Set<object>();
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null || path.length > MOST_DEPTH || seen.has(value)) return;
    seen.add(value);
    for (const [key, entry] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === NAME) check.report(here, { code: "invalid-name", found: key });
      else visit(entry, here);
    }
  };
  visit(check.root, []);
};
