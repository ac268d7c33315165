import { Decimal } from "../../decimal";
import { readWritten } from "../../formula/index";
import type { Distribution, Family } from "../../probability/distribution/distribution";
import { FAMILIES } from "../../probability/distribution/distribution";
import type * as Fit from "../../probability/distribution/fit";
import { nearestName, type Path, type Problem } from "../../problems/index";
import { type Checking, numberAt } from "../check/context";
import { checkShare } from "../check/parameters";
import { at, entriesOf, has, isRecord, listOf, type RawRecord, textOf } from "../raw";
import { RANGED } from "../schema/distribution";
import { formOf, formsText, KEYS } from "./forms";
import { readWords } from "./written";

/** Loaded on need: what a mean and an interval come to is looked for with functions of some weight. */
const fitting = (): Promise<typeof Fit> => import("../../probability/distribution/fit");

/** A distribution that is written somewhere, with what it may take from its parameter. */
interface Asked {
  readonly check: Checking;
  readonly path: Path;
  readonly parameter: RawRecord;
  readonly value: string | undefined;
  readonly family: Family;
  /** Its keys as they are written, the family's aside. */
  readonly keys: RawRecord;
}

/** Beyond these a quantile is not known to enough digits, and nobody means it. */
const [LEAST_SHAPE, MOST_SHAPE] = ["0.01", "10000000"];
/** So many standard deviations from its mean nothing of a normal distribution is left. */
const MOST_SDS = 30;

const report = ({ check, path }: Asked, problem: Omit<Problem, "path">, key?: string): undefined => {
  check.report(key === undefined ? path : [...path, key], problem);
  return undefined;
};

/** A number of a key that is written; nothing where it is none, which the schema says. */
const numberOf = (asked: Asked, key: string): string | undefined => {
  const unit = textOf(at(asked.parameter, "unit"));
  checkShare(asked.check, unit, at(asked.keys, key), [...asked.path, key]);
  return numberAt(asked.check, at(asked.keys, key));
};

/** A value that is none for a distribution, as it is written where it is. */
const outOfBounds = (asked: Asked, key: string, value: string, expected: string): undefined => {
  const written = at(asked.keys, key);
  const found = typeof written === "string" || typeof written === "number" ? String(written) : value;
  return report(
    asked,
    { code: "value-out-of-bounds", found, expected },
    has(asked.keys, key) ? key : undefined,
  );
};

/** Numbers that must all be above 0. */
const positive = (asked: Asked, keys: readonly string[]): readonly string[] | undefined => {
  const found = keys.map((key) => numberOf(asked, key));
  if (found.some((value) => value === undefined)) return undefined;
  const wrong = keys.filter((key, index) => {
    const value = found[index] as string;
    if (new Decimal(value).gt(0)) return false;
    outOfBounds(asked, key, value, "> 0");
    return true;
  });
  return wrong.length > 0 ? undefined : (found as readonly string[]);
};

/** Two or three values in order, of which those left out follow from the parameter. */
const inRange = (asked: Asked): Distribution | undefined => {
  const { family, parameter, value, keys } = asked;
  const [from, until] = listOf(at(parameter, "range")).map((end) => numberAt(asked.check, end));
  const low = has(keys, "low") ? numberOf(asked, "low") : from;
  const high = has(keys, "high") ? numberOf(asked, "high") : until;
  const mode = has(keys, "mode") ? numberOf(asked, "mode") : value;
  const isLeftOut = (["low", "high"] as const).some((key) => !has(keys, key)) && !has(parameter, "range");
  if (isLeftOut) return report(asked, { code: "distribution-without-range", found: family });
  if (low === undefined || high === undefined) return undefined;
  if (family === "uniform")
    return new Decimal(low).lt(high)
      ? { family, low, high }
      : report(asked, { code: "distribution-order", found: `${low}, ${high}`, expected: "low < high" });
  if (mode === undefined || (family !== "pert" && family !== "triangular")) return undefined;
  return new Decimal(low).lt(high) && new Decimal(low).lte(mode) && new Decimal(high).gte(mode)
    ? { family, low, mode, high }
    : report(asked, {
        code: "distribution-order",
        found: `${low}, ${mode}, ${high}`,
        expected: "low <= mode <= high, low < high",
      });
};

/** So many of how many, each counted: what is known of the share with no other knowledge has the share as its mean. */
const counted = (asked: Asked, text: string): Distribution | undefined => {
  const words = readWords(text);
  const key = has(asked.keys, "counts") ? "counts" : undefined;
  const refused = { code: "distribution-text", found: text, expected: "17 of 100" } as const;
  if (words.kind !== "counts") return report(asked, refused, key);
  const [count, of] = [words.count, words.of].map((each) => readWritten(each, asked.check.style));
  if (count?.ok !== true || of?.ok !== true) return report(asked, refused, key);
  const rest = new Decimal(of.value).minus(count.value);
  const isCount = [count.value, of.value].every((each) => new Decimal(each).isInteger());
  if (!isCount || rest.lte(0) || new Decimal(count.value).lte(0))
    return report(asked, { code: "distribution-counts", found: text }, key);
  return { family: "beta", alpha: count.value, beta: rest.toFixed() };
};

