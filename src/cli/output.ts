import picocolors from "picocolors";
import type { Language } from "../problems/index";
import {
  type Report,
  renderCsv,
  renderJson,
  renderMarkdown,
  renderText,
  type TextStyle,
} from "../report/index";
import type { Format } from "./options";

/** Bold only where a person looks at a terminal, whatever the environment says of pipes. */
const terminalStyle = (): TextStyle => {
  const { bold } = picocolors.createColors(process.stdout.isTTY === true && picocolors.isColorSupported);
  return { heading: bold, strong: bold };
};

const widthOf = (most: number | undefined): { readonly width?: number } => {
  const { columns } = process.stdout;
  if (columns > 0) return { width: Math.min(columns, most ?? columns) };
  return most === undefined ? {} : { width: most };
};

/**
 * Writes a report in the format asked for.
 *
 * @param most - how wide text may be, whatever the terminal is; as wide as its tables need elsewhere when left out
 */
export const rendered = (report: Report, format: Format, language: Language, most?: number): string => {
  switch (format) {
    case "text":
      return renderText(report, {
        language,
        style: terminalStyle(),
        // A terminal that does not know its width says 0.
        ...widthOf(most),
      });
    case "markdown":
      return renderMarkdown(report, { language });
    case "csv":
      return renderCsv(report, { language });
    case "json":
      return renderJson(report);
  }
};

/** Reports one after the other. */
export const joined = (reports: readonly Report[]): Report => ({
  blocks: reports.flatMap(({ blocks }) => blocks),
  main: { columns: [], lines: [] },
  data: reports.map(({ data }) => data),
});
