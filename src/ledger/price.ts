import { daysBetween, monthOf } from "../calendar/index";
import { Decimal } from "../decimal";
import {
  type Capacity,
  type Driver,
  dependenciesOf,
  type Exposure,
  type ExposureCell,
  type ExposureEvent,
  type Flow,
  isUndated,
  type Model,
  parameterValues,
  type Strategy,
} from "../model/index";
import { type DatedPrice, datedPrice, type PriceBasis, tableChanges } from "./datedPrice";
import type { Ledger, LedgerEntry, LedgerFlow } from "./ledger";
import { type Fraction, quantityOf } from "./quantity";
import { yearlyEntries } from "./yearlyEntries";

/** What pricing one flow of one strategy takes. */
interface Pricing {
  readonly strategy: Strategy;
  readonly flow: Flow;
  readonly quantities: Quantities;
}

type Quantities = (
  cell: ExposureCell,
  per: Driver,
  capacity: Capacity | undefined,
) => Fraction & { readonly text: string };

/** Quantities worked out once for each cell: several flows are paid for the same days. */
const knownQuantities = (): Quantities => {
  const known = new Map<ExposureCell, Map<Driver, ReturnType<Quantities>>>();
  return (cell, per, capacity) => {
    const byDriver = known.get(cell) ?? new Map<Driver, ReturnType<Quantities>>();
    known.set(cell, byDriver);
    const found = byDriver.get(per);
    if (found !== undefined) return found;
    const quantity = quantityOf(new Decimal(cell.days), cell, per, capacity);
    const made = { ...quantity, text: quantity.numerator.div(quantity.denominator).toFixed() };
    byDriver.set(per, made);
    return made;
  };
};

/** Whether a flow's price differs by step of the clock. */
const readsStep = ({ model }: PriceBasis, { amount }: Flow): boolean =>
  dependenciesOf(model, amount).tables.some(({ key }) => key.by === "date" && key.variant === "step");

/** The prices of a flow: one for each segment and step, made when it is first met. */
export interface FlowPrices {
  readonly at: (cell: Pick<ExposureCell, "segment" | "step">) => DatedPrice;
  /** Whether they differ by step of the clock. */
  readonly readsStep: boolean;
}

/** Sets out the prices of a flow at some values of the parameters. */
export const flowPrices = (basis: PriceBasis, flow: Flow): FlowPrices => {
  const segments = new Map(basis.model.segments.map((segment) => [segment.id, segment]));
  const known = new Map<string, DatedPrice>();
  return {
    at: ({ segment, step }) => {
      const key = `${segment}\n${step}`;
      const price = known.get(key) ?? datedPrice(basis, flow, segments.get(segment ?? ""), step);
      known.set(key, price);
      return price;
    },
    readsStep: readsStep(basis, flow),
  };
};

/** Quantity and amount of a cell; a figure that changes inside the cell's days is paid by days. */
const entryOf = (pricing: Pricing, cell: ExposureCell, price: DatedPrice): LedgerEntry => {
  const { strategy, flow } = pricing;
  const capacity = strategy.capacity.find(({ id }) => id === flow.of);
  const quantity = pricing.quantities(cell, flow.per, capacity);
  const times = (each: Decimal): Decimal => each.times(quantity.numerator).div(quantity.denominator);
  const amount = (): Decimal => {
    if (cell.month === undefined) return times(price.always());
    const { from, until } = cell.period;
    const steady = price.throughout(from, until);
    if (steady !== undefined) return times(steady);
    const perDay = new Decimal(cell.days).div(daysBetween(from, until));
    return price.over(from, until).reduce((sum, { days, price: now }) => {
      const part = quantityOf(perDay.times(days), cell, flow.per, capacity);
      return sum.plus(now.times(part.numerator).div(part.denominator));
    }, new Decimal(0));
  };
  return {
    strategy: strategy.id,
    flow: flow.id,
    ...(cell.month === undefined ? { cycle: cell.cycle, time: cell.time } : { month: cell.month }),
    ...(cell.kind === "state" ? { state: cell.of } : {}),
    ...(cell.kind === "phase" ? { phase: cell.of } : {}),
    ...(cell.segment === undefined ? {} : { segment: cell.segment }),
    ...(cell.step === undefined ? {} : { step: cell.step }),
    ...(cell.after === undefined ? {} : { after: cell.after }),
    quantity: quantity.text,
    amount: amount().toFixed(),
  };
};

type Keyed = { readonly strategy: string; readonly of: string };

const keyOf = ({ strategy, of }: Keyed): string => `${strategy}\n${of}`;

const groups = <Item extends Keyed>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> => {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group === undefined) found.set(keyOf(item), [item]);
    else group.push(item);
  }
  return found;
};

