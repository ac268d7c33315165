import fc from "fast-check";
import { dateOf, dayNumber } from "../calendar/dates";

type Plain = Record<string, unknown>;

const FIRST = dayNumber("2022-06-20");

const assumed = (value: number | string, unit: string): Plain => ({
  value,
  unit,
  evidence: "assumption",
  note: "of a test",
});

const PARAMETERS: Plain = {
  part: assumed("23%", "1"),
  half: assumed("50%", "1"),
  kept: assumed("37%", "1"),
  chance: assumed("1.3%", "1"),
  later: assumed("0.4%", "1"),
  speed: assumed(0.9, "1/year"),
  slower: assumed(0.35, "1/year"),
  worth: assumed(0.65, "1"),
  jobWage: assumed(22_417.5, "DKK/person-month"),
  flexWage: assumed(8_000, "DKK/person-month"),
  placePrice: assumed("111_999.95", "DKK/place-year"),
  monthPrice: assumed("9_333.33", "DKK/place-month"),
  personPrice: assumed(1_500.5, "DKK/person"),
  staffPrice: assumed(620_001, "DKK/staff-year"),
  once: assumed("333_333.33", "DKK"),
  effortPrice: assumed(1_234.56, "DKK/person-week"),
  perStaff: assumed(7.5, "citizens/staff"),
};

const flow = (per: string, of: string, amount: string, more: Plain = {}): Plain => ({
  from: "municipality",
  to: "economy",
  account: "main",
  per,
  of,
  amount,
  ...more,
});

/** Capacity of every kind, some of it for a part of the time. */
const anyCapacity = (horizon: number): fc.Arbitrary<Plain> =>
  fc
    .record({
      places: fc.integer({ min: 1, max: 25 }),
      persons: fc.integer({ min: 0, max: 40 }),
      staff: fc.constantFrom("1.7", "2", "0.333333"),
      later: fc.integer({ min: 3, max: 40 }),
      dates: fc.uniqueArray(fc.integer({ min: 0, max: horizon - 1 }), { minLength: 1, maxLength: 3 }),
    })
    .map(({ places, persons, staff, later, dates }) => ({
      seats: { places },
      courses: { persons, from: dateOf(FIRST + later) },
      team: { staff, until: dateOf(FIRST + horizon - later) },
      instalments: { dates: dates.map((day) => dateOf(FIRST + day)) },
    }));

const BOUGHT_FLOWS: Plain = {
  seats: flow("place-year", "seats", "placePrice"),
  seatsByMonth: flow("place-month", "seats", "monthPrice * 1.0350", { account: "other" }),
  courses: flow("person", "courses", "personPrice", { account: "other" }),
  team: flow("staff-year", "team", "staffPrice"),
  instalments: flow("date", "instalments", "once", { from: "foundation" }),
};

const LIVED_FLOWS: Plain = {
  effort: flow("person-week", "usual", "effortPrice", { account: "other" }),
  mentor: flow("staff-year", "mentors", "staffPrice"),
  refund: { from: "centralGovernment", to: "municipality", account: "main", share: "half", of: "mentor" },
  bonus: flow("event", "hired", "once / 20", { to: "employer" }),
  course: flow("event", "started", "once / 300"),
};

/** Ways to say how likely the move to a job is. */
const CHANCES: readonly Plain[] = [
  { share: "part", within: "10 weeks" },
  { share: "part", within: "12 weeks", shape: { sinceEntry: { 0: 0, 3: 1 } } },
  { rate: { fromDate: { "2022-01-01": "speed", "2022-09-07": "slower" } } },
  { probability: { inState: { 0: "chance", 5: "later" } } },
  { probability: "chance * (1 + age / 100)" },
];

const transitionsOf = (chance: Plain, isQuick: boolean): Plain => ({
  toJob: { from: ["referred", "benefit"], to: "job", ...chance },
  toFlexJob: { from: "referred", to: "flexJob", rate: isQuick ? "speed" : "slower" },
  end: { from: "referred", to: "benefit", probability: { sinceEntry: { 0: "later", 9: "rest" } } },
  jobLoss: { from: "job", to: "benefit", rate: "slower" },
  flexJobLoss: { from: "flexJob", to: "waiting", probability: { inState: { 0: "chance", 4: "later" } } },
  newFlexJob: { from: "waiting", to: "flexJob", rate: "speed" },
});

const EVENTS: Plain = {
  hired: { to: ["job", "flexJob"] },
  started: { starts: ["module"] },
  left: { quits: ["module"] },
};

const anyStrategies = (horizon: number): fc.Arbitrary<Plain> =>
  fc
    .record({
      capacity: anyCapacity(horizon),
      chance: fc.constantFrom(...CHANCES),
      usual: fc.constantFrom(...CHANCES),
      whole: fc.boolean(),
      aftercare: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ capacity, chance, usual, whole, aftercare }) => ({
      intensive: {
        ordinaryEffort: "replaced",
        capacity,
        phases: {
          module: { in: "referred", sinceEntry: [0, 5], place: "seats" },
          clarification: { in: "referred", sinceEntry: [5, 9], place: "seats" },
          aftercare: { in: ["job", "flexJob"], inState: [0, aftercare] },
          usual: { in: "benefit" },
        },
        transitions: transitionsOf(chance, true),
        events: EVENTS,
        caseloads: { mentors: { citizensPerStaff: "perStaff", of: ["module", "aftercare"], whole } },
        flows: { ...BOUGHT_FLOWS, ...LIVED_FLOWS },
      },
      sporadic: {
        ordinaryEffort: "included",
        phases: { usual: { in: ["referred", "benefit"] } },
        transitions: transitionsOf(usual, false),
        // Named as in the other strategy, and not the same.
        flows: { effort: LIVED_FLOWS.effort, course: flow("person-week", "usual", "effortPrice / 7") },
      },
    }));

