import { addMonths, daysBetween, type PlainDate, startOfIsoWeek } from "../calendar/index";
import { Decimal, exactText } from "../decimal";
import { type Bound, type Limit, YEAR_DAYS } from "../model/index";
import type { Path } from "../problems/index";
import { CAPACITY_KINDS, MOST_BOUGHT } from "./check/capacity";
import { DAYS, inMonths } from "./cohort/duration";
import { avoidableShares } from "./cohort/effortNames";
import { type Compiling, renamed } from "./compiling";
import { isFormulaText } from "./schema/fields";

/** A hundred years: longer is a number of days given as years. */
const MOST_DAYS = "36525";

const limit = (of: Omit<Limit, "code">): readonly Limit[] => [{ code: "value-out-of-bounds", ...of }];

const POSITIVE = limit({ above: "0", expected: "> 0" });
const A_SHARE = limit({ from: "0", until: "1", expected: "0 – 1" });
const A_TIME = limit({ above: "0", until: MOST_DAYS, expected: `> 0, <= ${MOST_DAYS} (days)` });

const LAG = limit({ from: "0", until: "100", expected: "0 – 100" });

const MOST_MONTHS = 1200;

/** The most months after which a date is not past another. */
const monthsUntil = (from: PlainDate, last: PlainDate): number => {
  const [begin, end] = [from, last].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)));
  const months = (end ?? 0) - (begin ?? 0);
  return Math.max(0, addMonths(from, months) <= last ? months : months - 1);
};

/**
 * A delay in whole days or, by the calendar, whole months. Places are first filled while they may still be: it may not go
 * beyond the last Monday for that.
 */
const delayBounds = ({
  document: { intake },
  durationAt,
  formulaAt,
  written,
}: Compiling): readonly Bound[] => {
  if (intake?.delay === undefined) return [];
  const path = ["intake", "delay"];
  const last = intake.places === undefined ? undefined : startOfIsoWeek(intake.places.lastStart);
  const from = intake.places?.from ?? "";
  const months = inMonths(durationAt(path));
  const [formula, most, unit] =
    months === undefined
      ? ([formulaAt(path), last === undefined ? MOST_DAYS : daysBetween(from, last), "days"] as const)
      : ([months, last === undefined ? MOST_MONTHS : monthsUntil(from, last), "months"] as const);
  // A day has no parts here, and a month none by the calendar.
  const whole: Limit = {
    code: "delay-not-whole",
    whole: true,
    nearest: { days: unit === "days" ? "1" : DAYS.month },
  };
  const bounds = limit({ from: "0", until: String(most), expected: `>= 0, <= ${most} (${unit})` });
  return [{ path: written(path), formula, limits: [whole, ...bounds] }];
};

/** A rate that is added in parts may be as many times below −1; more than 100 % a year is 3 written for 3 %. */
const rateLimits = (
  discounting: { readonly compounding?: string | undefined } | undefined,
  timesPerYear: Decimal,
): readonly Limit[] => {
  const least = discounting?.compounding === "perCycle" ? timesPerYear.neg() : new Decimal(-1);
  const expected = `> ${exactText(least.toDecimalPlaces(6))}, <= 1`;
  return limit({ above: exactText(least), until: "1", expected });
};

/** Numbers of what is bought that are formulas: where they stand, and of what. */
const computedCounts = ({ document }: Compiling): { readonly path: Path; readonly kind: string }[] =>
  Object.entries(document.strategies).flatMap(([strategy, { capacity = {} }]) =>
    Object.entries(capacity).flatMap(([id, entry]) =>
      CAPACITY_KINDS.filter((kind) => isFormulaText(entry[kind])).map((kind) => ({
        path: ["strategies", strategy, "capacity", id, kind],
        kind,
      })),
    ),
  );

/** Places and persons are whole; staff may have any decimals: a third of something has no last one. */
const countLimits = (kind: string): readonly Limit[] => [
  { code: "not-negative", from: "0", expected: ">= 0" },
  ...(kind === "staff" ? [] : [{ code: "not-whole", whole: true } as const]),
  { code: "count-too-large", until: String(MOST_BOUGHT), expected: String(MOST_BOUGHT) },
];

