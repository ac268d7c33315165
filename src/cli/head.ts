import { decoded } from "../node/decoded";
import { readBytes } from "../node/readBytes";

const HEAD_LETTERS = 4096;

/** The beginning of a file, for what must be known before all of it is read; nothing when it cannot be. */
export const headOf = async (file: string): Promise<string | undefined> => {
  try {
    return decoded(await readBytes(file))?.slice(0, HEAD_LETTERS);
  } catch {
    return undefined;
  }
};
