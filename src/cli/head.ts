import { open } from "node:fs/promises";

const HEAD_BYTES = 4096;

/** The beginning of a file, for what must be known before all of it is read; nothing when it cannot be. */
export const headOf = async (file: string): Promise<string | undefined> => {
  try {
    const handle = await open(file);
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    await handle.close();
    return buffer.toString("utf8", 0, bytesRead);
  } catch {
    return undefined;
  }
};
