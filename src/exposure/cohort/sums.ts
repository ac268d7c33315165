import { addDays, type PlainDate } from "../../calendar/index";
import type { Strategy } from "../../model/index";
import { addRow } from "./addRow";
import type { Sums } from "./frame";
import type { Run } from "./run";
import type { UnitCohort } from "./unitCohort";

/** How much of a cycle since the start is looked at: the last one may be cut short. */
const weightOf = ({ reach, days, cycleDays }: Run, cycle: number): number =>
  reach === "until" ? 1 : Math.min(1, days / cycleDays - cycle);

/** Adds up the entrants of every cycle, each from their own start: by cycle, and whole years since it. */
export const sumsOf = (run: Run, strategy: Strategy, segment: number): Sums => {
  const { starts, cycles, pieces, afters, cycleDays, days } = run;
  const unitFrom = (start: PlainDate): UnitCohort | undefined => run.units.get(strategy.id)?.(segment, start);
  const first = unitFrom(starts.first);
  const widths = {
    states: first?.states[0]?.length ?? 0,
    phases: first?.phases[0]?.length ?? 0,
    events: first?.events[0]?.length ?? 0,
  };
  const length = pieces.length * afters;
  const sums = {
    states: new Float64Array(length * widths.states),
    width: widths.states,
    phases: new Float64Array(length * widths.phases),
    events: new Float64Array(length * widths.events),
    begun: new Float64Array(length * widths.events),
  };
  starts.counts.forEach((all, start) => {
    const count = all * (run.shares[segment] ?? 0);
    if (count === 0) return;
    const unit = unitFrom(addDays(starts.first, start * cycleDays));
    if (unit === undefined) return;
    addRow(sums.begun, start * afters * widths.events, unit.begun, count);
    const last = Math.min(cycles, pieces.length - start);
    for (let cycle = 0; cycle < last; cycle++) {
      const at = (start + cycle) * afters + run.afterOf(cycle);
      const part = count * weightOf(run, cycle);
      addRow(sums.states, at * widths.states, unit.states[cycle], part);
      addRow(sums.phases, at * widths.phases, unit.phases[cycle], part);
      // What happens at the end of a cycle happens if that end is looked at.
      if (run.reach === "until" || (cycle + 1) * cycleDays <= days)
        addRow(sums.events, at * widths.events, unit.events[cycle], count);
    }
  });
  return sums;
};
