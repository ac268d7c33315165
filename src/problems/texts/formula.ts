import type { Text } from "./text";

export const formulaTexts = {} as const satisfies Record<string, Text>;
