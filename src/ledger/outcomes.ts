import type { PlainMonth } from "../calendar/index";
import { type Decimal, exactText } from "../decimal";
import type { ExposurePeriod } from "../model/index";
import { checked } from "../problems/index";
import type { Ledger, LedgerCount } from "./ledger";
import { ledgerShape } from "./shapes";
import { amountOf, joined, type Sum, sum } from "./sum";

/**
 * A result that is not money, in one month or cycle: entrants who come into some states for the first time, or weeks
 * or years in them, each worth what the outcome says.
 */
export interface OutcomeRow {
  readonly strategy: string;
  readonly outcome: string;
  readonly unit: "entrants" | "weeks" | "years";
  readonly segment: string;
  /** Absent from a model without a calendar. */
  readonly month?: PlainMonth;
  /** Whole years since the citizen's own start, when each is followed from it. */
  readonly after?: number;
  /** Without a calendar: the cycle, numbered from 0, and when it counts, in years from the start. */
  readonly cycle?: number;
  readonly time?: string;
  /** Decimal text. */
  readonly quantity: string;
}

const isOutcome = (count: LedgerCount): count is LedgerCount & { readonly kind: "outcome" } =>
  count.kind === "outcome";

type Place = Pick<OutcomeRow, "month" | "after" | "cycle" | "time">;

const placeOf = (period: ExposurePeriod): Place => {
  if (period.cycle !== undefined) return { cycle: period.cycle, time: period.time };
  const { month, after } = period;
  return { month, ...(after === undefined ? {} : { after }) };
};

const outcomeRowsTakes = () => ({ ledger: ledgerShape });

/**
 * What becomes of the citizens, as tidy rows: by strategy, outcome, segment and month or cycle.
 *
 * @example
 * import { evaluate, outcomeRows } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const [first] = outcomeRows(evaluate(model).ledger);
 * [first?.strategy, first?.outcome, first?.cycle, first?.quantity]; // ["monotherapy", "lifeYears", 0, "0.990196078431373"]
 */
export const outcomeRows = /* @__PURE__ */ checked(
  outcomeRowsTakes,
  ({ counts, product, outcomeFactors }: Ledger): readonly OutcomeRow[] => {
    const { periods } = product.exposure;
    const places: Place[] = [];
    const numbers = new Map<string, number>();
    const periodGroups = periods.map((period) => {
      const place = placeOf(period);
      const name = `${place.month} ${place.after} ${place.cycle} ${place.time}`;
      const number = numbers.get(name) ?? places.push(place) - 1;
      numbers.set(name, number);
      return number;
    });
    const width = places.length;
    const outcomes = counts.filter(isOutcome);
    return outcomes.flatMap((outcome) => {
      const segments: string[] = [];
      const sums = sum({
        product,
        flows: [outcome],
        groupOf: (_flow, { segment = "" }) => {
          const known = segments.indexOf(segment);
          return known < 0 ? segments.push(segment) - 1 : known;
        },
        periodGroups,
        width,
        ...(outcomeFactors === undefined ? {} : { factors: outcomeFactors }),
      });
      return [...sums].map(([group, of]) => ({
        strategy: outcome.strategy,
        outcome: outcome.id,
        unit: outcome.unit as OutcomeRow["unit"],
        segment: segments[Math.floor(group / width)] ?? "",
        ...(places[group % width] as Place),
        quantity: exactText(amountOf(of)),
      }));
    });
  },
);

/** What each outcome or event comes to in all, by id. */
export const countsOf = (
  { counts, product, outcomeFactors }: Ledger,
  kind: LedgerCount["kind"],
): ReadonlyMap<string, Decimal> => {
  const flows = counts.filter((count) => count.kind === kind);
  const isValued = kind === "outcome" && outcomeFactors !== undefined;
  const sums = sum({
    product,
    flows,
    groupOf: (flow) => flow,
    ...(isValued ? { factors: outcomeFactors } : {}),
  });
  const found = new Map<string, Sum[]>();
  // What never happens to anybody is not told of.
  for (const [number, of] of sums) {
    const id = flows[number]?.id ?? "";
    found.set(id, [...(found.get(id) ?? []), of]);
  }
  return new Map([...found].map(([id, some]) => [id, amountOf(joined(some))]));
};