/**
 * What each value that a document has a formula for must be.
 *
 * @param cycleDays - the days of a cycle without a calendar, when they are any
 */
export const boundsOf = (source: Compiling, cycleDays: Decimal | undefined): readonly Bound[] => {
  const { document, formulaAt, written, inForce, ownOf } = source;
  const timesPerYear = new Decimal(YEAR_DAYS).div(cycleDays ?? YEAR_DAYS);
  const {
    intake,
    segments = {},
    strategies,
    horizon,
    retainedShare,
    taxKept,
    discounting,
    welfare,
    goals = {},
  } = document;
  const at = (isThere: unknown, path: Path, limits: readonly Limit[], more: Partial<Bound> = {}): Bound[] =>
    isThere === undefined ? [] : [{ path: written(path), formula: formulaAt(path), limits, ...more }];
  // The refund ladder counts weeks, so with the rules a cycle is one.
  const intakeCycle: readonly Limit[] =
    inForce === undefined
      ? [
          {
            code: "cycle-not-whole-days",
            from: "1",
            until: "366",
            whole: true,
            nearest: { days: "1", from: "1", until: "366" },
          },
        ]
      : [{ code: "cycle-not-a-week", from: "7", until: "7", expected: "7 days" }];
  const avoidable = avoidableShares(document);
  const structural = { isStructural: true } as const;
  return [
    ...at(horizon.followUp, ["horizon", "followUp"], A_TIME),
    ...at(horizon.cycle, ["horizon", "cycle"], A_TIME, structural),
    ...at(intake?.cycle, ["intake", "cycle"], intakeCycle, structural),
    ...at(retainedShare, ["retainedShare"], A_SHARE),
    ...at(taxKept, ["taxKept", "lag"], [{ code: "not-whole", whole: true }, ...LAG]),
    ...avoidable.flatMap(({ path }) => at(true, path, A_SHARE)),
    ...Object.entries(goals).flatMap(([id, { share }]) => at(share, ["goals", id, "share"], A_SHARE)),
    ...Object.keys(strategies).flatMap((strategy) =>
      Object.keys(ownOf(strategy)).length === 0
        ? []
        : avoidable.flatMap(({ path }) =>
            at(true, path, A_SHARE, { formula: renamed(formulaAt(path), ownOf(strategy)) }),
          ),
    ),
    ...at(discounting?.rate, ["discounting", "rate"], rateLimits(discounting, timesPerYear)),
    ...at(
      discounting?.outcomes?.rate,
      ["discounting", "outcomes", "rate"],
      rateLimits(discounting?.outcomes, timesPerYear),
    ),
    ...at(welfare, ["welfare", "netTaxFactor"], POSITIVE),
    ...at(welfare, ["welfare", "distortion"], A_SHARE),
    ...at(intake?.number, ["intake", "number"], POSITIVE),
    ...delayBounds(source),
    ...at(intake?.weekly, ["intake", "weekly", "number"], POSITIVE),
    ...(intake?.entrants ?? []).flatMap((entry, index) =>
      at(entry, ["intake", "entrants", index, "number"], POSITIVE),
    ),
    ...Object.entries(segments).flatMap(([id, { share }]) =>
      share === "rest" ? [] : at(share, ["segments", id, "share"], A_SHARE),
    ),
    ...Object.entries(strategies).flatMap(([strategy, { caseloads = {} }]) =>
      Object.entries(caseloads).flatMap(([id, caseload]) =>
        at(caseload, ["strategies", strategy, "caseloads", id, "citizensPerStaff"], POSITIVE),
      ),
    ),
    ...Object.entries(document.states ?? {}).flatMap(([id, state]) =>
      Object.entries(inForce?.rules.states[state.rule ?? ""]?.inputs ?? {}).flatMap(([key, { above }]) =>
        above === undefined
          ? []
          : at(
              (state as Readonly<Record<string, unknown>>)[key],
              ["states", id, key],
              [{ code: "value-out-of-bounds", above, expected: `> ${above}` }],
            ),
      ),
    ),
    ...computedCounts(source).flatMap(({ path, kind }) =>
      at(kind, path, countLimits(kind), { isForAll: true }),
    ),
  ];
};
