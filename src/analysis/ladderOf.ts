import { addDays, type PlainDate } from "../calendar/index";
import { type ClockWeek, dateOf, observedWeeks } from "../exposure/index";
import type { Model } from "../model/index";
import { modelShape } from "../model/index";
import { checkGiven, is } from "../problems/index";

/** Calendar weeks in a row on one step of the clock, or not counted at all. */
export interface LadderStretch {
  /** The Monday of the first week. */
  readonly from: PlainDate;
  /** The Sunday of the last. */
  readonly to: PlainDate;
  readonly weeks: number;
  /** The step, when the weeks count. */
  readonly step?: string;
  /** What the clock stands on after the last week. */
  readonly counted: number;
  /** Whether the count started over at the end of it. */
  readonly restarted: boolean;
}

const continues = (a: ClockWeek, b: ClockWeek): boolean => a.step === b.step && !a.restarted;

const ladderOfTakes = () => ({ model: modelShape, strategy: is.text });

/**
 * A history's weeks as the model's clock counts them, those that follow each other on one step taken together.
 *
 * @param model - a compiled history
 * @param strategy - which strategy
 * @returns in order of time; empty for a model without a clock
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { ladderOf } from "traedesten/history";
 * import { loadHistory } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/history-flexjob.yaml");
 * const model = await loadHistory(file, { rules: denmark });
 * const [first] = ladderOf(model, "history");
 * first; // { from: "2021-01-04", to: "2021-06-06", weeks: 22, counted: 52, restarted: false, step: "3" }
 */
export const ladderOf = (model: Model, strategy: string): readonly LadderStretch[] => {
  checkGiven(ladderOfTakes, { model, strategy });
  const found = model.strategies.find(({ id }) => id === strategy);
  const runs: ClockWeek[][] = [];
  for (const week of found === undefined ? [] : observedWeeks(model, found)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || !continues(last, week)) runs.push([week]);
    else run.push(week);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { step, counted, restarted } = last;
    const from = dateOf(first.week * 7);
    const to = addDays(dateOf(last.week * 7), 6);
    return [{ from, to, weeks: run.length, counted, restarted, ...(step === undefined ? {} : { step }) }];
  });
};
