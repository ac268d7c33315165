import type { Model } from "../../model/index";
import type { Problem } from "../../problems/index";
import { workKeys } from "./keys";
import { type Sizes, sizesOf } from "./sizes";
import { type Work, workOf } from "./workOf";

/** About half a minute, and about a gigabyte: tens of times as much as the scenarios that come with the package. */
export const MOST: Work = { steps: 5e9, numbers: 7e7 };

/** How many times as much as is done. */
const excess = ({ steps, numbers }: Work): number => Math.max(steps / MOST.steps, numbers / MOST.numbers);

const intakeKey = ({ cohort }: Model): string | undefined => {
  if (cohort?.refill !== undefined) return "places";
  return cohort?.entries.every(({ count }) => count === cohort.entries[0]?.count) ? "weekly" : "entrants";
};

/** The key without which, or with as much of which as is usual, least would be left to do. */
const heaviestOf = (model: Model, sizes: Sizes) =>
  workKeys(sizes, intakeKey(model))
    .map((key) => ({ ...key, left: excess(workOf(key.usually)) }))
    .reduce((a, b) => (b.left < a.left ? b : a));

/**
 * That a model asks for more than is done, told before anything of it is: at the key that adds most to it, with what
 * that comes to and about how much it is, in millions.
 *
 * @returns at most one problem, `too-much-work` or `too-much-held`
 */
export const workProblems = (model: Model): readonly Problem[] => {
  const sizes = sizesOf(model);
  const work = workOf(sizes);
  if (excess(work) <= 1) return [];
  const isWork = work.steps / MOST.steps >= work.numbers / MOST.numbers;
  const [found, expected] = isWork ? [work.steps, MOST.steps] : [work.numbers, MOST.numbers];
  const millions = (number: number): string => String(Math.ceil(number / 1e6));
  const { path, count } = heaviestOf(model, sizes);
  return [
    {
      code: isWork ? "too-much-work" : "too-much-held",
      path,
      found: millions(found),
      expected: millions(expected),
      values: { count: String(Math.round(count)) },
    },
  ];
};
