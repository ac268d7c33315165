import type { Text } from "./text";

export const ledgerTexts = {
  "discount-twice": {
    en: "the ledger is discounted already; value the undiscounted one",
    da: "posterne er allerede diskonteret; brug de udiskonterede",
  },
  "discount-running": {
    en: "only amounts in fixed prices are discounted: choose a fixed price level first",
    da: "kun beløb i faste priser diskonteres: vælg et fast pris- og lønniveau først",
  },
} as const satisfies Record<string, Text>;
