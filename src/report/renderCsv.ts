import Papa from "papaparse";
import type { Language } from "../problems/index";
import { checked, is } from "../problems/index";
import type { Report, Table } from "./block";
import { oneLine, plainCell } from "./cellText";
import { reportShape } from "./shapes";

const renderCsvTakes = () => ({ report: reportShape, options: is.options({ language: is.language }) });

const tableText = ({ columns, lines }: Table, language: Language): string => {
  const rows = lines.map(({ cells }) => cells.map((cell) => plainCell(cell, language)));
  const text = Papa.unparse(
    { fields: columns.map(({ heading }) => oneLine(heading)), data: rows },
    {
      delimiter: language === "da" ? ";" : ",",
      newline: "\n",
      escapeFormulae: /^[=@\t\r]|^[+-](?![\d.,]+$)/u,
    },
  );
  return `${text}\n`;
};

/**
 * The main table of a report as CSV (RFC 4180): in Danish with semicolons and decimal commas, as Danish
 * spreadsheets read it; in English with commas and points. Amounts are never grouped, and words that a
 * spreadsheet would run as a formula are made harmless. Further tables of a report follow, each after an empty line.
 *
 * @example
 * import { boughtOnly, evaluate } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { budgetReport, renderCsv } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const report = budgetReport(evaluate(boughtOnly(await loadScenario(file, { rules: denmark }))));
 * const line = renderCsv(report, { language: "da" }).split("\n")[1];
 * line; // "Beskæftigelsesrettet aktivering for 100 borgere;Overførsler mv.;6600;11200;11200;6600;35600"
 */
export const renderCsv = /* @__PURE__ */ checked(
  renderCsvTakes,
  ({ main, more = [] }: Report, { language }: { readonly language: Language }): string =>
    [main, ...more].map((table) => tableText(table, language)).join("\n"),
);
