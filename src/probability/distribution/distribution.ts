/** What a parameter may come to and how likely that is, by family; decimal text in the parameter's own unit. */
export type Distribution =
  | { readonly family: "beta"; readonly alpha: string; readonly beta: string }
  | { readonly family: "gamma"; readonly shape: string; readonly scale: string }
  /** By mean and standard deviation of its logarithm. */
  | { readonly family: "lognormal"; readonly logMean: string; readonly logSd: string }
  /** By mean and standard deviation before it is cut off below `low` and above `high`. */
  | {
      readonly family: "normal";
      readonly mean: string;
      readonly sd: string;
      readonly low?: string;
      readonly high?: string;
    }
  | {
      readonly family: "triangular" | "pert";
      readonly low: string;
      readonly mode: string;
      readonly high: string;
    }
  | { readonly family: "uniform"; readonly low: string; readonly high: string }
  /** Each value as often as its weight says, of all weights. */
  | { readonly family: "discrete"; readonly values: readonly string[]; readonly weights: readonly string[] };

export const FAMILIES = [
  "beta",
  "gamma",
  "lognormal",
  "normal",
  "triangular",
  "pert",
  "uniform",
  "discrete",
] as const satisfies readonly Distribution["family"][];

export type Family = (typeof FAMILIES)[number];
