import { Decimal, exactText } from "../decimal";
import { netCost } from "../ledger/index";
import type { Perspective } from "../model/index";
import type { Arm } from "./arm";

/** A net cost shared out over a number of something: total and count are kept, and divided to be shown. */
export interface UnitCost {
  /** Net cost (paid − received), exact decimal text. */
  readonly total: string;
  readonly count: string;
  /** Total over count; absent when there are none to share it. */
  readonly each?: string;
}

/** A unit cost with what it is per: `citizen`, `place-year`, or the id of an event or outcome. */
export interface NamedUnitCost extends UnitCost {
  readonly per: string;
}

const shared = (total: Decimal, count: Decimal): UnitCost => ({
  total: exactText(total),
  count: exactText(count),
  ...(count.isZero() ? {} : { each: exactText(total.div(count)) }),
});

/**
 * The net cost per citizen: per entrant, whoever completes (intention to treat). The denominator is the same in
 * every strategy, so differences per citizen are the difference of costs per citizen.
 *
 * @param arm - a strategy (`armOf`) or a difference (`compare`)
 * @param perspective - whose net cost
 * @example
 * perCitizen(compare(result, "intensive", "sporadic"), "municipality").each; // "118500.25"
 */
export const perCitizen = (arm: Arm, perspective: Perspective): UnitCost =>
  shared(netCost(arm.ledger, perspective), new Decimal(arm.citizens));

const counted = (rows: readonly { readonly id: string; readonly count: string | number }[]) => {
  const sums = new Map<string, Decimal>();
  for (const { id, count } of rows) sums.set(id, (sums.get(id) ?? new Decimal(0)).plus(count));
  return [...sums];
};

/**
 * The net cost per citizen, per place-year bought, per event and per outcome. Of a difference, an outcome is an
 * additional one.
 *
 * @param arm - a strategy (`armOf`) or a difference (`compare`)
 * @param perspective - whose net cost
 */
export const unitCosts = (arm: Arm, perspective: Perspective): readonly NamedUnitCost[] => {
  const total = netCost(arm.ledger, perspective);
  const outcomes = counted(arm.outcomes.map(({ outcome, quantity }) => ({ id: outcome, count: quantity })));
  const known = new Set(outcomes.map(([id]) => id));
  // First entries are events as well; they are counted as outcomes.
  const events = counted(arm.events.flatMap(({ of, count }) => (known.has(of) ? [] : [{ id: of, count }])));
  return [
    { per: "citizen", ...shared(total, new Decimal(arm.citizens)) },
    { per: "place-year", ...shared(total, new Decimal(arm.placeYears)) },
    ...[...events, ...outcomes].map(([per, count]) => ({ per, ...shared(total, count) })),
  ];
};
