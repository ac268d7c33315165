import type { Label } from "../problems/index";

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out keys without a value, so that models compare and hash by what they say. */
export const given = <T extends object>(entries: T): Given<T> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Given<T>;

/** One text in both languages. */
export const both = (text: string): Label => ({ da: text, en: text });
