import { addMonths, lengthInMonths, type PlainDate } from "../calendar/index";
import { Decimal, exactText } from "../decimal";
import { cohortParts, followUpDays, strategyQuantities } from "../exposure/index";
import {
  amountOf,
  type DiscountRule,
  discountedAt,
  factorsBy,
  isTaxed,
  netCostSign,
  priced,
  sum,
} from "../ledger/index";
import {
  calendarOf,
  type ExposurePeriod,
  isUndated,
  type Model,
  type Perspective,
  YEAR_DAYS,
  yearsTo,
} from "../model/index";
import { checkGiven, is } from "../problems/index";
import { programOf, type UnitStore } from "../program/index";
import { SHOWN } from "./overview/lines";
import { discountingOf } from "./overview/sides";
import type { Stage } from "./overview/types";
import { type CashFlow, dateAfter, inTurn, type Payback, payback } from "./payback";
import { ROUNDING } from "./sensitivity/gain";
import {
  type Asked,
  askedOf,
  differenceWeights,
  netCostAt,
  type PreparedModel,
  type Question,
  trialsOf,
} from "./sensitivity/question";
import { handleShape, questionShapes } from "./shapes";

/** When what one party paid more has come back, looked at in one way. */
export interface PaybackRow extends Payback {
  readonly perspective: Perspective;
  readonly stage: Stage;
  /** Only what stands in this control area (styringsområde); everything when left out. */
  readonly controlArea?: string;
  /** The cohort by the calendar, or one citizen from their own start. Without a calendar both are the same. */
  readonly per: "cohort" | "citizen";
  readonly discounted: boolean;
  /** When it has come back for good, where there is a calendar to say so. */
  readonly date?: PlainDate;
  /**
   * Whether that is soon enough for the scenario's `maxPaybackYears`, as it is where nobody is ever out of pocket; absent
   * where it has not come back and citizens are not followed so long.
   */
  readonly isWithin?: boolean;
  /**
   * What one citizen brings the party in the last year they are followed, undiscounted: what goes on at its end, and would
   * after it. Negative while it still costs; absent of the cohort, whose citizens end in different years.
   */
  readonly lastYear?: string;
}

/** When one strategy's extra cost has come back, for each payer and control area. */
export interface Paybacks extends Pick<Asked, "of" | "against"> {
  /** The longest that is accepted, in years, when the scenario says so. */
  readonly maxYears?: string;
  /** How many years each citizen is followed, or the budget lasts. */
  readonly yearsFollowed: string;
  /**
   * When one citizen's part of what is bought is paid: in the months it is bought in, where all start in the same one;
   * otherwise all of it as they start, since those who start later use what others have used before them.
   */
  readonly bought: "whenPaid" | "atStart";
  readonly rows: readonly PaybackRow[];
}

/** Money of one flow in a stretch of time; in years, as exact numbers. */
interface Slot {
  readonly from: Decimal;
  readonly until: Decimal;
  readonly plain: Decimal;
  readonly discounted: Decimal;
}

/** Money of every flow of every strategy, by stretch of time. */
type Timed = ReadonlyMap<string, readonly ReadonlyMap<string, Slot>[]>;

type Stretch = Pick<Slot, "from" | "until">;

/** How time is told apart, and when an amount counts. */
interface Clock {
  /** How many times a year time since a citizen's own start is told apart. */
  readonly perYear: number;
  /** The stretch an amount of a period lies in; what happens or falls due has a moment of its own. */
  readonly stretchOf: (period: ExposurePeriod, isMoment: boolean) => Stretch;
  readonly factor?: (period: ExposurePeriod) => Decimal;
}

/** Stretches of time by number, and of each period the number of its own. */
interface Stretches {
  readonly names: readonly string[];
  readonly stretches: readonly Stretch[];
  readonly groups: readonly number[];
}

const stretchesOf = (
  periods: readonly ExposurePeriod[],
  stretchOf: (period: ExposurePeriod) => Stretch,
): Stretches => {
  const numbers = new Map<string, number>();
  const stretches: Stretch[] = [];
  const groups = periods.map((period) => {
    const stretch = stretchOf(period);
    const name = `${stretch.from} ${stretch.until}`;
    const number = numbers.get(name) ?? stretches.push(stretch) - 1;
    numbers.set(name, number);
    return number;
  });
  return { names: [...numbers.keys()], stretches, groups };
};

