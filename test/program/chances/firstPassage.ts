import type { Model, Transition } from "../../../src/model/index";
import { chancesOf } from "../../../src/program/index";

/** The probability of a move out of a state, the same in every cycle. */
export type Paces = (transition: Transition, state: string) => number;

/** The probabilities that the library finds for a model of one strategy without schedules. */
export const solvedPaces = (model: Model): Paces => {
  const [strategy] = model.strategies;
  const [segment] = model.segments;
  if (strategy === undefined || segment === undefined) throw new Error("nobody moves");
  const chances = chancesOf({ model, strategy, segment, entry: "2022-07-04" });
  const names = model.states.map(({ id }) => id);
  return (transition, state) => {
    const out = (strategy.dynamics?.transitions ?? []).filter(({ from }) => from.includes(state));
    return chances.moves(names.indexOf(state), 0, 0).p[out.indexOf(transition)] ?? Number.NaN;
  };
};

/**
 * How many of the entrants make one of some moves for the first time within some cycles, by move: everybody is either
 * done or not, and goes on moving in both cases.
 */
export const firstPassage = (
  { states }: Pick<Model, "states">,
  transitions: readonly Transition[],
  paces: Paces,
  goal: readonly Transition[],
  cycles: number,
): readonly number[] => {
  const names = states.map(({ id }) => id);
  const found = goal.map(() => 0);
  let waiting = names.map((_, index) => (index === 0 ? 1 : 0));
  let done = names.map(() => 0);
  for (let cycle = 0; cycle < cycles; cycle++) {
    const [nextWaiting, nextDone] = [[...waiting], [...done]];
    const move = (list: number[], place: number, count: number): void => {
      list[place] = (list[place] ?? 0) + count;
    };
    for (const transition of transitions)
      for (const state of transition.from) {
        const [from, to] = [names.indexOf(state), names.indexOf(transition.to)];
        const pace = paces(transition, state);
        const [firsts, others] = [(waiting[from] ?? 0) * pace, (done[from] ?? 0) * pace];
        const place = goal.indexOf(transition);
        if (place >= 0) found[place] = (found[place] ?? 0) + firsts;
        move(nextWaiting, from, -firsts);
        move(place >= 0 ? nextDone : nextWaiting, to, firsts);
        move(nextDone, from, -others);
        move(nextDone, to, others);
      }
    [waiting, done] = [nextWaiting, nextDone];
  }
  return found;
};
