import type { Text } from "./text";

export const argumentsTexts = {
  "argument-invalid": {
    en: "{expected} is expected here, not {found}",
    da: "her ventes {expected}, ikke {found}",
  },
  "option-unknown": {
    en: "there is no option “{found}”; there are: {expected}",
    da: "der er ingen valgmulighed »{found}«; der er: {expected}",
  },
} as const satisfies Record<string, Text>;
