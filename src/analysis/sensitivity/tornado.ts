import { Decimal, exactText } from "../../decimal";
import type { Evidence, Model } from "../../model/index";
import { checked, checkGiven, is } from "../../problems/index";
import { readParameters, type Values } from "../../program/index";
import { handleShape, questionShapes } from "../shapes";
import { type BreakEven, breakEvenIn, type Crossing } from "./breakEven";
import { type GridRow, rowOf } from "./grid";
import {
  type Asked,
  askedOf,
  isPaying,
  type Net,
  netCostAt,
  type PreparedModel,
  type Question,
  trialsOf,
} from "./question";
import { rangeOf, type Varied, variable, variedOf } from "./varied";
import { ifAny } from "./withoutValue";

export interface TornadoOptions extends Question {
  /** The parameters looked at; all that have a range when left out. */
  readonly parameters?: readonly string[];
}

/**
 * What a comparison comes to at both ends of one parameter's range, all others held. Whether it turns the answer is asked of
 * the whole range: it may pay at neither end and in between all the same, and an end may have no value.
 */
export interface TornadoBar {
  readonly varied: Varied;
  readonly low: GridRow;
  readonly high: GridRow;
  /**
   * The largest less the smallest of what it comes to at the ends that have a value and at the scenario's own; decimal
   * text.
   */
  readonly width: string;
  /**
   * Whether the answer is another than at the scenario's own value anywhere the range was looked at, as in `restsOn`; where
   * it only comes to nothing and pays on neither side, it is not.
   */
  readonly turns: boolean;
  /** The change of the net cost in per cent for one per cent more of the parameter; absent where either is 0. */
  readonly elasticity?: string;
  /** At the value where the assumption has no effect, when the scenario says where that is. */
  readonly neutral?: GridRow;
}

/** The assumptions a result moves with, the one it moves most with first. */
export interface Tornado extends Asked {
  readonly base: GridRow;
  readonly bars: readonly TornadoBar[];
}

/** Every range is looked at: fewer steps than for a break-even that is asked for by name. */
const STEPS = 4;

/** How small a step an elasticity is taken over. */
const STEP = "0.001";

/** What is compared: per citizen where each is followed from their own start, so that a change of how many start is none. */
const amountIn = ({ netCost, citizens }: Net, { reach }: Pick<Asked, "reach">): Decimal =>
  reach === "followUp" && !citizens.isZero() ? netCost.div(citizens) : netCost;

/** The elasticity at a value, between a little less and a little more, on one side where the model ends there. */
const elasticityOf = (at: (value: Decimal) => Decimal | undefined, base: Decimal): string | undefined => {
  const now = at(base);
  if (base.isZero() || now === undefined || now.isZero()) return undefined;
  const [below, above] = [base.times(new Decimal(1).minus(STEP)), base.times(new Decimal(1).plus(STEP))];
  const [from, until] = [
    { value: below, net: at(below) },
    { value: above, net: at(above) },
  ].map((side) => (side.net === undefined ? { value: base, net: now } : side));
  if (from?.net === undefined || until?.net === undefined || from.value.eq(until.value)) return undefined;
  const change = until.net.minus(from.net).div(until.value.minus(from.value));
  return exactText(change.times(base).div(now));
};

/** Parameters with a range that something reads: no answer rests on the others. */
export const rangedIn = (model: Model): readonly string[] => {
  const read = readParameters(model);
  return variable(model).filter((name) => read.has(name) && model.parameters[name]?.range !== undefined);
};

