import fc from "fast-check";

/** Days since 1970-01-01 by Howard Hinnant's civil-day algorithm (no Date): https://howardhinnant.github.io/date_algorithms.html */
export const dayNumber = (date: string): number => {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8)) - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
};

/** The way back, by the same source. */
export const dateOf = (days: number): string => {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${`${month}`.padStart(2, "0")}-${`${day}`.padStart(2, "0")}`;
};

export const FIRST_DAY = dayNumber("1900-01-01");
export const LAST_DAY = dayNumber("2200-12-31");

/** Gregorian rule, written out. */
export const monthLength = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? Number.NaN;
};

/** Any date of the calendar. */
export const anyDate = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(dateOf);

/** Dates in order, each once: the cuts of a period into parts. */
export const cuts = (min: number, max: number, years = 301) =>
  fc.integer({ min: FIRST_DAY, max: LAST_DAY - max }).chain((start) =>
    fc
      .uniqueArray(fc.integer({ min: start, max: Math.min(LAST_DAY, start + years * 365) }), {
        minLength: min,
        maxLength: max,
      })
      .map((days) => [...days].sort((a, b) => a - b).map(dateOf)),
  );
