import { parametersOf } from "../../formula/index";
import { netCostSign } from "../../ledger/index";
import { type Flow, isUndated, type Model, PARTIES } from "../../model/index";
import { expanded, isToldInPercent } from "../../program/index";
import { type Criticism, criticism } from "./criticism";
import { type Examined, valueIn } from "./examined";
import { asWrittenOnce } from "./unpaid";

/** Those whose budgets have accounts. */
const PAYERS = PARTIES.filter((party) => !["citizen", "employer", "economy"].includes(party));

/** Flows as a user wrote them, by strategy. */
const ownFlows = ({ strategies }: Model) =>
  strategies.flatMap(({ id, flows }) =>
    flows.filter(({ path }) => path[0] === "strategies").map((flow) => ({ strategy: id, flow })),
  );

/** A refund is a share of what is paid: it stands on the account of what it refunds. */
const isRefund = ({ amount }: Flow, others: readonly Flow[]): boolean =>
  others.some(({ amount: whole }) =>
    parametersOf(amount).some((name) => name.includes(".") && parametersOf(whole).includes(name)),
  );

/** Money that a budget receives on an account of expenses, or pays on one of income. */
export const againstDirection = ({ model }: Examined): readonly Criticism[] => {
  // Published models book what is saved where it is saved; a budget has a line for each direction.
  if (isUndated(model.horizon)) return [];
  const accounts = new Map(model.accounts.map((account) => [account.id, account]));
  const found = ownFlows(model).flatMap(({ strategy, flow }) => {
    const account = accounts.get(flow.account);
    const siblings = model.strategies.find(({ id }) => id === strategy)?.flows ?? [];
    if (
      account === undefined ||
      isRefund(
        flow,
        siblings.filter((each) => each !== flow),
      )
    )
      return [];
    const signs = PAYERS.map((party) => netCostSign(flow, party));
    const [pays, receives] = [signs.includes(1), signs.includes(-1)];
    const isAgainst =
      account.direction === "expense" ? receives && (!pays || flow.to === "municipality") : pays && !receives;
    return isAgainst
      ? [
          criticism("direction", "warning", [strategy, flow.id], flow.path, {
            name: flow.label,
            account: account.label,
            direction: account.direction,
          }),
        ]
      : [];
  });
  return asWrittenOnce(found);
};

/** Prices below nothing: who pays receives. */
export const negativePrices = (examined: Examined): readonly Criticism[] => {
  const { model } = examined;
  const found = ownFlows(model).flatMap(({ strategy, flow }) => {
    const value = valueIn(examined, expanded(model, flow.amount));
    if (value === undefined || !value.isNegative() || value.isZero()) return [];
    const [name] = parametersOf(flow.amount);
    const parameter = name === undefined ? undefined : model.parameters[name];
    const isPlain = parameter !== undefined && examined.values[parameter.id]?.eq(value) === true;
    return [
      criticism(
        "negative-price",
        "warning",
        isPlain ? [parameter.id] : [strategy, flow.id],
        isPlain ? parameter.path : flow.path,
        { name: isPlain ? parameter.label : flow.label, amount: value.toFixed(), currency: model.currency },
      ),
    ];
  });
  return asWrittenOnce(found);
};

/** Values outside the range they are thought to lie in: computed ones, and those asked at. */
export const outsideRange = ({ model, values }: Examined): readonly Criticism[] =>
  Object.values(model.parameters).flatMap(({ id, label, path, range, unit }) => {
    const value = values[id];
    if (range === undefined || value === undefined || (value.gte(range[0]) && value.lte(range[1]))) return [];
    const [low, high] = range;
    return [
      criticism("outside-range", "warning", [id], path, {
        name: label,
        value: value.toFixed(),
        low,
        high,
        unit,
        inPercent: isToldInPercent(model, id, value.toFixed()) ? "yes" : "no",
        currency: model.currency,
      }),
    ];
  });
