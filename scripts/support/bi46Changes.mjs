import { readFileSync } from "node:fs";

const SHIPPED = "scenarios/bi46-model-a.yaml";
const FIRST = "test/fixtures/bi46/bi46-model-a.yaml";

/** A rate that loses the same part every week: 40 months in a job on average, as decimal text. */
const FORTY_MONTHS = { soon: (1 - Math.exp(-12 / 40 / 4)).toFixed(15), kept: Math.exp(-12 / 40).toFixed(15) };

const GUESS = { unit: "1", evidence: "assumption", note: "a guess" };

/**
 * Each change by what undoes it, written as a case of the shipped scenario; in the order they are told.
 *
 * @type {typeof import("./bi46Changes.mjs").CHANGES}
 */
export const CHANGES = [
  {
    name: "An ordinary job within a year with the ordinary effort: 12 → 6%",
    why: "2–15% a year; 7.4% of 524 in Hjørring in the fourth year, with an intensive effort (NB-Beskæftigelse 2020)",
    undo: { parameters: { usualJob: "12%" } },
  },
  {
    name: "A job lasts as published, not 40 months",
    why: "26% stop within 3 months, 50% keep it 12 (benchmark.dk, April 2023)",
    undo: {
      parameters: {
        jobLostSoon: { ...GUESS, value: FORTY_MONTHS.soon },
        jobKept: { ...GUESS, value: FORTY_MONTHS.kept },
      },
    },
  },
  {
    name: "The goal is spread over part-time jobs, too, and one in five referred to a flex job waits first",
    why: "no source for the spread; the note names part-time work",
    undo: {
      parameters: { flexJobPart: "60%", partTimePart: "0%", educationPart: "10%" },
      strategies: {
        intensive: {
          parameters: { waitsFirst: "0.16666666666666666667" },
          transitions: {
            laterFlexJob: { rate: { sinceEntry: { 52: "laterFlexJob" } } },
            laterWaiting: { rate: { sinceEntry: { 52: 0 } } },
          },
        },
      },
    },
  },
  {
    name: "The ordinary effort leads to part-time jobs and education, too, and some wait first",
    why: "no source; the programme is held against all four",
    undo: {
      parameters: { usualPartTime: "0%", usualEducation: "0%" },
      strategies: { sporadic: { parameters: { waitsFirst: "0%" } } },
    },
  },
  {
    name: "Those who stay after 52 weeks reach a flex job no more often for it",
    why: "no source for the 0.5 a year of the first model: a sign that was built in",
    undo: {
      parameters: {
        clarifiedFlexJob: { value: 0.5, unit: "1/year", evidence: "assumption", note: "a guess" },
      },
      strategies: {
        intensive: {
          transitions: {
            clarified: {
              from: "referred",
              to: "flexJob",
              rate: { sinceEntry: { 0: 0, 52: "clarifiedFlexJob" } },
            },
            laterJob: { from: "cashBenefit" },
            laterFlexJob: { from: "cashBenefit" },
            laterWaiting: { from: "cashBenefit" },
            laterPartTime: { from: "cashBenefit" },
            laterEducation: { from: "cashBenefit" },
          },
        },
        sporadic: { transitions: { clarified: { rate: { sinceEntry: { 52: 0 } } } } },
      },
    },
  },
  {
    name: "The ordinary effort costs 50,500 kr. (2018), not 81,329 kr. (2020)",
    why: "31,000–70,000 kr. (CEPOS 2018); 81,329 kr. is per gross unemployed person, of whom only the job-ready count",
    undo: { parameters: { effortPrice: { value: 81_329, level: 2020 } } },
  },
  {
    name: "The job centre's administration does not fall away",
    why: "27% of the effort (Ministry of Employment 2013); the note itself books no saving",
    undo: { parameters: { administrationAvoided: "100%" } },
  },
  {
    name: "Ledighedsydelse is low at first",
    why: "aktivloven § 74 a (kk.dk, ida.dk)",
    undo: { states: { waiting: { category: "89pct_md" } } },
  },
  {
    name: "Four groups by age and family, not one",
    why: "no source for their shares; the target group is 18–66 (the Settlement's page)",
    undo: { parameters: { providers: "0%", late20s: "0%", early20s: "0%" } },
  },
  {
    name: "Some get a disability pension, 2% a year in both arms",
    why: "no source for the rate",
    undo: { parameters: { pensionRate: 0 } },
  },
  {
    name: "Somebody pays for the year of after-care",
    why: "the note speaks of it and has no cost for it; a mentor for 40 citizens",
    undo: { parameters: { aftercarePrice: 0 } },
  },
  {
    name: "Of the tax nothing is kept until the tax base is updated",
    why: "state-guaranteed tax base, L 196 (2019–20) § 2; the three years have no source",
    undo: { without: ["taxKept"] },
  },
  {
    name: "Each is followed six years, not five",
    why: "the investment pool's longest payback (BIU, 16 February 2026, item 5)",
    undo: { horizon: { followUp: "5 years" } },
  },
];

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Two patches as one: the second wins, and what is left out adds up.
 *
 * @param {Record<string, unknown>} a
 * @param {Record<string, unknown>} b
 * @returns {Record<string, unknown>}
 */
const merged = (a, b) =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => {
      const [one, two] = [a[key], b[key]];
      if (Array.isArray(one) && Array.isArray(two)) return [key, [...one, ...two]];
      return [key, isRecord(one) && isRecord(two) ? merged(one, two) : two === undefined ? one : two];
    }),
  );

/** @typedef {Readonly<Record<string, unknown>>} Document */

/**
 * What the municipality pays more per citizen, after income tax and undiscounted, in the first model and in the shipped one
 * with some of its changes undone.
 *
 * @type {typeof import("./bi46Changes.mjs").bi46Changes}
 */
export const bi46Changes = ({ readYaml, parseScenario, overview, denmark, evidence }) => {
  /** @param {string} file */
  const read = (file) => {
    const outcome = readYaml(readFileSync(file, "utf8"));
    if (!outcome.ok) throw new Error(`${file} cannot be read`);
    const { printed: _printed, cases: _cases, ...document } = /** @type {Document} */ (outcome.value.value);
    return document;
  };
  /**
   * @param {Document} document
   * @param {{ case?: string }} named
   */
  const netCost = async (document, named) => {
    const outcome = await parseScenario(document, { rules: denmark, evidence, ...named });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 5), undefined, 1));
    const line = overview(outcome.value).perCitizen.find(
      ({ perspective, stage }) => perspective === "municipality" && stage === "afterTax",
    );
    return Number(line?.differences.intensive);
  };
  const { parameters, ...rest } = read(SHIPPED);
  // Without ranges: the first model had values outside those of today.
  const values = Object.entries(/** @type {Record<string, Document>} */ (parameters)).map(
    ([name, { range: _range, ...parameter }]) => [name, parameter],
  );
  const shipped = { ...rest, parameters: Object.fromEntries(values) };
  return {
    first: () => netCost(read(FIRST), {}),
    without: (changes) => {
      if (changes.length === 0) return netCost(shipped, {});
      const changed = changes.reduce(
        (all, { undo }) => merged(all, undo),
        /** @type {Document} */ ({ label: "changed" }),
      );
      return netCost({ ...shipped, cases: { changed } }, { case: "changed" });
    },
  };
};
