import { isUndated, type Model } from "../model/index";
import { fail, failUnknown } from "../problems/index";

/**
 * The strategy that the others are held against: the one asked for, the scenario's own `reference`, or the only one that
 * includes the ordinary effort. Where several do, nothing is guessed, as the sign of every answer hangs on it; nor where
 * none does, but for models without a calendar, which begin with what is done today as published ones do.
 *
 * @throws ProblemError `unknown-reference` for a strategy the model does not have; `reference-several` and
 *   `reference-missing` where nothing says which it is
 */
export const referenceOf = (
  { strategies, reference, horizon }: Pick<Model, "strategies" | "reference" | "horizon">,
  against?: string,
): string => {
  const names = strategies.map(({ id }) => id);
  const said = against ?? reference;
  if (said !== undefined) return names.includes(said) ? said : failUnknown(said, names, "strategies");
  const [first = "", second] = names;
  const usual = strategies.filter(({ dynamics }) => dynamics?.ordinaryEffort === "included");
  const [only, ...others] = usual.map(({ id }) => id);
  if (second === undefined || (only === undefined && isUndated(horizon))) return first;
  if (only !== undefined && others.length === 0) return only;
  return fail({
    code: only === undefined ? "reference-missing" : "reference-several",
    path: ["strategies"],
    found: usual.map(({ id }) => id).join(", "),
    expected: names.join(", "),
    values: { example: only ?? first },
  });
};
