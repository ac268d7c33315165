import type { Text } from "./text";

export const analysisTexts = {
  "not-identified": {
    en: "a price per place-year and a fixed part take two models of different size, each with an overview table; found {models}",
    da: "en pris pr. helårsplads og en fast del kræver to modeller af forskellig størrelse, hver med en oversigtstabel; fandt {models}",
  },
} as const satisfies Record<string, Text>;
