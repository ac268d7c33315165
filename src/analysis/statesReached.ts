import { Decimal, exactText } from "../decimal";
import { followUpDays } from "../exposure/index";
import { number } from "../formula/index";
import { isUndated, type Model, modelShape, YEAR_DAYS } from "../model/index";
import { checkGiven } from "../problems/index";
import { programOf } from "../program/index";
import { examined } from "./critic/examined";
import { occupancy } from "./occupancy";

/** How many come into a state of an outcome for the first time, or into any of its states. */
export interface StateEntries {
  readonly outcome: string;
  /** Absent for any of them: the outcome itself. */
  readonly state?: string;
  /** By strategy, expected values as decimal text: within a year of their own start, and within the follow-up. */
  readonly afterYear: Readonly<Record<string, string>>;
  readonly atEnd: Readonly<Record<string, string>>;
}

/** How many citizens are in a state so many whole years after their own start. */
export interface YearEnd {
  readonly strategy: string;
  readonly state: string;
  readonly year: number;
  readonly citizens: number;
}

/** What becomes of citizens, state by state. */
export interface StatesReached {
  /** The follow-up in years, decimal text. */
  readonly years: string;
  /** Of outcomes that several states are one of. */
  readonly entries: readonly StateEntries[];
  /** At the end of each year, with a calendar. */
  readonly status: readonly YearEnd[];
}

const statesReachedTakes = () => ({ model: modelShape });

/**
 * Outcomes that add up several states taken apart, after a year and at the end of the follow-up; and how many are in each
 * state at the end of each year since their own start.
 *
 * @param model - a compiled scenario
 * @returns nothing where there are no citizens
 * @example
 * import { statesReached } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * statesReached(model)?.entries.find(({ state }) => state === "job")?.afterYear.intensive; // "16.0301692044335"
 */
export const statesReached = (model: Model): StatesReached | undefined => {
  checkGiven(statesReachedTakes, { model });
  const { cohort, strategies, horizon } = model;
  if (cohort === undefined) return undefined;
  const followed = followUpDays(programOf(model));
  const parts = cohort.outcomes
    .filter(({ kind, states }) => kind === "firstEntry" && states.length > 1)
    .flatMap(({ id, states }) => [
      ...states.map((state) => ({ outcome: id, state, states: [state] })),
      { outcome: id, state: undefined, states },
    ]);
  const { firstEntries } = examined(model);
  const sets = parts.map(({ states }) => states);
  const counts = (days: Decimal) =>
    sets.length === 0 ? new Map<string, Decimal[]>() : firstEntries(sets, days);
  const [year, end] = [counts(Decimal.min(YEAR_DAYS, followed)), counts(followed)];
  const byStrategy = (found: ReturnType<typeof counts>, index: number): Readonly<Record<string, string>> =>
    Object.fromEntries(strategies.map(({ id }) => [id, exactText(found.get(id)?.[index] ?? new Decimal(0))]));
  const years = followed.div(YEAR_DAYS);
  const weeks = Array.from({ length: Math.round(years.toNumber()) }, (_, index) => ({
    year: index + 1,
    week: Math.round((Number(YEAR_DAYS) * (index + 1)) / 7),
  }));
  // Those there at the end of a week are those there at the beginning of the next.
  const longer = { ...model, cohort: { ...cohort, followUp: number(followed.plus(14).toFixed()) } };
  const rows = isUndated(horizon) ? [] : occupancy(longer, { by: "week" });
  return {
    years: exactText(years),
    entries: parts.map(({ outcome, state }, index) => ({
      outcome,
      ...(state === undefined ? {} : { state }),
      afterYear: byStrategy(year, index),
      atEnd: byStrategy(end, index),
    })),
    status: weeks.flatMap(({ year: ended, week }) =>
      rows
        .filter((row) => row.week === week)
        .flatMap(({ strategy, state, citizens }) =>
          state === undefined ? [] : [{ strategy, state, year: ended, citizens }],
        ),
    ),
  };
};
