import type { Decimal } from "../../decimal";
import { parametersOf, readDecimal } from "../../formula/index";
import type { Label, Model, Parameter, Perspective, Trial, TrialArm } from "../../model/index";
import { modelShape, perspectiveShape } from "../../model/index";
import { own } from "../../own";
import { apart } from "../../plain";
import { checkGiven, fail, is, type Path } from "../../problems/index";
import { isToldInPercent, parameterValues } from "../../program/index";
import { prepare } from "../prepare";
import { referenceOf } from "../referenceOf";
import { askedOf } from "../sensitivity/question";
import { detectableMean, meanPower, meanSampleSize } from "./means";
import {
  ALPHA,
  detectableShares,
  type Pair,
  POWER,
  proportionPower,
  proportionSampleSize,
} from "./proportions";
import { armsShape, checkAbove, checkChances, checkShares, MOST_CITIZENS } from "./shapes";
import type { PoweredArm, PowerOfCosts, PowerOptions, PowerRest, TrialPower } from "./types";

const powerTakes = () => ({
  model: modelShape,
  options: is.options({
    ...{ arms: is.optional(armsShape), perspective: is.optional(perspectiveShape) },
    ...Object.fromEntries(["from", "to", "power", "alpha", "sd"].map((key) => [key, is.optional(is.finite)])),
  }),
});

type Read = (formula: TrialArm["share"]) => Decimal;

const numberAt = (read: Read, formula: TrialArm["share"], path: Path, until: number): number => {
  const value = read(formula);
  const isWhole = until === 1 || value.isInteger();
  if (value.gte(until === 1 ? 0 : 1) && value.lte(until) && isWhole) return value.toNumber();
  return fail({
    code: isWhole ? "value-out-of-bounds" : "not-whole",
    path,
    found: value.toFixed(),
    expected: until === 1 ? "0 – 1" : `>= 1, <= ${until}`,
  });
};

/** The arms of a scenario's trial: who is treated, and the control group, which is the reference or else the last. */
const armsOf = (model: Model, { arms }: Trial): readonly [TrialArm, TrialArm] => {
  const reference = referenceOf(model);
  const controls = arms.find(({ strategy }) => strategy === reference) ?? (arms.at(-1) as TrialArm);
  return [arms.find((arm) => arm !== controls) as TrialArm, controls];
};

/** Parameters with values of their own behind some formulas, in the scenario's order. */
const restsOf = (model: Model, formulas: readonly TrialArm["share"][]): readonly Parameter[] => {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const parameter = own(model.parameters, name);
    if (parameter === undefined || found.has(name)) return;
    found.add(name);
    for (const next of parametersOf(parameter.formula)) visit(next);
  };
  for (const name of formulas.flatMap(parametersOf)) visit(name);
  return Object.values(model.parameters).filter(
    ({ id, formula }) => found.has(id) && parametersOf(formula).length === 0,
  );
};

const restOf = (model: Model, { id, label, unit, evidence, formula, note }: Parameter): PowerRest => {
  const value = readDecimal(formula).toFixed();
  return {
    ...{ id, label, unit, evidence, value },
    ...(isToldInPercent(model, id, value) ? { inPercent: true as const } : {}),
    ...(note === undefined ? {} : { note }),
  };
};

/** How many an arm has at both ends of its range, where it is a parameter's value. */
const endsOf = (model: Model, { citizens }: TrialArm): readonly number[] => {
  const parameter = citizens.op === "parameter" ? own(model.parameters, citizens.name) : undefined;
  return (parameter?.range ?? []).map(Number).filter((end) => Number.isInteger(end) && end >= 1);
};

const costsOf = (
  model: Model,
  { of, against, asked }: { readonly of: string; readonly against: string; readonly asked?: Perspective },
  { sd, arms, power, alpha }: Record<"sd" | "power" | "alpha", number> & { readonly arms: Pair },
): PowerOfCosts => {
  checkAbove("sd", [sd]);
  const { perspective, stage } = askedOf(model, {
    of,
    against,
    ...(asked === undefined ? {} : { perspective: asked }),
  });
  const cost = prepare(model)
    .at({}, { against })
    .differences.find(({ id }) => id === of)
    ?.netCosts.find((one) => one.perspective === perspective && one.stage === stage);
  const difference = Number(cost?.perCitizen ?? 0);
  const sds: Pair = [sd, sd];
  const perArm = meanSampleSize({ difference, sds, power, alpha });
  return {
    ...{ perspective, sd, difference, power: meanPower({ difference, sds, arms, alpha }) },
    ...(perArm === undefined ? {} : { perArm }),
    detectable: detectableMean({ sds, arms, power, alpha }),
  };
};

