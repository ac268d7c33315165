import * as z from "zod";
import type { NumberStyle } from "../../formula/index";
import { FAMILIES } from "../../probability/distribution/distribution";
import { list, mapping, name, number, oneOf, shareOrNumber } from "./fields";

/** Families that a range and what is most likely in it make; `ranges` may be drawn from one of them. */
export const RANGED = ["pert", "triangular", "uniform"] as const;

const INTERVAL = "80% between 2% and 15%";

/** What a parameter is drawn from: in words, or by family and what pins it down. */
export const distribution = (style: NumberStyle | undefined) => {
  const numbered = (description: string) => shareOrNumber(style).optional().meta({ description });
  const whole = mapping({
    family: oneOf(FAMILIES).meta({
      description: "Its form: beta for a share, gamma or lognormal for a price.",
    }),
    mean: numbered("The mean; the parameter's value when left out. Of normal: before it is cut off."),
    sd: numbered("The standard deviation, with mean. Of normal: before it is cut off."),
    interval: name.optional().meta({ description: `How much of it lies where, about its mean: ${INTERVAL}` }),
    counts: name.optional().meta({ description: "Of beta: 17 of 100 is Beta(17, 83)." }),
    low: numbered("Lowest value; of range when left out. Of normal: where it is cut off."),
    mode: numbered("What is most likely; the parameter's value when left out."),
    high: numbered("Highest value; of range when left out. Of normal: where it is cut off."),
    alpha: numbered("Of beta: the mean is alpha / (alpha + beta)."),
    beta: numbered("Of beta, with alpha."),
    shape: numbered("Of gamma: the mean is shape × scale."),
    scale: numbered("Of gamma, with shape, in the parameter's unit."),
    logMean: numbered("Of lognormal: the mean of the logarithm."),
    logSd: numbered("Of lognormal: the standard deviation of the logarithm."),
    values: list(shareOrNumber(style), 10_000, 1)
      .optional()
      .meta({ description: "Of discrete: what it may be." }),
    weights: list(number(style), 10_000, 1)
      .optional()
      .meta({ description: "Of discrete: how often each, of all weights; alike when left out." }),
  });
  return z.union([name, whole], { error: "distribution" }).meta({
    description: `What simulate draws it from: 17 of 100, ${INTERVAL} (of a share), pert, or by family.`,
  });
};

/** What simulate draws beside parameters that have a distribution of their own. */
export const uncertainty = mapping({
  ranges: oneOf(RANGED).meta({
    description:
      "Draws every other parameter that has a range, but no target: pert, most likely at its value and never outside.",
  }),
}).meta({ description: "What simulate draws where a parameter has no distribution." });
