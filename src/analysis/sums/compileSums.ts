import type { Decimal } from "../../decimal";
import type { Formula } from "../../formula/index";
import { countedFlows, countedOutcomes, netCostSign, priceReaders, yearOfPeriod } from "../../ledger/index";
import {
  type Flow,
  isUndated,
  type Model,
  modelShape,
  type Perspective,
  perspectiveShape,
  type Strategy,
} from "../../model/index";
import { own } from "../../own";
import { checkGiven, fail, is } from "../../problems/index";
import {
  dependenciesOf,
  keyPartsOf,
  type Node,
  type Tape,
  type TapeScope,
  tapeBuilder,
  tapeFormula,
  tapeParameters,
  timeValues,
} from "../../program/index";
import { type TapeColumn, tapeColumns } from "./tapeColumns";
import { tapeFactors } from "./tapeFactors";

/** What sums are told apart by. */
export type SumsBy = "flow" | "of" | "year" | "cycle";

/** Which sums are wanted, at other values of which parameters. */
export interface SumsWanted {
  /** The parameters that are given a value at each run, in this order; all others keep the scenario's. */
  readonly parameters: readonly string[];
  /** Whose net cost; the public parties' when left out. */
  readonly perspectives?: readonly Perspective[];
  /** What amounts are told apart by beside the strategy: not at all when left out. Outcomes only by time. */
  readonly by?: readonly SumsBy[];
  /** Whether amounts and outcomes are discounted as the scenario says; yes when left out. */
  readonly discounted?: boolean;
}

/** What one of the sums is. */
export interface SumLabel {
  readonly kind: "netCost" | "outcome";
  readonly strategy: string;
  /** Of a net cost. */
  readonly perspective?: Perspective;
  /** Of an outcome. */
  readonly outcome?: string;
  readonly flow?: string;
  /** The state, phase, event or capacity that is paid for. */
  readonly of?: string;
  /** Whole years from the start. */
  readonly year?: number;
  readonly cycle?: number;
}

/** Sums written out as arithmetic: plain data that can be stored as JSON or sent to a worker, for `sumsRunner`. */
export interface CompiledSums {
  readonly schema: 1;
  /** The fingerprint of the model they are of. */
  readonly fingerprint: string;
  /** What each number that is given at a run is a value of. */
  readonly parameters: readonly string[];
  /** What each number that comes out is. A sum that is 0 whatever is given is not among them. */
  readonly sums: readonly SumLabel[];
  readonly tape: Tape;
}

/** A sum on its way. */
interface Open {
  readonly label: SumLabel;
  node: Node;
}

/** Prices of a strategy's flows for one of its columns. */
const flowsOf = (column: TapeColumn, flows: readonly Flow[]): readonly (readonly [Flow, number])[] =>
  column.kind === "firstEntry"
    ? []
    : flows.flatMap((flow, number) => (flow.of === column.of ? [[flow, number] as const] : []));

const compileSumsTakes = () => ({
  model: modelShape,
  wanted: is.options({
    parameters: is.list(is.text),
    perspectives: is.optional(is.list(perspectiveShape)),
    by: is.optional(is.list(is.oneOf(["flow", "of", "year", "cycle"], "by"))),
    discounted: is.optional(is.truth),
  }),
});

/**
 * Writes out the sums of a model that counts cycles, so that they can be had at thousands of values of its parameters
 * without making any object: states, transitions, prices, discounting and outcomes become one list of arithmetic in
 * float64, equal to what `evaluate` says to 1e-12 of the amounts that are added.
 *
 * @param model - a compiled scenario without a calendar
 * @param wanted - which parameters are moved, and what the sums are told apart by
 * @throws ProblemError `sums-calendar` for a model with a calendar, `sums-share` where a share that is solved for is moved,
 *   `sums-too-large`, and what `withParameters` says of names
 * @example
 * import { loadScenario } from "traedesten/node";
 * import { compileSums, sumsRunner } from "traedesten/sums";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const compiled = compileSums(model, { parameters: ["effect", "careC"], perspectives: ["region"] });
 * const sums = new Float64Array(compiled.sums.length);
 * sumsRunner(compiled).run([0.6, 9500], sums);
 * const { kind, strategy } = compiled.sums[0] ?? {};
 * [kind, strategy, sums[0]?.toFixed(2)]; // ["netCost", "monotherapy", "45839.25"]
 */
