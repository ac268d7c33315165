import { Decimal } from "../../../src/decimal";
import { readDecimal } from "../../../src/formula/index";
import type { Chance, Model, Schedule, Segment, Strategy, Transition } from "../../../src/model/index";
import { segmentParameters } from "../../../src/program/index";
import { dateOf } from "../../calendar/dates";

/** One citizen of a segment who starts on a day, in one strategy. */
export interface Whose {
  readonly model: Model;
  readonly strategy: Strategy;
  readonly segment: Segment;
  /** A day number. */
  readonly start: number;
}

/** A move in one cycle, with its probability; `share` names the scale it was multiplied by. */
export interface Way {
  readonly id: string;
  readonly to: string;
  readonly p: Decimal;
  readonly share?: string;
}

export type Ways = (state: string, cycle: number, inState: number) => readonly Way[];

const cycleDaysOf = ({ cohort }: Model): number => cohort?.cycleDays ?? 7;

/** The step in force, looked for from the last. */
const chanceAt = (schedule: Schedule, whose: Whose, cycle: number, inState: number): Chance => {
  if (schedule.by === "fromDate") {
    const day = dateOf(whose.start + cycle * cycleDaysOf(whose.model));
    return (schedule.steps.findLast(({ from }) => from <= day) ?? schedule.steps[0])?.value as Chance;
  }
  const now = schedule.by === "inState" ? inState : cycle;
  return schedule.steps.findLast(({ from }) => from <= now)?.value as Chance;
};

const chanceValue = (value: Chance, { model, segment }: Whose, cycle: number): Decimal | "rest" => {
  if (value === "rest") return "rest";
  const years = new Decimal(cycle).times(cycleDaysOf(model)).div("365.25");
  const parameters = {
    ...segmentParameters(model, segment),
    cycle: new Decimal(cycle),
    age: years.plus(segment.age ?? 0),
  };
  return readDecimal(value, { parameters });
};

const ONE = new Decimal(1);

/** What leads out of a state in a cycle before shares are solved for. */
interface Lead extends Way {
  readonly isRest: boolean;
}

type Leads = (state: string, cycle: number, inState: number) => readonly Lead[];

const remembered = <Found>(make: (state: string, cycle: number, inState: number) => Found): typeof make => {
  const known = new Map<string, Found>();
  return (state, cycle, inState) => {
    const key = `${state} ${cycle} ${inState}`;
    const found = known.get(key) ?? make(state, cycle, inState);
    known.set(key, found);
    return found;
  };
};

const leadsOf = (whose: Whose): Leads => {
  const { model, strategy } = whose;
  return remembered((state, cycle, inState) => {
    const out = (strategy.dynamics?.transitions ?? []).filter(({ from }) => from.includes(state));
    const read = out.map(({ chance }) => {
      const schedule = chance.kind === "share" ? chance.shape : chance.value;
      return schedule === undefined
        ? ONE
        : chanceValue(chanceAt(schedule, whose, cycle, inState), whose, cycle);
    });
    const total = out.reduce((sum, { chance }, index) => {
      const value = read[index];
      return chance.kind === "rate" && value instanceof Decimal ? sum.plus(value) : sum;
    }, new Decimal(0));
    const any = ONE.minus(total.negated().times(cycleDaysOf(model)).div("365.25").exp());
    return out.map(({ id, to, chance }, index): Lead => {
      const value = read[index];
      if (value === undefined || value === "rest") return { id, to, p: new Decimal(0), isRest: true };
      const lead = { id, to, p: value, isRest: false };
      if (chance.kind === "share") return { ...lead, share: chance.of === "state" ? `${id} ${state}` : id };
      if (chance.kind === "probability") return lead;
      return { ...lead, p: value.isZero() ? value : value.div(total).times(any) };
    });
  });
};

/** The ways out when shares have some scales. */
const waysAt = (leads: Leads, scales: ReadonlyMap<string, Decimal>): Ways =>
  remembered((state, cycle, inState) => {
    const ways = leads(state, cycle, inState).map((lead) =>
      lead.share === undefined ? lead : { ...lead, p: lead.p.times(scales.get(lead.share) ?? 0) },
    );
    const left = ways.reduce((sum, { p }) => sum.minus(p), ONE);
    return ways.map((way) => (way.isRest ? { ...way, p: left } : way));
  });

