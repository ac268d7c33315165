import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { fail } from "../problems/index";
import { type Naming, placeIn } from "./naming";

const isBelow = (folder: string, file: string): boolean => {
  const way = relative(folder, file);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Where a path leads when links are followed; a file that is not there leads nowhere. */
const followed = async (path: string): Promise<string | undefined> => {
  try {
    return await realpath(path);
  } catch {
    return undefined;
  }
};

/**
 * The path of a file that a document names, which must lie in the document's folder or below it, links followed:
 * a scenario from elsewhere must not have other files read.
 *
 * @param name - as it is written in the document
 * @param by - the key that names it
 * @param allowOutside - whether it may lie anywhere
 * @throws ProblemError `named-file-outside`
 */
export const namedFile = async (name: string, by: Naming, allowOutside = false): Promise<string> => {
  const folder = dirname(by.file);
  const file = isAbsolute(name) ? name : join(folder, name);
  if (allowOutside) return file;
  const [home, target] = await Promise.all([followed(folder), followed(file)]);
  const isInside =
    isBelow(resolve(folder), resolve(file)) &&
    (target === undefined || (home !== undefined && isBelow(home, target)));
  return isInside
    ? file
    : fail({ code: "named-file-outside", path: by.path, found: name, at: await placeIn(by.file, by.path) });
};
