import { denmarkFigures } from "../../src/denmark/index";
import type { Party } from "../../src/model/index";
import { dateOf, dayNumber, monthLength } from "../calendar/dates";
import {
  compared,
  divided,
  floorOf,
  negative,
  plus,
  type Rational,
  rational,
  times,
} from "../money/rational";
import type { SpellInput } from "./histories";
import { type Day, ladderByDays } from "./ladderByDays";

/*
 * One citizen's history priced by a plain loop over its days, in fractions of whole numbers and straight from the
 * figures: no formulas, models, exposure or ledger. Where a figure has no value, the one before it stands, which is
 * what `gaps: carryForward` asks for.
 */

const of = (amount: string | number | undefined): Rational => rational(String(amount ?? 0));
const minus = (a: Rational, b: Rational): Rational => plus(a, negative(b));
const most = (a: Rational, b: Rational): Rational => (compared(a, b) >= 0 ? a : b);
const ZERO = of(0);

const greatest = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatest(b, a % b));
const reduced = ({ over, under }: Rational): Rational => {
  const common = greatest(over < 0n ? -over : over, under) || 1n;
  return { over: over / common, under: under / common };
};

/** A figure's latest value on a day. */
const figure = (id: string, date: string): Rational => {
  const values = denmarkFigures.figures[id]?.values.filter(({ from }) => from <= date) ?? [];
  const latest = values.at(-1);
  if (latest === undefined) throw new Error(`${id} ${date}`);
  return of(latest.value);
};

const percent = (id: string, date: string): Rational => divided(figure(id, date), of(100));

/** 30 per cent of earnings up to the threshold, 55 of the rest. */
const taper = (stem: string, earned: Rational, date: string): Rational => {
  const low = percent(`${stem}.taper_low`, date);
  const threshold = figure("loenindtaegtsgraense", date);
  if (compared(earned, threshold) <= 0) return times(low, earned);
  return plus(times(low, threshold), times(percent(`${stem}.taper_high`, date), minus(earned, threshold)));
};

type Spell = Omit<SpellInput, "from">;

const earned = ({ wage, pension }: Spell): Rational => plus(of(wage), of(pension));

const flexSubsidy = (spell: Spell, date: string): Rational =>
  most(ZERO, minus(figure("fleksloentilskud.max", date), taper("fleksloentilskud", earned(spell), date)));

const flexContribution = (spell: Spell, date: string): Rational => {
  const maximum = times(of("0.24"), figure("fleksloentilskud.max", date));
  const exact = minus(maximum, times(of("0.2"), of(spell.wage)));
  return most(ZERO, { over: floorOf(plus(exact, of("0.5"))), under: 1n });
};

/** What earnings leave of cash benefit: less all but an amount per hour, and since July 2025 less 65 per cent above 2,500 or 5,000. */
const partTimeBenefit = (spell: Spell, date: string): Rational => {
  const rate = figure(`kontanthjaelp.${spell.category}`, date);
  const wage = times(of(spell.wage), of("0.92"));
  if (date < "2025-07-01") {
    const hours = compared(of(spell.hours), of(160)) > 0 ? of(160) : of(spell.hours);
    const counted = most(ZERO, minus(wage, times(hours, figure("kontanthjaelp.timefradrag", date))));
    return most(ZERO, minus(rate, counted));
  }
  const isHigher = compared(rate, figure("kontanthjaelp2025.forhoejet_sats", date)) >= 0;
  const counted = times(of("0.65"), most(ZERO, minus(wage, of(isHigher ? 2500 : 5000))));
  const ceiling = times(of(isHigher ? 1 : "0.85"), figure("dagpenge.max", date));
  const [tapered, room] = [minus(rate, counted), minus(ceiling, wage)];
  return most(ZERO, compared(tapered, room) < 0 ? tapered : room);
};

type Kind = "municipal" | "coFinanced" | "state" | "employer" | "none";

/** Who pays first, whom, and how much per month – or per week. */
const benefitOf = (spell: Spell, date: string): readonly [kind: Kind, amount: Rational, perWeek?: true] => {
  switch (spell.state) {
    case "cashBenefit":
      return ["municipal", figure(`kontanthjaelp.${spell.category}`, date)];
    case "educationBenefit":
      return ["municipal", of(spell.amount)];
    case "sicknessBenefit":
      return ["municipal", figure("sygedagpenge.max", date), true];
    case "rehabilitation":
      return ["municipal", figure("revalideringsydelse.30plus", date)];
    case "resourceCourse":
      return ["municipal", figure(`ressourceforloebsydelse.${spell.category}`, date)];
    case "flexJob":
      return ["municipal", flexSubsidy(spell, date)];
    case "unemployedFlexJob":
      return [
        "municipal",
        most(
          ZERO,
          minus(
            figure(`ledighedsydelse.${spell.category}`, date),
            taper("ledighedsydelse", earned(spell), date),
          ),
        ),
      ];
    case "unemploymentBenefit":
      return ["coFinanced", figure("dagpenge.max", date)];
    case "disabilityPension":
      return ["coFinanced", figure(`foertidspension.${spell.category}`, date)];
    case "partTimeJob":
      return ["municipal", partTimeBenefit(spell, date)];
    case "subsidisedJob":
      return ["employer", times(of(spell.hours), figure(`loentilskud.${spell.category}`, date))];
    case "education":
    case "otherSupport":
      return ["state", of(spell.amount)];
    default:
      return ["none", ZERO];
  }
};

