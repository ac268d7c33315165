import type { Text } from "./text";

export const moneyTexts = {} as const satisfies Record<string, Text>;
