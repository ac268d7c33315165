import { decoded } from "../node/decoded";
import { readBytes } from "../node/readBytes";

const HEAD_LETTERS = 4096;

/** The beginning of a file, for what must be known before all of it is read; nothing when it cannot be. */
export const headOf = async (file: string): Promise<string | undefined> => {
  try {
    const bytes = await readBytes(file);
    // Keys are plain letters, whatever the rest is written in.
    const text = decoded(bytes) ?? new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
    return text.slice(0, HEAD_LETTERS);
  } catch {
    return undefined;
  }
};
