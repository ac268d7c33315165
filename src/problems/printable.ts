/**
 * Words from a file as one line that shows what it holds: no line breaks, no codes that a terminal would obey, and no
 * marks that turn the letters after them round.
 */
export const printable = (text: string): string =>
  text.replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "");
