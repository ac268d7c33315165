import { addDays } from "../../calendar/index";
import type { Decimal } from "../../decimal";
import { type Formula, readDecimal } from "../../formula/index";
import type { Cohort, Entry, Outcome } from "../../model/index";
import type { Compiling } from "../compiling";
import { both, given } from "../given";

/** Days in a cycle: a week when nothing is said. */
export const cycleDaysOf = (
  { document, formulaAt }: Compiling,
  values: Readonly<Record<string, Decimal>>,
): number =>
  document.intake?.cycle === undefined
    ? 7
    : readDecimal(formulaAt(["intake", "cycle"]), { parameters: values }).toNumber();

const entriesOf = ({ document, formulaAt }: Compiling, cycleDays: number): readonly Entry[] => {
  const { entrants, weekly } = document.intake ?? {};
  if (entrants !== undefined)
    return entrants.map(({ date }, index) => ({
      date,
      count: formulaAt(["intake", "entrants", index, "number"]),
    }));
  if (weekly === undefined) return [];
  const count: Formula = formulaAt(["intake", "weekly", "number"]);
  const entries: Entry[] = [];
  for (let date = weekly.from; date < weekly.until; date = addDays(date, cycleDays))
    entries.push({ date, count });
  return entries;
};

const outcomesOf = ({ document }: Compiling): readonly Outcome[] =>
  Object.entries(document.outcomes ?? {}).map(([id, { label = both(id), firstEntry, weeksIn }]) => ({
    id,
    label,
    kind: firstEntry === undefined ? "weeks" : "firstEntry",
    states: firstEntry ?? weeksIn ?? [],
    path: ["outcomes", id],
  }));

/** Who the citizens are and when they start. */
export const compileIntake = (source: Compiling, values: Readonly<Record<string, Decimal>>): Cohort => {
  const { document, formulaAt } = source;
  const { state = "", ladder, delay, places } = document.intake ?? {};
  const cycleDays = cycleDaysOf(source, values);
  const clockStart =
    ladder === undefined
      ? undefined
      : { counted: Number(ladder.weeksOnBenefits), resetting: Number(ladder.selfSupportedWeeks) };
  const refill =
    places === undefined
      ? undefined
      : {
          strategy: places.strategy,
          capacity: places.capacity,
          first: places.from,
          lastStart: places.lastStart,
        };
  return {
    cycleDays,
    state,
    ...given({
      clockStart,
      delay: delay === undefined ? undefined : formulaAt(["intake", "delay"]),
    }),
    entries: entriesOf(source, cycleDays),
    ...given({ refill }),
    outcomes: outcomesOf(source),
    followUp: formulaAt(["horizon", "followUp"]),
    path: ["intake"],
  };
};