interface Goal {
  readonly name: string;
  readonly transition: Transition;
  readonly share: number;
  readonly cycles: number;
  readonly state?: string;
  /** Who has made one of these is done for the others. */
  readonly group: string;
}

const goalsOf = ({ model, strategy, segment }: Whose): Goal[] =>
  (strategy.dynamics?.transitions ?? []).flatMap((transition): Goal[] => {
    const { chance, id, from } = transition;
    if (chance.kind !== "share") return [];
    const parameters = segmentParameters(model, segment);
    const share = readDecimal(chance.share, { parameters }).toNumber();
    const cycles = readDecimal(chance.within, { parameters }).div(cycleDaysOf(model)).toNumber();
    return chance.of === "entrants"
      ? [{ name: id, transition, share, cycles, group: chance.group ?? ` ${id}` }]
      : from.map((state) => ({ name: `${id} ${state}`, transition, share, cycles, state, group: "" }));
  });

/**
 * The cumulative probabilities of the shares of one goal: of the entrants, who are taken out by these moves alone, or
 * of those who come into a state, who are taken out by any.
 */
export const cumulative = (
  ways: Ways,
  start: string,
  ofState: boolean,
  within: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const found = new Map([...within.keys()].map((name) => [name, 0]));
  let now = new Map([[`${start}/0`, 1]]);
  for (let cycle = 0; cycle < Math.max(...within.values()); cycle++) {
    const next = new Map<string, number>();
    const add = (key: string, count: number): void => {
      next.set(key, (next.get(key) ?? 0) + count);
    };
    for (const [key, count] of now) {
      const [state = "", time = "0"] = key.split("/");
      let stay = count;
      for (const { to, p, share } of ways(state, cycle, Number(time))) {
        const gone = count * p.toNumber();
        stay -= gone;
        if (share !== undefined && cycle < (within.get(share) ?? 0))
          found.set(share, (found.get(share) ?? 0) + gone);
        if (!ofState && (share === undefined || !within.has(share))) add(`${to}/0`, gone);
      }
      add(`${state}/${Number(time) + 1}`, stay);
    }
    now = next;
  }
  return found;
};

/** More than any share needs that probabilities can meet. */
const MOST_ROUNDS = 20_000;

/**
 * Scales that meet all shares, found by multiplying each by how far it falls short, again and again: slow, and sure to
 * end when shares are small.
 */
const scalesOf = (whose: Whose, leads: Leads): ReadonlyMap<string, Decimal> => {
  const goals = goalsOf(whose);
  const scales = new Map(goals.map(({ name, share, cycles }) => [name, share / cycles]));
  const keyOf = ({ state, group }: Goal): string => `${state ?? ""}|${group}`;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const ways = waysAt(leads, new Map([...scales].map(([name, scale]) => [name, new Decimal(scale)])));
    let worst = 0;
    for (const key of new Set(goals.map(keyOf))) {
      const own = goals.filter((goal) => keyOf(goal) === key);
      const state = own[0]?.state;
      const within = new Map(own.map(({ name, cycles }) => [name, cycles]));
      const found = cumulative(ways, state ?? whose.model.cohort?.state ?? "", state !== undefined, within);
      for (const { name, share } of own) {
        const ratio = share === 0 ? 0 : share / (found.get(name) ?? 0);
        if (share > 0) worst = Math.max(worst, Math.abs(ratio - 1));
        scales.set(name, (scales.get(name) ?? 0) * ratio);
      }
    }
    // Near what is possible at all it closes slowly, and ends within a few last places of a float.
    if (worst < 2e-15) return new Map([...scales].map(([name, scale]) => [name, new Decimal(scale)]));
  }
  throw new Error("shares are not met: no yardstick");
};

/** The ways out of every state, shares solved for. */
export const waysOf = (whose: Whose): Ways => {
  const leads = leadsOf(whose);
  return waysAt(leads, scalesOf(whose, leads));
};
