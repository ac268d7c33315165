import type { PlainDate, PlainMonth } from "../calendar/index";
import { exactText } from "../decimal";
import type { Driver, Party } from "../model/index";
import { checkGiven } from "../problems/index";
import { entriesOf } from "./entries";
import type { Ledger, LedgerFlow } from "./ledger";
import { ledgerShape } from "./shapes";
import { yearOfPeriod } from "./when";

/** One amount of a ledger as a flat object, for data frames, charts and databases. */
export interface Row {
  readonly strategy: string;
  readonly flow: string;
  readonly account: string;
  readonly controlArea: string;
  readonly from: Party;
  readonly to: Party;
  /** The calendar year; without a calendar, whole years from the start. */
  readonly year: number;
  readonly month: PlainMonth | null;
  readonly date: PlainDate | null;
  /** Without a calendar: the cycle, numbered from 0, and when the amount counts, in years from the start. */
  readonly cycle: number | null;
  readonly time: number | null;
  /** The citizen's state or phase, segment and step of the clock; `null` for what is bought. */
  readonly state: string | null;
  readonly phase: string | null;
  readonly segment: string | null;
  readonly step: string | null;
  /** The first of the cycles since the start, and of those in the state, where prices tell these apart. */
  readonly sinceEntry: number | null;
  readonly inState: number | null;
  readonly per: Driver;
  readonly quantity: number;
  readonly amount: number;
  /** The same amount as decimal text: exact to 34 digits, or as far as doubles know it. */
  readonly exact: string;
  readonly currency: string;
  /** `2022` for fixed prices of that year, or `running`. */
  readonly priceLevel: string;
  readonly discounted: boolean;
}

/** The control area (styringsområde) of each account. */
export const controlAreasOf = ({ accounts }: Pick<Ledger, "accounts">): ((account: string) => string) => {
  const areas = new Map(accounts.map(({ id, controlArea }) => [id, controlArea]));
  return (account) => areas.get(account) ?? "";
};

const rowsTakes = () => ({ ledger: ledgerShape });

/**
 * A ledger as tidy rows: one per flow and month, with every key spelled out.
 *
 * @example
 * import { boughtOnly, evaluate, rows } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const { ledger } = evaluate(boughtOnly(await loadScenario(file, { rules: denmark })));
 * const [first] = rows(ledger);
 * [first?.account, first?.month, first?.exact]; // ["activation", "2022-07", "933333.3333333333333333333333333333"]
 */
export const rows = (ledger: Ledger): readonly Row[] => {
  checkGiven(rowsTakes, { ledger });
  const { product, flows, factors, currency, priceLevel, discounting } = ledger;
  const areaOf = controlAreasOf(ledger);
  const level = priceLevel === "running" ? "running" : String(priceLevel.fixed);
  return entriesOf(product, flows, factors).map(({ flow: number, key, period, quantity, amount }) => {
    const flow = flows[number] as LedgerFlow;
    const exact = exactText(amount);
    return {
      strategy: flow.strategy,
      flow: flow.id,
      account: flow.account,
      controlArea: areaOf(flow.account),
      from: flow.from,
      to: flow.to,
      year: yearOfPeriod(period, ledger),
      month: period.month ?? null,
      date: period.date ?? null,
      cycle: period.cycle ?? null,
      time: period.cycle === undefined ? null : Number(period.time),
      state: key.kind === "state" ? key.of : null,
      phase: key.kind === "phase" ? key.of : null,
      segment: key.segment ?? null,
      step: key.step ?? null,
      sinceEntry: key.sinceEntry ?? null,
      inState: key.inState ?? null,
      per: flow.per,
      quantity: Number(exactText(quantity)),
      amount: Number(exact),
      exact,
      currency,
      priceLevel: level,
      discounted: discounting !== undefined,
    };
  });
};
