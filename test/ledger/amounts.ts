import { entriesOf } from "../../src/ledger/entries";
import type { Ledger, LedgerFlow } from "../../src/ledger/index";

/** One amount of a ledger by all that names it, at working precision. */
export interface Amount {
  readonly strategy: string;
  readonly flow: string;
  readonly month?: string;
  readonly date?: string;
  readonly after?: number;
  readonly cycle?: number;
  readonly time?: string;
  readonly state?: string;
  readonly phase?: string;
  readonly segment?: string;
  readonly step?: string;
  readonly quantity: string;
  readonly amount: string;
}

/** Every amount of a ledger, in its order. */
export const amountsIn = ({ product, flows, factors }: Ledger): readonly Amount[] =>
  entriesOf(product, flows, factors).map(({ flow: number, key, period, quantity, amount }) => {
    const { strategy, id } = flows[number] as LedgerFlow;
    const { kind, of, segment, step } = key;
    const { month, date, after, cycle, time } = period;
    return {
      strategy,
      flow: id,
      ...(month === undefined ? {} : { month }),
      ...(date === undefined ? {} : { date }),
      ...(after === undefined ? {} : { after }),
      ...(cycle === undefined ? {} : { cycle, time }),
      ...(kind === "state" ? { state: of } : {}),
      ...(kind === "phase" ? { phase: of } : {}),
      ...(segment === undefined ? {} : { segment }),
      ...(step === undefined ? {} : { step }),
      quantity: quantity.toFixed(),
      amount: amount.toFixed(),
    };
  });

/** The same ledger with some of its flows. */
export const withFlows = (ledger: Ledger, isIn: (flow: LedgerFlow) => boolean): Ledger => ({
  ...ledger,
  flows: ledger.flows.filter(isIn),
});
