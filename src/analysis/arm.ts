import { Decimal, exactText } from "../decimal";
import type { Ledger, LedgerCount, LedgerFlow, Part } from "../ledger/index";
import type { Label } from "../model/index";
import { checkGiven, failUnknown, is } from "../problems/index";
import type { Result } from "./evaluate";
import { sourceShape } from "./shapes";

/** One strategy of a result, or the difference of two: what amounts and outcomes are divided by and into. */
export interface Arm {
  readonly id: string;
  readonly label: Label;
  readonly ledger: Ledger;
  /** Entrants, the same in every strategy; decimal text. */
  readonly citizens: string;
  /** Place-years bought; decimal text. */
  readonly placeYears: string;
}

/** The difference of two strategies: every amount, outcome and event of one less those of the other. */
export interface Comparison extends Arm {
  readonly of: string;
  readonly against: string;
}

const DIFFERENCE = "difference";

const citizensIn = ({ entrants }: Pick<Result, "entrants">): Decimal =>
  entrants.reduce((sum, { count }) => sum.plus(count), new Decimal(0));

const placeYearsIn = ({ readings }: Pick<Result, "readings">, strategy: string): Decimal =>
  readings
    .filter((reading) => reading.strategy === strategy && reading.reading === "places")
    .reduce((sum, { years }) => sum.plus(years), new Decimal(0));

/** What arms are made of. */
type Source = Pick<Result, "strategies" | "ledger" | "entrants" | "readings">;

const armOfTakes = () => ({ result: sourceShape, strategy: is.text });

/**
 * One strategy of a result by itself.
 *
 * @throws ProblemError `unknown-reference` for a strategy the result does not have, with the nearest
 * @example
 * import { armOf, evaluate, perCitizen } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const arm = armOf(evaluate(model), "monotherapy");
 * perCitizen(arm, "region").each; // "63745.212637366"
 */
export const armOf = (result: Source, strategy: string): Arm => {
  checkGiven(armOfTakes, { result, strategy });
  const names = result.strategies.map(({ id }) => id);
  const found = result.strategies.find(({ id }) => id === strategy);
  if (found === undefined) return failUnknown(strategy, names, "strategies");
  const isOwn = (row: { readonly strategy: string }): boolean => row.strategy === strategy;
  const { ledger } = result;
  return {
    ...found,
    ledger: { ...ledger, flows: ledger.flows.filter(isOwn), counts: ledger.counts.filter(isOwn) },
    citizens: exactText(citizensIn(result)),
    placeYears: exactText(placeYearsIn(result, strategy)),
  };
};

/** Parts that are taken away rather than added, and the reverse. */
export const away = (parts: readonly Part[]): readonly Part[] =>
  parts.map(({ sign, ...part }) => ({ ...part, sign: sign === 1 ? -1 : 1 }));

/** What makes a flow the same in two strategies: who pays whom for what on which account, and as what. */
const flowKey = ({ id, from, to, per, account, income, tax, equalised }: LedgerFlow): string =>
  JSON.stringify([id, from, to, per, account, income, tax, equalised]);

/** Flows less others: those that are the same together. Flows of one name that are not the same keep apart. */
const flowsMinus = (of: readonly LedgerFlow[], against: readonly LedgerFlow[]): readonly LedgerFlow[] => {
  const known = new Map(of.map((flow) => [flow.id, flow]));
  const isSame = (flow: LedgerFlow): boolean => {
    const other = known.get(flow.id);
    return other !== undefined && flowKey(other) === flowKey(flow);
  };
  const taken = new Map(against.filter(isSame).map((flow) => [flow.id, away(flow.parts)]));
  return [
    ...of.map((flow) => ({ ...flow, parts: [...flow.parts, ...(taken.get(flow.id) ?? [])] })),
    ...against
      .filter((flow) => !isSame(flow))
      .map((flow) => ({
        ...flow,
        id: known.has(flow.id) ? `${flow.strategy}.${flow.id}` : flow.id,
        parts: away(flow.parts),
      })),
  ].map((flow) => ({ ...flow, strategy: DIFFERENCE }));
};

/** Outcomes and events less others. */
const countsMinus = (of: readonly LedgerCount[], against: readonly LedgerCount[]): readonly LedgerCount[] => {
  const key = ({ kind, id }: LedgerCount): string => `${kind} ${id}`;
  const taken = new Map(against.map((count) => [key(count), away(count.parts)]));
  const known = new Set(of.map(key));
  return [
    ...of.map((count) => ({ ...count, parts: [...count.parts, ...(taken.get(key(count)) ?? [])] })),
    ...against
      .filter((count) => !known.has(key(count)))
      .map((count) => ({ ...count, parts: away(count.parts) })),
  ].map((count) => ({ ...count, strategy: DIFFERENCE }));
};

const compareTakes = () => ({ result: sourceShape, of: is.text, against: is.text });

/**
 * What one strategy costs and does more than another: intensive − sporadic. A negative net cost is a saving.
 *
 * @param result - of a model with both
 * @param of - the strategy looked at
 * @param against - what it is compared with
 * @throws ProblemError `unknown-reference` for a strategy the result does not have, with the nearest
 * @example
 * import { compare, evaluate, perCitizen } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const difference = compare(evaluate(model), "combination", "monotherapy");
 * perCitizen(difference, "region").each; // "8829.897310923"
 */
export const compare = (result: Source, of: string, against: string): Comparison => {
  checkGiven(compareTakes, { result, of, against });
  const [one, other] = [armOf(result, of), armOf(result, against)];
  return {
    id: DIFFERENCE,
    label: { da: `${one.label.da} − ${other.label.da}`, en: `${one.label.en} − ${other.label.en}` },
    of,
    against,
    ledger: {
      ...one.ledger,
      flows: flowsMinus(one.ledger.flows, other.ledger.flows),
      counts: countsMinus(one.ledger.counts, other.ledger.counts),
    },
    citizens: one.citizens,
    placeYears: exactText(new Decimal(one.placeYears).minus(other.placeYears)),
  };
};
