/** What the name of a report's file may end in: the ending says how it is written. */
export const REPORT_FORMATS = ["html", "md", "csv", "json"] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The format a file's name asks for, if there is such a format. */
export const formatOf = (file: string): ReportFormat | undefined => {
  const ending = /\.([a-z]+)$/iu.exec(file)?.[1]?.toLowerCase();
  return REPORT_FORMATS.find((format) => format === ending);
};