/** The parameters with a range that a comparison moves most with between its ends, the first of them most. */
export const widestIn = (trials: PreparedModel, options: Question, count: number): readonly string[] => {
  const { model } = trials;
  const asked = askedOf(model, options);
  if (count === 0) return [];
  const net = netCostAt(trials, asked);
  const now = amountIn(net({}), asked);
  return rangedIn(model)
    .map((name) => {
      const ends = rangeOf(variedOf(model, name), undefined).flatMap((end) => {
        const at = ifAny(() => net({ [name]: end }));
        return at === undefined ? [] : [amountIn(at, asked)];
      });
      return { name, width: Decimal.max(now, ...ends).minus(Decimal.min(now, ...ends)) };
    })
    .filter(({ width }) => width.gt(now.abs().times("1e-9")))
    .sort((a, b) => b.width.comparedTo(a.width))
    .slice(0, count)
    .map(({ name }) => name);
};

/** How the decision turns over the range of each parameter. */
const turnsIn = (trials: PreparedModel, options: TornadoOptions): readonly BreakEven[] =>
  (options.parameters ?? rangedIn(trials.model)).map((name) =>
    breakEvenIn(trials, { ...options, vary: name, steps: STEPS, beyond: false }),
  );

/** Where the answer becomes another: not where it comes to nothing alone. */
const turningsOf = ({ outcome, crossings }: BreakEven): readonly Crossing[] =>
  outcome === "crossings" ? crossings.filter(({ direction }) => direction !== "touches") : [];

export const tornadoIn = (
  trials: PreparedModel,
  options: TornadoOptions,
  found: readonly BreakEven[] = turnsIn(trials, options),
): Tornado => {
  const { model } = trials;
  const asked = askedOf(model, options);
  const net = netCostAt(trials, asked);
  const now = net({});
  const bars = found.map((each): TornadoBar => {
    const { vary: name, varied } = each;
    const at = (value: Decimal): Net | undefined => ifAny(() => net({ [name]: value }));
    const row = (value: Decimal): GridRow => rowOf({ [name]: value }, at(value));
    const [low, high] = rangeOf(varied, undefined);
    const known = [at(low), now, at(high)].flatMap((end) =>
      end === undefined ? [] : [amountIn(end, asked)],
    );
    const elasticity = elasticityOf((value) => {
      const found = at(value);
      return found === undefined ? undefined : amountIn(found, asked);
    }, new Decimal(varied.base));
    return {
      varied,
      low: row(low),
      high: row(high),
      width: exactText(Decimal.max(...known).minus(Decimal.min(...known))),
      turns: turningsOf(each).length > 0,
      ...(elasticity === undefined ? {} : { elasticity }),
      ...(varied.neutral === undefined ? {} : { neutral: row(new Decimal(varied.neutral)) }),
    };
  });
  return {
    ...asked,
    base: rowOf({}, now),
    bars: bars.sort((a, b) => new Decimal(b.width).comparedTo(a.width)),
  };
};

const tornadoTakes = () => ({
  model: handleShape,
  options: is.optional(is.choices({ ...questionShapes, parameters: is.list(is.text) })),
});

/**
 * What a comparison comes to at both ends of every range, one parameter at a time: the one it moves most with first,
 * and those marked that turn the decision at an end. (“A tornado plot is a visual aid used to identify which parameters
 * are driving most of the variation in a specified model outcome”, dampack, owsa.)
 *
 * @param model - a compiled scenario with two strategies or more, or one that was prepared
 * @param options - whose money, and how it is looked at
 * @throws ProblemError what `breakEven` says
 * @example
 * import { tornado } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const { bars } = tornado(model, { parameters: ["effect", "careC"], perspective: "region" });
 * bars.map(({ varied }) => varied.parameter); // ["careC", "effect"]
 */
export const tornado = /* @__PURE__ */ checked(
  tornadoTakes,
  (model: Model | PreparedModel, options: TornadoOptions = {}): Tornado =>
    tornadoIn(trialsOf(model), options),
);

/** All of the parameters at some values at once. */
export interface Case extends GridRow {
  /**
   * `best`, `worst`: every range at the end that is better or worse for whom it is asked, found one at a time;
   * `goalMet`: the scenario's own values, in which its targets are met; `noEffect`: every parameter that says where it
   * has no effect is there.
   */
  readonly id: "worst" | "noEffect" | "goalMet" | "best";
  /**
   * Parameters left at the scenario's own value, because the model has none with all of them at their ends: such as
   * parts that are more than the whole.
   */
  readonly left: readonly string[];
}

