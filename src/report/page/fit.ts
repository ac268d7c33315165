/** Lines and letters of a page. */
export const PAGE_LINES = 45;
export const PAGE_WIDTH = 100;

/** Words in so many letters at most, cut between two of them. */
export const shortened = (text: string, letters: number): string => {
  if (text.length <= letters) return text;
  const cut = text.slice(0, Math.max(1, letters - 1));
  const space = cut.lastIndexOf(" ");
  return `${(space > letters / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:(–-]+$/u, "")}…`;
};
