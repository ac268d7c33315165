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

/** Bold only where a person looks at a terminal. */
const terminalStyle = (): TextStyle => {
  const { bold } = picocolors.createColors(process.stdout.isTTY && picocolors.isColorSupported);
  return { heading: bold, strong: bold };
};

/** Writes a report in the format asked for. */
export const rendered = (report: Report, format: Format, language: Language): string => {
  switch (format) {
    case "text":
      return renderText(report, {
        language,
        style: terminalStyle(),
        width: Math.min(process.stdout.columns ?? 100, 120),
      });
    case "markdown":
      return renderMarkdown(report, { language });
    case "csv":
      return renderCsv(report, { language });
    case "json":
      return renderJson(report);
  }
};

export const print = (text: string): void => {
  process.stdout.write(text);
};

export const printError = (text: string): void => {
  process.stderr.write(text.endsWith("\n") ? text : `${text}\n`);
};
