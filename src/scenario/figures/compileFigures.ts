import type { Figure, FigureDocument, FigureValue } from "../../parameters/index";
import { given } from "../given";
import { isCurrency } from "../schema/fields";
import type { FiguresFile } from "./schema";

type FigureInput = FiguresFile["figures"][string];

/** Amounts are those of their own time unless a level is stated; what is no money has no prices. */
const basisOf = ({ unit, level }: FigureInput): Pick<Figure, "priceBasis"> => {
  if (level !== undefined) return { priceBasis: level };
  return isCurrency(unit.slice(0, 3)) ? { priceBasis: "running" } : {};
};

/**
 * Turns a checked document into figures. Keys of sources get the set's id before them, so that they never meet
 * those of the set the figures are laid over.
 */
export const compileFigures = ({ id: set, title, sources, figures }: FiguresFile): FigureDocument => {
  const keyOf = (source: string): string => `${set}/${source}`;
  const figureOf = (id: string, input: FigureInput): Figure => ({
    id,
    label: input.label,
    unit: input.unit,
    ...basisOf(input),
    values: input.values.map(
      ({ from, value, evidence, source, to, paragraph, note }): FigureValue => ({
        from,
        value,
        evidence,
        source: keyOf(source),
        ...given({ to, paragraph, note }),
      }),
    ),
  });
  return {
    set: {
      id: set,
      label: title,
      figures: Object.fromEntries(Object.entries(figures).map(([id, input]) => [id, figureOf(id, input)])),
    },
    sources: Object.fromEntries(Object.entries(sources).map(([key, source]) => [keyOf(key), source])),
  };
};
