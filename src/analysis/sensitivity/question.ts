import { Decimal } from "../../decimal";
import type { Reach } from "../../exposure/index";
import { isDecimalText } from "../../formula/decimalText";
import { readDecimal } from "../../formula/index";
import { knownOf, netCostSign } from "../../ledger/index";
import { type Flow, isUndated, type Model, type Perspective } from "../../model/index";
import { own } from "../../own";
import { fail, failUnknown } from "../../problems/index";
import { programOf, type Values } from "../../program/index";
import type { Stage } from "../overview/types";
import { type Totals, totalsOf } from "../prepare/totals";
import { referenceOf } from "../referenceOf";
import { ROUNDING } from "./crossings";

/** Whose money, in which comparison, and how it is looked at. */
export interface Question {
  /** Whose net cost: the municipality's when left out, without a calendar all public parties'. */
  readonly perspective?: Perspective;
  /** How far a net cost goes: after income tax when left out. */
  readonly stage?: Stage;
  /** The strategy looked at; the first other than the reference when left out. */
  readonly of?: string;
  /** What it is held against; as in `overview` when left out. */
  readonly against?: string;
  /** Each citizen from their own start (when left out and there are citizens), or to the end of the horizon. */
  readonly reach?: Reach;
  /** Whether amounts are discounted; when left out, if the scenario says how. */
  readonly discounted?: boolean;
  /** Only amounts on accounts of this control area (styringsområde). */
  readonly controlArea?: string;
  /** Only amounts on this account. */
  readonly account?: string;
  /**
   * What one of each outcome is worth, by name; decimal text in the scenario's prices. What is asked about is then the net
   * cost less what the outcomes are worth, the net benefit with its sign turned round: it breaks even where a further
   * outcome costs just that (the ICER).
   */
  readonly worth?: Readonly<Record<string, string>>;
  /**
   * An outcome that is asked about in the place of money: what stands for the net cost is what the reference has more of
   * it, in its own unit, and it pays where the strategy has at least as much.
   */
  readonly effect?: string;
}

/** A question with everything that was left out filled in: what a result says it was about. */
export interface Asked {
  readonly perspective: Perspective;
  readonly stage: Stage;
  readonly of: string;
  readonly against: string;
  readonly reach: Reach;
  readonly discounted: boolean;
  readonly controlArea?: string;
  readonly account?: string;
  readonly worth?: Readonly<Record<string, string>>;
  readonly effect?: string;
}

const chosen = (
  model: Model,
  { controlArea, account, worth, effect }: Question,
): Pick<Asked, "controlArea" | "account" | "worth" | "effect"> => {
  const check = (name: string | undefined, known: readonly string[], what: string): void => {
    if (name !== undefined && !known.includes(name)) failUnknown(name, [...new Set(known)], what);
  };
  check(
    account,
    model.accounts.map(({ id }) => id),
    "accounts",
  );
  check(
    controlArea,
    model.accounts.map((each) => each.controlArea),
    "controlArea",
  );
  const outcomes = (model.cohort?.outcomes ?? []).map(({ id }) => id);
  check(effect, outcomes, "outcomes");
  for (const [name, value] of Object.entries(worth ?? {})) {
    check(name, outcomes, "outcomes");
    if (!isDecimalText(value)) fail({ code: "expected-number", found: String(value), path: ["worth", name] });
  }
  return {
    ...(controlArea === undefined ? {} : { controlArea }),
    ...(account === undefined ? {} : { account }),
    ...(worth === undefined ? {} : { worth }),
    ...(effect === undefined ? {} : { effect }),
  };
};

/**
 * Fills in what a question leaves out.
 *
 * @throws ProblemError `unknown-reference` for names the model does not have, `nothing-to-compare` where there is one
 *   strategy alone
 */
export const askedOf = (model: Model, question: Question): Asked => {
  const names = model.strategies.map(({ id }) => id);
  const against = referenceOf(model, question.against);
  const of = question.of ?? names.find((name) => name !== against);
  if (of === undefined || of === against)
    return fail({ code: "nothing-to-compare", found: names.join(", ") });
  if (!names.includes(of)) return failUnknown(of, names, "strategies");
  const isPossible = model.discounting !== undefined && model.priceLevel !== "running";
  return {
    perspective: question.perspective ?? (isUndated(model.horizon) ? "public" : "municipality"),
    stage: question.stage ?? "afterTax",
    of,
    against,
    reach: isUndated(model.horizon) || model.cohort === undefined ? "until" : (question.reach ?? "followUp"),
    discounted: isPossible && (question.discounted ?? true),
    ...chosen(model, question),
  };
};

/** How a net cost is looked at, whosever it is. */
type Looked = Pick<Asked, "perspective" | "stage" | "controlArea" | "account">;

/** By strategy, in the order of its flows. */
type Weights = ReadonlyMap<string, readonly Decimal[]>;

/**
 * What one krone of each flow is in a net cost, by strategy in the order of its flows. Stages and perspectives are rules
 * about whole ledgers that treat every amount alike, so what one makes of a single krone says what it makes of all.
 */