const timed = (model: Model, units: UnitStore, { perYear, stretchOf, factor }: Clock): Timed => {
  const program = programOf(model);
  const reach = isUndated(model.horizon) ? "until" : "followUp";
  const parts = cohortParts(program, { reach, perYear, units });
  return new Map(
    model.strategies.map((strategy) => {
      const exposure = strategyQuantities(program, parts, strategy);
      const alone = { ...program, model: { ...model, strategies: [strategy] } };
      const { product, flows } = priced(alone, exposure);
      const factors = factor === undefined ? {} : { factors: factorsBy(product, flows, factor) };
      const [lasting, moments] = [false, true].map((isMoment) =>
        stretchesOf(product.exposure.periods, (period) => stretchOf(period, isMoment)),
      ) as [Stretches, Stretches];
      const slots = flows.map((flow) => {
        const { names, stretches, groups } = flow.per === "event" || flow.per === "time" ? moments : lasting;
        const query = { product, flows: [flow], periodGroups: groups, width: names.length };
        const discounted = sum({ ...query, ...factors });
        return new Map(
          [...sum(query)].map(([group, plain]) => [
            names[group] ?? "",
            {
              ...(stretches[group] as Stretch),
              plain: amountOf(plain),
              discounted: amountOf(discounted.get(group)),
            },
          ]),
        );
      });
      return [strategy.id, slots] as const;
    }),
  );
};

const MONTHS = 12;

const inYears = (months: number): Decimal => new Decimal(months).div(MONTHS);

/** The years each citizen is followed, or the budget lasts. */
export const yearsFollowed = (model: Model): Decimal => {
  const { cohort, horizon } = model;
  if (isUndated(horizon)) return yearsTo(horizon, horizon.cycles);
  return cohort === undefined
    ? lengthInMonths(horizon).div(MONTHS)
    : followUpDays(programOf(model)).div(YEAR_DAYS);
};

/** The cohort by calendar month, in years from the first of the horizon. */
const cohortTimed = (model: Model, units: UnitStore, rule: DiscountRule | undefined): Timed => {
  const { from } = calendarOf(model.horizon);
  return timed(model, units, {
    // No citizen's own time.
    perYear: 0,
    stretchOf: ({ month = "" }) => {
      const at = monthOf(month) - monthOf(from);
      return { from: inYears(at), until: inYears(at + 1) };
    },
    ...(rule === undefined ? {} : { factor: discountedAt(rule) }),
  });
};

/** The month in which all citizens start, if there is one. */
const commonStart = ({ cohort }: Model): string | undefined => {
  if (cohort === undefined || cohort.refill !== undefined) return undefined;
  if (cohort.delay !== undefined || cohort.delayMonths !== undefined) return undefined;
  const [month, ...others] = new Set(cohort.entries.map(({ date }) => date?.slice(0, 7)));
  return others.length === 0 ? month : undefined;
};

const monthOf = (date: string): number => Number(date.slice(0, 4)) * MONTHS + Number(date.slice(5, 7));

/** Citizens by month since their own start, all starts added up; what is bought as `Paybacks.bought` says. */
const citizenTimed = (
  model: Model,
  units: UnitStore,
  rule: DiscountRule | undefined,
  start: string | undefined,
): Timed => {
  const monthsTo = ({ month }: ExposurePeriod): number | undefined =>
    start === undefined || month === undefined ? undefined : Math.max(0, monthOf(month) - monthOf(start));
  const factor = rule === undefined ? undefined : discountedAt(rule);
  return timed(model, units, {
    perYear: MONTHS,
    stretchOf: (period) => {
      const at = period.after ?? monthsTo(period);
      return at === undefined
        ? { from: new Decimal(0), until: new Decimal(0) }
        : { from: inYears(at), until: inYears(at + 1) };
    },
    ...(factor === undefined
      ? {}
      : {
          factor: ({ after = 0, ...period }: ExposurePeriod) =>
            factor({ ...period, after: Math.floor(after / MONTHS) }),
        }),
  });
};

/** Without a calendar: what lasts over its cycle, what happens or falls due at its time. */
const cyclesTimed = (model: Model, units: UnitStore, rule: DiscountRule | undefined): Timed => {
  const { horizon } = model;
  return timed(model, units, {
    perYear: 1,
    stretchOf: ({ cycle = 0, time = "0" }, isMoment) =>
      isMoment || !isUndated(horizon)
        ? { from: new Decimal(time), until: new Decimal(time) }
        : { from: yearsTo(horizon, cycle), until: yearsTo(horizon, cycle + 1) },
    ...(rule === undefined ? {} : { factor: discountedAt(rule) }),
  });
};

/** When the programme is first paid for: by a flow that the other strategy does not have; else when anything is paid. */
const startOf = (
  { strategies }: Model,
  money: Timed,
  { of, against }: Pick<Asked, "of" | "against">,
): Decimal => {
  const usual = new Set(strategies.find(({ id }) => id === against)?.flows.map(({ id }) => id));
  const flows = strategies.find(({ id }) => id === of)?.flows ?? [];
  const paid = (money.get(of) ?? []).map((slots, index) => ({
    id: flows[index]?.id ?? "",
    from: [...slots.values()].flatMap(({ plain, from }) => (plain.isZero() ? [] : [from])),
  }));
  const own = paid.filter(({ id }) => !usual.has(id)).flatMap(({ from }) => from);
  const all = own.length > 0 ? own : paid.flatMap(({ from }) => from);
  return all.length === 0 ? new Decimal(0) : Decimal.min(...all);
};

