import { isUndated, type Model, type Strategy } from "../../model/index";
import { type Program, type UnitCohort, type UnitStore, unitsOf } from "../../program/index";
import { columnsOf } from "./columns";
import { runOf, sharesOf } from "./run";
import { cohortSize } from "./undated";

/** Citizens in one state or phase of a strategy at equally spaced times, expected values. */
export interface Presence {
  readonly strategy: string;
  readonly segment: string;
  readonly kind: "state" | "phase";
  readonly of: string;
  /** At the beginning of each week since their own start; without a calendar, of each cycle. */
  readonly starts: readonly number[];
  /** Without a calendar: at the end of each cycle. A phase is that of the cycle that ends. */
  readonly ends?: readonly number[];
}

/** Days of a week, which need not be those of a cycle. */
const WEEK = 7;

type Named = Pick<Presence, "kind" | "of">;

const namesIn = ({ states }: Model, { dynamics }: Strategy): readonly Named[] => [
  ...states.map(({ id: of }) => ({ kind: "state" as const, of })),
  ...(dynamics?.phases ?? []).map(({ id: of }) => ({ kind: "phase" as const, of })),
];

/**
 * Who is where at the beginning of each week since their own start, as long as citizens are followed: everybody who ever
 * starts, whenever that is, so that there are as many in every week.
 */
export const presenceByWeek = (program: Program): readonly Presence[] => {
  const { model } = program;
  if (model.cohort === undefined) return [];
  const { cycleDays } = model.cohort;
  const { starts, shares, dates, days, units } = runOf(program, model.cohort, { reach: "followUp" });
  const weeks = Math.ceil(days / WEEK);
  return model.strategies.flatMap((strategy) =>
    model.segments.flatMap(({ id: segment }, number): readonly Presence[] => {
      const counts = new Map<UnitCohort, number>();
      starts.counts.forEach((count, start) => {
        const unit = count === 0 ? undefined : units.get(strategy.id)?.(number, dates[start]).cohort();
        if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + count * (shares[number] ?? 0));
      });
      return namesIn(model, strategy).map(({ kind, of }) => {
        const sums = new Float64Array(weeks);
        for (const [unit, count] of counts) {
          const there = columnsOf(model, strategy, unit, [of]);
          for (let week = 0; week < weeks; week++)
            sums[week] =
              (sums[week] as number) + count * (there[Math.floor((week * WEEK) / cycleDays)] as number);
        }
        return { strategy: strategy.id, segment, kind, of, starts: [...sums] };
      });
    }),
  );
};

/** Who is where at the start and the end of each cycle of a model without a calendar. */
export const presenceByCycle = (program: Program, store?: UnitStore): readonly Presence[] => {
  const { model } = program;
  const { cohort, horizon, segments } = model;
  if (cohort === undefined || !isUndated(horizon)) return [];
  const { cycles } = horizon;
  const size = cohortSize(program, cohort);
  const shares = sharesOf(program);
  return model.strategies.flatMap((strategy) => {
    const units = unitsOf(program, cohort, strategy, { cycles, renewal: cycles }, store);
    return segments.flatMap(({ id: segment }, number) => {
      const unit = units(number).cohort();
      const count = size * (shares[number] ?? 0);
      const at = (of: string, when: Pick<UnitCohort, "states" | "phases">): readonly number[] =>
        Array.from(columnsOf(model, strategy, unit, [of], when), (each) => each * count);
      return namesIn(model, strategy).map(({ kind, of }) => ({
        strategy: strategy.id,
        segment,
        kind,
        of,
        starts: at(of, unit),
        ends: at(of, unit.ends ?? unit),
      }));
    });
  });
};
