import type { Language } from "../problems/index";

/** A text in both languages. A scenario that gives one text gives it for both. */
export type Label = Readonly<Record<Language, string>>;
