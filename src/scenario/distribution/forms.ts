import type { Family } from "../../probability/distribution/distribution";

/** Keys that pin down a distribution; those that may be left out follow from the parameter. */
export interface Form {
  readonly needs: readonly string[];
  readonly may?: readonly string[];
}

const BY_MEAN: readonly Form[] = [
  { needs: ["sd"], may: ["mean"] },
  { needs: ["interval"], may: ["mean"] },
];
const BY_RANGE: readonly Form[] = [{ needs: [], may: ["low", "mode", "high"] }];

/** In how many ways each family may be said. */
export const FORMS: Readonly<Record<Family, readonly Form[]>> = {
  beta: [{ needs: ["alpha", "beta"] }, { needs: ["counts"] }, ...BY_MEAN],
  gamma: [{ needs: ["shape", "scale"] }, ...BY_MEAN],
  lognormal: [{ needs: ["logMean", "logSd"] }, ...BY_MEAN],
  normal: [
    { needs: ["sd"], may: ["mean", "low", "high"] },
    { needs: ["interval"], may: ["mean"] },
  ],
  triangular: BY_RANGE,
  pert: BY_RANGE,
  uniform: [{ needs: [], may: ["low", "high"] }],
  discrete: [{ needs: ["values"], may: ["weights"] }],
};

/** All keys that some family has. */
export const KEYS: ReadonlySet<string> = new Set(
  Object.values(FORMS).flatMap((forms) => forms.flatMap(({ needs, may = [] }) => [...needs, ...may])),
);

/** The form that some keys are, if they are one. */
export const formOf = (family: Family, keys: readonly string[]): Form | undefined =>
  FORMS[family].find(
    ({ needs, may = [] }) =>
      needs.every((key) => keys.includes(key)) &&
      keys.every((key) => needs.includes(key) || may.includes(key)),
  );

/** The forms of a family in notation: what may be left out stands in brackets. */
export const formsText = (family: Family): string =>
  FORMS[family]
    .map(({ needs, may = [] }) => [...needs, ...may.map((key) => `[${key}]`)].join(", "))
    .join("; ");
