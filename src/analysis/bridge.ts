import { Decimal, exactText } from "../decimal";
import {
  amountOf,
  joined,
  type Ledger,
  type LedgerFlow,
  type Sum,
  sum,
  weightsFor,
  yearGroups,
} from "../ledger/index";
import { type Flow, isUndated, type Label, type Model, type Strategy } from "../model/index";
import { armOf, away } from "./arm";
import { evaluate, type Result } from "./evaluate";
import { ordinaryEffortFlows } from "./ordinaryEffort";
import { discountingOf, stagesOf, valued } from "./overview/sides";
import { type Asked, askedOf, type Question } from "./sensitivity/question";

/**
 * What a difference is made of:
 *
 * - `programme`: what a strategy buys and does, less what the reference buys beside its ordinary effort
 * - `ordinaryEffort`: what the reference pays for doing to citizens, as far as it is not bought: negative where it falls
 *   away
 * - `benefit`: what rules pay citizens in a state, with refund and subsidies
 * - `wage`, `tax`: wages, and income tax
 * - `other`: what a scenario pays for being in a state
 * - `equalisation`: what equalisation and budget guarantee even out
 */
export type BridgePart =
  | "programme"
  | "ordinaryEffort"
  | "benefit"
  | "wage"
  | "tax"
  | "other"
  | "equalisation";

/** One part of a difference on one account in one year. */
export interface BridgeRow {
  readonly part: BridgePart;
  readonly account: string;
  readonly label: Label;
  readonly controlArea: string;
  /** A calendar year; without a calendar, whole years from the start. */
  readonly year: number;
  /** Paid less received in the strategy, less the same in the reference; exact decimal text. */
  readonly amount: string;
}

/** From what is bought to what a strategy costs more than another. */
export interface Bridge extends Pick<Asked, "of" | "against" | "perspective" | "stage" | "discounted"> {
  /** All of the cohort to the end of the horizon, or one citizen over the follow-up from their own start. */
  readonly per: "cohort" | "citizen";
  readonly rows: readonly BridgeRow[];
  /** What all rows come to: the difference that `overview` has. */
  readonly total: string;
}

/** What a bridge takes beside the model. */
export interface BridgeOptions extends Pick<Question, "of" | "against" | "perspective" | "stage"> {
  /** The cohort when left out. */
  readonly per?: Bridge["per"];
  /** Not when left out: an appropriation is in kroner of the budget. */
  readonly discounted?: boolean;
  /** From `evaluate(model)`, with `reach: "followUp"` for one citizen, when it is at hand. */
  readonly result?: Result;
}

/** The names of what a strategy buys and does. */
const doneBy = ({ capacity, dynamics }: Strategy): ReadonlySet<string> =>
  new Set(
    [
      ...capacity,
      ...(dynamics?.caseloads ?? []),
      ...(dynamics?.phases ?? []),
      ...(dynamics?.events ?? []),
    ].map(({ id }) => id),
  );

const partOf = (flow: Flow, done: ReadonlySet<string>, efforts: ReadonlySet<string>): BridgePart => {
  if (flow.tax === true) return "tax";
  if (efforts.has(flow.id)) return "ordinaryEffort";
  if (flow.path[0] === "states") return flow.income === "wage" ? "wage" : "benefit";
  return done.has(flow.of) ? "programme" : "other";
};

/**
 * The part each flow of a strategy is, by the flow's name: `equalisation` for what no strategy writes.
 *
 * @param reference - whose effort for citizens is the ordinary one
 */
export const bridgeParts = (
  model: Model,
  reference: string,
): ((flow: Pick<LedgerFlow, "strategy" | "id">) => BridgePart) => {
  const efforts = new Set(ordinaryEffortFlows(model, reference).map(({ id }) => id));
  const parts = new Map(
    model.strategies.map((strategy) => {
      const done = doneBy(strategy);
      return [strategy.id, new Map(strategy.flows.map((flow) => [flow.id, partOf(flow, done, efforts)]))];
    }),
  );
  return ({ strategy, id }) => parts.get(strategy)?.get(id) ?? "equalisation";
};

/** Both strategies, the one looked at added and the other taken away. */
const ledgerOf = (result: Result, { of, against }: Asked): Ledger => {
  const [own, other] = [armOf(result, of).ledger, armOf(result, against).ledger];
  const taken = other.flows.map((flow) => ({ ...flow, parts: away(flow.parts) }));
  return { ...own, flows: [...own.flows, ...taken] };
};

/**
 * From the appropriation to the answer: what a strategy costs more than another, by what is bought, the ordinary effort that
 * is not, each benefit net of refund, and tax. The rows are the ledger's own amounts, each in one part and one account
 * alone, so that they come to what `overview` has.
 *
 * @param model - a compiled scenario with two strategies or more
 * @param options - whose money, which strategies, how far, and of the cohort or one citizen
 * @throws ProblemError `unknown-reference` for names the model does not have, `nothing-to-compare` where there is one
 *   strategy alone
 * @example
 * bridge(model, { perspective: "municipality" }).rows.filter(({ part }) => part === "programme");
 */
export const bridge = (model: Model, options: BridgeOptions = {}): Bridge => {
  const { per = "cohort", discounted = false, result, ...question } = options;
  const asked = askedOf(model, { ...question, discounted });
  const { horizon } = model;
  const reach = per === "citizen" && !isUndated(horizon) ? "followUp" : "until";
  const found = result ?? evaluate(model, { reach });
  const first = isUndated(horizon) ? "ownStart" : Number(horizon.from.slice(0, 4));
  const base = per === "citizen" ? "ownStart" : (model.discounting?.base ?? first);
  const rule = asked.discounted ? discountingOf(model, base) : undefined;
  const ledger = valued(stagesOf(model)(ledgerOf(found, asked), asked.stage), rule);
  const citizens = found.entrants.reduce((all, { count }) => all.plus(count), new Decimal(0));
  const divisor = per === "citizen" && !citizens.isZero() ? citizens : new Decimal(1);

  const partOfFlow = bridgeParts(model, asked.against);
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const groups = ledger.flows.map((flow) => {
    const name = JSON.stringify([partOfFlow(flow), flow.account]);
    const number = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, number);
    return number;
  });
  const { years, groups: periodGroups } = yearGroups(ledger.product.exposure.periods, ledger);
  const width = Math.max(1, years.length);
  const sums = sum({
    ...ledger,
    weightOf: weightsFor(asked.perspective),
    groupOf: (flow) => groups[flow] ?? -1,
    periodGroups,
    width,
  });
  const share = (of: Sum | undefined): string => exactText(amountOf(of).div(divisor));
  const accounts = new Map(ledger.accounts.map((account) => [account.id, account]));
  const { of, against, perspective, stage } = asked;
  return {
    of,
    against,
    perspective,
    stage,
    discounted: asked.discounted,
    per,
    rows: names.flatMap((name, number) => {
      const [part, account] = JSON.parse(name) as [BridgePart, string];
      const { shortLabel, controlArea } = accounts.get(account) ?? {
        shortLabel: { da: account, en: account },
        controlArea: "",
      };
      return years.flatMap((year, index): readonly BridgeRow[] => {
        const found = sums.get(number * width + index);
        return found === undefined
          ? []
          : [{ part, account, label: shortLabel, controlArea, year, amount: share(found) }];
      });
    }),
    total: share(joined([...sums.values()])),
  };
};
