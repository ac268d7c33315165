/** The text with single plain spaces for unbreakable ones, a hyphen for U+2212, and nothing around it. */
export const plainSigns = (text: string): string =>
  text
    .replace(/[ \u00a0\u202f]+/gu, " ")
    .replaceAll("\u2212", "-")
    .trim();