/** What is gained in each stretch, in years from a start. */
const flowsIn = (
  money: Timed,
  weights: ReadonlyMap<string, readonly Decimal[]>,
  isDiscounted: boolean,
  start: Decimal,
): readonly CashFlow[] => {
  const sums = new Map<string, Stretch & { gain: Decimal; size: Decimal }>();
  for (const [strategy, flows] of money)
    flows.forEach((slots, index) => {
      const weight = weights.get(strategy)?.[index] ?? new Decimal(0);
      if (weight.isZero()) return;
      for (const [key, { from, until, plain, discounted }] of slots) {
        const sum = sums.get(key) ?? { from, until, gain: new Decimal(0), size: new Decimal(0) };
        const amount = weight.times(isDiscounted ? discounted : plain);
        sum.gain = sum.gain.minus(amount);
        sum.size = sum.size.plus(amount.abs());
        sums.set(key, sum);
      }
    });
  return (
    [...sums.values()]
      // What is left of two strategies that do the same is rounding.
      .filter(({ gain, size }) => gain.abs().gt(size.times(ROUNDING)))
      .sort((a, b) => a.from.comparedTo(b.from) || a.until.comparedTo(b.until))
      .map(({ from, until, gain }) => ({
        from: exactText(from.minus(start)),
        until: exactText(until.minus(start)),
        gain: exactText(gain),
      }))
  );
};

/** Payers at each stage that a model tells apart, as far as anything passes them. */
export const viewsOf = (model: Model): readonly Pick<Asked, "perspective" | "stage">[] => {
  const flows = model.strategies.flatMap((strategy) => strategy.flows);
  const hasTax = isTaxed(model);
  return SHOWN.filter(
    ([perspective, stage]) =>
      (stage !== "beforeTax" || hasTax) &&
      (stage !== "retained" || model.retainedShare !== undefined) &&
      flows.some((flow) => netCostSign(flow, perspective) !== 0),
  ).map(([perspective, stage]) => ({ perspective, stage }));
};

/** Who is looked at, how far, and in which control area. */
const looksAt = (model: Model): readonly Pick<PaybackRow, "perspective" | "stage" | "controlArea">[] => {
  const shown = viewsOf(model);
  const areas = [...new Set(model.accounts.map(({ controlArea }) => controlArea))];
  return [
    ...shown,
    ...(areas.length < 2
      ? []
      : areas.map((controlArea) => ({
          perspective: "municipality" as const,
          stage: "afterTax" as const,
          controlArea,
        }))),
  ];
};

/** Whether it comes back soon enough, as far as citizens are followed. */
const withinOf = (
  { outcome, permanent }: Payback,
  most: string,
  followed: Decimal,
): Pick<PaybackRow, "isWithin"> => {
  if (outcome === "nothingPaid") return { isWithin: true };
  if (permanent !== undefined) return { isWithin: new Decimal(permanent).lte(most) };
  return followed.lt(most) ? {} : { isWithin: false };
};

/** What is gained in the last of the years followed, by each of so many citizens. */
const lastYearOf = (
  flows: readonly CashFlow[],
  start: Decimal,
  followed: Decimal,
  citizens: Decimal,
): string =>
  exactText(
    flows
      .filter(({ from }) => start.plus(from).gte(followed.minus(1)))
      .reduce((total, { gain }) => total.plus(gain), new Decimal(0))
      .div(citizens),
  );

const paybacksTakes = () => ({
  of: handleShape,
  question: is.optional(
    is.choices({
      perspective: questionShapes.perspective,
      stage: questionShapes.stage,
      of: is.text,
      against: is.text,
    }),
  ),
});

/**
 * When what one strategy costs more has come back: by payer, for the municipality by control area too (a saving on
 * transfers makes no room under a ceiling on services), for the cohort by the calendar and for one citizen from their
 * own start, simple and discounted. The clock runs from the first month in which the programme is paid for; money of a
 * month is spread evenly over it. The time to go by is the permanent one: a sum may come back and be lost again. Each
 * citizen counts as long as they are followed.
 *
 * @param of - a compiled scenario with two strategies or more, or one that was prepared
 * @param question - which strategies; the perspective, when only one is wanted
 * @throws ProblemError `nothing-to-compare`, `unknown-reference`, and what `evaluate` says
 * @example
 * import { paybacks } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * paybacks(model).rows.find(({ perspective }) => perspective === "municipality")?.outcome; // "never"
 */
