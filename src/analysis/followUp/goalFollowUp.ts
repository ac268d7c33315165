import type { PlainDate } from "../../calendar/index";
import { Decimal, exactText } from "../../decimal";
import { readDecimal } from "../../formula/index";
import {
  type Evidence,
  type Goal,
  type Label,
  type Model,
  modelShape,
  type Perspective,
} from "../../model/index";
import { apart } from "../../plain";
import { checkGiven, fail, failUnknown, is, ProblemError } from "../../problems/index";
import { programOf, withParameters } from "../../program/index";
import type { Stage } from "../overview/types";
import { prepare } from "../prepare";
import { referenceOf } from "../referenceOf";
import { variable } from "../sensitivity/varied";
import { binomialInterval } from "./binomialInterval";
import { expectedBy } from "./expectedBy";

/** `met` and `below`: the whole interval lies at or above, or under, the goal. `undecided`: it holds the goal. */
export type GoalVerdict = "met" | "below" | "undecided";

/** Where a value was taken from: what was counted, or an end of its interval. */
export type CountedAs = "counted" | "low" | "high";

/** What the answer would be if the goal's parameter were what was counted. */
export interface GoalAnswer {
  readonly of: CountedAs;
  /** The share by the day that the value is to lead to. */
  readonly share: string;
  /** The parameter's value that leads to it; absent where none within its range does. */
  readonly value?: string;
  /** The net cost of a citizen against the reference, then. */
  readonly perCitizen?: string;
}

/** What was counted at the end of a day, beside what is expected and what the goal is. */
export interface GoalCount {
  readonly date: PlainDate;
  readonly count: string;
  readonly of: string;
  /** Absent where nobody was there. */
  readonly share?: string;
  /** Exact, at 95 %. */
  readonly interval: readonly [string, string];
  readonly verdict: GoalVerdict;
  /** What the scenario expects by that day: who has started, and how many of those in `of` would have reached it. */
  readonly expected: {
    readonly entrants: string;
    readonly reached: string;
    /** Absent where nobody is expected to have started. */
    readonly share?: string;
    readonly count?: string;
    /** Whether the interval holds the share that is expected. */
    readonly isWithin?: boolean;
  };
  readonly source?: Label;
  readonly note?: Label;
}

/** The parameter that a goal is, and what the answer is at its own value. */
export interface GoalParameter {
  readonly parameter: string;
  readonly label: Label;
  readonly evidence: Evidence;
  readonly value: string;
  readonly perspective: Perspective;
  readonly stage: Stage;
  readonly against: string;
  readonly perCitizen: string;
  /** By the last count. */
  readonly answers: readonly GoalAnswer[];
}

/** A goal followed up: plain data that survives JSON. */
export interface GoalFollowUp {
  readonly id: string;
  readonly label: Label;
  readonly strategy: string;
  readonly outcome: string;
  /** The share that is to be reached, decimal text. */
  readonly share: string;
  readonly followUp?: PlainDate;
  readonly deadline?: PlainDate;
  readonly source?: Label;
  readonly note?: Label;
  /** By the last count; `undecided`, from 0 to 1, where there is none. */
  readonly verdict: GoalVerdict;
  readonly interval: readonly [string, string];
  readonly counts: readonly GoalCount[];
  /** What is expected on the day of follow-up, whether or not anything was counted. */
  readonly expected?: { readonly entrants: string; readonly reached: string; readonly share?: string };
  /** Absent where the goal is no one parameter with a value of its own, or nothing is held against anything. */
  readonly answer?: GoalParameter;
}

/** What was counted, where it does not stand in the scenario. */
export interface CountedGoal {
  /** The goal's name; may be left out where there is one goal. */
  readonly goal?: string;
  readonly count: number;
  readonly of: number;
  /** The last day that counts; the goal's day of follow-up when left out. */
  readonly date?: PlainDate;
}

/** The end of a day's interval held against a goal. */
const verdictOf = ([low, high]: readonly [string, string], share: Decimal): GoalVerdict =>
  share.lte(low) ? "met" : share.gt(high) ? "below" : "undecided";

