/**
 * A day without a clock or a zone, as ISO text `YYYY-MM-DD` in the years 1900–2200. Plain text, so it
 * can be cloned, hashed, sorted and sent anywhere. Check text from outside with `parseDate`.
 */
export type PlainDate = string;

/** A calendar month as ISO text `YYYY-MM`. */
export type PlainMonth = string;