/** A mean, and how wide it is about it: by its standard deviation or an interval. */
const aboutMean = async (asked: Asked): Promise<Distribution | undefined> => {
  const { family, keys, check, value } = asked;
  const mean = has(keys, "mean") ? numberOf(asked, "mean") : value;
  if (mean === undefined) return undefined;
  // Only families that are fitted have these forms.
  const fitted = family as Fit.Fitted;
  const fit = await fitting();
  const [above, below] = fit.meansOf(fitted);
  if (!(Number(mean) > above && Number(mean) < below))
    return outOfBounds(asked, "mean", mean, below === 1 ? "> 0, < 1" : "> 0");
  if (has(keys, "sd")) {
    const [sd] = positive(asked, ["sd"]) ?? [];
    if (sd === undefined) return undefined;
    const most = fit.mostSd(fitted, Number(mean));
    if (Number(sd) >= most) return outOfBounds(asked, "sd", sd, `< ${Number(most.toPrecision(6))}`);
    return fitted === "normal" ? cutOff(asked, mean, sd) : fit.byMoments(fitted, Number(mean), Number(sd));
  }
  const text = textOf(at(keys, "interval"));
  if (text === undefined) return undefined;
  const key = has(asked.keys, "family") ? "interval" : undefined;
  const words = readWords(text);
  const refused = { code: "distribution-text", found: text, expected: "80% between 2% and 15%" } as const;
  if (words.kind !== "interval") return report(asked, refused, key);
  const unit = textOf(at(asked.parameter, "unit"));
  for (const end of [words.low, words.high])
    checkShare(check, unit, end, key === undefined ? asked.path : [...asked.path, key]);
  const read = [words.share, words.low, words.high].map((each) => readWritten(each, check.style));
  const wrong = read.find((each) => !each.ok);
  if (wrong !== undefined && !wrong.ok) return report(asked, wrong.problem, key);
  const [share, low, high] = read.map((each) => Number(each.ok ? each.value : Number.NaN)) as [
    number,
    number,
    number,
  ];
  if (!(share > 0 && share < 1))
    return report(asked, { code: "value-out-of-bounds", found: words.share, expected: "> 0%, < 100%" }, key);
  if (!(low < Number(mean) && Number(mean) < high))
    return report(asked, { code: "distribution-mean-outside", found: mean, expected: text }, key);
  return (
    fit.byInterval(fitted, Number(mean), { share, low, high }) ??
    report(asked, { code: "distribution-none", found: text, values: { family, mean } }, key)
  );
};

