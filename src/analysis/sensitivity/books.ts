import type { PlainDate } from "../../calendar/index";
import { Decimal } from "../../decimal";
import { cohortParts, type Reach, strategyQuantities } from "../../exposure/index";
import { number } from "../../formula/index";
import {
  discountedAt,
  type FlowEntries,
  type FlowPrices,
  flowEntries,
  flowPrices,
  type LedgerEntry,
  priceBasis,
} from "../../ledger/index";
import {
  type Dependencies,
  dependenciesOf,
  type Model,
  parameterValues,
  type Strategy,
} from "../../model/index";
import { discountingOf } from "../overview/sides";
import { roomsOf } from "./reads";

/** Values that parameters are tried at, by name; all others stay as the model has them. */
export type Values = Readonly<Record<string, Decimal>>;

/** What one flow comes to in all: the sum of its amounts, and of their sizes. */
export interface FlowSum {
  readonly amount: Decimal;
  readonly size: Decimal;
}

/** What a model comes to at some values of its parameters, flow by flow and no finer. */
export interface Books {
  readonly model: Model;
  /** In the order of each strategy's flows. */
  readonly sums: ReadonlyMap<string, readonly FlowSum[]>;
  readonly citizens: Decimal;
}

/** A model with other values for some of its parameters, one computed from others included. */
export const modelAt = (model: Model, values: Values): Model => ({
  ...model,
  parameters: {
    ...model.parameters,
    ...Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => {
        const known = model.parameters[name];
        return known === undefined ? [] : [[name, { ...known, formula: number(value.toFixed()) }]];
      }),
    ),
  },
});

/** Things made once for what they are made of. The oldest go when there are too many. */
const memo = <Made>(most: number) => {
  const known = new Map<string, Made>();
  return (key: string, make: () => Made): Made => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(key, made);
    return made;
  };
};

const KEPT = { books: 1024, exposures: 64, sums: 4096, units: 256 } as const;

/** The days on which any figure that a price may read changes. */
export const breaksOf = (changes: Readonly<Record<string, readonly PlainDate[]>>): readonly PlainDate[] =>
  [...new Set(Object.values(changes).flat())].sort();

/**
 * A model to be asked again and again at other values of its parameters: only what reads a value that is another than
 * before is worked out anew – who starts, a strategy's citizens, the price of a flow.
 *
 * @param model - a compiled scenario
 * @param reach - to the end of the horizon, or each citizen from their own start
 * @param isDiscounted - whether amounts are discounted as the scenario says
 */
export const booksOf = (model: Model, reach: Reach, isDiscounted: boolean): ((values: Values) => Books) => {
  // Outcomes are not asked for.
  const { outcomes: _, ...cohort } = model.cohort ?? {};
  const lean = (
    model.cohort === undefined ? model : { ...model, cohort: { ...cohort, outcomes: [] } }
  ) as Model;
  const rooms = roomsOf(lean);
  const { changes } = priceBasis(lean);
  const breaks = breaksOf(changes);
  const units = new Map();
  const exposures = memo<{ readonly entriesOf: FlowEntries; readonly key: number }>(KEPT.exposures);
  const prices = memo<FlowPrices>(KEPT.sums);
  const sums = memo<FlowSum>(KEPT.sums);
  const sizes = memo<Decimal>(KEPT.exposures);
  const known = new Map<string, Dependencies>();
  const read = new Map(
    lean.strategies.map(({ id, flows }) => [
      id,
      flows.map(({ amount }) => dependenciesOf(lean, amount, known).parameters),
    ]),
  );
  const books = memo<Books>(KEPT.books);
  let made = 0;
  const booksAt = (changed: Values): Books => {
    const now = modelAt(lean, changed);
    const basis = { model: now, changes, parameters: parameterValues(now) };
    const keyOf = (names: readonly string[]): string =>
      names.map((name) => basis.parameters[name]?.toFixed() ?? "").join(" ");
    const starts = keyOf(rooms.starts);
    const base = reach === "followUp" ? "ownStart" : (model.discounting?.base ?? "ownStart");
    const rule = isDiscounted ? discountingOf(now, base) : undefined;
    const factor = rule === undefined ? undefined : discountedAt(rule);
    let parts: ReturnType<typeof cohortParts> | undefined;
    const partsNow = () => {
      if (units.size > KEPT.units) units.clear();
      parts ??= cohortParts(now, reach, { breaks, units });
      return parts;
    };
    const exposureOf = (strategy: Strategy) => {
      made += 1;
      return { entriesOf: flowEntries(strategyQuantities(now, partsNow(), strategy)), key: made };
    };
    const sumOf = (entries: readonly LedgerEntry[]): FlowSum => {
      let [amount, size] = [new Decimal(0), new Decimal(0)];
      for (const entry of entries) {
        const each = new Decimal(entry.amount);
        const counted = factor === undefined ? each : each.times(factor(entry));
        amount = amount.plus(counted);
        size = size.plus(counted.abs());
      }
      return { amount, size };
    };
    return {
      model: now,
      sums: new Map(
        now.strategies.map((strategy) => {
          const quantities = keyOf(rooms.quantities.get(strategy.id) ?? []);
          const exposure = exposures(`${strategy.id}\n${starts}\n${quantities}`, () => exposureOf(strategy));
          return [
            strategy.id,
            strategy.flows.map((flow, index) => {
              const priced = `${strategy.id}\n${index}\n${keyOf(read.get(strategy.id)?.[index] ?? [])}`;
              return sums(`${exposure.key}\n${priced}\n${rule?.schedule.id ?? ""}`, () =>
                sumOf(
                  exposure.entriesOf(
                    strategy,
                    flow,
                    prices(priced, () => flowPrices(basis, flow)),
                  ),
                ),
              );
            }),
          ] as const;
        }),
      ),
      citizens: sizes(starts, () =>
        partsNow().entrants.reduce((sum, { count }) => sum.plus(count), new Decimal(0)),
      ),
    };
  };
  return (changed) => books(JSON.stringify(changed), () => booksAt(changed));
};
