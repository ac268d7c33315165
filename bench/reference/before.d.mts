// What is asked of an engine, frozen or of today: models and ledgers are its own and passed on unread, and what it
// answers is told as far as it is compared. Written by hand: it does not follow the types of src/.

/** A compiled scenario. */
export type Model = object;

/** An engine's own; only its verbs may look inside. */
export type Ledger = object;

export type Perspective =
  | "municipality"
  | "centralGovernment"
  | "region"
  | "foundation"
  | "unemploymentFund"
  | "citizen"
  | "employer"
  | "economy"
  | "public"
  | "society";

export type Reach = "until" | "followUp";

export interface OutcomeRow {
  readonly strategy: string;
  readonly outcome: string;
  readonly segment: string;
  readonly month?: string;
  readonly after?: number;
  readonly cycle?: number;
  readonly quantity: string;
}

export interface Entrants {
  readonly date?: string;
  readonly segment: string;
  readonly count: number;
}

export interface PlaceUse {
  readonly strategy: string;
  readonly capacity: string;
  readonly bought: string;
  readonly used: string;
  readonly empty: string;
  readonly beyond: string;
}

export interface Result {
  readonly ledger: Ledger;
  readonly strategies: readonly { readonly id: string }[];
  readonly outcomes: readonly OutcomeRow[];
  readonly entrants: readonly Entrants[];
  readonly places: readonly PlaceUse[];
}

export interface Arm {
  readonly ledger: Ledger;
  readonly outcomes: readonly OutcomeRow[];
  readonly citizens: string;
  readonly placeYears: string;
}

export interface Row {
  readonly strategy: string;
  readonly flow: string;
  readonly account: string;
  readonly controlArea: string;
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly month: string | null;
  readonly date: string | null;
  readonly cycle: number | null;
  readonly time: number | null;
  readonly state: string | null;
  readonly phase: string | null;
  readonly segment: string | null;
  readonly step: string | null;
  readonly per: string;
  readonly quantity: number;
  readonly amount: number;
  readonly exact: string;
  readonly currency: string;
  readonly priceLevel: string;
  readonly discounted: boolean;
}

export interface YearRow {
  readonly strategy: string;
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly flow: string;
  readonly account: string;
  readonly controlArea: string;
  readonly amount: number;
  readonly exact: string;
}

export interface Pivot {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly rowTotals: readonly string[];
  readonly columnTotals: readonly string[];
  readonly total: string;
}

export interface UnitCost {
  readonly total: string;
  readonly count: string;
  readonly each?: string;
}

export interface PartyCost {
  readonly party: string;
  readonly key?: string;
  readonly beforeTax: string;
  readonly tax: string;
  readonly afterTax: string;
}

export interface WhoPays {
  readonly parties: readonly PartyCost[];
  readonly byYear: readonly PartyCost[];
  readonly byAccount: readonly PartyCost[];
}

export interface StateCost {
  readonly state: string;
  readonly segment: string;
  readonly party: string;
  readonly beforeTax: string;
  readonly afterTax: string;
}

export interface PaybackRow {
  readonly perspective: string | readonly string[];
  readonly stage: string;
  readonly controlArea?: string;
  readonly per: "cohort" | "citizen";
  readonly discounted: boolean;
  readonly outcome: string;
  readonly first?: string;
  readonly permanent?: string;
  readonly date?: string;
  readonly isWithin?: boolean;
}

export interface ExplainedFlow {
  readonly strategy: string;
  readonly flow: string;
  readonly per: string;
  readonly segment?: { readonly en: string };
  readonly step?: string;
  readonly months: readonly string[];
  readonly years?: readonly number[];
  readonly quantity: string;
  readonly total: string;
  readonly parameters: readonly { readonly id: string; readonly value: string }[];
  readonly figures: readonly {
    readonly id: string;
    readonly values: readonly { readonly from: string; readonly value: string }[];
  }[];
}

export interface Explanation {
  readonly total: string;
  readonly flows: readonly ExplainedFlow[];
}

export interface OverviewLine {
  readonly perspective: string | readonly string[];
  readonly stage: string;
  readonly costs: Readonly<Record<string, string>>;
  readonly differences: Readonly<Record<string, string>>;
  readonly discounted?: Readonly<Record<string, string>>;
  readonly discountedCosts?: Readonly<Record<string, string>>;
}

export interface OverviewSegment {
  readonly segment: string;
  readonly citizens: string;
  readonly lines: readonly OverviewLine[];
}

export interface Overview {
  readonly citizens: string;
  readonly cohort: readonly OverviewLine[];
  readonly perCitizen: readonly OverviewLine[];
  readonly bySegment: readonly OverviewSegment[];
}

export interface WelfareAccount {
  readonly output: string;
  readonly resources: string;
  readonly outcomes: string;
  readonly distortion: string;
  readonly leisure: string;
  readonly net: { readonly withoutLeisure: string; readonly withLeisure: string };
  readonly publicNeed: string;
}

export interface DiscountRule {
  readonly schedule: object;
  readonly timing: string;
  readonly base: number | string;
}

export interface Valuation {
  readonly priceLevel?: "running" | { readonly fixed: number };
  readonly index?: object;
  readonly discounting?: DiscountRule;
}

/** The verbs. As methods, so that an engine whose models and ledgers say more is one, too. */
export interface Engine {
  armOf(result: Result, strategy: string): Arm;
  beforeTax(ledger: Ledger): Ledger;
  compare(result: Result, of: string, against: string): Arm;
  evaluate(model: Model, options?: { readonly reach?: Reach }): Result;
  explain(model: Model, ledger: Ledger, question: object): Explanation;
  netCost(ledger: Ledger, perspective: Perspective): { toString(): string };
  overview(model: Model): Overview;
  paybacks(model: Model): { readonly rows: readonly PaybackRow[] };
  perCitizen(arm: Arm, perspective: Perspective): UnitCost;
  pivot(ledger: Ledger, options: object): Pivot;
  retained(ledger: Ledger, share: string): Ledger;
  rows(ledger: Ledger): readonly Row[];
  stateCosts(model: Model, strategy: string): readonly StateCost[];
  unitCosts(arm: Arm, perspective: Perspective): readonly (UnitCost & { readonly per: string })[];
  value(ledger: Ledger, valuation: Valuation): Ledger;
  valueOutcomes(rows: readonly OutcomeRow[], rule: DiscountRule): readonly OutcomeRow[];
  welfare(difference: Arm, values: object): WelfareAccount;
  whoPays(ledger: Ledger, strategy: string): WhoPays;
  yearRows(ledger: Ledger): readonly YearRow[];
}

export const armOf: Engine["armOf"];
export function breakEven(model: Model, options: object): object;
export const beforeTax: Engine["beforeTax"];
export const compare: Engine["compare"];
export const evaluate: Engine["evaluate"];
export const explain: Engine["explain"];
export function figuresBehind(model: Model, entries: readonly object[]): readonly object[];
export const netCost: Engine["netCost"];
export const overview: Engine["overview"];
export const paybacks: Engine["paybacks"];
export const perCitizen: Engine["perCitizen"];
export const pivot: Engine["pivot"];
export const retained: Engine["retained"];
export const rows: Engine["rows"];
export const stateCosts: Engine["stateCosts"];
export const unitCosts: Engine["unitCosts"];
export const value: Engine["value"];
export const valueOutcomes: Engine["valueOutcomes"];
export const welfare: Engine["welfare"];
export const whoPays: Engine["whoPays"];
export const yearRows: Engine["yearRows"];
