import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

/** No document is larger; see `MOST_LETTERS`. */
export const MOST_BYTES = 1_000_000;

/** What stands for standard input in the place of a file's name. */
export const STANDARD_INPUT = "-";

/** How long nothing may come through a named pipe, so that one nobody writes to does not hang for ever. */
const MOST_SILENCE_MS = 10_000;
const PAUSE_MS = 50;

/** A pipe that is open and says nothing. */
export class Silence extends Error {
  override readonly name = "Silence";
}

const isEmptyForNow = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EAGAIN";

/** The next bytes, none at the end; `undefined` while a pipe has none. */
const next = async (handle: FileHandle, room: Uint8Array): Promise<number | undefined> => {
  try {
    return (await handle.read(room, 0, room.length, null)).bytesRead;
  } catch (error) {
    if (isEmptyForNow(error)) return undefined;
    throw error;
  }
};

const readHandle = async (handle: FileHandle): Promise<Uint8Array> => {
  const isPipe = (await handle.stat()).isFIFO();
  // One byte more than may be read shows that there is more.
  const bytes = new Uint8Array(MOST_BYTES + 1);
  let length = 0;
  let silent = 0;
  while (length < bytes.length) {
    const count = await next(handle, bytes.subarray(length));
    // A pipe without a writer is at its end before it has begun.
    if (count === undefined || (count === 0 && isPipe && length === 0)) {
      silent += PAUSE_MS;
      if (silent > MOST_SILENCE_MS) throw new Silence();
      await wait(PAUSE_MS);
      continue;
    }
    if (count === 0) break;
    silent = 0;
    length += count;
  }
  return bytes.subarray(0, length);
};

const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
};

/** What can be read only once, such as a pipe, as it was read. */
const kept = new Map<string, Promise<Uint8Array>>();

const readFileAt = async (file: string): Promise<Uint8Array> => {
  // Without waiting: opening a pipe would otherwise wait for a writer, where nothing can stop it.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const read = readHandle(handle);
    if (!(await handle.stat()).isFile()) kept.set(file, read);
    return await read;
  } finally {
    await handle.close();
  }
};

/**
 * The bytes of a file, at most one more than `MOST_BYTES`, whatever it is: a device gives no more, and a pipe
 * nobody writes to is given up.
 *
 * @param file - path, or `-` for standard input
 * @throws Silence for a pipe through which nothing comes; the system's error for what cannot be opened
 */
export const readBytes = (file: string): Promise<Uint8Array> => {
  const known = kept.get(file);
  if (known !== undefined) return known;
  if (file !== STANDARD_INPUT) return readFileAt(file);
  const read = readStandardInput();
  kept.set(file, read);
  return read;
};