const COVERED: readonly Kind[] = ["municipal", "coFinanced", "employer"];
const SELF_SUPPORTED = ["ordinaryJob", "selfSupport"];

const kindOfDay = (spell: Spell, date: string): Day => {
  if (COVERED.includes(benefitOf(spell, date)[0])) return "covered";
  return SELF_SUPPORTED.includes(spell.state) ? "selfSupported" : "neither";
};

export interface Costs {
  readonly before: ReadonlyMap<Party, Rational>;
  readonly after: ReadonlyMap<Party, Rational>;
}

/** Income tax of a year in Copenhagen, to municipality and state. */
const taxOf = (wage: Rational, transfer: Rational, year: string): readonly [Rational, Rational] => {
  const day = `${year}-12-31`;
  const contribution = times(percent("skat.am_bidrag", day), wage);
  const taxable = minus(plus(minus(wage, contribution), transfer), figure("skat.personfradrag", day));
  const allowance = times(percent("skat.beskaeftigelsesfradrag", day), wage);
  const base = most(ZERO, minus(taxable, allowance));
  const bottom = times(percent("skat.bundskat", day), most(ZERO, taxable));
  const health = times(percent("skat.sundhedsbidrag", day), base);
  return [times(percent("skat.kommune.koebenhavn", day), base), plus(plus(contribution, bottom), health)];
};

const DAYS_IN_WEEK = 7;
/** Day 0 of `dayNumber` is a Thursday. */
const weekdayOf = (day: number): number => (day + 3) % DAYS_IN_WEEK;

/**
 * Net cost of every party, before and after tax.
 *
 * @param spells - in order, without gaps, with `from` and `until`
 * @param ladder - weeks on benefits, and whole self-supported weeks, before the first
 */
export const pricedByDays = (
  spells: readonly SpellInput[],
  ladder: { readonly counted: number; readonly resetting: number },
): Costs => {
  const days = spells.flatMap((spell) =>
    Array.from(
      { length: dayNumber(String(spell.until)) - dayNumber(String(spell.from)) },
      (_, index) => [spell, dayNumber(String(spell.from)) + index] as const,
    ),
  );
  const first = days[0]?.[1] ?? 0;
  const lead = weekdayOf(first);
  const weeks = ladderByDays(
    [...Array<undefined>(lead).fill(undefined), ...days.map(([spell, day]) => kindOfDay(spell, dateOf(day)))],
    ladder,
  );
  const paid = new Map<Party, Rational>();
  const pay = (from: Party, to: Party, amount: Rational): void => {
    paid.set(from, reduced(plus(paid.get(from) ?? ZERO, amount)));
    paid.set(to, reduced(minus(paid.get(to) ?? ZERO, amount)));
  };
  const income = new Map<string, { wage: Rational; transfer: Rational }>();
  for (const [spell, day] of days) {
    const date = dateOf(day);
    const year = date.slice(0, 4);
    const month = divided(of(1), of(monthLength(Number(year), Number(date.slice(5, 7)))));
    const week = weeks[Math.floor((day - first + lead) / DAYS_IN_WEEK)];
    const refund = divided(of(week?.share ?? 0), of(100));
    const [kind, rate, perWeek] = benefitOf(spell, date);
    const amount = times(rate, perWeek === true ? divided(of(1), of(DAYS_IN_WEEK)) : month);
    const own = income.get(year) ?? { wage: ZERO, transfer: ZERO };
    if (kind === "municipal") pay("municipality", "citizen", amount);
    if (kind === "coFinanced" || kind === "state") pay("centralGovernment", "citizen", amount);
    if (kind === "employer") pay("municipality", "employer", amount);
    if (kind === "municipal" || kind === "employer")
      pay("centralGovernment", "municipality", times(amount, refund));
    if (kind === "coFinanced") pay("municipality", "centralGovernment", times(amount, minus(of(1), refund)));
    if (spell.state === "flexJob" && week?.share === 20)
      pay("centralGovernment", "municipality", times(flexContribution(spell, date), month));
    pay("employer", "citizen", times(earned(spell), month));
    pay("economy", "employer", times(earned(spell), month));
    income.set(year, {
      wage: reduced(plus(own.wage, times(of(spell.wage), month))),
      transfer: kind === "employer" ? own.transfer : reduced(plus(own.transfer, amount)),
    });
  }
  const before = new Map(paid);
  for (const [year, { wage, transfer }] of income) {
    const [municipal, state] = taxOf(wage, transfer, year);
    pay("citizen", "municipality", municipal);
    pay("citizen", "centralGovernment", state);
  }
  return { before, after: paid };
};
