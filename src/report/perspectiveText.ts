import type { Perspective } from "../model/index";
import type { Language } from "../problems/index";
import { PARTY_WORDS } from "./words";

/** Whose net cost it is, in words: `kommunen`, `kommunen + staten`. */
export const perspectiveText = (perspective: Perspective, language: Language): string => {
  const parties = typeof perspective === "string" ? [perspective] : perspective;
  return parties.map((party) => PARTY_WORDS[party][language]).join(" + ");
};
