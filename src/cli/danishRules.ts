import type { RuleSet } from "../model/index";
import { loadFigures } from "../node/index";
import { mergeFigures, type Sources } from "../parameters/index";

/** The Danish rules with the texts of their sources; a user's own figures over and beside the Danish ones. */
export const danishRules = async (
  file?: string,
): Promise<{ readonly rules: RuleSet; readonly sources: Sources }> => {
  const [{ denmark }, { denmarkSources }] = await Promise.all([
    import("../denmark/index"),
    import("../denmark/figures/sources"),
  ]);
  if (file === undefined) return { rules: denmark, sources: denmarkSources };
  const own = await loadFigures(file);
  const rules = { ...denmark, figures: mergeFigures(denmark.figures, own.set) };
  return { rules, sources: { ...denmarkSources, ...own.sources } };
};
