import { binary, type Formula } from "../formula/index";
import type { Driver, Flow } from "../model/index";
import type { Path } from "../problems/index";
import type { Compiling } from "./compiling";
import { both, given } from "./given";
import type { Naming } from "./naming";
import { timedFormula } from "./timedFormula";

/**
 * The flows a user wrote for one strategy, shares of others worked out. The amount of a flow that others are a share
 * of, or that is taxed, is named: they read it, too.
 */
export const compileFlows = (source: Compiling, strategy: string, { define }: Naming): readonly Flow[] => {
  const { document, written } = source;
  const entries = document.strategies[strategy]?.flows ?? {};
  const shared = new Set(
    Object.values(entries).flatMap(({ share, of }) => (share === undefined ? [] : [of])),
  );
  const amountOf = (id: string, label: Flow["label"], formula: Formula, path: Path): Formula =>
    shared.has(id) || entries[id]?.income !== undefined
      ? define({ id: `${strategy}.${id}.amount`, formula, label, path: written(path) }, `flows.${id}`)
      : formula;
  const flowOf = (id: string): Flow | undefined => {
    const entry = entries[id];
    if (entry === undefined) return undefined;
    const path = ["strategies", strategy, "flows", id];
    const { label = both(id), from, to, account, income, share } = entry;
    const whole = share === undefined ? undefined : flowOf(entry.of);
    const paid =
      whole === undefined ? { per: entry.per as Driver, of: entry.of } : { per: whole.per, of: whole.of };
    const formula =
      whole === undefined
        ? timedFormula(entry.amount ?? "", [...path, "amount"], source)
        : binary("multiply", whole.amount, timedFormula(share ?? "", [...path, "share"], source));
    const amount = amountOf(id, label, formula, path);
    return { id, label, from, to, ...paid, account, amount, ...given({ income }), path: written(path) };
  };
  return Object.keys(entries).flatMap((id) => flowOf(id) ?? []);
};
