import { fileURLToPath } from "node:url";
import { checkedAsync, is, type Takes } from "../problems/index";

/** A path, or the `file:` URL of a file as a `URL` or as text, such as `import.meta.resolve` gives. */
export type FileName = string | URL;

const pathOf = (file: FileName): string =>
  typeof file !== "string" || /^file:\/\//iu.test(file) ? fileURLToPath(file) : file;

const fileName: is.Shape = (value) => {
  if (typeof value !== "string" && !(value instanceof URL)) return is.notOf(value, "string, file: URL");
  try {
    pathOf(value);
    return undefined;
  } catch {
    return is.notOf(String(value), "file:///…");
  }
};

/**
 * A function at the door whose first argument names a file.
 *
 * @param takes - what its other arguments must be
 * @param make - what it does, given the file's path
 */
export const fileVerb = /* @__NO_SIDE_EFFECTS__ */ <Rest extends readonly unknown[], Made>(
  takes: Takes,
  make: (file: string, ...rest: Rest) => Promise<Made>,
) =>
  checkedAsync(
    () => ({ file: fileName, ...takes() }),
    (file: FileName, ...rest: Rest): Promise<Made> => make(pathOf(file), ...rest),
  );
