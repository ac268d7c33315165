import { addDays, type PlainDate } from "../../calendar/index";
import { Decimal } from "../../decimal";
import { countsOf } from "../../ledger/index";
import { calendarOf, type Goal, type Model } from "../../model/index";
import { armOf } from "../arm";
import { evaluate } from "../evaluate";

/** What a scenario expects of a goal by the end of a day. */
export interface Expected {
  /** Citizens who have started by then. */
  readonly entrants: Decimal;
  /** Of these, who have come into the outcome's states. */
  readonly reached: Decimal;
}

const NOBODY: Expected = { entrants: new Decimal(0), reached: new Decimal(0) };

/** A scenario looked at to the end of a day and no further: who has started by then, and what has become of them. */
export const expectedBy = (model: Model, { strategy, outcome }: Goal, date: PlainDate): Expected => {
  const { cohort } = model;
  const { from } = calendarOf(model.horizon);
  const until = addDays(date, 1);
  const wanted = cohort?.outcomes.filter(({ id }) => id === outcome) ?? [];
  if (cohort === undefined || until <= from) return NOBODY;
  const { refill } = cohort;
  const seen: Model = {
    ...model,
    horizon: { from, until },
    // Money is another matter, and what is bought may be bought for longer.
    strategies: model.strategies.map((each) => ({ ...each, flows: [] })),
    definitions: {},
    cohort: {
      ...cohort,
      outcomes: wanted,
      ...(refill === undefined
        ? {}
        : { refill: { ...refill, lastStart: refill.lastStart < date ? refill.lastStart : date } }),
    },
  };
  const { citizens, ledger } = armOf(evaluate(seen), strategy);
  return {
    entrants: new Decimal(citizens),
    reached: countsOf(ledger, "outcome").get(outcome) ?? new Decimal(0),
  };
};
