import type { Report } from "./block";

/** The figures of a report as JSON, with exact amounts as decimal text. */
export const renderJson = ({ data }: Report): string => `${JSON.stringify(data, null, 2)}\n`;
