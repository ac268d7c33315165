/** A municipality's name as the last part of a figure's id: `hoeje_taastrup` of `Høje-Taastrup`. */
export const municipalityId = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replace(/[^a-z0-9]+/gu, "_");
