import { Decimal } from "../decimal";
import { comparisonsOf, type Formula, type NameComparison } from "../formula/index";
import { type Key, type KeyPart, type Model, type Segment, type Strategy, YEAR_DAYS } from "../model/index";
import { type Dependencies, dependenciesOf, readsStep } from "./dependenciesOf";
import { expanded } from "./expanded";
import { weightOf } from "./weightOf";

/**
 * What an amount or a weight may read of the time of those it is of, beside parameters: whole cycles since their start,
 * whole cycles in the state, and age in years at the beginning of the cycle.
 */
export const TIME_NAMES = ["cycle", "inState", "age"] as const;

/**
 * Cycles since the start and in the state from which amounts or weights may be others, each list rising from 0. What
 * lies between two of them is a band: all amounts are the same throughout it.
 */
export interface Bands {
  readonly sinceEntry: readonly number[];
  readonly inState: readonly number[];
}

/** Bands of what is counted in a strategy, in the order of states, phases and events. */
export interface StrategyBands {
  readonly states: readonly Bands[];
  readonly phases: readonly Bands[];
  readonly events: readonly Bands[];
}

export const KEY_PARTS: readonly KeyPart[] = ["step", "sinceEntry", "inState"];

/** What of a key prices are read by: the step of the clock, and the first cycles of its bands. */
export type PricedBy = Pick<Key, KeyPart>;

/** Those of a key's parts that are read. */
export const pricedBy = (parts: readonly KeyPart[], key: PricedBy): PricedBy =>
  Object.fromEntries(parts.flatMap((part) => (key[part] === undefined ? [] : [[part, key[part]]])));

/** What a key's parts are known by: the same name, the same price. */
export const pricedByName = ({ step, sinceEntry, inState }: PricedBy): string =>
  `${step} ${sinceEntry} ${inState}`;

/** Whether a name is one of time: where a parameter has it, that is what is read. */
const isTime = ({ parameters }: Pick<Model, "parameters">, name: string): boolean =>
  TIME_NAMES.some((each) => each === name) && !Object.hasOwn(parameters, name);

/** The parts of a key that what rests on something differs by. */
export const keyPartsOf = (
  model: Pick<Model, "parameters">,
  behind: Pick<Dependencies, "parameters" | "tables">,
): readonly KeyPart[] => {
  const times = behind.parameters.filter((name) => isTime(model, name));
  return [
    ...(readsStep(behind) ? (["step"] as const) : []),
    ...(times.some((name) => name !== "inState") ? (["sinceEntry"] as const) : []),
    ...(times.includes("inState") ? (["inState"] as const) : []),
  ];
};

/** Age in years at the beginning of a cycle since the start. */
const ageAt = (age: string, cycle: number, cycleDays: Decimal): Decimal =>
  new Decimal(cycle).times(cycleDays).div(YEAR_DAYS).plus(age);

/** What amounts read of the time of those in a band: that at which it begins. */
export const timeValues = (
  { cohort }: Pick<Model, "cohort">,
  segment: Pick<Segment, "age"> | undefined,
  { sinceEntry = 0, inState = 0 }: PricedBy,
): Readonly<Record<string, Decimal>> => {
  if (cohort === undefined) return {};
  const age = segment?.age;
  return {
    cycle: new Decimal(sinceEntry),
    inState: new Decimal(inState),
    ...(age === undefined ? {} : { age: ageAt(age, sinceEntry, new Decimal(cohort.cycleDays)) }),
  };
};

/** The first whole number for which something holds that holds from some point on, near an estimate of it. */
const firstFrom = (estimate: Decimal, holds: (cycle: number) => boolean): number => {
  let found = Math.max(0, estimate.floor().toNumber() - 1);
  while (!holds(found)) found += 1;
  return found;
};

/** The cycles from which a comparison may come out otherwise. */
const turnsOf = (
  { name, op, value }: NameComparison,
  age: string | undefined,
  cycleDays: Decimal,
  cycles: number,
): readonly number[] => {
  if (name === "age" && age === undefined) return [];
  const at = (cycle: number): Decimal =>
    name === "age" ? ageAt(age ?? "0", cycle, cycleDays) : new Decimal(cycle);
  const estimate =
    name === "age"
      ? value
          .minus(age ?? 0)
          .times(YEAR_DAYS)
          .div(cycleDays)
      : value;
  if (estimate.gt(cycles)) return [];
  const reached = (): number => firstFrom(estimate, (cycle) => at(cycle).gte(value));
  const passed = (): number => firstFrom(estimate, (cycle) => at(cycle).gt(value));
  if (op === "<" || op === ">=") return [reached()];
  return op === "<=" || op === ">" ? [passed()] : [reached(), passed()];
};

