import type { Ledger } from "./ledger";

/** A ledger with what follows the citizens of one segment alone. */
export const ofSegment = (ledger: Ledger, segment: string): Ledger => {
  const { exposure, flows, runs } = ledger.product;
  const kept = runs.key.flatMap((key, run) => (exposure.keys[key]?.segment === segment ? [run] : []));
  const columnOf = (name: keyof typeof runs): readonly number[] => kept.map((run) => runs[name][run] ?? 0);
  // As many of the kept runs lie before a place as the place has now.
  const placeOf = (run: number): number => kept.filter((each) => each < run).length;
  return {
    ...ledger,
    product: {
      ...ledger.product,
      flows: flows.map((flow) => ({ ...flow, runs: [placeOf(flow.runs[0]), placeOf(flow.runs[1])] })),
      runs: {
        key: columnOf("key"),
        from: columnOf("from"),
        until: columnOf("until"),
        price: columnOf("price"),
      },
    },
  };
};
