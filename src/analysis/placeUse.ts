import { MONTH_ATOMS } from "../calendar/index";
import { Decimal, exactText } from "../decimal";
import type { Exposure, Key, Label, Model } from "../model/index";

/** Places bought and what of them citizens took up, in place-years by the months' clock; decimal text. */
export interface PlaceUse {
  readonly strategy: string;
  readonly capacity: string;
  readonly label: Label;
  readonly bought: string;
  readonly used: string;
  /** Bought and empty. */
  readonly empty: string;
  /** Taken up beyond what was bought, months apart: a model that has any holds more citizens than places. */
  readonly beyond: string;
}

/** Years by month of some keys: a whole month is a twelfth. */
const yearsByMonth = (
  { keys, periods, atoms, offsets, period, quantity }: Exposure,
  isCounted: (key: Key) => boolean,
): ReadonlyMap<string, Decimal> => {
  const sums = new Map<string, Decimal>();
  keys.forEach((key, number) => {
    if (!isCounted(key)) return;
    const own = new Map<string, number>();
    for (let at = offsets[number] ?? 0; at < (offsets[number + 1] ?? 0); at++) {
      const month = periods[period[at] ?? 0]?.month;
      if (month !== undefined)
        own.set(month, (own.get(month) ?? 0) + (quantity[at] ?? 0) * (atoms[period[at] ?? 0] ?? 0));
    }
    for (const [month, count] of own)
      sums.set(month, new Decimal(count).times(key.count ?? 1).plus(sums.get(month) ?? 0));
  });
  return new Map([...sums].map(([month, count]) => [month, count.div(MONTH_ATOMS * 12)]));
};

/** Room for what floating point adds to places that are just full. */
const ROUNDING = "1e-9";

/** How far the places of a model are taken up, month by month and in all. */
export const placeUse = (model: Model, exposure: Exposure): PlaceUse[] =>
  model.strategies.flatMap(({ id: strategy, capacity, dynamics }) =>
    capacity.flatMap(({ id, label, kind }): PlaceUse[] => {
      const holding = (dynamics?.phases ?? []).flatMap((phase) => (phase.place === id ? [phase.id] : []));
      if (kind !== "places" || holding.length === 0) return [];
      const isOwn = (key: Key): boolean => key.strategy === strategy;
      const bought = yearsByMonth(exposure, (key) => isOwn(key) && key.kind === "places" && key.of === id);
      const used = yearsByMonth(
        exposure,
        (key) => isOwn(key) && key.kind === "phase" && holding.includes(key.of),
      );
      const sum = {
        bought: new Decimal(0),
        used: new Decimal(0),
        empty: new Decimal(0),
        beyond: new Decimal(0),
      };
      for (const month of new Set([...bought.keys(), ...used.keys()])) {
        const [places, taken] = [bought.get(month) ?? new Decimal(0), used.get(month) ?? new Decimal(0)];
        const free = places.minus(taken);
        sum.bought = sum.bought.plus(places);
        sum.used = sum.used.plus(taken);
        if (free.gt(0)) sum.empty = sum.empty.plus(free);
        else if (free.lt(`-${ROUNDING}`)) sum.beyond = sum.beyond.minus(free);
      }
      const { bought: all, used: taken, empty, beyond } = sum;
      const text = {
        bought: exactText(all),
        used: exactText(taken),
        empty: exactText(empty),
        beyond: exactText(beyond),
      };
      return [{ strategy, capacity: id, label, ...text }];
    }),
  );
