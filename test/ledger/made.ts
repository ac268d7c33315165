import type { PlainDate } from "../../src/calendar/index";
import { Decimal } from "../../src/decimal";
import { exposureBuilder } from "../../src/exposure/index";
import type { Ledger, LedgerFlow, Part } from "../../src/ledger/index";
import { priceTable } from "../../src/ledger/priceTable";
import type { Key } from "../../src/model/index";

/** Amounts of a flow, or how much of an outcome or event there is, by the day. */
export type Made = readonly (readonly [date: PlainDate, amount: string])[];

interface Lines {
  readonly flows: readonly (Omit<LedgerFlow, "parts"> & { readonly made: Made })[];
  /** Entrants of outcomes of the difference or strategy, by id. */
  readonly outcomes?: Readonly<Record<string, Made>>;
}

/** A ledger of amounts that are given, one of each at its own price. */
export const madeLedger = (
  { flows, outcomes = {} }: Lines,
  more: Partial<Ledger> = {},
  strategy = flows[0]?.strategy ?? "only",
): Ledger => {
  const builder = exposureBuilder();
  const lines = [
    ...flows.map(({ made, id, ...flow }) => ({
      made,
      key: { strategy: flow.strategy, kind: "dates", of: id },
    })),
    ...Object.entries(outcomes).map(([of, made]) => ({ made, key: { strategy, kind: "firstEntry", of } })),
  ] as readonly { readonly made: Made; readonly key: Key }[];
  for (const { made, key } of lines)
    for (const [date] of made) {
      builder.begin(key);
      builder.put(builder.day(date), 1);
    }
  const table = priceTable(builder.build());
  let next = 0;
  const parts = lines.map(({ made, key }): readonly Part[] => {
    const priced = made.map(([, amount]) => ({ key: next++, price: new Decimal(amount) }));
    const flow = { strategy: key.strategy, measure: { by: "one", divisor: "1" }, readsStep: false } as const;
    return [{ flow: table.addAt(flow, priced), sign: 1 }];
  });
  return {
    currency: "DKK",
    priceLevel: { fixed: 2022 },
    accounts: [],
    ...more,
    flows: flows.map(({ made: _, ...flow }, index) => ({ ...flow, parts: parts[index] ?? [] })),
    counts: Object.keys(outcomes).map((id, index) => ({
      strategy,
      id,
      kind: "outcome",
      unit: "entrants",
      parts: parts[flows.length + index] ?? [],
    })),
    product: table.build(),
  };
};
