// One evaluation of BI46 with its citizens, and how time and memory grow with cycles, states, starts and the clock.
import { readFile } from "node:fs/promises";
import { cohort, evaluate, overview, price } from "traedesten";
import { denmark } from "traedesten/denmark";
import { loadScenario } from "traedesten/node";
import { parseScenario } from "traedesten/scenario";
import { readYaml } from "traedesten/yaml";
import { measureAll, printTimes, quick } from "./measure.mjs";

const FILE = "test/fixtures/bi46/bi46-model-a.yaml";

/** The scenario as a plain object, to be changed. */
const document = async () => {
  const outcome = readYaml(await readFile(FILE, "utf8"));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
  return /** @type {any} */ (outcome.value.value);
};

const modelOf = async (/** @type {(scenario: any) => void} */ change) => {
  const scenario = structuredClone(await document());
  change(scenario);
  const outcome = await parseScenario(scenario, { rules: denmark });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
  return outcome.value;
};

/** Everybody at once, followed so many years: only the cycles grow. */
const followed = (/** @type {number} */ years) =>
  modelOf((scenario) => {
    scenario.horizon.followUp = `${years} years`;
    scenario.intake.places = undefined;
    scenario.intake.entrants = [{ date: "2022-08-01", number: 100 }];
  });

/** So many starts, a week apart. */
const started = (/** @type {number} */ weeks) =>
  modelOf((scenario) => {
    const from = Date.UTC(2022, 7, 1);
    const day = (/** @type {number} */ week) => new Date(from + week * 7 * 864e5).toISOString().slice(0, 10);
    scenario.intake.places = undefined;
    scenario.intake.weekly = { from: day(0), until: day(weeks), number: 2 };
  });

/** So many states more on the way back from a job, one after the other. */
const longer = (/** @type {number} */ more) =>
  modelOf((scenario) => {
    const names = Array.from({ length: more }, (_, index) => `step${index + 1}`);
    for (const name of names)
      scenario.states[name] = { label: name, rule: "cashBenefit", category: "30plus_andre" };
    const chain = ["job", ...names, "cashBenefit"];
    for (const { transitions } of [scenario.strategies.intensive]) {
      transitions.jobLoss.to = chain[1];
      for (let index = 1; index < chain.length - 1; index++)
        transitions[`on${index}`] = { from: chain[index], to: chain[index + 1], rate: "newFlexJob" };
    }
  });

/** How much an exposure holds. */
const sizeOf = (/** @type {ReturnType<typeof cohort>} */ { keys, quantity }) =>
  `${quantity.length} quantities of ${keys.length} keys`;

/** What an exposure holds once made: columns of numbers are all that stays. */
const heapBy = (/** @type {Awaited<ReturnType<typeof modelOf>>} */ model) => {
  const exposure = cohort(model, "followUp");
  const bytes = JSON.stringify(exposure).length;
  console.log(`\nFive years each: ${sizeOf(exposure)}, ${Math.round(bytes / 1e3)} kB as JSON`);
};

const grown = async (
  /** @type {string} */ title,
  /** @type {string} */ unit,
  /** @type {readonly number[]} */ sizes,
  /** @type {(size: number) => ReturnType<typeof modelOf>} */ build,
  /** @type {"until" | "followUp"} */ reach,
) => {
  const built = [];
  for (const size of sizes) built.push({ size, model: await build(size) });
  for (const { model } of built) cohort(model, reach);
  const timed = await measureAll(
    Object.fromEntries(built.map(({ size, model }) => [`${size} ${unit}`, () => cohort(model, reach)])),
  );
  const [smallest = 1] = sizes;
  const base = timed[`${smallest} ${unit}`] ?? 0;
  printTimes(
    title,
    [`${smallest} ${unit}`, "in proportion"],
    sizes.map((size) => {
      const time = timed[`${size} ${unit}`] ?? 0;
      return { name: `${size} ${unit}`, time, against: [base, (base * size) / smallest] };
    }),
  );
};

export const cohorts = async () => {
  const model = await loadScenario(FILE, { rules: denmark });
  const withoutClock = { ...model, clock: undefined };
  const exposure = cohort(model);
  for (let run = 0; run < (quick ? 2 : 20); run++) evaluate(model);
  const timed = await measureAll({
    "cohort, no clock": () => cohort(/** @type {any} */ (withoutClock)),
    "cohort, with the refund ladder": () => cohort(model),
    "price of that exposure": () => price(model, exposure),
    "evaluate, budget period": () => evaluate(model),
    "evaluate, five years each": () => evaluate(model, { reach: "followUp" }),
    overview: () => overview(model),
  });
  const base = timed["cohort, no clock"];
  printTimes(
    `BI46 model A (${sizeOf(exposure)})`,
    ["cohort, no clock"],
    Object.entries(timed).map(([name, time]) => ({ name, time, against: [base] })),
  );
  heapBy(model);
  await grown("Growth with cycles", "years", quick ? [2, 4] : [5, 10, 20, 40], followed, "followUp");
  await grown("Growth with starts", "starts", quick ? [10, 20] : [13, 26, 52, 104], started, "until");
  await grown("Growth with states (besides six)", "more", quick ? [1, 2] : [2, 4, 8, 16], longer, "until");
};