const PLACES = 10;
const shown = (value: Decimal): string => exactText(value.toDecimalPlaces(PLACES));

const expectedOf = (model: Model, goal: Goal, date: PlainDate) => {
  const { entrants, reached } = expectedBy(model, goal, date);
  return {
    entrants: shown(entrants),
    reached: shown(reached),
    ...(entrants.isZero() ? {} : { share: shown(reached.div(entrants)) }),
  };
};

const countOf = (model: Model, goal: Goal, share: Decimal, actual: Goal["actuals"][number]): GoalCount => {
  const { date, count, of, source, note } = actual;
  const interval = binomialInterval(Number(count), Number(of));
  const expected = expectedOf(model, goal, date);
  return {
    date,
    count,
    of,
    ...(of === "0" ? {} : { share: shown(new Decimal(count).div(of)) }),
    interval,
    verdict: verdictOf(interval, share),
    expected: {
      ...expected,
      ...(expected.share === undefined
        ? {}
        : {
            count: shown(new Decimal(expected.share).times(of)),
            isWithin:
              new Decimal(expected.share).gte(interval[0]) && new Decimal(expected.share).lte(interval[1]),
          }),
    },
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
  };
};

const ROUNDS = 40;
const NEAR = 1e-9;

/** Where something that does not fall with a value comes to a wish: false position, with the end that stays halved. */
const reaching = (
  at: (value: number) => number,
  wish: number,
  low: number,
  high: number,
): number | undefined => {
  let [from, until] = [
    { x: low, y: at(low) - wish },
    { x: high, y: at(high) - wish },
  ];
  // More than all of them cannot be met: nearer, until it can.
  for (let round = 0; round < ROUNDS && Number.isNaN(until.y); round++) {
    const x = (low + until.x) / 2;
    until = { x, y: at(x) - wish };
  }
  if (!(from.y <= NEAR && until.y >= -NEAR)) return undefined;
  for (let round = 0; round < ROUNDS; round++) {
    if (Math.abs(until.y) <= NEAR) return until.x;
    if (Math.abs(from.y) <= NEAR) return from.x;
    const x = from.x - (from.y * (until.x - from.x)) / (until.y - from.y);
    const y = at(x) - wish;
    if (y < 0)
      [from, until] = [
        { x, y },
        { x: until.x, y: until.y / 2 },
      ];
    else
      [from, until] = [
        { x: from.x, y: from.y / 2 },
        { x, y },
      ];
  }
  return (from.x + until.x) / 2;
};

/** The share expected by a day at a value of a parameter; nothing where the value is not possible. */
const shareAt =
  (model: Model, goal: Goal, date: PlainDate, parameter: string) =>
  (value: number): number => {
    try {
      const at = withParameters(model, { [parameter]: new Decimal(value).toDecimalPlaces(12).toFixed() });
      const { entrants, reached } = expectedBy(at, goal, date);
      return entrants.isZero() ? Number.NaN : reached.div(entrants).toNumber();
    } catch (error) {
      if (error instanceof ProblemError) return Number.NaN;
      throw error;
    }
  };

const answerOf = (model: Model, goal: Goal, last: GoalCount | undefined): GoalParameter | undefined => {
  const { share: formula, strategy } = goal;
  const name = formula.op === "parameter" ? formula.name : "";
  const parameter = model.parameters[name];
  if (parameter === undefined || !variable(model).includes(name) || model.strategies.length < 2)
    return undefined;
  const against = referenceOf(model);
  if (strategy === against) return undefined;
  const handle = prepare(model);
  const costAt = (values: Readonly<Record<string, string>>): string | undefined =>
    handle
      .at(values, { against })
      .differences.find(({ id }) => id === strategy)
      ?.netCosts.find(({ perspective, stage }) => perspective === "municipality" && stage === "afterTax")
      ?.perCitizen;
  const perCitizen = costAt({});
  if (perCitizen === undefined) return undefined;
  const [low, high] = (parameter.range ?? ["0", "1"]).map(Number) as [number, number];
  const answers = (
    last === undefined || last.share === undefined
      ? []
      : ([
          ["counted", last.share],
          ["low", last.interval[0]],
          ["high", last.interval[1]],
        ] as const)
  ).map(([of, share]): GoalAnswer => {
    const found = reaching(shareAt(model, goal, last?.date ?? "", name), Number(share), low, high);
    if (found === undefined) return { of, share };
    const value = new Decimal(found).toDecimalPlaces(6).toFixed();
    const cost = costAt({ [name]: value });
    return { of, share, value, ...(cost === undefined ? {} : { perCitizen: cost }) };
  });
  return {
    parameter: name,
    label: parameter.label,
    evidence: parameter.evidence,
    value: exactText(readDecimal(formula, { parameters: programOf(model).parameters })),
    perspective: "municipality",
    stage: "afterTax",
    against,
    perCitizen,
    answers,
  };
};

