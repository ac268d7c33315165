/**
 * The refund ladder as the law's text has it, day by day and slowly: lov om kommunernes finansiering §§ 5–6. It
 * shares nothing with the library: days are counted from a Monday, weeks are sets of days, and the three years are
 * looked over afresh each week.
 */

/** What a day is: covered by a benefit that counts, wholly self-supported, or neither. */
export type Day = "covered" | "selfSupported" | "neither";

export interface Week {
  readonly counted: number;
  /** The state's share in per cent, of weeks that count. */
  readonly share?: 80 | 40 | 30 | 20;
  readonly restarted: boolean;
}

const shareOf = (week: number): 80 | 40 | 30 | 20 => {
  if (week <= 4) return 80;
  if (week <= 26) return 40;
  return week <= 52 ? 30 : 20;
};

/**
 * @param days - what each day is, from a Monday on; a part of a week at either end lies outside the history
 * @param before - weeks counted, and whole self-supported weeks just before the first
 * @param window - weeks the 52 self-supported ones must lie within
 */
export const ladderByDays = (
  days: readonly (Day | undefined)[],
  before: { readonly counted: number; readonly resetting: number },
  window = 156,
): readonly Week[] => {
  let { counted } = before;
  let selfSupported = counted > 0 ? Array.from({ length: before.resetting }, (_, index) => -1 - index) : [];
  const weeks: Week[] = [];
  for (let week = 0; week * 7 < days.length; week++) {
    const own = days.slice(week * 7, week * 7 + 7);
    let restarted = false;
    if (own.includes("covered")) {
      counted += 1;
      weeks.push({ counted, share: shareOf(counted), restarted });
      continue;
    }
    const isWhole = own.length === 7 && own.every((day) => day === "selfSupported");
    if (isWhole && counted > 0) selfSupported.push(week);
    const recent = selfSupported.filter((each) => each > week - window && each <= week);
    if (isWhole && counted > 0 && recent.length >= 52) {
      counted = 0;
      selfSupported = [];
      restarted = true;
    }
    weeks.push({ counted, restarted });
  }
  return weeks;
};
