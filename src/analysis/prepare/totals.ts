import { Decimal } from "../../decimal";
import { cohortParts, type Looking, type Reach, strategyCapacity } from "../../exposure/index";
import { parametersOf, readDecimal } from "../../formula/index";
import {
  atPrice,
  type CountedRows,
  countedFlows,
  countedOutcomes,
  discountedAt,
  factorsBy,
  joined,
  livingRows,
  type OutcomePart,
  type PeriodBook,
  type PriceRow,
  type PriceRows,
  periodBook,
  priceBasis,
  priceOfRow,
  priceReaders,
  priceRows,
  type Sum,
  sum,
  yearOfPeriod,
} from "../../ledger/index";
import {
  type ExposurePeriod,
  type Flow,
  isUndated,
  type Model,
  type ModelRate,
  type Strategy,
} from "../../model/index";
import {
  dependenciesOf,
  programAt,
  programOf,
  timeValues,
  type UnitStore,
  type Values,
} from "../../program/index";
import { discountingOf, outcomeRuleOf } from "../overview/sides";
import { memo } from "./memo";
import { roomsOf } from "./reads";

/** What each flow of each strategy comes to. */
export type FlowSums = ReadonlyMap<string, readonly (Sum | undefined)[]>;

/** What a model comes to at some values of its parameters, flow by flow and no finer. */
export interface Totals {
  readonly parameters: Values;
  /** In the order of each strategy's flows; worked out when it is asked for. */
  readonly flows: FlowSums;
  /** Follows all citizens, and prices nothing: what is wrong with their chances is thrown. */
  readonly follow: () => void;
  /** The same of one calendar year or, without a calendar, year from the start; worked out when it is asked for. */
  readonly flowsIn: (year: number) => FlowSums;
  readonly citizens: Decimal;
  /** What comes of the citizens, by strategy in the order of the model's outcomes; worked out when it is asked for. */
  readonly outcomes: () => ReadonlyMap<string, readonly (Sum | undefined)[]>;
}

/** What a strategy's quantities come to before they meet a price, by row of prices. */
interface Quantities {
  readonly rows: PriceRows["rows"];
  readonly sums: readonly Sum[];
  /** The rows of each flow. */
  readonly rowsOf: readonly (readonly number[])[];
}

const [ZERO, ONE] = [new Decimal(0), new Decimal(1)];
const NOTHING: Sum = { exact: new Decimal(0), float: 0, error: 0, size: 0, doubtful: 0 };

const KEPT = { totals: 1024, exposures: 64, quantities: 256, flows: 16_384, units: 256 } as const;

/** Where every parameter moves each time, hardly anything is asked again: what is kept is what none of them moves. */
export const KEPT_OF_DRAWS: Record<keyof typeof KEPT, number> = {
  ...{ totals: 1, exposures: 8, quantities: 16, flows: 1024, units: 16 },
};

const readBy = (rate: ModelRate | undefined): readonly string[] =>
  rate === undefined ? [] : parametersOf(rate.formula);

/**
 * A model to be asked again and again at other values of its parameters: only what reads a value that is another than
 * before is worked out anew – who starts, a strategy's citizens, the price of a flow. Values are not checked.
 *
 * @param model - a compiled scenario
 * @param reach - to the end of the horizon, or each citizen from their own start
 * @param isDiscounted - whether amounts are discounted as the scenario says
 * @param kept - how many of each thing are remembered
 */
