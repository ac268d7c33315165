import { type Decimal, exactText } from "../../decimal";
import { followUpDays } from "../../exposure/index";
import { type Formula, parametersOf } from "../../formula/index";
import { formulasOf, type Model, type Transition } from "../../model/index";
import { dependentsOf, programOf } from "../../program/index";
import { roomsOf } from "../prepare/reads";

/** What stands still while a parameter is varied: a result that does not say so is read as if all moved along. */
export interface Held {
  /** Whether quantities stand still and only prices move. */
  readonly quantities: boolean;
  /** Who starts: the same throughout, as places fall free, or what is varied itself. */
  readonly intake: "held" | "follows" | "varied";
  /** Entrants at the scenario's own values, decimal text. */
  readonly citizens: string;
  /** Days each citizen is followed, decimal text; absent from a budget. */
  readonly followUpDays?: string;
  /** Parameters that stand in the same moves: how those who reach a goal are spread. */
  readonly mix: readonly string[];
  /** Parameters of when the same moves happen. */
  readonly timing: readonly string[];
  /** Other moves out of the same states, by id. */
  readonly otherExits: readonly string[];
}

const timingOf = ({ chance }: Transition): readonly Formula[] =>
  chance.kind !== "share"
    ? []
    : [
        chance.within,
        ...(chance.shape?.steps ?? []).flatMap(({ value }) => (value === "rest" ? [] : [value])),
      ];

/** What is held while a parameter is varied in one strategy. */
export const heldOf = (model: Model, name: string, of: string, citizens: Decimal): Held => {
  const names = dependentsOf(model, name);
  const { intake, starts, quantities } = roomsOf(model);
  const isRead = (read: readonly string[]): boolean => read.some((each) => names.has(each));
  const transitions = model.strategies.find(({ id }) => id === of)?.dynamics?.transitions ?? [];
  const moved = transitions.filter((transition) => isRead(formulasOf(transition).flatMap(parametersOf)));
  const others = (formulas: readonly Formula[]): readonly string[] =>
    [...new Set(formulas.flatMap(parametersOf))].filter((each) => !names.has(each));
  const timing = moved.flatMap(timingOf);
  const from = new Set(moved.flatMap((transition) => transition.from));
  return {
    quantities: !isRead([...starts, ...[...quantities.values()].flat()]),
    intake: isRead(intake) ? "varied" : isRead(starts) ? "follows" : "held",
    citizens: exactText(citizens),
    ...(model.cohort === undefined ? {} : { followUpDays: exactText(followUpDays(programOf(model))) }),
    mix: others(moved.flatMap(formulasOf).filter((formula) => !timing.includes(formula))),
    timing: others(timing),
    otherExits: transitions
      .filter((transition) => !moved.includes(transition) && transition.from.some((state) => from.has(state)))
      .map(({ id }) => id),
  };
};
