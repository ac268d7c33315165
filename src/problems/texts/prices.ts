import type { Text } from "./text";

export const pricesTexts = {} as const satisfies Record<string, Text>;
