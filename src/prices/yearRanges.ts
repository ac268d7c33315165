/** Years as people list them: `2015–2019, 2021`. */
export const yearRanges = (years: readonly string[]): string => {
  const ranges: [number, number][] = [];
  for (const year of years.map(Number).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else ranges.push([year, year]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ") || "–";
};
