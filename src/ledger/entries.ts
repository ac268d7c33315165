import type { Decimal } from "../decimal";
import type { ExposurePeriod, Key, KeyPart } from "../model/index";
import { KEY_PARTS, type PricedBy, pricedBy, pricedByName } from "../program/index";
import type { Factors, Product } from "./ledger";
import { runsOf } from "./runsOf";
import { amountOf, joined, type Sum, type Summed, sum } from "./sum";

/** What one flow comes to for one segment in one period. */
export interface Entry {
  /** The flow's number among those asked about. */
  readonly flow: number;
  readonly key: Omit<Key, "strategy">;
  readonly period: ExposurePeriod;
  /** Number of the flow's drivers: place-years, dates, … */
  readonly quantity: Decimal;
  readonly amount: Decimal;
  /** The same before either was rounded, to be added up further. */
  readonly sums: { readonly quantity: Sum; readonly amount: Sum };
  /** The price of one driver, decimal text, where it is the same throughout. */
  readonly price?: string;
}

/** A key without the strategy, which a difference has two of, by what is the same in all that was added up. */
const shownKey = (
  { strategy: _, step: _step, sinceEntry: _sinceEntry, inState: _inState, ...key }: Key,
  by: PricedBy,
): Entry["key"] => ({ ...key, ...by });

/** What the quantities of a group have in common: nothing where they are several. */
interface Common {
  readonly by: PricedBy;
  readonly price: string | undefined;
}

/** Steps and prices that were added up, by group. */
const commonBy = <Flow extends Summed>(
  product: Product,
  flow: Flow,
  groupOf: (flow: number, key: Key) => number,
  width: number,
  shown: readonly KeyPart[],
): ReadonlyMap<number, Common> => {
  const { exposure, prices, runs } = product;
  const found = new Map<number, Common>();
  for (const run of runsOf(product, flow)) {
    const key = exposure.keys[runs.key[run] as number] as Key;
    const own = { by: pricedBy(shown, key), price: prices[runs.price[run] as number] };
    const base = groupOf(0, key) * width;
    for (let at = runs.from[run] as number; at < (runs.until[run] as number); at++) {
      const group = base + (exposure.period[at] as number);
      const known = found.get(group);
      if (known === undefined) found.set(group, own);
      else if (known !== own)
        found.set(group, {
          by: pricedBy(
            KEY_PARTS.filter((part) => known.by[part] === own.by[part]),
            own.by,
          ),
          price: known.price === own.price ? own.price : undefined,
        });
    }
  }
  return found;
};

/**
 * Every amount by itself: one for each flow, segment and period, in the order of flows, keys and time. Steps of the clock
 * and bands of time at one price are one entry, which names the step or band where it is the only one.
 */
export const entriesOf = <Flow extends Summed>(
  product: Product,
  flows: readonly Flow[],
  factors?: Factors,
): readonly Entry[] => {
  const { periods } = product.exposure;
  const width = periods.length;
  return flows.flatMap((flow, number) => {
    const names = new Map<string, number>();
    const shown: Key[] = [];
    const read = KEY_PARTS.filter((part) =>
      flow.parts.some((each) => product.flows[each.flow]?.parts.includes(part) === true),
    );
    const groupOf = (_flow: number, key: Key): number => {
      const { strategy, kind, of, segment } = key;
      const name = `${strategy}\n${kind}\n${of}\n${segment}\n${pricedByName(pricedBy(read, key))}`;
      const found = names.get(name) ?? shown.push(key) - 1;
      names.set(name, found);
      return found;
    };
    const query = {
      product,
      flows: [flow],
      groupOf,
      periodGroups: periods.map((_, index) => index),
      width,
      ...(factors === undefined ? {} : { factors }),
    };
    const quantities = sum({ ...query, isQuantity: true });
    // Bands that only amounts of others tell apart are not its own.
    const common = commonBy(
      product,
      flow,
      groupOf,
      width,
      KEY_PARTS.filter((part) => part === "step" || read.includes(part)),
    );
    const entries = new Map<string, Entry>();
    for (const [group, amount] of sum(query)) {
      const at = group % width;
      const { by = {}, price } = common.get(group) ?? {};
      const key = shownKey(shown[Math.floor(group / width)] as Key, by);
      const name = `${at}\n${key.kind}\n${key.of}\n${key.segment}\n${pricedByName(by)}`;
      // The two strategies of a difference meet here.
      const known = entries.get(name);
      const together = (of: "quantity" | "amount", own: Sum | undefined): Sum =>
        joined([...(known === undefined ? [] : [known.sums[of]]), ...(own === undefined ? [] : [own])]);
      const sums = {
        quantity: together("quantity", quantities.get(group)),
        amount: together("amount", amount),
      };
      entries.set(name, {
        flow: number,
        key,
        period: periods[at] as ExposurePeriod,
        quantity: amountOf(sums.quantity),
        amount: amountOf(sums.amount),
        sums,
        ...(price === undefined || (known !== undefined && known.price !== price) ? {} : { price }),
      });
    }
    return [...entries.values()];
  });
};
