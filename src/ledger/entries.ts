import type { Decimal } from "../decimal";
import type { ExposurePeriod, Key } from "../model/index";
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

/** A key without the strategy, which a difference has two of. */
const shownKey = ({ strategy: _, ...key }: Key, step: string | undefined): Entry["key"] => {
  const { step: _step, ...rest } = key;
  return step === undefined ? rest : { ...rest, step };
};

/** What the quantities of a group have in common: nothing where they are several. */
interface Common {
  readonly step: string | undefined;
  readonly price: string | undefined;
}

/** Steps and prices that were added up, by group. */
const commonBy = <Flow extends Summed>(
  product: Product,
  flow: Flow,
  groupOf: (flow: number, key: Key) => number,
  width: number,
): ReadonlyMap<number, Common> => {
  const { exposure, prices, runs } = product;
  const found = new Map<number, Common>();
  for (const run of runsOf(product, flow)) {
    const key = exposure.keys[runs.key[run] as number] as Key;
    const own = { step: key.step, price: prices[runs.price[run] as number] };
    const base = groupOf(0, key) * width;
    for (let at = runs.from[run] as number; at < (runs.until[run] as number); at++) {
      const group = base + (exposure.period[at] as number);
      const known = found.get(group) ?? own;
      found.set(group, {
        step: known.step === own.step ? own.step : undefined,
        price: known.price === own.price ? own.price : undefined,
      });
    }
  }
  return found;
};

/**
 * Every amount by itself: one for each flow, segment and period, in the order of flows, keys and time. Steps of the clock
 * at one price are one entry, which names the step where it is the only one.
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
    const isStepped = flow.parts.some((part) => product.flows[part.flow]?.readsStep === true);
    const groupOf = (_flow: number, key: Key): number => {
      const { strategy, kind, of, segment, step } = key;
      const name = `${strategy}\n${kind}\n${of}\n${segment}\n${isStepped ? step : ""}`;
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
    const common = commonBy(product, flow, groupOf, width);
    const entries = new Map<string, Entry>();
    for (const [group, amount] of sum(query)) {
      const at = group % width;
      const { step, price } = common.get(group) ?? {};
      const key = shownKey(shown[Math.floor(group / width)] as Key, step);
      const name = `${at}\n${key.kind}\n${key.of}\n${key.segment}\n${key.step}`;
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
