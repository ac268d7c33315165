import { Decimal } from "../../decimal";
import { cohortParts, type Reach, strategyQuantities } from "../../exposure/index";
import { number as numberFormula } from "../../formula/index";
import {
  discountedAt,
  type Factors,
  type FlowPrices,
  factorsOver,
  flowPrices,
  keysByName,
  measureIn,
  priceBasis,
  priceTable,
  type Sum,
  sum,
} from "../../ledger/index";
import type { Exposure, Flow, Model, Strategy } from "../../model/index";
import { type Dependencies, dependenciesOf, programOf, type UnitStore } from "../../program/index";
import { discountingOf } from "../overview/sides";
import { roomsOf } from "./reads";

/** Values that parameters are tried at, by name; all others stay as the model has them. */
export type Values = Readonly<Record<string, Decimal>>;

/** What a model comes to at some values of its parameters, flow by flow and no finer. */
export interface Books {
  readonly model: Model;
  /** In the order of each strategy's flows. */
  readonly sums: ReadonlyMap<string, readonly (Sum | undefined)[]>;
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
        return known === undefined ? [] : [[name, { ...known, formula: numberFormula(value.toFixed()) }]];
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

/** Quantities of a strategy, numbered in the order they were made. */
interface Quantities {
  readonly exposure: Exposure;
  readonly keysOf: ReturnType<typeof keysByName>;
  /** The periods that anything is paid for. */
  readonly periods: ReadonlySet<number>;
  readonly number: number;
}

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
  const units: UnitStore = new Map();
  const exposures = memo<Quantities>(KEPT.exposures);
  const prices = memo<FlowPrices>(KEPT.sums);
  const sums = memo<Sum | undefined>(KEPT.sums);
  const sizes = memo<Decimal>(KEPT.exposures);
  const factors = memo<Factors>(KEPT.exposures);
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
    const program = programOf(now);
    const basis = priceBasis(program);
    const keyOf = (names: readonly string[]): string =>
      names.map((name) => program.parameters[name]?.toFixed() ?? "").join(" ");
    const starts = keyOf(rooms.starts);
    const base = reach === "followUp" ? "ownStart" : (model.discounting?.base ?? "ownStart");
    const rule = isDiscounted ? discountingOf(now, base) : undefined;
    let parts: ReturnType<typeof cohortParts> | undefined;
    const partsNow = () => {
      if (units.size > KEPT.units) units.clear();
      parts ??= cohortParts(program, { reach, units });
      return parts;
    };
    const quantitiesOf = (strategy: Strategy): Quantities => {
      const exposure = strategyQuantities(program, partsNow(), strategy);
      const keysOf = keysByName(exposure);
      const { offsets, period } = exposure;
      const periods = new Set<number>();
      for (const { of } of strategy.flows)
        for (const key of keysOf(strategy.id, of))
          for (let at = offsets[key] ?? 0; at < (offsets[key + 1] ?? 0); at++) periods.add(period[at] ?? 0);
      made += 1;
      return { exposure, keysOf, periods, number: made };
    };
    const sumOf = (
      strategy: Strategy,
      flow: Flow,
      { exposure, keysOf, periods, number }: Quantities,
      of: FlowPrices,
    ): Sum | undefined => {
      const table = priceTable(exposure);
      const { id } = strategy;
      const priced = { strategy: id, measure: measureIn(program, strategy, flow) };
      const parts = [{ flow: table.add(priced, keysOf(id, flow.of), of), sign: 1 as const }];
      const product = table.build();
      const discounted =
        rule === undefined
          ? {}
          : {
              factors: factors(`${number}\n${rule.schedule.id}`, () =>
                factorsOver(exposure.periods, periods, discountedAt(rule)),
              ),
            };
      return sum({ product, flows: [{ parts }], ...discounted }).get(0);
    };
    return {
      model: now,
      sums: new Map(
        now.strategies.map((strategy) => {
          const { id } = strategy;
          const own = keyOf(rooms.quantities.get(id) ?? []);
          const quantities = exposures(`${id}\n${starts}\n${own}`, () => quantitiesOf(strategy));
          return [
            id,
            strategy.flows.map((flow, index) => {
              const priced = `${id}\n${index}\n${keyOf(read.get(id)?.[index] ?? [])}`;
              return sums(`${quantities.number}\n${priced}\n${rule?.schedule.id ?? ""}`, () =>
                sumOf(
                  strategy,
                  flow,
                  quantities,
                  prices(priced, () => flowPrices(basis, flow)),
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
