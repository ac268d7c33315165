/** Byte order marks of what Windows calls Unicode. */
const MARKS = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * The text in a file's bytes: UTF-8, or UTF-16 that says so with a byte order mark. Nothing for anything else:
 * which letters an ANSI file means is a guess.
 */
export const decoded = (bytes: Uint8Array): string | undefined => {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  try {
    const text = new TextDecoder(marked?.encoding ?? "utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
};