export const weightsOf = (
  model: Model,
  { perspective, stage, controlArea, account }: Looked,
  parameters = programOf(model).parameters,
): Weights => {
  const { retainedShare, accounts } = model;
  const away =
    stage !== "retained" || retainedShare === undefined
      ? undefined
      : new Decimal(1).minus(readDecimal(retainedShare, { parameters }));
  const areas = new Map(accounts.map((each) => [each.id, each.controlArea]));
  const isIn = (flow: Flow): boolean =>
    (account === undefined || flow.account === account) &&
    (controlArea === undefined || areas.get(flow.account) === controlArea) &&
    (stage !== "beforeTax" || flow.tax !== true);
  /** What the state makes up for comes on top of what is paid. */
  const evened =
    away === undefined ? 0 : netCostSign({ from: "centralGovernment", to: "municipality" }, perspective);
  const weight = (flow: Flow): Decimal => {
    if (!isIn(flow)) return new Decimal(0);
    const sign = new Decimal(netCostSign(flow, perspective));
    if (away === undefined || flow.equalised !== true) return sign;
    return sign.plus(away.times(netCostSign(flow, "municipality")).times(evened));
  };
  return new Map(model.strategies.map(({ id, flows }) => [id, flows.map(weight)]));
};

/** The same of one strategy less another: those of the other turned round, and of all others none. */
export const differenceWeights = (model: Model, asked: Asked): Weights =>
  new Map(
    [...weightsOf(model, asked)].map(([id, weights]) => {
      const sign = Number(id === asked.of) - Number(id === asked.against);
      return [id, weights.map((weight) => weight.times(sign))];
    }),
  );

/** The net cost of one strategy over another, and how much money it is made of. */
export interface Net {
  readonly netCost: Decimal;
  /** The same with digits that doubles do not know: for differences of net costs. */
  readonly unrounded: Decimal;
  /** The sum of all amounts in it, by their size: what a difference is small beside. */
  readonly size: Decimal;
  /** The part of it that doubles hold. */
  readonly doubtful: number;
  readonly citizens: Decimal;
}

/** Whether it pays: a net cost that is nothing but rounding beside its amounts is none. */
export const isPaying = ({ netCost, size }: Net): boolean => netCost.lte(size.times(ROUNDING));

/** A model that can be asked what it comes to at other values, in any perspective and at any stage; see `prepare`. */
export interface PreparedModel {
  readonly model: Model;
  readonly totals: (reach: Reach, isDiscounted: boolean) => (values: Values) => Totals;
}

/** One set of totals for all questions about a model: what one of them has worked out the next need not. */
export const trialsOf = (of: Model | PreparedModel): PreparedModel => {
  if ("totals" in of) return of;
  const model = of;
  const known = new Map<string, (values: Values) => Totals>();
  return {
    model,
    totals: (reach, isDiscounted) => {
      const key = `${reach} ${isDiscounted}`;
      const totals = known.get(key) ?? totalsOf(model, reach, isDiscounted);
      known.set(key, totals);
      return totals;
    },
  };
};

/** What a strategy's flows come to, each as often as it counts; exactly, and in doubles where they hold citizens. */
interface Weighed {
  readonly exact: Decimal;
  readonly float: number;
  readonly size: number;
  readonly doubtful: number;
}

/** What one strategy's flows come to at some weights. */
export const weighed = (sums: Totals["flows"], id: string, weights: Weights): Weighed => {
  let exact = new Decimal(0);
  let [float, size, doubtful] = [0, 0, 0];
  const own = weights.get(id);
  sums.get(id)?.forEach((sum, index) => {
    const weight = own?.[index];
    if (weight === undefined || sum === undefined || weight.isZero()) return;
    if (!sum.exact.isZero()) exact = exact.plus(weight.times(sum.exact));
    const times = weight.toNumber();
    float += times * (sum.float + sum.error);
    size += Math.abs(times) * sum.size;
    doubtful += Math.abs(times) * sum.doubtful;
  });
  return { exact, float, size, doubtful };
};

/** Some strategies together, each added or taken away. */
export const netOf = (parts: readonly (readonly [part: Weighed, sign: number])[]): Omit<Net, "citizens"> => {
  let exact = new Decimal(0);
  let [float, size, doubtful] = [0, 0, 0];
  for (const [part, sign] of parts) {
    exact = exact.plus(part.exact.times(sign));
    float += sign * part.float;
    size += part.size;
    doubtful += part.doubtful;
  }
  const net = exact.plus(float);
  return { netCost: knownOf(net, doubtful), unrounded: net, size: new Decimal(size), doubtful };
};

/** What one of each outcome is worth, in the model's order: 1 of the one that is asked about in the place of money. */
const worthOf = ({ cohort }: Model, { worth, effect }: Asked): readonly Decimal[] =>
  worth === undefined && effect === undefined
    ? []
    : (cohort?.outcomes ?? []).map(({ id }) =>
        effect === undefined ? new Decimal(own(worth, id) ?? 0) : new Decimal(id === effect ? 1 : 0),
      );

/** The net cost of a comparison as a function of parameters. */
export const netCostAt = ({ totals, model }: PreparedModel, asked: Asked): ((values: Values) => Net) => {
  const at = totals(asked.reach, asked.discounted);
  const worth = worthOf(model, asked);
  const isKept = asked.stage === "retained" && model.retainedShare !== undefined;
  const usual = weightsOf(model, asked);
  return (values) => {
    const { flows, outcomes, parameters, citizens } = at(values);
    const weights = isKept ? weightsOf(model, asked, parameters) : usual;
    const paid = (id: string) => (asked.effect === undefined ? [weighed(flows, id, weights)] : []);
    const gained = (id: string) =>
      worth.length === 0 ? [] : [weighed(outcomes(), id, new Map([[id, worth]]))];
    const parts = ([id, sign]: readonly [string, number]) => [
      ...paid(id).map((part) => [part, sign] as const),
      ...gained(id).map((part) => [part, -sign] as const),
    ];
    return { ...netOf([...parts([asked.of, 1]), ...parts([asked.against, -1])]), citizens };
  };
};
