import { Decimal, exactText } from "../decimal";
import { type Formula, parametersOf } from "../formula/index";
import {
  type Evidence,
  type Flow,
  type Label,
  type Model,
  type Perspective,
  parameterValues,
} from "../model/index";
import { fail, nearestName, type Path } from "../problems/index";
import type { Ledger } from "./ledger";
import { netCostSign } from "./netCost";

/** Which amount is asked about. Left-out keys mean all of them. */
export interface Question {
  readonly strategy?: string;
  readonly account?: string;
  readonly flow?: string;
  readonly year?: number;
  readonly perspective: Perspective;
}

/** A parameter that stands behind an amount. */
export interface ExplainedParameter {
  readonly id: string;
  readonly label: Label;
  readonly value: string;
  readonly unit: string;
  readonly formula: Formula;
  readonly evidence: Evidence;
  readonly source?: Label;
  readonly note?: Label;
  readonly path: Path;
}

/** One flow's part of an amount: quantity × formula. */
export interface ExplainedFlow {
  readonly strategy: string;
  readonly flow: string;
  readonly label: Label;
  readonly account: string;
  readonly sign: -1 | 1;
  readonly quantity: string;
  readonly per: Flow["per"];
  /** The capacity counted, with its size and the months or dates it holds in the amount. */
  readonly of: Label;
  readonly count: string;
  readonly months: readonly string[];
  readonly amount: Formula;
  readonly price: string;
  readonly total: string;
  readonly parameters: readonly ExplainedParameter[];
  readonly path: Path;
}

/** An amount, and all it rests on. */
export interface Explanation {
  readonly question: Question;
  readonly total: string;
  readonly currency: string;
  readonly priceLevel: Ledger["priceLevel"];
  readonly flows: readonly ExplainedFlow[];
}

const checkName = (name: string | undefined, known: readonly string[], where: string): void => {
  if (name === undefined || known.includes(name)) return;
  const nearest = nearestName(name, known);
  fail({
    code: "unknown-reference",
    found: name,
    expected: known.join(", "),
    values: { where },
    ...(nearest === undefined ? {} : { nearest }),
  });
};

const checkQuestion = (model: Model, question: Question): void => {
  checkName(
    question.strategy,
    model.strategies.map(({ id }) => id),
    "strategies",
  );
  checkName(
    question.account,
    model.accounts.map(({ id }) => id),
    "accounts",
  );
  checkName(
    question.flow,
    model.strategies.flatMap(({ flows }) => flows.map(({ id }) => id)),
    "flows",
  );
  if (question.year === undefined) return;
  const first = Number(model.horizon.from.slice(0, 4));
  const last = Number(model.horizon.until.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  checkName(String(question.year), years, "horizon");
};

const parametersBehind = (
  model: Model,
  formula: Formula,
  values: Readonly<Record<string, Decimal>>,
): ExplainedParameter[] =>
  [...parametersOf(formula)].flatMap((name) => {
    const parameter = model.parameters[name];
    const value = values[name];
    if (parameter === undefined || value === undefined) return [];
    const deeper = parametersBehind(model, parameter.formula, values);
    return [{ ...parameter, value: exactText(value) }, ...deeper];
  });

/**
 * Where an amount comes from: each flow's quantity × formula, and the parameters in the formula with
 * their evidence and source.
 *
 * @param model - the scenario that was evaluated
 * @param ledger - its ledger, undiscounted and in its own price level, as `evaluate` returns it
 * @param question - which amount
 * @returns the amount taken apart; the parts add up to the total
 * @throws ProblemError `unknown-reference` for a name the model does not have
 * @example
 * explain(model, result.ledger, { account: "activation", year: 2022, perspective: "municipality" }).total; // "6600000"
 */
export const explain = (model: Model, ledger: Ledger, question: Question): Explanation => {
  checkQuestion(model, question);
  const values = parameterValues(model);
  let total = new Decimal(0);
  const flows: ExplainedFlow[] = [];
  for (const strategy of model.strategies)
    for (const flow of strategy.flows) {
      const sign = netCostSign(flow, question.perspective);
      const wanted =
        (question.strategy ?? strategy.id) === strategy.id &&
        (question.account ?? flow.account) === flow.account &&
        (question.flow ?? flow.id) === flow.id;
      const entries = ledger.entries.filter(
        (entry) =>
          entry.strategy === strategy.id &&
          entry.flow === flow.id &&
          (question.year === undefined || entry.month.startsWith(`${question.year}-`)),
      );
      const capacity = strategy.capacity.find(({ id }) => id === flow.of);
      if (!wanted || sign === 0 || entries.length === 0 || capacity === undefined) continue;
      const sum = (key: "quantity" | "amount"): Decimal =>
        entries.reduce((whole, entry) => whole.plus(entry[key]), new Decimal(0));
      const amount = sum("amount").times(sign);
      total = total.plus(amount);
      flows.push({
        strategy: strategy.id,
        flow: flow.id,
        label: flow.label,
        account: flow.account,
        sign,
        quantity: exactText(sum("quantity")),
        per: flow.per,
        of: capacity.label,
        count: capacity.kind === "dates" ? String(entries.length) : capacity.count,
        months: entries.map(({ month, date }) => date ?? month),
        amount: flow.amount,
        price: exactText(amount.div(sum("quantity")).times(sign)),
        total: exactText(amount),
        parameters: parametersBehind(model, flow.amount, values),
        path: flow.path,
      });
    }
  return {
    question,
    total: exactText(total),
    currency: ledger.currency,
    priceLevel: ledger.priceLevel,
    flows,
  };
};
