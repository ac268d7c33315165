import { Decimal, exactText } from "../../decimal";
import { type Criticism, criticism } from "./criticism";
import type { Examined } from "./examined";

/** Empty places, or too few, of all that are bought: less is what filling them costs. */
const MATTERS = "0.05";

/** Bought places that stand empty, and more citizens than places. */
export const unusedPlaces = ({ model, until }: Examined): readonly Criticism[] => {
  const holds = model.strategies.some(({ dynamics }) =>
    dynamics?.phases.some(({ place }) => place !== undefined),
  );
  if (!holds) return [];
  return until().places.flatMap(({ strategy, capacity, label, bought, used, empty, beyond }) => {
    const path =
      model.strategies.find(({ id }) => id === strategy)?.capacity.find(({ id }) => id === capacity)?.path ??
      [];
    const all = new Decimal(bought);
    if (all.isZero()) return [];
    const about = [strategy, capacity];
    const told = (part: string) => ({
      name: label,
      bought: new Decimal(bought).toDecimalPlaces(1).toFixed(),
      used: new Decimal(used).toDecimalPlaces(1).toFixed(),
      years: new Decimal(part).toDecimalPlaces(1).toFixed(),
      share: exactText(new Decimal(part).div(all).toDecimalPlaces(3)),
    });
    return [
      ...(all.times(MATTERS).lt(empty)
        ? [criticism("empty-places", "warning", about, path, told(empty))]
        : []),
      ...(all.times(MATTERS).lt(beyond)
        ? [criticism("beyond-places", "warning", about, path, told(beyond))]
        : []),
    ];
  });
};
