/** The library's version, as in package.json; a result names the version that made it. */
export const VERSION = "0.1.0";

/** The form that results have as JSON; every result says it, and another number is another form. */
export const RESULTS_SCHEMA = 2;
