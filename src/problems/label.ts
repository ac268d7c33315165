import type { Language } from "./texts/text";

/** A text in both languages. A scenario that gives one text gives it for both. */
export type Label = Readonly<Record<Language, string>>;
