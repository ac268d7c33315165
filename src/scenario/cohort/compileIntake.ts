import { addDays } from "../../calendar/index";
import type { Decimal } from "../../decimal";
import { binary, type Formula, number as numberFormula, readDecimal } from "../../formula/index";
import type { Cohort, Entry, OutcomeMeasure } from "../../model/index";
import type { Path } from "../../problems/index";
import type { Compiling } from "../compiling";
import { both, given } from "../given";
import { type TimedInput, timedFormula } from "../timedFormula";
import { inMonths } from "./duration";

/** Days in a cycle: a week when nothing is said. */
export const cycleDaysOf = (
  { document, formulaAt }: Compiling,
  values: Readonly<Record<string, Decimal>>,
): number => {
  const daysAt = (path: Path): number => readDecimal(formulaAt(path), { parameters: values }).toNumber();
  if (document.horizon.cycle !== undefined) return daysAt(["horizon", "cycle"]);
  return document.intake?.cycle === undefined ? 7 : daysAt(["intake", "cycle"]);
};

const entriesOf = ({ document, formulaAt }: Compiling, cycleDays: number): readonly Entry[] => {
  const { entrants, weekly, number } = document.intake ?? {};
  if (number !== undefined) return [{ count: formulaAt(["intake", "number"]) }];
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

/** Days that everybody is followed: all cycles, where there is no calendar. */
const followUpOf = ({ document, formulaAt }: Compiling, cycleDays: number): Formula => {
  const { cycles } = document.horizon;
  return cycles === undefined
    ? formulaAt(["horizon", "followUp"])
    : binary("multiply", numberFormula(cycles), numberFormula(String(cycleDays)));
};

/** By how much starts are put off: in days, or by the calendar in months. */
const delayOf = ({ document, formulaAt, durationAt }: Compiling): Pick<Cohort, "delay" | "delayMonths"> => {
  if (document.intake?.delay === undefined) return {};
  const path = ["intake", "delay"];
  const delayMonths = inMonths(durationAt(path));
  return delayMonths === undefined ? { delay: formulaAt(path) } : { delayMonths };
};

const listed = (names: string | readonly string[]): readonly string[] =>
  typeof names === "string" ? [names] : names;

const outcomesOf = (source: Compiling): readonly OutcomeMeasure[] =>
  Object.entries(source.document.outcomes ?? {}).map(
    ([id, { label = both(id), firstEntry, weeksIn, yearsIn }]) => {
      const path = ["outcomes", id];
      if (firstEntry !== undefined) return { id, label, kind: "firstEntry", states: firstEntry, path };
      const kind = weeksIn === undefined ? "years" : "weeks";
      const timed = weeksIn ?? yearsIn ?? [];
      if (typeof timed === "string" || Array.isArray(timed))
        return { id, label, kind, states: listed(timed), path };
      const weights = Object.entries(timed as Readonly<Record<string, TimedInput>>).map(
        ([state, weight]) => [state, timedFormula(weight, [...path, `${kind}In`, state], source)] as const,
      );
      return {
        id,
        label,
        kind,
        states: Object.keys(timed),
        weights: Object.fromEntries(weights),
        path,
      };
    },
  );

/** Who the citizens are and when they start. */
export const compileIntake = (source: Compiling, values: Readonly<Record<string, Decimal>>): Cohort => {
  const { state = "", ladder, places } = source.document.intake ?? {};
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
    ...given({ clockStart }),
    ...delayOf(source),
    entries: entriesOf(source, cycleDays),
    ...given({ refill }),
    outcomes: outcomesOf(source),
    followUp: followUpOf(source, cycleDays),
    path: ["intake"],
  };
};
