import { Decimal, exactText } from "../decimal";
import { readDecimal } from "../formula/index";
import type { Bound, Limit, Model } from "../model/index";
import { type Path, type Problem, ProblemError } from "../problems/index";
import { segmentParameters } from "./chances/input";
import { parameterValues } from "./parameterValues";
import type { Values } from "./program";

/** What is read of a model to see whether its values may be what they are. */
type Valued = Pick<Model, "parameters" | "segments" | "bounds">;

const holds = ({ from, above, until, whole }: Limit, value: Decimal): boolean =>
  (from === undefined || value.gte(from)) &&
  (above === undefined || value.gt(above)) &&
  (until === undefined || value.lte(until)) &&
  // A third three times is whole.
  (whole !== true || new Decimal(exactText(value)).isInteger());

/** What may stand there instead of a value. */
const expectedOf = ({ expected, nearest }: Limit, value: Decimal): { readonly expected?: string } => {
  if (nearest === undefined) return expected === undefined ? {} : { expected };
  const { days, from = "0", until = "Infinity" } = nearest;
  const whole = value.times(days).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  return { expected: `${Decimal.max(from, Decimal.min(until, whole))} days` };
};

/** Runs what may have no value; what stops it is told where it stands. */
const tried = (path: Path, read: () => readonly Problem[]): readonly Problem[] => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map((problem) => (problem.path.length > 0 ? problem : { ...problem, path }));
  }
};

const boundProblems = (bound: Bound, environments: readonly Values[]): readonly Problem[] => {
  const { path, formula, limits, isForAll } = bound;
  return tried(path, () => {
    for (const parameters of isForAll === true ? environments.slice(0, 1) : environments) {
      const value = readDecimal(formula, { parameters });
      const broken = limits.find((limit) => !holds(limit, value));
      if (broken === undefined) continue;
      return [{ code: broken.code, path, found: exactText(value), ...expectedOf(broken, value) }];
    }
    return [];
  });
};

/** The shares of segments are all of the citizens, exactly; what one takes as the rest is not less than nothing. */
const shareProblems = (segments: Model["segments"], parameters: Values): readonly Problem[] =>
  tried(["segments"], () => {
    const shares = segments.flatMap(({ share }) =>
      share === undefined ? [] : [readDecimal(share, { parameters })],
    );
    const stated = shares.reduce((sum, share) => (share.lt(0) ? sum : sum.plus(share)), new Decimal(0));
    if (shares.length === 0 || stated.eq(1)) return [];
    const expected = shares.some((share) => share.lt(0)) ? "<= 1" : "1";
    return [{ code: "shares-not-whole", path: ["segments"], found: exactText(stated), expected }];
  });

/**
 * What the values of a model's parameters may not be: a share of more than 1, a time of no length, half a place. Those
 * that segments have of their own are tried as well. Probabilities are asked by `chanceProblems`.
 */
export const valueProblems = ({ parameters, segments, bounds }: Valued): readonly Problem[] => {
  const environments: Values[] = [];
  const unread = tried(["parameters"], () => {
    environments.push(parameterValues({ parameters }));
    for (const segment of segments)
      if (Object.keys(segment.numbers).length > 0)
        environments.push(segmentParameters({ parameters }, segment));
    return [];
  });
  const [values] = environments;
  if (values === undefined || unread.length > 0) return unread;
  return [
    ...bounds.flatMap((bound) => boundProblems(bound, environments)),
    ...Object.values(parameters).flatMap(({ neutral, path }) =>
      tried([...path, "neutral"], () => {
        if (neutral !== undefined) readDecimal(neutral, { parameters: values });
        return [];
      }),
    ),
    ...shareProblems(segments, values),
  ];
};