/** Cases of a scenario from the worst to the best. */
export interface Cases extends Asked {
  readonly base: GridRow;
  readonly cases: readonly Case[];
}

export const casesIn = (trials: PreparedModel, options: Question, { bars, ...whole }: Tornado): Cases => {
  const { model } = trials;
  const asked = askedOf(model, options);
  const net = netCostAt(trials, asked);
  const endOf = (isBetter: boolean): Values =>
    Object.fromEntries(
      bars.flatMap(({ varied: { parameter }, low, high }) => {
        const amountOf = (row: GridRow): string | undefined =>
          asked.reach === "followUp" ? row.perCitizen : row.netCost;
        const ends = [low, high].filter((end) => amountOf(end) !== undefined);
        // Where one end alone has a value, the scenario's own stands for the other.
        const all = ends.length === 1 ? [...ends, whole.base] : ends;
        const [best, worst] = all.sort((a, b) => new Decimal(amountOf(a) ?? 0).comparedTo(amountOf(b) ?? 0));
        const value = (isBetter ? best : worst)?.values[parameter];
        return value === undefined ? [] : [[parameter, new Decimal(value)]];
      }),
    );
  const neutral: Values = Object.fromEntries(
    variable(model).flatMap((name) => {
      const { neutral: none } = variedOf(model, name);
      return none === undefined ? [] : [[name, new Decimal(none)]];
    }),
  );
  const targets: Values = Object.fromEntries(
    variable(model).flatMap((name) =>
      model.parameters[name]?.evidence === "target" ? [[name, new Decimal(variedOf(model, name).base)]] : [],
    ),
  );
  const caseAt = (id: Case["id"], values: Values): readonly Case[] =>
    Object.keys(values).length === 0
      ? []
      : [
          {
            id,
            left: [],
            ...rowOf(
              values,
              ifAny(() => net(values)),
            ),
          },
        ];
  /** As many of the values as the model takes together, those that move it most first. */
  const together = (id: Case["id"], values: Values): readonly Case[] => {
    const all = caseAt(id, values);
    if (all.every(({ netCost }) => netCost !== undefined)) return all;
    let taken: Values = {};
    for (const [name, value] of Object.entries(values)) {
      const more = { ...taken, [name]: value };
      if (ifAny(() => net(more)) !== undefined) taken = more;
    }
    const left = Object.keys(values).filter((name) => !Object.hasOwn(taken, name));
    return caseAt(id, taken).map((found) => ({ ...found, left }));
  };
  return {
    ...asked,
    base: whole.base,
    cases: [
      ...together("worst", endOf(false)),
      ...caseAt("noEffect", neutral),
      ...caseAt("goalMet", targets),
      ...together("best", endOf(true)),
    ],
  };
};

/** One assumption that turns the decision within its range. */
export interface Turning {
  readonly varied: Varied;
  readonly evidence: Evidence;
  /** The crossing nearest the scenario's own value. */
  readonly crossing: Crossing;
  /** Where, further on the same way, it turns back again. */
  readonly back?: Crossing;
  /** How far that is, as a share of the way from the scenario's value to the end of the range. */
  readonly distance: string;
}

/** What a decision rests on: the assumptions that turn it within their range, the nearest first. */
export interface RestsOn extends Asked {
  readonly pays: boolean;
  readonly turning: readonly Turning[];
  /** Those that do not. */
  readonly steady: readonly string[];
  /** Equal steps each range was looked at in. */
  readonly steps: number;
}

