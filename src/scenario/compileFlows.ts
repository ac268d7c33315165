import { binary } from "../formula/index";
import type { Driver, Flow } from "../model/index";
import type { Compiling } from "./compiling";
import { both, given } from "./given";

/** The flows a user wrote for one strategy, shares of others worked out. */
export const compileFlows = (
  { document, formulaAt, written }: Compiling,
  strategy: string,
): readonly Flow[] => {
  const entries = document.strategies[strategy]?.flows ?? {};
  const flowOf = (id: string): Flow | undefined => {
    const entry = entries[id];
    if (entry === undefined) return undefined;
    const path = ["strategies", strategy, "flows", id];
    const { label = both(id), from, to, account, income, share } = entry;
    const whole = share === undefined ? undefined : flowOf(entry.of);
    const paid =
      whole === undefined ? { per: entry.per as Driver, of: entry.of } : { per: whole.per, of: whole.of };
    const amount =
      whole === undefined
        ? formulaAt([...path, "amount"])
        : binary("multiply", whole.amount, formulaAt([...path, "share"]));
    return { id, label, from, to, ...paid, account, amount, ...given({ income }), path: written(path) };
  };
  return Object.keys(entries).flatMap((id) => flowOf(id) ?? []);
};
