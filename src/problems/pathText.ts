import type { Path } from "./problem";

/** Writes a path as users write it: `strategies.intensive.flows[0].per`. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );
