const FOUND_LIMIT = 60;

/** A number with more decimals than say anything: the digits of a sum or a quotient. */
const MANY_DECIMALS = /(\.0*[1-9]\d{7})\d{5,}/gu;

/** Shortens what was found, so a problem stays one line whatever stood in the file. */
export const shorten = (text: string, limit = FOUND_LIMIT): string => {
  const line = text.replace(/\s+/gu, " ").replace(MANY_DECIMALS, "$1…");
  const letters = [...line];
  return letters.length <= limit ? line : `${letters.slice(0, limit - 1).join("")}…`;
};