/** The bands that some formulas tell apart within so many cycles. */
const bandsIn = (model: Model, formulas: readonly Formula[], { age }: Segment, cycles: number): Bands => {
  const cycleDays = new Decimal(model.cohort?.cycleDays ?? 7);
  const cuts = { sinceEntry: new Set([0]), inState: new Set([0]) };
  /** Those who never move have been in their state for all cycles at the end of the last. */
  const clockOf = (name: string) =>
    name === "inState" ? { own: cuts.inState, last: cycles } : { own: cuts.sinceEntry, last: cycles - 1 };
  for (const { compared, used } of formulas.map(comparisonsOf)) {
    for (const name of used) {
      const { own, last } = clockOf(name);
      if (isTime(model, name)) for (let cycle = 0; cycle <= last; cycle++) own.add(cycle);
    }
    for (const comparison of compared) {
      const { own, last } = clockOf(comparison.name);
      if (isTime(model, comparison.name))
        for (const cycle of turnsOf(comparison, age, cycleDays, last)) if (cycle <= last) own.add(cycle);
    }
  }
  const rising = (numbers: ReadonlySet<number>): readonly number[] => [...numbers].sort((a, b) => a - b);
  return { sinceEntry: rising(cuts.sinceEntry), inState: rising(cuts.inState) };
};

const ONE: Bands = { sinceEntry: [0], inState: [0] };

/** The formulas of a strategy that read time, by what they are of: amounts of flows, and weights of outcomes. */
const timedFormulas = (model: Model, strategy: Strategy): ReadonlyMap<string, readonly Formula[]> => {
  const found = new Map<string, Formula[]>();
  const add = (of: string, formula: Formula): void => {
    if (!dependenciesOf(model, formula).parameters.some((name) => isTime(model, name))) return;
    const whole = expanded(model, formula);
    const before = found.get(of);
    if (before === undefined) found.set(of, [whole]);
    else before.push(whole);
  };
  for (const { of, amount } of strategy.flows) add(of, amount);
  for (const outcome of model.cohort?.outcomes ?? [])
    for (const state of outcome.kind === "firstEntry" ? [] : outcome.states) {
      const weight = weightOf(strategy, outcome, state);
      if (weight !== undefined) add(state, weight);
    }
  return found;
};

/**
 * The bands of a strategy for one segment: cycles between which an amount or a weight may be another are told apart, where
 * a formula only compares them with numbers, and each by itself where one reads how many they are.
 *
 * @param cycles - how many are looked at
 */
export const bandsOf = (
  model: Model,
  strategy: Strategy,
): ((segment: Segment, cycles: number) => StrategyBands) => {
  const formulas = timedFormulas(model, strategy);
  const { phases = [], events = [] } = strategy.dynamics ?? {};
  return (segment, cycles) => {
    const of = ({ id }: { readonly id: string }): Bands => {
      const own = formulas.get(id);
      return own === undefined ? ONE : bandsIn(model, own, segment, cycles);
    };
    return {
      states: model.states.map(of),
      phases: phases.map(of),
      // What happens is counted as it happens, whatever the cycles in the state before it.
      events: events.map((event) => ({ ...of(event), inState: [0] })),
    };
  };
};

/** The number of the band that a cycle lies in. */
export const bandAt = (cuts: readonly number[], cycle: number): number => {
  let found = 0;
  while ((cuts[found + 1] ?? Number.POSITIVE_INFINITY) <= cycle) found += 1;
  return found;
};

/** The first column of each, when every band of cycles in a state has one; the last number is that of all. */
export const firstColumns = (inState: readonly (readonly number[])[]): readonly number[] => {
  const firsts = [0];
  for (const cuts of inState) firsts.push((firsts.at(-1) ?? 0) + cuts.length);
  return firsts;
};

/** The cycles in a state that bands tell apart. */
export const cutsIn = (bands: readonly Bands[]): readonly (readonly number[])[] =>
  bands.map(({ inState }) => inState);
