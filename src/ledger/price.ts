import { Decimal } from "../decimal";
import { readDecimal } from "../formula/index";
import {
  type Exposure,
  exposureShape,
  type Flow,
  isUndated,
  type Key,
  type Model,
  modelShape,
  type OutcomeMeasure,
  type Strategy,
} from "../model/index";
import { apart } from "../plain";
import { checked } from "../problems/index";
import { type Program, programOf, timeValues, weightOf } from "../program/index";
import { type PriceBasis, priceBasis } from "./datedPrice";
import type { Ledger, LedgerCount, LedgerFlow, Part, Product } from "./ledger";
import { measureOfCount } from "./measureOf";
import { flowPrices, keysByName, measureIn, type PriceTable, priceTable } from "./priceTable";
import { assessed, incomeByYear, withAssessments, yearsIn } from "./yearlyFlows";

const isYearly = ({ per }: Flow): boolean => per === "calendar-year";

const whole = (flow: number): readonly Part[] => [{ flow, sign: 1 }];

/** A strategy's flow as the ledger knows it. */
export const ledgerFlow = (strategy: string, flow: Flow, parts: readonly Part[]): LedgerFlow => {
  const { id, label, from, to, per, account, income, tax, equalised } = flow;
  const known = { strategy, id, label: apart(label), from, to, per, account };
  return {
    ...known,
    ...(income === undefined ? {} : { income }),
    ...(tax === undefined ? {} : { tax }),
    ...(equalised === undefined ? {} : { equalised }),
    parts,
  };
};

/** What time in a state is worth of an outcome, for one segment. */
const worthOf = (
  strategy: Strategy,
  outcome: OutcomeMeasure,
  { model, segments }: Program,
  key: Key,
): Decimal => {
  const weight = weightOf(strategy, outcome, key.of);
  if (weight === undefined) return new Decimal(1);
  const number = model.segments.findIndex(({ id }) => id === key.segment);
  const parameters = segments[number] ?? {};
  return readDecimal(weight, {
    parameters: { ...timeValues(model, model.segments[number], key), ...parameters },
  });
};

/** Outcomes and events of all strategies, put into a price table. */
const counted = (program: Program, { keys }: Exposure, table: PriceTable): readonly LedgerCount[] => {
  const { cohort, strategies } = program.model;
  const numbered = keys.map((key, number) => ({ key, number }));
  const one = new Decimal(1);
  const countOf = (
    strategy: string,
    id: string,
    kind: LedgerCount["kind"],
    unit: LedgerCount["unit"],
    found: readonly { readonly key: number; readonly price: Decimal }[],
  ): LedgerCount => {
    const flow = table.addAt({ strategy, measure: measureOfCount(unit) }, found);
    return { strategy, id, kind, unit, parts: whole(flow) };
  };
  return strategies.flatMap((arm) => {
    const { id: strategy, dynamics } = arm;
    if (dynamics === undefined) return [];
    const own = numbered.filter(({ key }) => key.strategy === strategy);
    const outcomes = (cohort?.outcomes ?? []).map((outcome) => {
      const { id, kind, states } = outcome;
      if (kind === "firstEntry")
        return countOf(
          strategy,
          id,
          "outcome",
          "entrants",
          own.flatMap(({ key, number }) =>
            key.kind === "firstEntry" && key.of === id ? [{ key: number, price: one }] : [],
          ),
        );
      return countOf(
        strategy,
        id,
        "outcome",
        kind,
        own.flatMap(({ key, number }) =>
          key.kind === "state" && states.includes(key.of)
            ? [{ key: number, price: worthOf(arm, outcome, program, key) }]
            : [],
        ),
      );
    });
    const events = dynamics.events.map(({ id }) =>
      countOf(
        strategy,
        id,
        "event",
        "events",
        own.flatMap(({ key, number }) =>
          key.kind === "event" && key.of === id ? [{ key: number, price: one }] : [],
        ),
      ),
    );
    return [...outcomes, ...events];
  });
};

