import type { Language } from "../problems/index";

/** Signs of a written number: what groups thousands and what comes before decimals. */
export const NUMBER_SIGNS: Readonly<Record<Language, { readonly group: string; readonly point: string }>> = {
  da: { group: ".", point: "," },
  en: { group: ",", point: "." },
};
