import { Decimal, exactText } from "../decimal";
import { type Ledger, netCost } from "../ledger/index";
import { DRIVERS, type Perspective } from "../model/index";
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

/** A ledger with what is paid for capacity alone: places, staff and dates, whoever is in them. */
const boughtIn = (ledger: Ledger): Ledger => {
  const bought = new Set(
    ledger.flows.flatMap(({ id, per }) =>
      ["places", "persons", "staff", "dates"].includes(DRIVERS[per]) ? [id] : [],
    ),
  );
  return { ...ledger, entries: ledger.entries.filter(({ flow }) => bought.has(flow)) };
};

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
 * The net cost per citizen, per event and per outcome, and the cost of what is bought per place-year bought. Of a
 * difference, an outcome is an additional one.
 *
 * @param arm - a strategy (`armOf`) or a difference (`compare`)
 * @param perspective - whose net cost
 */
export const unitCosts = (arm: Arm, perspective: Perspective): readonly NamedUnitCost[] => {
  const total = netCost(arm.ledger, perspective);
  const outcomes = counted(arm.outcomes.map(({ outcome, quantity }) => ({ id: outcome, count: quantity })));
  // First entries are events as well; they are counted as outcomes.
  const events = counted(
    arm.events.flatMap(({ of, outcome, segment, count }) =>
      // Dates on which something is bought happen to nobody.
      outcome === true || segment === undefined ? [] : [{ id: of, count }],
    ),
  );
  return [
    { per: "citizen", ...shared(total, new Decimal(arm.citizens)) },
    {
      per: "place-year",
      ...shared(netCost(boughtIn(arm.ledger), perspective), new Decimal(arm.placeYears)),
    },
    ...[...events, ...outcomes].map(([per, count]) => ({ per, ...shared(total, count) })),
  ];
};