/** Numbers of flows in the product. Strategies may share a flow, so each has its own. */
type Numbers = ReadonlyMap<string, number>;

const nameOf = (strategy: Strategy, flow: Flow): string => `${strategy.id}\n${flow.id}`;

/** The flows of all strategies but those assessed by year, with their numbers in the product. */
const flowsIn = (basis: PriceBasis, exposure: Exposure, table: PriceTable): Numbers => {
  const { program } = basis;
  const keysOf = keysByName(exposure);
  return new Map(
    program.model.strategies.flatMap((strategy) =>
      strategy.flows
        .filter((flow) => !isYearly(flow))
        .map((flow) => {
          const { id } = strategy;
          const priced = { strategy: id, measure: measureIn(program.model, strategy, flow) };
          const number = table.add(priced, keysOf(id, flow.of), flowPrices(basis, flow));
          return [nameOf(strategy, flow), number] as const;
        }),
    ),
  );
};

/** What is assessed on a year's income, as a second pass over the sums of the first. */
const withYearly = (
  basis: PriceBasis,
  first: Product,
  numbers: Numbers,
): { readonly product: Product; readonly numbers: Numbers } => {
  const { program } = basis;
  let product = first;
  const all = new Map(numbers);
  for (const strategy of program.model.strategies) {
    const yearly = strategy.flows.filter(isYearly);
    if (yearly.length === 0) continue;
    const years = yearsIn(first.exposure, strategy.id);
    const incomeOf = incomeByYear(
      first,
      strategy.flows.flatMap((flow) => {
        const number = numbers.get(nameOf(strategy, flow));
        return number === undefined ? [] : [{ ...flow, parts: whole(number) }];
      }),
    );
    const { exposure, keys } = withAssessments(product.exposure, strategy.id, years);
    const table = priceTable(exposure, product);
    const prices = years.map((year) => assessed(basis, strategy, incomeOf, year));
    for (const flow of yearly)
      all.set(
        nameOf(strategy, flow),
        table.addAt(
          { strategy: strategy.id, measure: measureIn(program.model, strategy, flow) },
          keys.map((key, index) => ({ key, price: prices[index]?.(flow) ?? new Decimal(0) })),
        ),
      );
    product = table.build();
  }
  return { product, numbers: all };
};

/** The ledger of a program's quantities. */
export const priced = (program: Program, exposure: Exposure): Ledger => {
  const { model } = program;
  const table = priceTable(exposure);
  const basis = priceBasis(program);
  const first = flowsIn(basis, exposure, table);
  const counts = counted(program, exposure, table);
  const { product, numbers } = withYearly(basis, table.build(), first);
  return {
    currency: model.currency,
    ...(isUndated(model.horizon) ? { cycleDays: model.horizon.cycleDays } : {}),
    priceLevel: apart(model.priceLevel),
    accounts: apart(model.accounts),
    flows: model.strategies.flatMap((strategy) =>
      strategy.flows.map((flow) =>
        ledgerFlow(strategy.id, flow, whole(numbers.get(nameOf(strategy, flow)) ?? 0)),
      ),
    ),
    counts,
    product,
  };
};

const priceTakes = () => ({ model: modelShape, exposure: exposureShape });

/**
 * Quantities meet prices: every flow of every strategy, undiscounted and in the scenario's own price level. Income tax
 * of a history comes last, on the year's income from all other flows.
 *
 * @param model - a compiled scenario
 * @param exposure - its quantities, from any maker
 * @returns the ledger, see `rows`, `pivot` and `netCost`
 * @throws ProblemError when an amount's formula has no value, or a figure none on a day
 * @example
 * import { boughtOnly, netCost, plan, price } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = boughtOnly(await loadScenario(file, { rules: denmark }));
 * netCost(price(model, plan(model)), "municipality").toFixed(); // "39320000"
 */
export const price = /* @__PURE__ */ checked(
  priceTakes,
  (model: Model, exposure: Exposure): Ledger => priced(programOf(model), exposure),
);