/** Goals with what was counted elsewhere, in the place of what the scenario has of the same day. */
const withCounts = (goals: readonly Goal[], counted: readonly CountedGoal[]): readonly Goal[] =>
  counted.reduce<readonly Goal[]>((known, { goal: name, count, of, date }, index) => {
    const names = known.map(({ id }) => id);
    const id = name ?? (names.length === 1 ? names[0] : undefined);
    const path = ["counted", index];
    if (id === undefined) return fail({ code: "missing-key", path, values: { key: "goal" } });
    const goal = known.find((each) => each.id === id) ?? failUnknown(id, names, "goals");
    const day = date ?? goal.followUp;
    if (day === undefined) return fail({ code: "missing-key", path, values: { key: "date" } });
    const actual = { date: day, count: String(count), of: String(of), path };
    const actuals = [...goal.actuals.filter((each) => each.date !== day), actual];
    actuals.sort((a, b) => (a.date < b.date ? -1 : 1));
    return known.map((each) => (each === goal ? { ...goal, actuals } : each));
  }, goals);

const people = is.whole(0, 1_000_000);
const goalFollowUpTakes = () => ({
  model: modelShape,
  options: is.optional(
    is.choices({
      counted: is.list((value) =>
        is.options({ goal: is.optional(is.text), count: people, of: people, date: is.optional(is.text) })(
          value,
        ),
      ),
    }),
  ),
});

/**
 * Goals held against what was counted: the exact interval around each count, whether the goal is met, not met or cannot
 * be told of so few, what the scenario expects by the same day of those who had started by then, and what the answer
 * would be if the goal's parameter were what was counted.
 *
 * @param model - a compiled scenario with `goals`, and `actuals` where anything was counted
 * @param options - `counted`: what was counted beside, in the place of what the scenario has of the same day
 * @returns one for each goal, in the scenario's order
 * @throws ProblemError for a goal that is not there, more counted than there were, and what `evaluate` says
 * @example
 * import { goalFollowUp } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * const [goal] = goalFollowUp(model, { counted: [{ count: 17, of: 100 }] });
 * goal?.verdict; // "undecided"
 * goal?.interval; // ["0.10226491", "0.2581754106"]
 */
export const goalFollowUp = (
  model: Model,
  options: { readonly counted?: readonly CountedGoal[] } = {},
): readonly GoalFollowUp[] => {
  checkGiven(goalFollowUpTakes, { model, options });
  const { parameters } = programOf(model);
  return withCounts(model.goals ?? [], options.counted ?? []).map((goal) => {
    const { id, label, strategy, outcome, followUp, deadline, source, note } = goal;
    const share = readDecimal(goal.share, { parameters });
    const counts = goal.actuals.map((actual) => countOf(model, goal, share, actual));
    const last = counts.at(-1);
    const answer = answerOf(model, goal, last);
    return apart({
      id,
      label,
      strategy,
      outcome,
      share: exactText(share),
      ...(followUp === undefined ? {} : { followUp }),
      ...(deadline === undefined ? {} : { deadline }),
      ...(source === undefined ? {} : { source }),
      ...(note === undefined ? {} : { note }),
      verdict: last?.verdict ?? "undecided",
      interval: last?.interval ?? binomialInterval(0, 0),
      counts,
      ...(followUp === undefined ? {} : { expected: expectedOf(model, goal, followUp) }),
      ...(answer === undefined ? {} : { answer }),
    });
  });
};
