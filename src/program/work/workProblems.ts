import type { Model } from "../../model/index";
import type { Problem } from "../../problems/index";
import { workKeys } from "./keys";
import { type Sizes, sizesOf } from "./sizes";
import { searchedWork, type Work, workOf } from "./workOf";

/** About half a minute, and about a gigabyte: five times as much as the largest scenario that comes with the package. */
export const MOST_WORK: Work = { steps: 5e9, numbers: 7e7 };

const intakeKey = ({ cohort }: Model): string | undefined => {
  if (cohort?.refill !== undefined) return "places";
  return cohort?.entries.every(({ count }) => count === cohort.entries[0]?.count) ? "weekly" : "entrants";
};

/** The key with as much of which as is usual least would be left of a measure. */
const heaviestOf = (model: Model, sizes: Sizes, measure: (sizes: Sizes) => number) =>
  workKeys(sizes, intakeKey(model))
    .map((key) => ({ ...key, left: measure(key.usually) }))
    .reduce((a, b) => (b.left < a.left ? b : a));

const millions = (number: number): string => String(Math.ceil(number / 1e6));

/** Values a search is made for, dozens of which are closed in on: each may take this part of the most. */
const SEARCHED = 12;

/**
 * That a model asks for more than is done, told before anything of it is: at the key that adds most to it, with what
 * that comes to and about how much it is, in millions.
 *
 * @returns at most one problem, `too-much-work` or `too-much-held`
 */
export const workProblems = (model: Model): readonly Problem[] => {
  const sizes = sizesOf(model);
  const work = workOf(sizes);
  const excess = (measure: keyof Work): number => work[measure] / MOST_WORK[measure];
  const measure = excess("steps") >= excess("numbers") ? "steps" : "numbers";
  if (excess(measure) <= 1) return [];
  const { path, count } = heaviestOf(model, sizes, (some) => workOf(some)[measure]);
  return [
    {
      code: measure === "steps" ? "too-much-work" : "too-much-held",
      path,
      found: millions(work[measure]),
      expected: millions(MOST_WORK[measure]),
      values: { count: String(Math.round(count)) },
    },
  ];
};

/**
 * That a model which may be evaluated takes too much for a search, in which citizens are followed at dozens of values.
 *
 * @returns at most one problem, `too-much-to-search`
 */
export const searchProblems = (model: Model): readonly Problem[] => {
  const sizes = sizesOf(model);
  const steps = searchedWork(sizes);
  const most = MOST_WORK.steps / SEARCHED;
  if (steps <= most) return [];
  const { path, count } = heaviestOf(model, sizes, searchedWork);
  return [
    {
      code: "too-much-to-search",
      path,
      found: millions(steps),
      expected: millions(most),
      values: { count: String(Math.round(count)) },
    },
  ];
};
