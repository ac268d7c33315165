import type { Path } from "./problem";

/**
 * Writes a path as users write it: `strategies.intensive.flows[0].per`.
 *
 * @example
 * import { pathText } from "traedesten";
 *
 * pathText(["strategies", "intensive", "flows", 0, "per"]); // "strategies.intensive.flows[0].per"
 */
export const pathText = (path: Path): string =>
  (Array.isArray(path) ? (path as Path) : []).reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : text === "" ? String(part) : `${text}.${String(part)}`,
    "",
  );
