import { Decimal, exactText } from "../../decimal";
import { parametersOf, readDecimal } from "../../formula/index";
import { netCost } from "../../ledger/index";
import { ProblemError } from "../../problems/index";
import { isToldInPercent } from "../../program/index";
import { compare } from "../arm";
import { evaluate } from "../evaluate";
import { armsOf } from "../prepare/reads";
import { type Criticism, criticism } from "./criticism";
import { type Examined, isGoal } from "./examined";

/** Less than this per citizen is no saving. */
const LEAST = 1;

/** What is paid in a reference and saved by a strategy though its goals are as what is usual. */
export const withoutEffect = (examined: Examined): readonly Criticism[] => {
  const { model, values, reference, others, payer } = examined;
  if (reference === undefined || model.cohort === undefined) return [];
  const goals = Object.values(model.parameters).filter(
    (parameter) =>
      isGoal(parameter) && parameter.neutral !== undefined && parametersOf(parameter.formula).length === 0,
  );
  const asked = others.flatMap((strategy) => {
    const own = goals.filter(({ id }) => armsOf(model, id).includes(strategy.id));
    return own.length === 0 ? [] : [{ strategy, own }];
  });
  if (asked.length === 0) return [];
  const neutral = Object.fromEntries(
    goals.flatMap(({ id, neutral: at }) =>
      at === undefined ? [] : [[id, exactText(readDecimal(at, { parameters: values }))]],
    ),
  );
  try {
    const result = evaluate(model, { reach: "followUp", parameters: neutral });
    const citizens = result.entrants.reduce((sum, { count }) => sum.plus(count), new Decimal(0));
    if (citizens.isZero()) return [];
    return asked.flatMap(({ strategy, own }): Criticism[] => {
      const { ledger } = compare(result, strategy.id, reference.id);
      const saved = netCost(ledger, payer).neg().div(citizens);
      if (saved.lt(LEAST)) return [];
      // By account: what one state pays less and another more of is nothing saved.
      const byAccount = [...new Set(ledger.flows.map(({ account }) => account))]
        .map((account) => ({
          label: model.accounts.find(({ id }) => id === account)?.label ?? strategy.label,
          saved: netCost({ ...ledger, flows: ledger.flows.filter((flow) => flow.account === account) }, payer)
            .neg()
            .div(citizens),
        }))
        .sort((a, b) => b.saved.comparedTo(a.saved));
      const [most] = byAccount;
      const [goal] = own;
      if (most === undefined || goal === undefined) return [];
      return [
        criticism("without-effect", "warning", [strategy.id], goal.path, {
          strategy: strategy.label,
          reference: reference.label,
          goal: goal.label,
          value: neutral[goal.id] ?? "",
          unit: goal.unit,
          inPercent: isToldInPercent(model, goal.id, exactText(values[goal.id] ?? new Decimal(0)))
            ? "yes"
            : "no",
          saved: saved.toFixed(0),
          flow: most.label,
          amount: most.saved.toFixed(0),
          currency: model.currency,
        }),
      ];
    });
  } catch (error) {
    // Where the model has no answer at the usual value, it cannot be said what it would pay.
    if (error instanceof ProblemError) return [];
    throw error;
  }
};
