import type { Model, PrintedTables } from "../model/index";
import { modelShape, printedShape } from "../model/index";
import { checkGiven, is } from "../problems/index";
import type { Finding } from "./finding";
import { bottomUp } from "./reconcile/bottomUp";
import { cellFindings } from "./reconcile/cells";
import { declaredFindings } from "./reconcile/declared";
import { frameFindings } from "./reconcile/frame";
import { residualFindings } from "./reconcile/residuals";
import { statementFindings } from "./reconcile/statements";
import { wordFindings } from "./reconcile/words";

/** What a source says that does not agree with itself, and which of it was accepted beforehand. */
export interface Reconciliation {
  readonly findings: readonly Finding[];
  /** Findings listed under `accept`, with the reason given there. */
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Ids under `accept` that no finding has. */
  readonly unused: readonly string[];
}

const reconcileTakes = () => ({ printed: printedShape, models: is.optional(is.record(modelShape)) });

/**
 * Holds a printed source against itself and against scenarios that rebuild it: row sums, column sums, table
 * against table, words against numbers, text against table, and unit prices against printed amounts. It
 * reports; it never corrects.
 *
 * @param printed - the source as printed
 * @param models - scenarios by the name of the printed model they rebuild
 * @returns every finding, those accepted apart
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { loadPrintedTables } from "traedesten/node";
 * import { reconcile } from "traedesten/printed";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-printed-tables.yaml");
 * const { printed, models } = await loadPrintedTables(file, { rules: denmark });
 * reconcile(printed, models).findings.map(({ id }) => id).slice(0, 2); // ["4b.sum.2023", "4b.sum.2024"]
 */
export const reconcile = (
  printed: PrintedTables,
  models: Readonly<Record<string, Model>> = {},
): Reconciliation => {
  checkGiven(reconcileTakes, { printed, models });
  const scenarios = new Map(Object.entries(models));
  const all = [
    ...cellFindings(printed, bottomUp(scenarios)),
    ...wordFindings(printed),
    ...frameFindings(printed, scenarios),
    ...declaredFindings(printed, scenarios),
    ...statementFindings(printed),
    ...residualFindings(printed),
  ];
  const reasons = new Map(printed.accept.map(({ id, reason }) => [id, reason]));
  return {
    findings: all.filter(({ id }) => !reasons.has(id)),
    accepted: all.flatMap((finding) => {
      const reason = reasons.get(finding.id);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
    unused: [...reasons.keys()].filter((id) => !all.some((finding) => finding.id === id)),
  };
};