const whenOf = (event: ExposureEvent): Pick<LedgerEntry, "month" | "date" | "after" | "cycle" | "time"> => {
  if (event.cycle !== undefined) return { cycle: event.cycle, time: event.time };
  const { date, after } = event;
  return { month: monthOf(date), date, ...(after === undefined ? {} : { after }) };
};

/** Cells that differ only in the step of the clock taken together: for prices that do not read it, they are one. */
const withoutSteps = (cells: readonly ExposureCell[]): readonly ExposureCell[] => {
  const merged = new Map<string, ExposureCell>();
  for (const cell of cells) {
    const { segment, after } = cell;
    const when =
      cell.month === undefined ? `${cell.cycle} ${cell.time}` : `${cell.period.from} ${cell.period.until}`;
    const key = `${segment} ${after} ${when}`;
    const same = merged.get(key);
    if (same === undefined) merged.set(key, cell);
    else {
      const { step: _, ...rest } = same;
      const days = same.days + cell.days;
      merged.set(
        key,
        rest.months === undefined
          ? { ...rest, days }
          : { ...rest, days, months: rest.months + (cell.months ?? 0) },
      );
    }
  }
  return merged.size === cells.length ? cells : [...merged.values()];
};

/** A strategy's flow as the ledger knows it. */
export const ledgerFlow = (strategy: string, flow: Flow): LedgerFlow => {
  const { id, label, from, to, per, account, income, tax, equalised } = flow;
  const known = { strategy, id, label, from, to, per, account };
  return {
    ...known,
    ...(income === undefined ? {} : { income }),
    ...(tax === undefined ? {} : { tax }),
    ...(equalised === undefined ? {} : { equalised }),
  };
};

/** The entries of one flow of a strategy, of what is paid as it is lived or bought. */
export type FlowEntries = (strategy: Strategy, flow: Flow, prices: FlowPrices) => readonly LedgerEntry[];

/** What prices are read from, for the values its parameters have. */
export const priceBasis = (model: Model): PriceBasis => ({
  model,
  changes: tableChanges(model),
  parameters: parameterValues(model),
});

/** Quantities set out so that one flow after another can be priced, at one set of prices or many. */
export const flowEntries = (exposure: Exposure): FlowEntries => {
  const cells = groups(exposure.cells);
  const events = groups(exposure.events.filter(({ outcome }) => outcome !== true));
  const quantities = knownQuantities();
  const merged = new Map<string, readonly ExposureCell[]>();
  const cellsFor = (key: string, prices: FlowPrices): readonly ExposureCell[] => {
    const all = cells.get(key) ?? [];
    if (prices.readsStep) return all;
    const known = merged.get(key) ?? withoutSteps(all);
    merged.set(key, known);
    return known;
  };
  return (strategy, flow, prices) => {
    const pricing = { strategy, flow, quantities };
    const key = keyOf({ strategy: strategy.id, of: flow.of });
    const lived = cellsFor(key, prices).map((cell) => entryOf(pricing, cell, prices.at(cell)));
    const due = (events.get(key) ?? []).map((event) => {
      const { segment, count } = event;
      const whose = segment === undefined ? {} : { segment };
      const price = prices.at(whose);
      return {
        strategy: strategy.id,
        flow: flow.id,
        ...whenOf(event),
        ...whose,
        quantity: new Decimal(count).toFixed(),
        amount: (event.cycle === undefined ? price.on(event.date) : price.always()).times(count).toFixed(),
      };
    });
    return [...lived, ...due];
  };
};

/**
 * Quantities meet prices, here and nowhere else: every flow of every strategy, month by month, undiscounted
 * and in the scenario's own price level. Income tax comes last, on the year's income from all other flows.
 *
 * @param model - a compiled scenario
 * @param exposure - its quantities, from any maker
 * @returns the ledger
 * @throws ProblemError when an amount's formula has no value, or a figure none on a day
 * @example
 * const ledger = price(model, plan(model));
 * ledger.entries[0]; // { strategy: "intensive", flow: "places", month: "2022-07", quantity: "8.33…", amount: "933333.33…" }
 */
export const price = (model: Model, exposure: Exposure): Ledger => {
  const basis = priceBasis(model);
  const entriesOf = flowEntries(exposure);
  return {
    currency: model.currency,
    ...(isUndated(model.horizon) ? { cycleDays: model.horizon.cycleDays } : {}),
    priceLevel: model.priceLevel,
    accounts: model.accounts,
    flows: model.strategies.flatMap(({ id, flows }) => flows.map((flow) => ledgerFlow(id, flow))),
    entries: model.strategies.flatMap((strategy) => {
      const entries = strategy.flows.flatMap((flow) => entriesOf(strategy, flow, flowPrices(basis, flow)));
      const months = exposure.cells.flatMap((cell) =>
        cell.strategy === strategy.id ? (cell.month ?? []) : [],
      );
      return [...entries, ...yearlyEntries(basis, strategy, entries, months)];
    }),
  };
};
