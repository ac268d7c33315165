const FOUND_LIMIT = 60;

/** Shortens what was found, so a problem stays one line whatever stood in the file. */
export const shorten = (text: string, limit = FOUND_LIMIT): string => {
  const line = text.replace(/\s+/gu, " ");
  const letters = [...line];
  return letters.length <= limit ? line : `${letters.slice(0, limit - 1).join("")}…`;
};
