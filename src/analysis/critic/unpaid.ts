import { addDays, addMonths } from "../../calendar/index";
import { Decimal } from "../../decimal";
import { isUndated, type Phase, type Strategy } from "../../model/index";
import { pathText } from "../../problems/index";
import { type Criticism, criticism } from "./criticism";
import { type Examined, valueIn } from "./examined";

/** What is written once is told of once, whoever inherits it. */
export const asWrittenOnce = (found: readonly Criticism[]): readonly Criticism[] =>
  [
    ...new Map(
      found.map((each) => [`${each.kind} ${pathText(each.path)}`, each] as const).reverse(),
    ).values(),
  ].reverse();

/** What is bought, and staff that is counted, without a flow that pays for it. */
export const unpaid = ({ model }: Examined): readonly Criticism[] =>
  asWrittenOnce(
    model.strategies.flatMap(({ id, label, capacity, flows, dynamics }) =>
      [...capacity, ...(dynamics?.caseloads ?? [])]
        .filter((bought) => !flows.some(({ of }) => of === bought.id))
        .map((bought) =>
          criticism("unpaid", "warning", [id, bought.id], bought.path, {
            name: bought.label,
            strategy: label,
            of: bought.id,
          }),
        ),
    ),
  );

/** Whether something of a phase is paid: the phase, its states, its staff, its places or what happens in it. */
const isPaid = (phase: Phase, { flows, dynamics, capacity }: Strategy): boolean => {
  const paid = new Set(flows.map(({ of }) => of));
  const isOf = (names: readonly string[]): boolean => names.includes(phase.id);
  return (
    paid.has(phase.id) ||
    capacity.some(({ id }) => id === phase.place && paid.has(id)) ||
    (dynamics?.caseloads ?? []).some(({ id, of }) => isOf(of) && paid.has(id)) ||
    (dynamics?.events ?? []).some(({ id, when }) => "phases" in when && isOf(when.phases) && paid.has(id))
  );
};

/** What is bought and paid without a phase that holds it: staff and courses for whoever is there from the start. */
const boughtAtLarge = ({ capacity, flows, dynamics }: Strategy) =>
  capacity.filter(
    ({ id }) =>
      flows.some(({ of }) => of === id) && !(dynamics?.phases ?? []).some(({ place }) => place === id),
  );

/** What staff bought for all does from the start, rather than once someone has moved on. */
const isFromStart = ({ in: states, window }: Phase, start: string): boolean =>
  window === undefined ? states.includes(start) : window.by === "sinceEntry" && window.from === 0;

/** What is done to citizens without anybody paying for it. */
export const unpaidPhases = ({ model }: Examined): readonly Criticism[] =>
  asWrittenOnce(
    // Without a calendar phases tell time apart for what happens in them.
    (isUndated(model.horizon) ? [] : model.strategies).flatMap((strategy) =>
      (strategy.dynamics?.phases ?? [])
        .filter(
          (phase) =>
            !isPaid(phase, strategy) &&
            !(isFromStart(phase, model.cohort?.state ?? "") && boughtAtLarge(strategy).length > 0),
        )
        .map((phase) =>
          criticism("unpaid-phase", "warning", [strategy.id, phase.id], phase.path, {
            name: phase.label,
            strategy: strategy.label,
            of: phase.id,
          }),
        ),
    ),
  );

/** Cycles that snapping starts to Mondays, and ends to months, may cost. */
const SLACK = 2;

/** When the last citizen starts, by the calendar. */
export const lastStartOf = ({ model, values }: Pick<Examined, "model" | "values">): string | undefined => {
  const { cohort } = model;
  if (cohort === undefined || isUndated(model.horizon)) return undefined;
  const dates = [...cohort.entries.map(({ date }) => date), cohort.refill?.lastStart];
  const last = dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  if (last === undefined) return undefined;
  const [days, months] = [cohort.delay, cohort.delayMonths].map((delay) =>
    delay === undefined ? 0 : (valueIn({ values }, delay) ?? new Decimal(0)).round().toNumber(),
  );
  return addDays(addMonths(last, months ?? 0), cohort.delay === undefined ? 0 : (days ?? 0));
};

/** Phases that still hold for those who start last when what pays for them has ended. */
export const outlivesMoney = (examined: Examined): readonly Criticism[] => {
  const { model } = examined;
  const last = lastStartOf(examined);
  const cycle = model.cohort?.cycleDays ?? 7;
  if (last === undefined) return [];
  return asWrittenOnce(
    model.strategies.flatMap((strategy) =>
      (strategy.dynamics?.phases ?? []).flatMap((phase) => {
        const { window } = phase;
        if (window?.by !== "sinceEntry" || window.until === undefined) return [];
        const paying = strategy.capacity.filter(
          ({ id }) =>
            id === phase.place ||
            (!isPaid(phase, strategy) && boughtAtLarge(strategy).some((bought) => bought.id === id)),
        );
        const ends = paying.flatMap((bought) => ("period" in bought ? [bought.period.until] : [])).sort();
        const end = ends.at(-1);
        const until = addDays(last, window.until * cycle);
        if (end === undefined || until <= addDays(end, SLACK * cycle)) return [];
        return [
          criticism("outlives-money", "warning", [strategy.id, phase.id], phase.path, {
            name: phase.label,
            strategy: strategy.label,
            until,
            end: addDays(end, -1),
          }),
        ];
      }),
    ),
  );
};
