import type { Ledger, LedgerEntry, LedgerFlow } from "./ledger";

/** A ledger's entry together with what its flow and account say of it. */
export interface KnownEntry {
  readonly entry: LedgerEntry;
  readonly flow: LedgerFlow;
  readonly controlArea: string;
}

/** Every entry with its flow and control area. An entry whose flow the ledger does not list is not one of its own. */
export const knownEntries = (ledger: Ledger): readonly KnownEntry[] => {
  const key = (strategy: string, id: string): string => JSON.stringify([strategy, id]);
  const flows = new Map(ledger.flows.map((flow) => [key(flow.strategy, flow.id), flow]));
  const areas = new Map(ledger.accounts.map(({ id, controlArea }) => [id, controlArea]));
  return ledger.entries.flatMap((entry) => {
    const flow = flows.get(key(entry.strategy, entry.flow));
    return flow === undefined ? [] : [{ entry, flow, controlArea: areas.get(flow.account) ?? "" }];
  });
};