export const totalsOf = (
  model: Model,
  reach: Reach,
  isDiscounted: boolean,
  kept: Readonly<Record<keyof typeof KEPT, number>> = KEPT,
): ((values: Values) => Totals) => {
  const base = programOf(model);
  const at = programAt(base);
  const rooms = roomsOf(model);
  const readers = priceReaders(model);
  const units: UnitStore = new Map();
  const calendars: NonNullable<Looking["calendars"]> = new Map();
  const made = {
    totals: memo<Totals>(kept.totals),
    exposures: memo<PriceRows>(kept.exposures),
    capacities: memo<CountedRows>(kept.exposures),
    books: memo<PeriodBook>(kept.exposures),
    quantities: memo<Quantities>(kept.quantities),
    flows: memo<Sum | undefined>(kept.flows),
    prices: memo<Decimal>(kept.flows),
    outcomes: memo<readonly (Sum | undefined)[]>(kept.quantities),
    sizes: memo<Decimal>(kept.exposures),
  };
  const rowsOf = new Map(
    model.strategies.map(
      (strategy) =>
        [strategy.id, livingRows(model, readers, countedFlows(model, readers, strategy))] as const,
    ),
  );
  const outcomesIn = new Map(
    model.strategies.map((strategy) => [strategy.id, countedOutcomes(model, strategy)] as const),
  );
  const outcomeRowsOf = new Map(
    [...outcomesIn].map(([id, outcomes]) => [id, livingRows(model, readers, outcomes)] as const),
  );
  const namesIn = ({ amount }: Flow): ReadonlySet<string> =>
    new Set(dependenciesOf(model, amount).parameters);
  const read = {
    starts: new Set(rooms.starts),
    quantities: new Map([...rooms.quantities].map(([id, names]) => [id, new Set(names)] as const)),
    prices: new Map(model.strategies.map(({ id, flows }) => [id, flows.map(namesIn)])),
    rate: new Set(isDiscounted ? readBy(model.discounting?.rate) : []),
    weights: new Map(
      [...outcomesIn].map(([id, outcomes]) => [
        id,
        new Set(outcomes.flatMap(({ weight }) => (weight === undefined ? [] : parametersOf(weight)))),
      ]),
    ),
    outcomeRate: new Set(isDiscounted ? readBy(model.discounting?.outcomes?.rate) : []),
  };
  const ownStart = reach === "followUp" ? "ownStart" : (model.discounting?.base ?? "ownStart");

  const totalsAt = (changed: Values): Totals => {
    const { program, names } = at(changed);
    /** The values of those that are another and are read, by name. */
    const keyOf = (some: ReadonlySet<string> | undefined): string => {
      let key = "";
      for (const name of names)
        if (some?.has(name) === true) key += `${name}=${program.parameters[name]?.toFixed()} `;
      return key;
    };
    const starts = keyOf(read.starts);
    const rate = keyOf(read.rate);
    let parts: ReturnType<typeof cohortParts> | undefined;
    const partsNow = () => {
      if (units.size > kept.units) units.clear();
      if (calendars.size > kept.exposures) calendars.clear();
      parts ??= cohortParts(program, { reach, units, calendars });
      return parts;
    };
    const rule = isDiscounted ? discountingOf(model, ownStart, program.parameters) : undefined;
    const factorOf = rule === undefined ? undefined : discountedAt(rule);
    const cycled = isUndated(model.horizon) ? model.horizon : {};
    /** What a period's amounts count, in one year alone where one is asked for. */
    const factorIn = (year: number | undefined): typeof factorOf =>
      year === undefined
        ? factorOf
        : (period) =>
            yearOfPeriod(period as ExposurePeriod, cycled) === year ? (factorOf?.(period) ?? ONE) : ZERO;
    const outcomeRate = keyOf(read.outcomeRate);
    const outcomeRule = isDiscounted ? outcomeRuleOf(model, program.parameters) : undefined;
    const outcomeAt = outcomeRule === undefined ? undefined : discountedAt(outcomeRule);
    // Outcomes are told by month, and count from its first day.
    const outcomeFactor =
      outcomeAt === undefined ? undefined : ({ date: _, ...period }: ExposurePeriod) => outcomeAt(period);
    /** What is bought, and staff. */
    const capacityOf = (strategy: Strategy, key: string, year: number | undefined): CountedRows => {
      const { rows, product } = made.exposures(key, () =>
        priceRows(model, readers, strategyCapacity(program, partsNow(), strategy), strategy),
      );
      const flows = rows.map((_row, row) => ({ parts: [{ flow: row, sign: 1 as const }] }));
      const counting = factorIn(year);
      const factors = counting === undefined ? {} : { factors: factorsBy(product, flows, counting) };
      const found = sum({ product, flows, groupOf: (row) => row, ...factors });
      return { rows, sums: rows.map((_row, row) => found.get(row) ?? NOTHING) };
    };
    const livedOf = (strategy: Strategy, year: number | undefined): CountedRows => {
      const living = partsNow().livingOf(strategy);
      const book = made.books(`${living.name}\n${rate}\n${year}`, () =>
        periodBook(living.periods(), factorIn(year)),
      );
      return rowsOf.get(strategy.id)?.(living, book) ?? { rows: [], sums: [] };
    };
    const quantitiesOf = (strategy: Strategy, key: string, year: number | undefined): Quantities => {
      const parts = [
        made.capacities(`${key}\n${rate}\n${year}`, () => capacityOf(strategy, key, year)),
        ...(strategy.dynamics === undefined ? [] : [livedOf(strategy, year)]),
      ];
      const rows = parts.flatMap((part) => part.rows);
      const rowsOf: number[][] = strategy.flows.map(() => []);
      rows.forEach(({ flow }, row) => {
        rowsOf[flow]?.push(row);
      });
      return { rows, sums: parts.flatMap((part) => part.sums), rowsOf };
    };
    const outcomesOf = (strategy: Strategy): readonly (Sum | undefined)[] => {
      const living = partsNow().livingOf(strategy);
      const book = made.books(`${living.name}\n${outcomeRate}\noutcomes`, () =>
        periodBook(living.periods(), outcomeFactor),
      );
      const { rows, sums } = outcomeRowsOf.get(strategy.id)?.(living, book) ?? { rows: [], sums: [] };
      const counted = outcomesIn.get(strategy.id) ?? [];
      const found: Sum[][] = (model.cohort?.outcomes ?? []).map(() => []);
      rows.forEach(({ flow, segment, by }, row) => {
        const { outcome, weight } = counted[flow] as OutcomePart;
        const own = program.segments[model.segments.findIndex(({ id }) => id === segment?.id)];
        const worth =
          weight === undefined
            ? ONE
            : readDecimal(weight, {
                parameters: { ...timeValues(model, segment, by), ...(own ?? program.parameters) },
              });
        found[outcome]?.push(atPrice(sums[row] as Sum, worth));
      });
      return found.map((some) => (some.length === 0 ? undefined : joined(some)));
    };
    let basis: ReturnType<typeof priceBasis> | undefined;
    const flowOf = (
      flow: Flow,
      { rows, sums }: Quantities,
      of: readonly number[],
      key: string,
    ): Sum | undefined => {
      const priced = of.flatMap((row) => {
        const quantity = sums[row];
        if (quantity === undefined || quantity.size === 0) return [];
        const priced = rows[row] as PriceRow;
        const price = made.prices(`${key}\n${priced.name}`, () => {
          basis ??= priceBasis(program, readers);
          return priceOfRow(basis, flow, priced);
        });
        return [atPrice(quantity, price)];
      });
      return priced.length === 0 ? undefined : joined(priced);
    };
    const flowSums = (year?: number): FlowSums =>
      new Map(
        model.strategies.map((strategy) => {
          const { id, flows } = strategy;
          const lived = `${id}\n${starts}\n${keyOf(read.quantities.get(id))}`;
          const valued = `${lived}\n${rate}\n${year}`;
          const quantities = (): Quantities =>
            made.quantities(valued, () => quantitiesOf(strategy, lived, year));
          return [
            id,
            flows.map((flow, index) => {
              const priced = `${id}\n${index}\n${keyOf(read.prices.get(id)?.[index])}`;
              return made.flows(`${valued}\n${priced}`, () => {
                const now = quantities();
                return flowOf(flow, now, now.rowsOf[index] ?? [], priced);
              });
            }),
          ] as const;
        }),
      );
    let flows: FlowSums | undefined;
    return {
      parameters: program.parameters,
      get flows() {
        flows ??= flowSums();
        return flows;
      },
      follow: () => {
        for (const strategy of model.strategies) partsNow().follow(strategy);
      },
      flowsIn: flowSums,
      outcomes: () =>
        new Map(
          model.strategies.map((strategy) => {
            const { id } = strategy;
            const lived = `${id}\n${starts}\n${keyOf(read.quantities.get(id))}`;
            const valued = `${lived}\n${outcomeRate}\n${keyOf(read.weights.get(id))}`;
            return [id, made.outcomes(valued, () => outcomesOf(strategy))] as const;
          }),
        ),
      citizens: made.sizes(starts, () =>
        partsNow().entrants.reduce((all, { count }) => all.plus(count), new Decimal(0)),
      ),
    };
  };
  return (changed) =>
    made.totals(
      Object.entries(changed)
        .map(([name, value]) => `${name}=${value.toFixed()}`)
        .join(" "),
      () => totalsAt(changed),
    );
};
