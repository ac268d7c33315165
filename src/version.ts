/** The library's version, as in package.json; a result names the version that made it. */
export const VERSION = "0.1.0";
