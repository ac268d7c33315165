/** Languages the library writes. */
export type Language = "da" | "en";

/** One problem's wording. Slots in braces: `{found}`, `{expected}`, and the names in `values`. */
export type Text = Readonly<Record<Language, string>>;
