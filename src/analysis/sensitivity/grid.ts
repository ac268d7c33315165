import { Decimal, exactText } from "../../decimal";
import type { Model } from "../../model/index";
import { checked, checkGiven, fail, is } from "../../problems/index";
import type { Values } from "../../program/index";
import { outcomesOf } from "../prepare/outcomesOf";
import { axesShape, handleShape, optionalQuestion } from "../shapes";
import {
  type Asked,
  askedOf,
  type Net,
  netCostAt,
  type PreparedModel,
  type Question,
  trialsOf,
} from "./question";
import { domainOf, rangeOf, type Varied, variedOf } from "./varied";
import { ifAny } from "./withoutValue";

/** A parameter with the values it is tried at. */
export interface Axis {
  readonly parameter: string;
  /** Decimal text; equal steps over the parameter's range when left out. */
  readonly values?: readonly string[];
  /** How many values, when they are left out: 11, both ends among them. */
  readonly count?: number;
}

/** What it comes to at one value of each parameter varied; decimal text. */
export interface GridRow {
  /** By parameter. */
  readonly values: Readonly<Record<string, string>>;
  /** Positive while it does not pay; absent where the model has no value. */
  readonly netCost?: string;
  readonly perCitizen?: string;
  /** What more comes of the citizens, by outcome, where that is asked for. */
  readonly outcomes?: Readonly<Record<string, string>>;
}

export interface SensitivityOptions extends Question {
  /** One parameter or several, by name or with the values they are tried at; each once. */
  readonly vary: string | Axis | readonly (string | Axis)[];
  /** Whether rows tell what comes of the citizens beside what it costs; not when left out, as it takes longer. */
  readonly outcomes?: boolean;
}

/** Net costs over the values of one parameter or several, all others held. */
export interface Sensitivity extends Asked {
  readonly varied: readonly Varied[];
  readonly rows: readonly GridRow[];
}

const COUNT = 11;

const axesOf = (vary: SensitivityOptions["vary"]): readonly Axis[] =>
  (Array.isArray(vary) ? vary : [vary]).map((axis) =>
    typeof axis === "string" ? { parameter: axis } : axis,
  );

/** The values of an axis: those given, or equal steps. */
export const valuesOf = (varied: Varied, { values, count = COUNT }: Axis): readonly Decimal[] => {
  if (values !== undefined) return values.map((value) => new Decimal(value));
  // Without a range, as far above its value as nothing is below it.
  const twice: readonly [string, string] = ["0", exactText(new Decimal(varied.base).times(2))];
  const [low, high] = rangeOf(
    varied,
    varied.range ?? (domainOf(varied).until === undefined ? twice : undefined),
  );
  if (count < 2) return fail({ code: "no-range", found: varied.parameter });
  return Array.from({ length: count }, (_, step) =>
    low.plus(
      high
        .minus(low)
        .times(step)
        .div(count - 1),
    ),
  );
};

/** A row for what a model comes to at some values, if it comes to anything. */
export const rowOf = (values: Values, net: Net | undefined): GridRow => ({
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, exactText(value)])),
  ...(net === undefined ? {} : { netCost: exactText(net.netCost) }),
  ...(net === undefined || net.citizens.isZero()
    ? {}
    : { perCitizen: exactText(net.netCost.div(net.citizens)) }),
});

/** A grid that is worked out row by row. */
export interface Grid extends Asked {
  readonly varied: readonly Varied[];
  /** How many rows there will be. */
  readonly length: number;
  readonly rows: Iterable<GridRow>;
}

export const gridIn = (trials: PreparedModel, options: SensitivityOptions): Grid => {
  const { model } = trials;
  const asked = askedOf(model, options);
  const axes = axesOf(options.vary);
  const varied = axes.map(({ parameter }) => variedOf(model, parameter));
  const names = varied.map(({ parameter }) => parameter);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return fail({ code: "duplicate-name", found: twice, path: ["vary"] });
  const tried = axes.map((axis, index) => valuesOf(varied[index] as Varied, axis));
  const net = netCostAt(trials, asked);
  const totals = trials.totals(asked.reach, asked.discounted);
  const outcomesAt = (values: Values): Pick<GridRow, "outcomes"> =>
    options.outcomes === true
      ? {
          outcomes: outcomesOf(model, totals(values), [
            [asked.of, 1],
            [asked.against, -1],
          ]),
        }
      : {};
  /** Every combination, the last parameter fastest. */
  const rows = function* (set: Values = {}): Generator<GridRow> {
    const depth = Object.keys(set).length;
    const values = tried[depth];
    if (values === undefined) {
      const found = ifAny(() => net(set));
      yield { ...rowOf(set, found), ...(found === undefined ? {} : outcomesAt(set)) };
      return;
    }
    for (const value of values) yield* rows({ ...set, [names[depth] as string]: value });
  };
  return {
    ...asked,
    varied,
    length: tried.reduce((product, values) => product * values.length, 1),
    rows: { [Symbol.iterator]: () => rows() },
  };
};

const sensitivityGridTakes = () => ({
  model: handleShape,
  options: is.options({ ...optionalQuestion, vary: axesShape, outcomes: is.optional(is.truth) }),
});

/**
 * The same as `sensitivity`, one row at a time: a long grid tells how far it is, stops when nobody asks for the next
 * row, and lets others in between two rows. The last parameter changes fastest; put the one whose change costs more
 * work – one that citizens' moves read – first.
 *
 * @example
 * import { sensitivityGrid } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const vary = [{ parameter: "effect", values: ["0.4", "0.6"] }, { parameter: "lamivudine", values: ["1500", "2500"] }];
 * const grid = sensitivityGrid(model, { vary, perspective: "region" });
 * const seen: string[] = [];
 * for (const { values } of grid.rows) {
 *   seen.push(`${values.effect} ${values.lamivudine}`);
 *   if (seen.length === 3) break;
 * }
 * seen; // ["0.4 1500", "0.4 2500", "0.6 1500"]
 */
export const sensitivityGrid = /* @__PURE__ */ checked(
  sensitivityGridTakes,
  (model: Model | PreparedModel, options: SensitivityOptions): Grid => gridIn(trialsOf(model), options),
);

const sensitivityTakes = () => ({
  model: handleShape,
  options: is.options({ ...optionalQuestion, vary: axesShape, outcomes: is.optional(is.truth) }),
});

/**
 * What a comparison comes to over the values of one parameter, or of several together, all others held.
 *
 * @param model - a compiled scenario with two strategies or more, or one that was prepared
 * @param options - the parameters, whose money, and how it is looked at
 * @returns tidy rows; one without a net cost where the model has no value, such as probabilities of more than 1
 * @throws ProblemError what `breakEven` says
 * @example
 * import { sensitivity } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const { rows } = sensitivity(model, { vary: { parameter: "effect", values: ["0.4", "0.6"] }, perspective: "region" });
 * const amounts = rows.map(({ values, perCitizen }) => [values.effect, Math.round(Number(perCitizen))]);
 * amounts; // [["0.4", 6388], ["0.6", 5552]]
 */
export const sensitivity = (model: Model | PreparedModel, options: SensitivityOptions): Sensitivity => {
  checkGiven(sensitivityTakes, { model, options });
  const { length: _, rows, ...asked } = sensitivityGrid(model, options);
  return { ...asked, rows: [...rows] };
};
