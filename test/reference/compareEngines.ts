import * as before from "../../bench/reference/before.mjs";
import { Decimal } from "../../src/decimal";
import { explain } from "../../src/entries/explain";
import { number, readDecimal } from "../../src/formula/index";
import * as today from "../../src/index";
import { isUndated, type Model } from "../../src/model/index";
import { parameterValues } from "../../src/program/index";
import type { Answer, Kind } from "./answer";
import { answersOf } from "./modelAnswers";

/** The most two numbers of a kind may differ by, as a part of what they belong to. */
const MOST: Readonly<Record<Exclude<Kind, "text" | "bought">, string>> = {
  amount: "1e-12",
  quantity: "1e-12",
  outcome: "1e-12",
  // A time is where a sum crosses nothing: it hangs on the last digits of amounts divided by a small one.
  years: "1e-9",
};

/** What is bought is exact: 30 significant digits of the number itself. */
const EXACT = "1e-30";

/** An answer the two engines do not share. */
export interface Deviation extends Pick<Answer, "verb" | "where" | "kind"> {
  readonly before: string | undefined;
  readonly now: string | undefined;
  /** The difference over what it belongs to; endless when one of the two has no answer. */
  readonly ratio: number;
  readonly isBeyond: boolean;
}

/** Answers by what they are about; what is told twice is told apart by its order. */
const byKey = (answers: readonly Answer[]): ReadonlyMap<string, Answer> => {
  const found = new Map<string, Answer>();
  for (const answer of answers) {
    const key = `${answer.verb}\n${answer.where}\n${answer.kind}`;
    let place = key;
    for (let time = 2; found.has(place); time++) place = `${key}\n${time}`;
    found.set(place, answer);
  }
  return found;
};

const comparedTo = (
  then: Answer | undefined,
  now: Answer | undefined,
): Omit<Deviation, "verb" | "where" | "kind"> => {
  const { kind, size, isListed } = (then ?? now) as Answer;
  const values = { before: then?.value, now: now?.value };
  const isMissing = then === undefined || now === undefined;
  if (kind === "text" || (isMissing && isListed)) {
    const isSame = then?.value === now?.value;
    return { ...values, ratio: isSame ? 0 : Number.POSITIVE_INFINITY, isBeyond: !isSame };
  }
  const [one, other] = [new Decimal(then?.value ?? 0), new Decimal(now?.value ?? 0)];
  const whole = kind === "bought" ? Decimal.max(one.abs(), other.abs()) : new Decimal(size);
  const difference = one.minus(other).abs();
  return {
    ...values,
    ratio: difference.isZero() ? 0 : difference.div(whole).toNumber(),
    isBeyond: difference.gt(whole.times(kind === "bought" ? EXACT : MOST[kind])),
  };
};

/** Where the answers of two engines differ, the last digits included. */
export const differencesBetween = (
  before: readonly Answer[],
  now: readonly Answer[],
): readonly Deviation[] => {
  const [then, these] = [byKey(before), byKey(now)];
  return [...new Set([...then.keys(), ...these.keys()])].flatMap((key) => {
    const [one, other] = [then.get(key), these.get(key)];
    if (one !== undefined && one.value === other?.value) return [];
    const { verb, where, kind } = (one ?? other) as Answer;
    return [{ verb, where, kind, ...comparedTo(one, other) }];
  });
};

export const THEN: before.Engine = before;

/** Outcomes stood in arms as rows; now a ledger holds them as the sums they are. */
const ledgers = new WeakMap<object, today.Ledger>();

const withOutcomes = <Arm extends today.Arm>(arm: Arm) => {
  const outcomes = today.outcomeRows(arm.ledger);
  ledgers.set(outcomes, arm.ledger);
  return { ...arm, outcomes };
};

/** Today's engine, asked as the frozen one is. */
export const NOW = {
  ...today,
  explain,
  armOf: (result: today.Result, strategy: string) => withOutcomes(today.armOf(result, strategy)),
  compare: (result: today.Result, of: string, against: string) =>
    withOutcomes(today.compare(result, of, against)),
  valueOutcomes: (rows: readonly today.OutcomeRow[], rule: today.DiscountRule) => {
    const ledger = ledgers.get(rows);
    return ledger === undefined ? [] : today.outcomeRows(today.valueOutcomes(ledger, rule));
  },
} as unknown as before.Engine;

/**
 * The model with a follow-up of whole cycles. Of a cycle that the end of a follow-up cuts, the frozen engine pays every
 * day in part, also those after the end; today's pays the days before it.
 */
const ofWholeCycles = (model: Model): Model => {
  const { cohort } = model;
  if (cohort === undefined || isUndated(model.horizon)) return model;
  const days = readDecimal(cohort.followUp, { parameters: parameterValues(model) });
  const whole = days.div(cohort.cycleDays).ceil().times(cohort.cycleDays);
  return whole.eq(days) ? model : { ...model, cohort: { ...cohort, followUp: number(whole.toFixed()) } };
};

/** What came of a comparison: how much was compared, and where the engines differ at all. */
export interface Compared {
  readonly answers: number;
  readonly differences: readonly Deviation[];
}

/**
 * Asks today's engine and the frozen one about a model, its follow-up rounded up to whole cycles: everything, unless it
 * is said what.
 *
 * @param now - the engine compared with the frozen one
 * @param ask - what is asked of each
 */
export const compareEngines = (model: Model, now: before.Engine = NOW, ask = answersOf): Compared => {
  const asked = ofWholeCycles(model);
  const answers = ask(THEN, asked);
  return { answers: answers.length, differences: differencesBetween(answers, ask(now, asked)) };
};

/** The differences that are more than rounding, as lines to be read. */
export const deviationsIn = ({ differences }: Compared): readonly string[] =>
  differences
    .filter(({ isBeyond }) => isBeyond)
    .map(
      ({ verb, where, kind, before: then, now, ratio }) =>
        `${verb} [${where}] ${kind}: ${then ?? "none"} → ${now ?? "none"} (${ratio.toExponential(1)})`,
    );
