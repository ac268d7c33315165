import { type Phase, type Schedule, type Strategy, schedulesOf, type Transition } from "../../model/index";
import type { Path } from "../../problems/index";
import type { ArmSizes, ReachSizes, Sizes } from "./sizes";

/** A key of a scenario that work hangs on: what it comes to, and the sizes if it came to as much as is usual. */
export interface WorkKey {
  readonly path: Path;
  readonly count: number;
  readonly usually: Sizes;
}

/** What a scenario seldom goes beyond. */
const USUAL = {
  segments: 5,
  months: 60,
  starts: 260,
  cycles: 260,
  depth: 4,
  cycleDays: 7,
  arms: 3,
  states: 30,
  few: 10,
  flows: 50,
};

const shorter = (reach: ReachSizes, times: number): ReachSizes => ({
  cycles: Math.ceil(reach.cycles * times),
  months: Math.ceil(reach.months * times),
  rows: Math.ceil(reach.rows * times),
  days: Math.ceil(reach.days * times),
});

const withArms = (sizes: Sizes, change: (arm: ArmSizes) => Partial<ArmSizes>): Sizes => ({
  ...sizes,
  arms: sizes.arms.map((arm) => ({ ...arm, ...change(arm) })),
});

/** Fewer starts, and no more kinds of them. */
const withStarts = (sizes: Sizes, most: number): Sizes => {
  const starts = Math.min(sizes.starts, Math.ceil(most));
  return withArms({ ...sizes, starts }, ({ classes }) => ({ classes: Math.min(classes, starts + 1) }));
};

type Sited = { readonly path: Path; readonly schedule: Schedule };

/** The schedules of a transition, each where it is written. */
const sitedIn = (transition: Transition): readonly Sited[] => {
  const { chance, ratio, path } = transition;
  const own = chance.kind === "share" ? "shape" : chance.kind;
  const keys = [
    ...(chance.kind === "share" && chance.shape === undefined ? [] : [own]),
    ...(ratio === undefined ? [] : [ratio.kind]),
  ];
  return schedulesOf(transition).map((schedule, index) => ({
    schedule,
    path: [...path, keys[index] ?? own, ...(schedule.steps.length > 1 ? [schedule.by] : [])],
  }));
};

const sitesOf = ({ dynamics }: Strategy): readonly Sited[] => (dynamics?.transitions ?? []).flatMap(sitedIn);

const lastStep = ({ by, steps }: Schedule): number =>
  by === "inState" ? Math.max(...steps.map(({ from }) => Number(from))) : 0;

const windowEnd = ({ window }: Phase): number =>
  window?.by === "inState" ? Math.max(window.from, window.until ?? 0) : 0;

/** Where most cycles in a state are told apart. */
const deepestOf = (strategies: readonly Strategy[]): { readonly path: Path; readonly count: number } =>
  strategies
    .flatMap((strategy) => [
      ...(strategy.dynamics?.phases ?? []).map((phase) => ({
        path: [...phase.path, "inState"],
        count: windowEnd(phase),
      })),
      ...sitesOf(strategy).map(({ schedule, path }) => ({ path, count: lastStep(schedule) })),
    ])
    .reduce((a, b) => (b.count > a.count ? b : a), { path: [] as Path, count: 0 });

/** The strategy that has most of something, with how many. */
const mostOf = (
  sizes: Sizes,
  count: (arm: ArmSizes) => number,
): { readonly id: string; readonly count: number } =>
  sizes.arms
    .map((arm) => ({ id: arm.strategy.id, count: count(arm) }))
    .reduce((a, b) => (b.count > a.count ? b : a), { id: "", count: 0 });

const least = (values: readonly number[], most: number): readonly number[] =>
  values.map((value) => Math.min(value, most));

/** The keys that have to do with time. */
const timeKeys = (sizes: Sizes, intake: string | undefined): readonly WorkKey[] => {
  const { until, followUp, cycleDays, starts } = sizes;
  if (cycleDays === 0) {
    const isUndated = until.cycles > 0;
    const times = Math.min(1, isUndated ? USUAL.cycles / until.cycles : USUAL.months / until.months);
    return [
      {
        path: isUndated ? ["horizon", "cycles"] : ["horizon", "until"],
        count: isUndated ? until.cycles : until.months,
        usually: { ...sizes, until: shorter(until, times) },
      },
    ];
  }
  const [horizon, own] = [until, followUp].map(({ cycles }) =>
    Math.min(1, (USUAL.months * 30.4375) / (cycles * cycleDays)),
  );
  const finer = Math.min(1, cycleDays / USUAL.cycleDays);
  const reaches = { until: shorter(until, finer), followUp: shorter(followUp, finer) };
  return [
    {
      path: ["horizon", "until"],
      count: until.cycles,
      usually: withStarts({ ...sizes, until: shorter(until, horizon ?? 1) }, starts * (horizon ?? 1)),
    },
    {
      path: ["horizon", "followUp"],
      count: followUp.cycles,
      usually: { ...sizes, followUp: shorter(followUp, own ?? 1) },
    },
    {
      path: ["intake", "cycle"],
      count: until.cycles,
      usually: withStarts({ ...sizes, ...reaches }, starts * finer),
    },
    {
      path: ["intake", ...(intake === undefined ? [] : [intake])],
      count: starts,
      usually: withStarts(sizes, USUAL.starts),
    },
  ];
};

