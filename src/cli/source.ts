import { dirname, join } from "node:path";
import { type Reconciliation, reconcile } from "../analysis/index";
import type { Model } from "../model/index";
import { loadPrintedTables } from "../node/index";

/** Findings of the printed source a scenario names, with the scenario itself in the place it claims there. */
export const findingsFor = async (models: readonly { readonly file: string; readonly model: Model }[]) => {
  const sources = new Map<string, Map<string, Model>>();
  for (const { file, model } of models) {
    if (model.printed === undefined) continue;
    const source = join(dirname(file), model.printed.file);
    const claimed = sources.get(source) ?? new Map<string, Model>();
    sources.set(source, claimed.set(model.printed.model, model));
  }
  const found: Reconciliation[] = [];
  for (const [file, claimed] of sources) {
    const { printed, models: own } = await loadPrintedTables(file);
    found.push(reconcile(printed, { ...own, ...Object.fromEntries(claimed) }));
  }
  return found;
};
