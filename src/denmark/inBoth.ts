import type { Label } from "../problems/index";

/** A text in Danish and English. */
export const inBoth = (da: string, en: string): Label => ({ da, en });
