import type { RuleSet } from "../model/index";
import { type FigureSet, mergeFigures, type Sources } from "../parameters/index";

interface DanishFigures {
  readonly set: FigureSet;
  readonly sources: Sources;
}

/** The Danish figures with the texts of their sources; a user's own figures over and beside them. */
export const danishFigures = async (file?: string): Promise<DanishFigures> => {
  const [{ denmarkFigures }, { denmarkSources }] = await Promise.all([
    import("../denmark/figures/index"),
    import("../denmark/figures/sources"),
  ]);
  if (file === undefined) return { set: denmarkFigures, sources: denmarkSources };
  const { loadFigures } = await import("../node/index");
  const own = await loadFigures(file);
  return { set: mergeFigures(denmarkFigures, own.set), sources: { ...denmarkSources, ...own.sources } };
};

/** The Danish rules by those figures. */
export const danishRules = async (
  file?: string,
): Promise<{ readonly rules: RuleSet; readonly sources: Sources }> => {
  const [{ denmark }, { set, sources }] = await Promise.all([
    import("../denmark/index"),
    danishFigures(file),
  ]);
  return { rules: file === undefined ? denmark : (denmark.withFigures?.(set) ?? denmark), sources };
};
