// node bench/ladderError.mjs [-- --quick]: what a cohort's ladder is off by. Cohorts keep self-supported weeks that
// lie further back than three years; single histories forget them, as the law does.
import { cells, cohort, observed } from "traedesten";
import { addDays } from "traedesten/calendar";
import { denmark } from "traedesten/denmark";
import { loadScenario } from "traedesten/node";
import { table } from "../scripts/support/table.mjs";

const PEOPLE = process.argv.includes("--quick") ? 300 : 12_000;
const BATCH = 300;
const FIRST = "2022-08-01";
const NO_WINDOW = 100_000;

/** Weekly probabilities near those of BI46: 20 % to a job and 10 % to a flex job in a year, and ways back. */
const MOVES = [
  { from: "cashBenefit", to: "job", p: 0.0045 },
  { from: "cashBenefit", to: "flexJob", p: 0.0022 },
  { from: "job", to: "cashBenefit", p: 0.012 },
  { from: "flexJob", to: "cashBenefit", p: 0.004 },
];
const STATES = ["cashBenefit", "job", "flexJob"];

/** mulberry32: a small generator of its own, so that a run can be repeated anywhere. */
const seeded = (/** @type {number} */ seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const { clock } = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
if (clock === undefined || !clock.resets.includes("job")) throw new Error("no clock that a job resets");

const label = { da: "", en: "" };
const base = /** @type {any} */ ({
  kind: "model",
  title: label,
  language: "en",
  currency: "DKK",
  priceLevel: { fixed: 2022 },
  parameters: {},
  definitions: {},
  tables: {},
  assumptions: [],
  accounts: [],
  states: STATES.map((id) => ({ id, label })),
  segments: [{ id: "all", attributes: {}, numbers: {} }],
});

/** Spells of one life, week by week. */
const livedBy = (/** @type {() => number} */ draw, /** @type {number} */ weeks) => {
  const spells = [];
  let state = "cashBenefit";
  let since = 0;
  for (let week = 1; week <= weeks; week++) {
    let luck = draw();
    const move = MOVES.find(({ from, p }) => {
      if (from !== state) return false;
      luck -= p;
      return luck < 0;
    });
    if (move === undefined && week < weeks) continue;
    const period = { from: addDays(FIRST, since * 7), until: addDays(FIRST, week * 7) };
    spells.push({ period, state, segment: "all", path: [] });
    if (move !== undefined) state = move.to;
    since = week;
  }
  return spells;
};

/** Days by step of each life, under a clock. */
const stepsOf = (/** @type {any[][]} */ lives, /** @type {any} */ clockStart, /** @type {any} */ under) => {
  const strategies = lives.map((spells, index) => ({
    id: String(index),
    label,
    capacity: [],
    flows: [],
    history: { spells, clockStart, otherIncome: {} },
  }));
  const days = lives.map(() => /** @type {Record<string, number>} */ ({}));
  const lived = cells(observed({ ...base, clock: under, strategies }));
  for (const { strategy, step, quantity: some } of lived) {
    const own = days[Number(strategy)];
    if (step !== undefined && own !== undefined) own[step] = (own[step] ?? 0) + some;
  }
  return days;
};

/** Expected days by step of one citizen in the cohort. */
const expected = (/** @type {number} */ weeks, /** @type {any} */ clockStart) => {
  const plain = (/** @type {number} */ value) => ({ op: "number", value: String(value) });
  const transitions = MOVES.map(({ from, to, p }, index) => ({
    id: `move${index}`,
    from: [from],
    to,
    chance: { kind: "probability", value: { by: "sinceEntry", steps: [{ from: 0, value: plain(p) }] } },
    path: [],
  }));
  const amount = { op: "table", table: "by step", key: { by: "date", variant: "step" } };
  const exposure = cohort(
    {
      ...base,
      clock,
      horizon: { from: FIRST, until: addDays(FIRST, weeks * 7) },
      cohort: {
        cycleDays: 7,
        state: "cashBenefit",
        clockStart,
        entries: [{ date: FIRST, count: plain(1) }],
        outcomes: [],
        followUp: plain(weeks * 7),
        path: [],
      },
      strategies: [
        {
          id: "one",
          label,
          capacity: [],
          flows: [{ id: "by step", label, per: "person-week", of: "cashBenefit", amount }],
          dynamics: { transitions, phases: [], events: [], caseloads: [], ordinaryEffort: "included" },
        },
      ],
    },
    "followUp",
  );
  const days = /** @type {Record<string, number>} */ ({});
  for (const { step, quantity: some } of cells(exposure))
    if (step !== undefined) days[step] = (days[step] ?? 0) + some;
  return days;
};

/** Mean and its standard error. */
const meanOf = (/** @type {readonly number[]} */ values) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
};

const shown = (/** @type {number} */ share) => `${(100 * share).toFixed(3)} %`;

for (const years of [5, 10]) {
  for (const clockStart of [
    { counted: 60, resetting: 0 },
    { counted: 60, resetting: 40 },
  ]) {
    const weeks = years * 52;
    const draw = seeded(46);
    const exact = /** @type {Record<string, number>[]} */ ([]);
    const unforgotten = /** @type {Record<string, number>[]} */ ([]);
    for (let done = 0; done < PEOPLE; done += BATCH) {
      const lives = Array.from({ length: BATCH }, () => livedBy(draw, weeks));
      exact.push(...stepsOf(lives, clockStart, clock));
      const reset = { ...clock.reset, window: NO_WINDOW };
      unforgotten.push(...stepsOf(lives, clockStart, { ...clock, reset }));
    }
    const inCohort = expected(weeks, clockStart);
    const rows = clock.steps.map(({ step }) => {
      const shares = exact.map((days) => (days[step] ?? 0) / (7 * weeks));
      const { mean, error } = meanOf(shares);
      // The same lives under both clocks, so that luck falls out of the difference.
      const paired = meanOf(
        shares.map((share, index) => (unforgotten[index]?.[step] ?? 0) / (7 * weeks) - share),
      );
      const own = (inCohort[step] ?? 0) / (7 * weeks);
      return [
        `step ${step}`,
        shown(own),
        `${shown(mean)} ± ${shown(error)}`,
        `${shown(own - mean)} ± ${shown(error)}`,
        `${shown(paired.mean)} ± ${shown(paired.error)}`,
      ];
    });
    const heads = ["", "cohort", "histories", "cohort − histories", "the window alone, same lives"];
    console.log(
      `\n${years} years, ${PEOPLE} lives, ${clockStart.counted} weeks counted and ${clockStart.resetting} self-supported at the start: per cent of person-weeks\n\n${table(heads, rows)}`,
    );
  }
}