/**
 * What a trial of two arms can see: how likely it is to show the difference between them by a two-sided test, how many citizens
 * it takes to be as sure as is wanted, and the smallest difference it would show. The scenario says of its `trial` how many
 * are in each arm and what share of them reaches what is counted; either may be said here in its place.
 *
 * @param model - a compiled scenario, with a `trial` or with `arms`, `from` and `to` said here
 * @param options - what is asked in the place of what the scenario says, and `sd` to ask about costs as well
 * @throws ProblemError `no-trial` where neither says it; `value-out-of-bounds` and `not-whole` for what is no share and no number
 *   of citizens
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { power } from "traedesten/simulate";
 *
 * const file = import.meta.resolve("traedesten/scenarios/trial-2018.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * const { power: chance, perArm } = power(model, { from: 0.15, to: 0.2 });
 * [chance.toFixed(2), perArm]; // ["0.26", 906]
 */
export const power = (model: Model, options: PowerOptions = {}): TrialPower => {
  checkGiven(powerTakes, { model, options });
  const { alpha = ALPHA, power: wanted = POWER, sd, from, to } = options;
  checkChances({ alpha, power: wanted });
  checkShares("from", from === undefined ? [] : [from]);
  checkShares("to", to === undefined ? [] : [to]);
  const { trial } = model;
  const known = trial === undefined ? undefined : armsOf(model, trial);
  if (known === undefined && (options.arms === undefined || from === undefined || to === undefined))
    return fail({ code: "no-trial", path: [] });
  const parameters = parameterValues(model);
  const read: Read = (formula) => readDecimal(formula, { parameters });
  const reference = referenceOf(model);
  const first = model.strategies.find(({ id }) => id !== reference)?.id ?? reference;
  const armOf = (index: 0 | 1): PoweredArm => {
    const arm = known?.[index];
    const strategy = arm?.strategy ?? (index === 0 ? first : reference);
    const label = model.strategies.find(({ id }) => id === strategy)?.label as Label;
    const written = (key: "citizens" | "share", until: number): number =>
      numberAt(read, (arm as TrialArm)[key], [...(arm as TrialArm).path, key], until);
    return {
      ...{ strategy, label: apart(label) },
      citizens: options.arms?.[index] ?? written("citizens", MOST_CITIZENS),
      share: (index === 0 ? to : from) ?? written("share", 1),
    };
  };
  const [treated, controls] = [armOf(0), armOf(1)];
  const arms: Pair = [treated.citizens, controls.citizens];
  const shares: Pair = [treated.share, controls.share];
  const perArm = proportionSampleSize({ shares, power: wanted, alpha });
  const ends: readonly Pair[] =
    known === undefined || options.arms !== undefined
      ? []
      : [
          ...endsOf(model, known[0]).map((end): Pair => [end, arms[1]]),
          ...endsOf(model, known[1]).map((end): Pair => [arms[0], end]),
        ];
  const sizes = new Map(
    [arms, ...ends, ...(perArm === undefined ? [] : [[perArm, perArm] as const])].map((size) => [
      size.join(),
      size,
    ]),
  );
  const formulas = (known ?? []).flatMap((arm, index) => [
    ...(options.arms === undefined ? [arm.citizens] : []),
    ...((index === 0 ? to : from) === undefined ? [arm.share] : []),
  ]);
  return {
    model: model.fingerprint,
    ...(trial?.outcome === undefined ? {} : { outcome: apart(trial.outcome) }),
    ...{ alpha, wanted, treated, controls },
    power: proportionPower({ shares, arms, alpha }),
    ...(perArm === undefined ? {} : { perArm }),
    detectable: detectableShares({ share: controls.share, arms, power: wanted, alpha }),
    sizes: [...sizes.values()]
      .sort((a, b) => a[0] + a[1] - b[0] - b[1])
      .map((size) => ({ arms: size, power: proportionPower({ shares, arms: size, alpha }) })),
    ...(sd === undefined
      ? {}
      : {
          costs: costsOf(
            model,
            {
              ...{ of: treated.strategy, against: controls.strategy },
              ...(options.perspective === undefined ? {} : { asked: options.perspective }),
            },
            { sd, arms, power: wanted, alpha },
          ),
        }),
    rests: apart(restsOf(model, formulas).map((parameter) => restOf(model, parameter))),
  };
};
