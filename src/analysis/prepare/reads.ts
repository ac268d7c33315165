import { type Formula, parametersOf } from "../../formula/index";
import { formulasOf, type Model, type Strategy } from "../../model/index";
import { dependenciesOf, dependentsOf } from "../../program/index";

/** The rooms a parameter may be read in: who starts, each strategy's citizens and what it buys, and its prices. */
export interface Rooms {
  /** Who starts and how long they are followed, as it is written. */
  readonly intake: readonly string[];
  /** The same with what places that are filled again make of it: common to all strategies. */
  readonly starts: readonly string[];
  /** How citizens move, and what is bought, by strategy. */
  readonly quantities: ReadonlyMap<string, readonly string[]>;
}

const namesIn = (formulas: readonly (Formula | undefined)[]): readonly string[] => [
  ...new Set(formulas.flatMap((formula) => (formula === undefined ? [] : parametersOf(formula)))),
];

const movesOf = ({ dynamics }: Strategy): readonly Formula[] =>
  (dynamics?.transitions ?? []).flatMap(formulasOf);

const countsOf = ({ capacity, dynamics }: Strategy): readonly Formula[] => [
  ...capacity.flatMap((bought) => ("count" in bought ? [bought.count] : [])),
  ...(dynamics?.caseloads ?? []).map(({ citizensPerStaff }) => citizensPerStaff),
];

/** The parameters that quantities read themselves, room by room. */
export const roomsOf = ({ cohort, segments, strategies }: Model): Rooms => {
  const refilled = strategies.find(({ id }) => id === cohort?.refill?.strategy);
  const written = [
    ...(cohort?.entries ?? []).map(({ count }) => count),
    cohort?.delay,
    cohort?.delayMonths,
    cohort?.followUp,
    ...segments.map(({ share }) => share),
  ];
  return {
    intake: namesIn(written),
    starts: namesIn([
      ...written,
      ...(refilled === undefined ? [] : [...movesOf(refilled), ...countsOf(refilled)]),
    ]),
    quantities: new Map(
      strategies.map((strategy) => [strategy.id, namesIn([...movesOf(strategy), ...countsOf(strategy)])]),
    ),
  };
};

/** Whether who starts, how citizens move or what is bought follows from a parameter. */
export const isMoving = (model: Model, name: string): boolean => {
  const names = dependentsOf(model, name);
  const { starts, quantities } = roomsOf(model);
  return [...starts, ...quantities.values()].flat().some((each) => names.has(each));
};

/** Whether nothing but prices follow from a parameter: no quantity, and not what an amount of some time is worth. */
export const isPriceAlone = (model: Model, name: string): boolean => {
  const names = dependentsOf(model, name);
  const rates = [model.discounting?.rate, model.discounting?.outcomes?.rate];
  return (
    !isMoving(model, name) && !namesIn(rates.map((rate) => rate?.formula)).some((each) => names.has(each))
  );
};

/** The strategies that read a parameter in their moves, what they buy or what they pay; all where only the intake does. */
export const armsOf = (model: Model, name: string): readonly string[] => {
  const names = dependentsOf(model, name);
  const { starts, quantities } = roomsOf(model);
  const reads = (read: readonly string[]): boolean => read.some((each) => names.has(each));
  const own = model.strategies.filter(
    ({ id, flows }) =>
      reads(quantities.get(id) ?? []) ||
      flows.some(({ amount }) => reads(dependenciesOf(model, amount).parameters)),
  );
  const arms = own.length === 0 && reads(starts) ? model.strategies : own;
  return arms.map(({ id }) => id);
};