/** Every key that work hangs on. `intake`: the key of it that says who starts when. */
export const workKeys = (sizes: Sizes, intake: string | undefined): readonly WorkKey[] => {
  const strategies = sizes.arms.map(({ strategy }) => strategy);
  const deepest = deepestOf(strategies);
  const sites = strategies.flatMap(sitesOf);
  const dated = sites.find(({ schedule }) => schedule.by === "fromDate");
  const classes = mostOf(sizes, (arm) => arm.classes).count;
  const changes = mostOf(sizes, ({ changes: each }) => Math.max(0, ...each)).count;
  const changing = sites.reduce<Sited | undefined>(
    (a, b) => (a === undefined || b.schedule.steps.length > a.schedule.steps.length ? b : a),
    undefined,
  );
  const flows = mostOf(sizes, ({ flows: { bought, lived, other } }) => bought + lived + other);
  const bought = mostOf(sizes, (arm) => arm.bought);
  const events = mostOf(sizes, (arm) => arm.events);
  const moves = mostOf(sizes, ({ out }) => out.reduce((sum, one) => sum + one, 0));
  const banded = mostOf(sizes, ({ inState, sinceEntry }) => inState * sinceEntry);
  const part = Math.min(1, USUAL.flows / Math.max(1, flows.count));
  const states = sizes.arms[0]?.out.length ?? 0;
  return [
    {
      path: ["segments"],
      count: sizes.segments,
      usually: { ...sizes, segments: Math.min(sizes.segments, USUAL.segments) },
    },
    {
      ...deepest,
      usually: withArms(sizes, ({ depths }) => ({ depths: least(depths, USUAL.depth) })),
    },
    {
      path: sizes.arms.find(({ strategy }) => strategy.id === banded.id)?.timed ?? [],
      count: Math.max(
        mostOf(sizes, (arm) => arm.inState).count,
        mostOf(sizes, (arm) => arm.sinceEntry).count,
      ),
      usually: withArms(sizes, ({ depths, out, inState, sinceEntry }) => ({
        depths: inState > out.length ? least(depths, USUAL.depth) : depths,
        inState: Math.min(inState, out.length),
        sinceEntry: Math.min(sinceEntry, USUAL.few),
      })),
    },
    { path: dated?.path ?? [], count: classes, usually: withArms(sizes, () => ({ classes: 1 })) },
    ...timeKeys(sizes, intake),
    {
      path: ["strategies"],
      count: sizes.arms.length,
      usually: { ...sizes, arms: sizes.arms.slice(0, USUAL.arms) },
    },
    {
      path: changing?.path ?? [],
      count: changes,
      usually: withArms(sizes, (arm) => ({ changes: least(arm.changes, USUAL.few) })),
    },
    {
      path: ["states"],
      count: states,
      usually: withArms(sizes, (arm) => ({
        depths: arm.depths.slice(0, USUAL.states),
        out: arm.out.slice(0, USUAL.states),
      })),
    },
    {
      path: ["strategies", moves.id, "transitions"],
      count: moves.count,
      usually: withArms(sizes, ({ out }) => ({ out: least(out, USUAL.few) })),
    },
    {
      path: ["strategies", flows.id, "flows"],
      count: flows.count,
      usually: withArms(sizes, ({ flows: each }) => ({
        flows: { bought: each.bought * part, lived: each.lived * part, other: each.other * part },
      })),
    },
    {
      path: ["strategies", bought.id, "capacity"],
      count: bought.count,
      usually: withArms(sizes, (arm) => ({ bought: Math.min(arm.bought, USUAL.few) })),
    },
    {
      path: ["strategies", events.id, "events"],
      count: events.count,
      usually: withArms(sizes, (arm) => ({ events: Math.min(arm.events, USUAL.few) })),
    },
  ];
};