/** Who starts when: on some days, every week, or in places that are filled again. */
const anyIntake = (horizon: number): fc.Arbitrary<Plain> => {
  const day = fc.integer({ min: 0, max: Math.floor(horizon / 2) - 20 }).map((some) => dateOf(FIRST + some));
  const entrant = fc.record({ date: day, number: fc.integer({ min: 1, max: 90 }).map((some) => some / 4) });
  return fc
    .record({
      who: fc.oneof(
        fc
          .uniqueArray(entrant, { minLength: 1, maxLength: 2, selector: ({ date }) => date })
          .map((entrants) => ({
            entrants,
          })),
        fc.constant({ weekly: { from: dateOf(FIRST + 14), until: dateOf(FIRST + 36), number: 1.5 } }),
        day.map((from) => ({
          places: { strategy: "intensive", capacity: "seats", from, lastStart: dateOf(FIRST + horizon - 40) },
        })),
      ),
      delay: fc.option(fc.constantFrom("3 days", "2 weeks"), { nil: undefined }),
      weeksOnBenefits: fc.constantFrom(0, 1, 20, 60),
      selfSupportedWeeks: fc.constantFrom(0, 0, 51),
    })
    .map(({ who, delay, weeksOnBenefits, selfSupportedWeeks }) => ({
      state: "referred",
      age: 37,
      ladder: { weeksOnBenefits, selfSupportedWeeks },
      ...(delay === undefined ? {} : { delay }),
      ...who,
    }));
};

const SEGMENTS: Plain = {
  older: { share: "part", age: 45, category: "30plus_andre", parameters: { flexWage: 9_123.4 } },
  younger: { share: "rest", age: 28, category: "25_29_udeboende" },
};

/** What a scenario adds to another; nothing is left out of the document. */
const anyChoices: fc.Arbitrary<Plain> = fc
  .record({
    // Figures of each year are in its own prices, and those are not discounted.
    isDated: fc.boolean(),
    municipality: fc.constantFrom({ municipality: "koebenhavn" }, { municipality: "koebenhavn" }, {}),
    kept: fc.constantFrom({ retainedShare: "kept" }, {}),
    discounting: fc.constantFrom(
      {},
      { discounting: { method: "denmark2021", timing: "start" } },
      { discounting: { method: "greenBook", timing: "mid", base: 2021, outcomes: { rate: "0.015" } } },
      { discounting: { rate: "0.04", compounding: "continuous", timing: "end" } },
    ),
    segments: fc.constantFrom({ segments: SEGMENTS }, {}),
  })
  .map(({ isDated, municipality, kept, discounting, segments }) => ({
    prices: { currency: "DKK", level: isDated ? "running" : 2022 },
    ...(isDated ? { gaps: "carryForward" } : { asOf: "2022-07-01", ...discounting }),
    ...municipality,
    ...kept,
    ...segments,
  }));

/**
 * Scenarios of a few months by the Danish rules, on the ladder and with or without income tax: everything is bought
 * that can be, in decimals and for parts of a month; citizens are followed for some weeks.
 */
export const anyScenario: fc.Arbitrary<Plain> = fc.integer({ min: 80, max: 140 }).chain((length) =>
  fc
    .record({
      start: fc.integer({ min: 0, max: 13 }),
      followUp: fc.integer({ min: 11, max: 24 }),
      choices: anyChoices,
      intake: anyIntake(length),
      strategies: anyStrategies(length),
    })
    .map(({ start, followUp, choices, intake, strategies }) => ({
      title: "of a test",
      rules: "denmark",
      horizon: {
        from: dateOf(FIRST - start),
        until: dateOf(FIRST + length),
        followUp: `${followUp} weeks`,
      },
      parameters: PARAMETERS,
      accounts: {
        main: { label: "Main", controlArea: "Service", direction: "expense" },
        other: { label: "Other", controlArea: "Overførsler mv.", direction: "expense" },
      },
      states: {
        referred: { rule: "cashBenefit", category: "30plus_andre" },
        benefit: { rule: "cashBenefit", category: "30plus_andre" },
        flexJob: { rule: "flexJob", wage: "flexWage" },
        waiting: { rule: "unemployedFlexJob", category: "89pct_md" },
        job: { rule: "ordinaryJob", wage: "jobWage" },
      },
      outcomes: {
        success: { firstEntry: ["job", "flexJob"] },
        jobWeeks: { weeksIn: { job: 1, flexJob: "worth", waiting: 0.1 } },
        yearsOff: { yearsIn: ["job", "flexJob"] },
      },
      intake,
      strategies,
      ...choices,
    })),
);