export const paybacks = (
  of: Model | PreparedModel,
  question: Pick<Question, "of" | "against" | "perspective" | "stage"> = {},
): Paybacks => {
  checkGiven(paybacksTakes, { of, question });
  const trials = trialsOf(of);
  const { model } = trials;
  // Without a calendar all start together, and nobody is followed from a start of their own.
  if (isUndated(model.horizon) || model.cohort === undefined) return paybacksOf(model, question);
  const { citizens } = netCostAt(trials, askedOf(model, question))({});
  return paybacksOf(model, question, {}, citizens);
};

/** What is gained over time, looked at in one way. */
export interface Gained
  extends Pick<PaybackRow, "perspective" | "stage" | "controlArea" | "per" | "discounted"> {
  /** In years from the first payment, in order of time. */
  readonly flows: readonly CashFlow[];
  /** The first of the months in which the programme is paid for, where there is a calendar. */
  readonly first?: PlainDate;
  /** From when what a flow begins with is counted, in years. */
  readonly start: Decimal;
}

/** Which ways of looking are wanted: all of them when left out. */
export type Looked = Partial<Pick<PaybackRow, "per" | "discounted">>;

/** What is gained, by whom and in which way it is looked at; nothing where nothing is gained or lost. */
export const gainedIn = (
  model: Model,
  question: Pick<Question, "of" | "against" | "perspective" | "stage">,
  only: Looked = {},
): readonly Gained[] => {
  const asked = askedOf(model, question);
  const { horizon, discounting } = model;
  // Both ways of looking at them follow the same citizens.
  const units: UnitStore = new Map();
  const byCalendar = (): Timed =>
    cohortTimed(model, units, discountingOf(model, discounting?.base ?? "ownStart"));
  const byCitizen = (): Timed =>
    citizenTimed(model, units, discountingOf(model, "ownStart"), commonStart(model));
  const byCycle = (): Timed => cyclesTimed(model, units, discountingOf(model, "ownStart"));
  const ways: readonly (readonly ["cohort" | "citizen", () => Timed])[] = [
    ["cohort", isUndated(horizon) ? byCycle : byCalendar],
    ...(isUndated(horizon) || model.cohort === undefined ? [] : [["citizen", byCitizen] as const]),
  ];
  const kinds = ways
    .filter(([per]) => only.per === undefined || only.per === per)
    .map(([per, money]) => [per, money()] as const);
  const from = isUndated(horizon) ? undefined : `${horizon.from.slice(0, 7)}-01`;
  return looksAt(model)
    .filter(
      ({ perspective, stage }) =>
        (question.perspective === undefined || perspective === question.perspective) &&
        (question.stage === undefined || stage === question.stage),
    )
    .flatMap((look) => {
      const weights = differenceWeights(model, { ...asked, ...look });
      return kinds.flatMap(([per, money]) => {
        const start = startOf(model, money, asked);
        const first =
          from === undefined || per === "citizen"
            ? {}
            : { first: addMonths(from, start.times(MONTHS).round().toNumber()) };
        const shown = (asked.discounted ? [false, true] : [false]).filter(
          (each) => only.discounted === undefined || only.discounted === each,
        );
        return shown.flatMap((discounted): Gained[] => {
          const flows = inTurn(flowsIn(money, weights, discounted, start));
          return flows.length === 0 ? [] : [{ ...look, per, discounted, flows, start, ...first }];
        });
      });
    });
};

/** The same, looked at in one way alone where nothing more is asked, and without the last year where nobody is counted. */
export const paybacksOf = (
  model: Model,
  question: Pick<Question, "of" | "against" | "perspective" | "stage">,
  only: Looked = {},
  citizens = new Decimal(0),
): Paybacks => {
  const { of, against } = askedOf(model, question);
  const most = model.decision?.maxPaybackYears;
  const followed = yearsFollowed(model);
  const rows = gainedIn(model, question, only).map(({ flows, first, start, ...look }): PaybackRow => {
    const found = payback(flows);
    const { permanent } = found;
    return {
      ...look,
      ...found,
      ...(permanent === undefined || first === undefined
        ? {}
        : { date: dateAfter(first.slice(0, 7), permanent) }),
      ...(most === undefined ? {} : withinOf(found, most, followed)),
      ...(look.per === "citizen" && !look.discounted && followed.gte(1) && !citizens.isZero()
        ? { lastYear: lastYearOf(flows, start, followed, citizens) }
        : {}),
    };
  });
  return {
    of,
    against,
    ...(most === undefined ? {} : { maxYears: most }),
    yearsFollowed: exactText(followed),
    bought: commonStart(model) === undefined ? "atStart" : "whenPaid",
    rows,
  };
};