/** A normal distribution, cut off where it says. */
const cutOff = (asked: Asked, mean: string, sd: string): Distribution | undefined => {
  const [low, high] = (["low", "high"] as const).map((key) =>
    has(asked.keys, key) ? numberOf(asked, key) : undefined,
  );
  if (low !== undefined && high !== undefined && new Decimal(low).gte(high))
    return report(asked, { code: "distribution-order", found: `${low}, ${high}`, expected: "low < high" });
  const far = new Decimal(sd).times(MOST_SDS);
  if (low !== undefined && new Decimal(low).gte(far.plus(mean)))
    return outOfBounds(asked, "low", low, `< ${far.plus(mean)}`);
  if (high !== undefined && new Decimal(high).lte(new Decimal(mean).minus(far)))
    return outOfBounds(asked, "high", high, `> ${new Decimal(mean).minus(far)}`);
  return {
    family: "normal",
    mean,
    sd,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
};

const listed = (asked: Asked): Distribution | undefined => {
  const { keys, check } = asked;
  const unit = textOf(at(asked.parameter, "unit"));
  const written = listOf(at(keys, "values"));
  written.forEach((value, index) => {
    checkShare(check, unit, value, [...asked.path, "values", index]);
  });
  const values = written.map((value) => numberAt(check, value));
  const weights = has(keys, "weights")
    ? listOf(at(keys, "weights")).map((value) => numberAt(check, value))
    : values.map(() => "1");
  if ([...values, ...weights].some((value) => value === undefined)) return undefined;
  if (weights.length !== values.length)
    return report(
      asked,
      { code: "distribution-weights", found: String(weights.length), expected: String(values.length) },
      "weights",
    );
  const sum = weights.reduce((all, weight) => all.plus(weight ?? 0), new Decimal(0));
  const low = weights.find((weight) => new Decimal(weight ?? 0).lt(0));
  if (low !== undefined) return outOfBounds(asked, "weights", low, ">= 0");
  if (sum.isZero()) return outOfBounds(asked, "weights", "0", "> 0");
  return { family: "discrete", values: values as readonly string[], weights: weights as readonly string[] };
};

/** What quantiles are known of: neither a point nor all at the ends. */
const isKnown = (asked: Asked, made: Distribution | undefined): made is Distribution => {
  if (made === undefined) return false;
  const shapes =
    made.family === "beta"
      ? { alpha: made.alpha, beta: made.beta }
      : made.family === "gamma"
        ? { shape: made.shape }
        : {};
  const wrong = Object.entries(shapes).find(
    ([, shape]) => new Decimal(shape).lt(LEAST_SHAPE) || new Decimal(shape).gt(MOST_SHAPE),
  );
  if (wrong === undefined) return true;
  const [key, shape] = wrong;
  const found = `${key} ${new Decimal(shape).toPrecision(4)}`;
  report(asked, { code: "value-out-of-bounds", found, expected: `>= ${LEAST_SHAPE}, <= ${MOST_SHAPE}` });
  return false;
};

const made = async (asked: Asked): Promise<Distribution | undefined> => {
  const { family, keys } = asked;
  const written = Object.keys(keys).filter((key) => key !== "family" && has(keys, key));
  // A slip in a key is said by the schema, with the nearest.
  if (!written.every((key) => KEYS.has(key))) return undefined;
  if (formOf(family, written) === undefined)
    return report(asked, {
      code: "distribution-form",
      found: written.join(", ") || "–",
      expected: formsText(family),
      values: { family },
    });
  if (has(keys, "counts")) return counted(asked, textOf(at(keys, "counts")) ?? "");
  if (has(keys, "sd") || has(keys, "interval")) return aboutMean(asked);
  switch (family) {
    case "beta": {
      const [alpha, beta] = positive(asked, ["alpha", "beta"]) ?? [];
      return alpha === undefined || beta === undefined ? undefined : { family, alpha, beta };
    }
    case "gamma": {
      const [shape, scale] = positive(asked, ["shape", "scale"]) ?? [];
      return shape === undefined || scale === undefined ? undefined : { family, shape, scale };
    }
    case "lognormal": {
      const [logSd] = positive(asked, ["logSd"]) ?? [];
      const logMean = numberOf(asked, "logMean");
      return logMean === undefined || logSd === undefined ? undefined : { family, logMean, logSd };
    }
    case "discrete":
      return listed(asked);
    default:
      return inRange(asked);
  }
};

/** The same in words: of a share an interval needs no family, of anything else it could be several. */
const inWords = async (
  asked: Omit<Asked, "family" | "keys">,
  text: string,
): Promise<Distribution | undefined> => {
  const words = readWords(text);
  const isShare = ["1", "%"].includes(textOf(at(asked.parameter, "unit"))?.trim() ?? "");
  const beta = { ...asked, family: "beta" } as const;
  if (words.kind === "counts") return counted({ ...beta, keys: {} }, text);
  if (words.kind === "interval") {
    if (isShare) return aboutMean({ ...beta, keys: { interval: text } });
    return report(
      { ...beta, keys: {} },
      { code: "distribution-family", found: text, expected: "gamma, lognormal, normal" },
    );
  }
  const ranged = RANGED.find((name) => name === words.name);
  if (ranged !== undefined) return inRange({ ...asked, family: ranged, keys: {} });
  const nearest = nearestName(words.name, RANGED);
  const family = FAMILIES.find((name) => name === words.name);
  return family === undefined
    ? report(
        { ...beta, keys: {} },
        {
          code: "distribution-text",
          found: text,
          expected: `17 of 100, 80% between 2% and 15%, ${RANGED.join(", ")}`,
          ...(nearest === undefined ? {} : { nearest }),
        },
      )
    : report(
        { ...beta, keys: {} },
        { code: "distribution-form", found: "–", expected: formsText(family), values: { family } },
      );
};

/**
 * What parameters are drawn from, by name: possible ones alone, in the prices their values are written in. All that is
 * wrong with the others is reported.
 */
export const readDistributions = async (check: Checking): Promise<ReadonlyMap<string, Distribution>> => {
  const found = new Map<string, Distribution>();
  for (const [id, parameter] of entriesOf(at(check.root, "parameters"))) {
    if (!has(parameter, "distribution")) continue;
    const path = ["parameters", id, "distribution"];
    const written = parameter.distribution;
    const value = numberAt(check, at(parameter, "value"));
    if (!has(parameter, "value")) {
      if (has(parameter, "formula")) check.report(path, { code: "distribution-of-formula", found: id });
      continue;
    }
    const asked = { check, path, parameter, value };
    const text = textOf(written);
    const keys = isRecord(written) ? written : {};
    const family = FAMILIES.find((name) => name === at(keys, "family"));
    // What is neither words nor of a known family is for the schema to say.
    const whole = family === undefined ? undefined : { ...asked, family, keys };
    const distribution =
      text !== undefined ? await inWords(asked, text) : whole === undefined ? undefined : await made(whole);
    const { family: of = "beta", keys: own = {} } = whole ?? {};
    if (isKnown({ ...asked, family: of, keys: own }, distribution)) found.set(id, distribution);
  }
  return found;
};
