import { Decimal, exactText } from "../decimal";
import type { Ledger, LedgerEntry, LedgerFlow, OutcomeRow } from "../ledger/index";
import type { ExposureEvent, Label } from "../model/index";
import { failUnknown } from "../problems/index";
import type { Result } from "./evaluate";

/** One strategy of a result, or the difference of two: what amounts and outcomes are divided by and into. */
export interface Arm {
  readonly id: string;
  readonly label: Label;
  readonly ledger: Ledger;
  readonly outcomes: readonly OutcomeRow[];
  readonly events: readonly ExposureEvent[];
  /** Entrants, the same in every strategy; decimal text. */
  readonly citizens: string;
  /** Place-years bought; decimal text. */
  readonly placeYears: string;
}

/** The difference of two strategies: every amount, outcome and event of one less those of the other. */
export interface Comparison extends Arm {
  readonly of: string;
  readonly against: string;
}

const DIFFERENCE = "difference";

const citizensIn = ({ entrants }: Result): Decimal =>
  entrants.reduce((sum, { count }) => sum.plus(count), new Decimal(0));

const placeYearsIn = ({ readings }: Result, strategy: string): Decimal =>
  readings
    .filter((reading) => reading.strategy === strategy && reading.reading === "places")
    .reduce((sum, { years }) => sum.plus(years), new Decimal(0));

/**
 * One strategy of a result by itself.
 *
 * @throws ProblemError `unknown-reference` for a strategy the result does not have, with the nearest
 * @example
 * perCitizen(armOf(result, "sporadic"), "municipality").each;
 */
export const armOf = (result: Result, strategy: string): Arm => {
  const names = result.strategies.map(({ id }) => id);
  const found = result.strategies.find(({ id }) => id === strategy);
  if (found === undefined) return failUnknown(strategy, names, "strategies");
  const isOwn = (row: { readonly strategy: string }): boolean => row.strategy === strategy;
  return {
    ...found,
    ledger: {
      ...result.ledger,
      flows: result.ledger.flows.filter(isOwn),
      entries: result.ledger.entries.filter(isOwn),
    },
    outcomes: result.outcomes.filter(isOwn),
    events: result.exposure.events.filter(isOwn),
    citizens: exactText(citizensIn(result)),
    placeYears: exactText(placeYearsIn(result, strategy)),
  };
};

/** Rows that say the same of different arms taken from each other; `amounts` are the keys that are. */
const minus = <Row extends object, Key extends keyof Row & string>(
  of: readonly Row[],
  against: readonly Row[],
  amounts: readonly Key[],
  write: (difference: Decimal) => Row[Key],
): readonly Row[] => {
  const sums = new Map<string, { readonly row: Row; readonly values: Decimal[] }>();
  const add = (rows: readonly Row[], sign: 1 | -1): void => {
    for (const row of rows) {
      const named = Object.entries({ ...row, strategy: "" }).filter(([key]) => !amounts.includes(key as Key));
      const key = JSON.stringify(named.sort(([a], [b]) => (a < b ? -1 : 1)));
      const sum = sums.get(key) ?? { row, values: amounts.map(() => new Decimal(0)) };
      amounts.forEach((name, index) => {
        const value = new Decimal(row[name] as string | number).times(sign);
        sum.values[index] = value.plus(sum.values[index] ?? 0);
      });
      sums.set(key, sum);
    }
  };
  add(of, 1);
  add(against, -1);
  return [...sums.values()].map(({ row, values }) => ({
    ...row,
    ...Object.fromEntries(amounts.map((name, index) => [name, write(values[index] ?? new Decimal(0))])),
    strategy: DIFFERENCE,
  }));
};

/** What makes a flow the same in two strategies: who pays whom for what on which account. */
const flowKey = ({ id, from, to, per, account }: LedgerFlow): string =>
  JSON.stringify([id, from, to, per, account]);

/** A ledger less another. Flows of one name that are not the same keep apart. */
const ledgerMinus = (of: Ledger, against: Ledger): Ledger => {
  const known = new Map(of.flows.map((flow) => [flow.id, flow]));
  const renamed = new Map(
    against.flows.map((flow) => {
      const same = known.get(flow.id);
      const clashes = same !== undefined && flowKey(same) !== flowKey(flow);
      return [flow.id, clashes ? `${flow.strategy}.${flow.id}` : flow.id];
    }),
  );
  const nameIn = (id: string): string => renamed.get(id) ?? id;
  const others = against.flows.map((flow) => ({ ...flow, id: nameIn(flow.id) }));
  const entries = against.entries.map((entry) => ({ ...entry, flow: nameIn(entry.flow) }));
  return {
    ...of,
    flows: [...of.flows, ...others.filter(({ id }) => !known.has(id))].map((flow) => ({
      ...flow,
      strategy: DIFFERENCE,
    })),
    entries: minus<LedgerEntry, "quantity" | "amount">(
      of.entries,
      entries,
      ["quantity", "amount"],
      (difference) => difference.toFixed(),
    ),
  };
};

/**
 * What one strategy costs and does more than another: intensive − sporadic. A negative net cost is a saving.
 *
 * @param result - of a model with both
 * @param of - the strategy looked at
 * @param against - what it is compared with
 * @throws ProblemError `unknown-reference` for a strategy the result does not have, with the nearest
 * @example
 * perCitizen(compare(result, "intensive", "sporadic"), "municipality").each;
 */
export const compare = (result: Result, of: string, against: string): Comparison => {
  const [one, other] = [armOf(result, of), armOf(result, against)];
  const difference = (value: Decimal): string => value.toFixed();
  return {
    id: DIFFERENCE,
    label: { da: `${one.label.da} − ${other.label.da}`, en: `${one.label.en} − ${other.label.en}` },
    of,
    against,
    ledger: ledgerMinus(one.ledger, other.ledger),
    outcomes: minus<OutcomeRow, "quantity">(one.outcomes, other.outcomes, ["quantity"], difference),
    events: minus<ExposureEvent, "count">(one.events, other.events, ["count"], (value) => value.toNumber()),
    citizens: one.citizens,
    placeYears: exactText(new Decimal(one.placeYears).minus(other.placeYears)),
  };
};
