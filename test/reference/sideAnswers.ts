import type { Arm, Engine, Ledger, OutcomeRow, Perspective } from "../../bench/reference/before.mjs";
import { PARTIES } from "../../src/model/index";
import { type Answer, answered, said, told } from "./answer";
import { type RowView, rowAnswers } from "./rowAnswers";
import { RULES, VALUATIONS } from "./valuations";

const PERSPECTIVES = [...PARTIES, "public", "society"] as const;

/** Whose net cost is asked for where every flow is compared as well. */
const MAIN = ["municipality", "public", "citizen"] as const;

const KEPT_SHARE = "0.37";

/** One strategy of a result, or the difference of two, and how what it answers is compared. */
export interface Side extends RowView {
  readonly arm: Arm;
  readonly isDifference: boolean;
}

/** A ledger of no one strategy. */
type Whole = Omit<Side, "arm">;

const size = ({ sizes }: Pick<Side, "sizes">): number => sizes.all;

const netCosts = (
  engine: Engine,
  side: Whole,
  verb: string,
  ledger: Ledger,
  perspectives: readonly Perspective[] = PERSPECTIVES,
): readonly Answer[] =>
  perspectives.map((perspective) =>
    told(
      `netCost ${verb}`,
      [side.where, perspective],
      engine.netCost(ledger, perspective).toString(),
      size(side),
    ),
  );

const yearAnswers = (engine: Engine, side: Whole, verb: string, ledger: Ledger): readonly Answer[] =>
  engine.yearRows(ledger).map(({ strategy, year, from, to, flow, account, controlArea, exact }) => {
    const key = [side.where, strategy, flow, from, to, account, controlArea, year];
    return told(`yearRows ${verb}`, key, exact, side.sizes.amounts.get(flow) ?? size(side));
  });

/** What everybody paid before and after tax, and with a part of it evened out. */
const stages = (engine: Engine, side: Side): readonly Answer[] => {
  const { ledger } = side.arm;
  const [untaxed, kept] = [engine.beforeTax(ledger), engine.retained(ledger, KEPT_SHARE)];
  return [
    ...netCosts(engine, side, "after tax", ledger),
    ...netCosts(engine, side, "before tax", untaxed),
    ...netCosts(engine, side, "retained", kept),
    ...yearAnswers(engine, side, "", ledger),
    ...yearAnswers(engine, side, "retained", kept),
  ];
};

/**
 * The same at other price levels and discounted, and what is kept of it. Asked of a whole result and of differences:
 * what holds for both holds for the strategies by themselves.
 */
export const valuations = (engine: Engine, side: Whole, ledger: Ledger): readonly Answer[] =>
  Object.entries(VALUATIONS).flatMap(([name, valuation]) =>
    answered("value", [side.where, name], () => {
      const valued = engine.value(ledger, valuation);
      return [
        ...netCosts(engine, side, `value ${name}`, valued, ["public"]),
        ...netCosts(engine, side, `retained value ${name}`, engine.retained(valued, KEPT_SHARE), [
          "municipality",
        ]),
        ...yearAnswers(engine, side, `value ${name}`, valued),
      ];
    }),
  );

const outcomeSizes = (rows: readonly OutcomeRow[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { outcome, quantity } of rows)
    sums.set(outcome, (sums.get(outcome) ?? 0) + Math.abs(Number(quantity)));
  return sums;
};

/** Outcomes by segment and time; none of nothing. */
export const outcomeRows = (verb: string, side: Side, rows: readonly OutcomeRow[]): readonly Answer[] => {
  const sizes = outcomeSizes(side.arm.outcomes);
  return rows
    .filter(({ quantity }) => Number(quantity) !== 0)
    .map(({ strategy, outcome, segment, month, after, cycle, quantity }) => {
      const key = [side.where, strategy, outcome, segment, month, after, cycle];
      // Of a difference, what two strategies share is gone: what is left of it is small beside all who entered.
      const size = Math.max(sizes.get(outcome) ?? 0, Number(side.arm.citizens));
      return told(verb, key, quantity, size, "outcome");
    });
};

const outcomes = (engine: Engine, side: Side): readonly Answer[] => [
  ...outcomeRows("outcomes", side, side.arm.outcomes),
  // Differences hold the outcomes of both strategies.
  ...Object.entries(side.isDifference ? RULES : {}).flatMap(([name, rule]) =>
    answered("valueOutcomes", [side.where, name], () =>
      outcomeRows(`valueOutcomes ${name}`, side, engine.valueOutcomes(side.arm.outcomes, rule)),
    ),
  ),
];

const unitCostAnswers = (engine: Engine, side: Side): readonly Answer[] =>
  MAIN.flatMap((perspective) => {
    const whole = engine.perCitizen(side.arm, perspective);
    return [
      told("perCitizen", [side.where, perspective, "total"], whole.total, size(side)),
      told("perCitizen", [side.where, perspective, "count"], whole.count, Number(whole.count), "quantity"),
      ...engine.unitCosts(side.arm, perspective).flatMap(({ per, total, count }) => [
        told("unitCosts", [side.where, perspective, per, "total"], total, size(side)),
        // Events of a difference can cancel; citizens are what they are counted of.
        told("unitCosts", [side.where, perspective, per, "count"], count, eventSize(side, count), "outcome"),
      ]),
    ];
  });

const eventSize = ({ arm }: Side, count: string): number =>
  Math.max(Math.abs(Number(count)), Number(arm.citizens));

const VALUES = { netTaxFactor: "1.28", distortion: "0.1" };

/** Society's account, each outcome worth something. */
const welfareAnswers = (engine: Engine, side: Side): readonly Answer[] => {
  if (!side.isDifference) return [];
  const ids = [...outcomeSizes(side.arm.outcomes).keys()];
  const worth = Object.fromEntries(ids.map((id, index) => [id, String(1000 * (index + 1))]));
  const gained = [...outcomeSizes(side.arm.outcomes).values()].reduce(
    (sum, each) => sum + each * 1000 * ids.length,
    0,
  );
  const { net, ...parts } = engine.welfare(side.arm, { ...VALUES, outcomes: worth });
  return Object.entries({ ...parts, ...net }).map(([name, value]) =>
    told("welfare", [side.where, name], value, size(side) + gained),
  );
};

/** Everything that is asked about one strategy or difference. */
export const sideAnswers = (engine: Engine, side: Side): readonly Answer[] => [
  said("arm", [side.where, "citizens"], Number(side.arm.citizens).toPrecision(12)),
  told("arm", [side.where, "placeYears"], side.arm.placeYears, Number(side.arm.placeYears), "bought"),
  ...rowAnswers(engine, side.arm.ledger, side),
  ...stages(engine, side),
  ...(side.isDifference ? valuations(engine, side, side.arm.ledger) : []),
  ...outcomes(engine, side),
  ...answered("unitCosts", [side.where], () => unitCostAnswers(engine, side)),
  ...answered("welfare", [side.where], () => welfareAnswers(engine, side)),
];
