import type { Text } from "./text";

export const calendarTexts = {} as const satisfies Record<string, Text>;
