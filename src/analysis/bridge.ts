import { Decimal, exactText } from "../decimal";
import {
  amountOf,
  joined,
  type Ledger,
  type LedgerFlow,
  netCostSign,
  type Sum,
  signed,
  sum,
  yearGroups,
} from "../ledger/index";
import {
  type Flow,
  isUndated,
  type Label,
  type Model,
  modelShape,
  type Party,
  partiesOf,
  perspectiveShape,
  type Strategy,
} from "../model/index";
import { apart } from "../plain";
import { checkGiven, is } from "../problems/index";
import { armOf, away } from "./arm";
import { evaluate, type Result } from "./evaluate";
import { ordinaryEffortFlows } from "./ordinaryEffort";
import { discountingOf, stagesOf, valued } from "./overview/sides";
import type { Stage } from "./overview/types";
import { type Asked, askedOf, type Question } from "./sensitivity/question";
import { questionShapes, resultShape } from "./shapes";

/**
 * What a difference is made of:
 *
 * - `programme`: what a strategy buys and does, less what the reference buys beside its ordinary effort
 * - `ordinaryEffort`: what the reference pays for doing to citizens, as far as it is not bought: negative where it falls
 *   away
 * - `benefit`: what rules pay citizens in a state, with refund and subsidies
 * - `wage`, `tax`: wages and what is produced for them, and income tax
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

/** Whether a public party, or an unemployment fund, pays or receives it. */
const isOfPublic = ({ from, to }: Pick<Flow, "from" | "to">): boolean =>
  [...partiesOf("public"), "unemploymentFund"].some((party) => party === from || party === to);

const partOf = (flow: Flow, done: ReadonlySet<string>, efforts: ReadonlySet<string>): BridgePart => {
  if (flow.tax === true) return "tax";
  if (efforts.has(flow.id)) return "ordinaryEffort";
  if (flow.path[0] === "states") return isOfPublic(flow) ? "benefit" : "wage";
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

/** Whose money, and how far. */
type View = Pick<Asked, "perspective" | "stage">;

/** What a part comes to between two parties on one account, by year. */
interface Moved {
  readonly part: BridgePart;
  readonly account: string;
  readonly from: Party;
  readonly to: Party;
  readonly years: ReadonlyMap<number, Sum>;
}

/** Everything that is moved, once for all who may ask: a group is of one part, one account and two parties. */
const movedIn = (ledger: Ledger, partOfFlow: ReturnType<typeof bridgeParts>): readonly Moved[] => {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const groups = ledger.flows.map((flow) => {
    const name = JSON.stringify([partOfFlow(flow), flow.account, flow.from, flow.to]);
    const number = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, number);
    return number;
  });
  const { years, groups: periodGroups } = yearGroups(ledger.product.exposure.periods, ledger);
  const width = Math.max(1, years.length);
  const sums = sum({ ...ledger, groupOf: (flow) => groups[flow] ?? -1, periodGroups, width });
  return names.map((name, number): Moved => {
    const [part, account, from, to] = JSON.parse(name) as [BridgePart, string, Party, Party];
    const found = years.flatMap((year, index) => {
      const of = sums.get(number * width + index);
      return of === undefined ? [] : [[year, of] as const];
    });
    return { part, account, from, to, years: new Map(found) };
  });
};

const isAt = (part: BridgePart, stage: Stage): boolean =>
  (part !== "tax" || stage !== "beforeTax") && (part !== "equalisation" || stage === "retained");

const { stage } = questionShapes;
const asking = {
  of: is.text,
  against: is.text,
  per: /* @__PURE__ */ is.oneOf(["cohort", "citizen"], "per"),
  discounted: is.truth,
  result: resultShape,
};

const bridgesInTakes = () => ({
  model: modelShape,
  options: is.choices(asking),
  views: is.list(is.data("View", { perspective: perspectiveShape, stage })),
});

/**
 * Bridges of one comparison for several payers and stages, for the work of one: see `bridge`.
 *
 * @throws ProblemError what `bridge` says
 * @example
 * import { bridgesIn } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const model = await loadScenario(file);
 * const bridges = bridgesIn(model, { per: "citizen" }, [
 *   { perspective: "public", stage: "afterTax" },
 *   { perspective: "citizen", stage: "afterTax" },
 * ]);
 * const totals = bridges.map(({ perspective, total }) => [perspective, Math.round(Number(total))]);
 * totals; // [["public", 1090], ["citizen", -1531]]
 */
export const bridgesIn = (
  model: Model,
  options: Omit<BridgeOptions, "perspective" | "stage">,
  views: readonly View[],
): readonly Bridge[] => {
  checkGiven(bridgesInTakes, { model, options, views });
  const { per = "cohort", discounted = false, result, ...question } = options;
  const asked = askedOf(model, { ...question, discounted });
  const { horizon } = model;
  const reach = per === "citizen" && !isUndated(horizon) ? "followUp" : "until";
  const found = result ?? evaluate(model, { reach });
  const first = isUndated(horizon) ? "ownStart" : Number(horizon.from.slice(0, 4));
  const base = per === "citizen" ? "ownStart" : (model.discounting?.base ?? first);
  const rule = asked.discounted ? discountingOf(model, base) : undefined;
  const ledger = valued(stagesOf(model)(ledgerOf(found, asked), "retained"), rule);
  const citizens = found.entrants.reduce((all, { count }) => all.plus(count), new Decimal(0));
  const divisor = per === "citizen" && !citizens.isZero() ? citizens : new Decimal(1);
  const moved = movedIn(ledger, bridgeParts(model, asked.against));
  const accounts = new Map(ledger.accounts.map((account) => [account.id, account]));
  const share = (sums: readonly Sum[]): string => exactText(amountOf(joined(sums)).div(divisor));
  return views.map(({ perspective, stage }): Bridge => {
    const rows = new Map<string, { row: Omit<BridgeRow, "amount">; sums: Sum[] }>();
    for (const { part, account, from, to, years } of moved) {
      const sign = netCostSign({ from, to }, perspective);
      if (sign === 0 || !isAt(part, stage)) continue;
      const { shortLabel: label, controlArea } = accounts.get(account) ?? {
        shortLabel: { da: account, en: account },
        controlArea: "",
      };
      for (const [year, of] of years) {
        const key = JSON.stringify([part, account, year]);
        const known = rows.get(key) ?? {
          row: { part, account, label: apart(label), controlArea, year },
          sums: [],
        };
        known.sums.push(signed(of, sign));
        rows.set(key, known);
      }
    }
    const all = [...rows.values()];
    return {
      of: asked.of,
      against: asked.against,
      perspective,
      stage,
      discounted: asked.discounted,
      per,
      rows: all.map(({ row, sums }) => ({ ...row, amount: share(sums) })),
      total: share(all.flatMap(({ sums }) => sums)),
    };
  });
};

const bridgeTakes = () => ({
  model: modelShape,
  options: is.optional(is.choices({ ...asking, perspective: perspectiveShape, stage })),
});

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
 * import { bridge } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * const { rows, total } = bridge(model, { perspective: "municipality" });
 * const amounts = rows.filter(({ account }) => account === "activation").map(({ amount }) => amount);
 * amounts; // ["6600000", "11200000", "11200000", "6600000"]
 * Math.round(Number(total)); // 29104119
 */
export const bridge = (model: Model, options: BridgeOptions = {}): Bridge => {
  checkGiven(bridgeTakes, { model, options });
  const { perspective, stage } = askedOf(model, options);
  const { perspective: _perspective, stage: _stage, ...rest } = options;
  const [found] = bridgesIn(model, rest, [{ perspective, stage }]);
  return found as Bridge;
};