export const compileSums = (model: Model, wanted: SumsWanted): CompiledSums => {
  checkGiven(compileSumsTakes, { model, wanted });
  const { horizon, cohort, discounting, priceLevel } = model;
  if (!isUndated(horizon)) return fail({ code: "sums-calendar" });
  const { perspectives = ["public"], by = [], discounted = true } = wanted;
  const builder = tapeBuilder(wanted.parameters.length);
  const { step, constant } = builder;
  const parameters = tapeParameters(builder, model, wanted.parameters);
  const { all, segments } = parameters;
  const size = (cohort?.entries ?? []).reduce(
    (sum, { count }) => step("add", sum, tapeFormula(count, { builder, nodeOf: (name) => all[name] })),
    constant(0),
  );
  const isDiscounted = discounted && priceLevel !== "running";
  const factorOf = tapeFactors(builder, parameters, isDiscounted ? discounting : undefined);
  const outcomeFactorOf = tapeFactors(builder, parameters, discounted ? discounting?.outcomes : undefined);
  const readers = priceReaders(model);
  const open = new Map<string, Open>();
  const is = (what: SumsBy): boolean => by.includes(what);

  /** Adds a column at a price to its sums. */
  const put = (
    label: SumLabel,
    { points, count }: TapeColumn,
    priceAt: (cycle: number) => Node,
    divisor: number,
    factor: typeof factorOf,
  ): void => {
    for (const { cycle, time, quantity, days } of points) {
      const told = {
        ...label,
        ...(is("year") ? { year: yearOfPeriod({ cycle }, horizon) } : {}),
        ...(is("cycle") ? { cycle } : {}),
      };
      const each = step("multiply", priceAt(cycle), count);
      const worth = step("multiply", step("multiply", constant(days / divisor), factor(time)), each);
      const amount = step("multiply", quantity, worth);
      if (builder.known(amount) === 0) continue;
      const name = JSON.stringify(told);
      const found = open.get(name) ?? { label: told, node: constant(0) };
      found.node = step("add", found.node, amount);
      open.set(name, found);
    }
  };

  /** What the price of a flow reads for a segment in a cycle: parameters, numbers of its own, time, and definitions. */
  const scopeOf = (segment: number | undefined, cycle: number): TapeScope => {
    const of = segment === undefined ? undefined : model.segments[segment];
    const time = timeValues(model, of, { sinceEntry: cycle });
    const known = new Map<string, Node>();
    const nodeOf = (name: string): Node | undefined => {
      const written = own(of?.numbers, name);
      if (written !== undefined) return constant(Number(written));
      if (Object.hasOwn(all, name)) return all[name];
      const now = own(time, name);
      if (now !== undefined) return constant(now.toNumber());
      const definition = own(model.definitions, name);
      if (definition === undefined) return undefined;
      const found = known.get(name) ?? tapeFormula(definition.formula, scope);
      known.set(name, found);
      return found;
    };
    const scope: TapeScope = {
      builder,
      nodeOf,
      tables: model.tables,
      ...(of === undefined ? {} : { attributes: of.attributes }),
    };
    return scope;
  };
  const scopes = new Map<string, TapeScope>();
  const scopeIn = (segment: number | undefined, cycle: number): TapeScope => {
    const key = `${segment} ${cycle}`;
    const scope = scopes.get(key) ?? scopeOf(segment, cycle);
    scopes.set(key, scope);
    return scope;
  };
  /** Whether something is another from cycle to cycle; what follows the cycles in a state is not written out. */
  const isTimed = (formula: Formula, path: Flow["path"]): boolean => {
    const parts = keyPartsOf(model, dependenciesOf(model, formula));
    if (parts.includes("inState")) fail({ code: "sums-in-state", path });
    return parts.includes("sinceEntry");
  };

  const putFlows = (strategy: Strategy, columns: readonly TapeColumn[]): void => {
    const counted = countedFlows(model, readers, strategy);
    for (const perspective of perspectives)
      for (const column of columns) {
        // Flows that are added up to one sum and counted alike have one price together.
        const together = new Map<string, { label: SumLabel; divisor: number; signed: [Flow, number][] }>();
        for (const [flow, number] of flowsOf(column, strategy.flows)) {
          const sign = netCostSign(flow, perspective);
          if (sign === 0) continue;
          const divisor = Number(counted[number]?.measure.divisor);
          const label: SumLabel = {
            kind: "netCost",
            strategy: strategy.id,
            perspective,
            ...(is("flow") ? { flow: flow.id } : {}),
            ...(is("of") ? { of: flow.of } : {}),
          };
          const name = `${divisor} ${label.flow ?? ""}`;
          const found = together.get(name) ?? { label, divisor, signed: [] };
          found.signed.push([flow, sign]);
          together.set(name, found);
        }
        for (const { label, divisor, signed } of together.values()) {
          const steady = signed.every(([{ amount, path }]) => !isTimed(amount, path));
          const priceAt = (cycle: number): Node =>
            signed.reduce((sum, [{ amount }, sign]) => {
              const price = tapeFormula(amount, scopeIn(column.segment, cycle));
              return step("add", sum, step("multiply", constant(sign), price));
            }, constant(0));
          const price = steady ? priceAt(0) : undefined;
          put(label, column, (cycle) => price ?? priceAt(cycle), divisor, factorOf);
        }
      }
  };

  const putOutcomes = (strategy: Strategy, columns: readonly TapeColumn[]): void => {
    for (const { outcome, measure, isOf, weight } of countedOutcomes(model, strategy))
      for (const column of columns) {
        const { kind, of, segment } = column;
        if (!isOf({ strategy: strategy.id, kind, of })) continue;
        const values = segments[segment ?? -1] ?? all;
        const steady = weight === undefined || !isTimed(weight, cohort?.outcomes[outcome]?.path ?? []);
        const worthAt = (cycle: number): Node => {
          if (weight === undefined) return constant(1);
          const time = timeValues(model, model.segments[segment ?? -1], { sinceEntry: steady ? 0 : cycle });
          const nodeOf = (name: string): Node | undefined =>
            values[name] ??
            (Object.hasOwn(time, name) ? constant((time[name] as Decimal).toNumber()) : undefined);
          return tapeFormula(weight, { builder, nodeOf });
        };
        const id = cohort?.outcomes[outcome]?.id ?? "";
        const label: SumLabel = { kind: "outcome", strategy: strategy.id, outcome: id };
        put(label, column, worthAt, Number(measure.divisor), outcomeFactorOf);
      }
  };

  for (const strategy of model.strategies) {
    const columns = tapeColumns({ builder, model, horizon, cohort, parameters, size }, strategy);
    putFlows(strategy, columns);
    putOutcomes(strategy, columns);
  }
  const sums = [...open.values()];
  return {
    schema: 1,
    fingerprint: model.fingerprint,
    parameters: [...wanted.parameters],
    sums: sums.map(({ label }) => label),
    tape: builder.build(sums.map(({ node }) => node)),
  };
};