export const restsOnIn = (
  trials: PreparedModel,
  options: TornadoOptions,
  found: readonly BreakEven[] = turnsIn(trials, options),
): RestsOn => {
  const { model } = trials;
  const asked = askedOf(model, options);
  const turning = found.flatMap((each): Turning[] => {
    const { varied, range } = each;
    const base = new Decimal(varied.base);
    const away = ({ value }: Crossing): Decimal => {
      const way = base.minus(new Decimal(value).gte(base) ? range[1] : range[0]).abs();
      return way.isZero() ? new Decimal(0) : new Decimal(value).minus(base).abs().div(way);
    };
    const found = [...turningsOf(each)].sort((a, b) => away(a).comparedTo(away(b)));
    const [nearest] = found;
    if (nearest === undefined) return [];
    const isAbove = ({ value }: Crossing): boolean => new Decimal(value).gte(base);
    const back = found.find(
      (other) => isAbove(other) === isAbove(nearest) && other.direction !== nearest.direction,
    );
    return [
      {
        varied,
        evidence: varied.evidence,
        crossing: nearest,
        ...(back === undefined ? {} : { back }),
        distance: exactText(away(nearest)),
      },
    ];
  });
  return {
    ...asked,
    pays: isPaying(netCostAt(trials, asked)({})),
    turning: turning.sort((a, b) => new Decimal(a.distance).comparedTo(b.distance)),
    steady: found.flatMap((each) => (turningsOf(each).length > 0 ? [] : [each.vary])),
    steps: STEPS,
  };
};

const casesTakes = () => ({
  model: handleShape,
  options: is.optional(is.choices({ ...questionShapes, parameters: is.list(is.text) })),
});

/**
 * Cases of a scenario: every range at its worse or better end at once, for what is asked about, the goal met, and no effect.
 *
 * @throws ProblemError what `breakEven` says
 * @example
 * import { cases } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * cases(model, { perspective: "municipality" }).cases.map(({ id }) => id); // ["worst", "noEffect", "goalMet", "best"]
 */
export const cases = (model: Model | PreparedModel, options: TornadoOptions = {}): Cases => {
  checkGiven(casesTakes, { model, options });
  const trials = trialsOf(model);
  return casesIn(trials, options, tornadoIn(trials, options));
};

const restsOnTakes = () => ({
  model: handleShape,
  options: is.optional(is.choices({ ...questionShapes, parameters: is.list(is.text) })),
});

/**
 * Which assumptions turn the decision within their range, the nearest to turning it first, with how they are known.
 *
 * @throws ProblemError what `breakEven` says
 * @example
 * import { restsOn } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const { turning } = restsOn(model, { perspective: "region", worth: { lifeYears: "7000" } });
 * turning.map(({ varied }) => varied.parameter); // ["effect"]
 */
export const restsOn = /* @__PURE__ */ checked(
  restsOnTakes,
  (model: Model | PreparedModel, options: TornadoOptions = {}): RestsOn =>
    restsOnIn(trialsOf(model), options),
);

/** What an answer moves with, and what it rests on. */
export interface Assumptions {
  readonly tornado: Tornado;
  readonly cases: Cases;
  readonly restsOn: RestsOn;
}

const assumptionsTakes = () => ({
  model: handleShape,
  options: is.optional(is.choices({ ...questionShapes, parameters: is.list(is.text) })),
});

/**
 * `tornado`, `cases` and `restsOn` of one question together, for less work than one after the other.
 *
 * @throws ProblemError what `breakEven` says
 * @example
 * import { assumptions } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const { tornado, restsOn } = assumptions(model, { perspective: "region", worth: { lifeYears: "7000" } });
 * tornado.bars[0]?.varied.parameter; // "effect"
 * restsOn.turning.map(({ varied }) => varied.parameter); // ["effect"]
 */
export const assumptions = (model: Model | PreparedModel, options: TornadoOptions = {}): Assumptions => {
  checkGiven(assumptionsTakes, { model, options });
  const trials = trialsOf(model);
  const found = turnsIn(trials, options);
  const bars = tornadoIn(trials, options, found);
  return {
    tornado: bars,
    cases: casesIn(trials, options, bars),
    restsOn: restsOnIn(trials, options, found),
  };
};
