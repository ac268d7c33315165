import type { BridgePart } from "../analysis/index";
import type { PlainDate } from "../calendar/index";
import type { Party } from "../model/index";
import type { AmountUnit } from "../money/index";
import { frozen } from "../plain";
import type { Language } from "../problems/index";

/** What can be drawn. */
export const CHART_KINDS = /* @__PURE__ */ frozen([
  "bridge",
  "cumulative",
  "years",
  "tornado",
  "flows",
  "occupancy",
  "cases",
] as const);

export type ChartKind = (typeof CHART_KINDS)[number];

/** What every chart says of itself; words are in one language. */
interface Head<Kind extends ChartKind> {
  readonly kind: Kind;
  readonly language: Language;
  readonly title: string;
  /** What it is counted in and over: between the title and what is drawn. */
  readonly subtitle: string;
  /** What it shows in words and numbers, for those who do not see it. */
  readonly description: string;
}

/** What amounts are in, and the unit they are shown in: in the data they are in whole units of the currency. */
interface InMoney {
  readonly currency: string;
  readonly unit: AmountUnit;
}

/** A strategy, party or state with what it is called. */
export interface Called {
  readonly id: string;
  readonly label: string;
}

/** One step from the appropriation to the answer. */
export interface BridgeStep {
  /** `rest`: the smallest together. `total`: what all come to. */
  readonly part: BridgePart | "rest" | "total";
  readonly label: string;
  /** Positive where it costs more; exact decimal text, as all amounts of charts are. */
  readonly amount: string;
  /** Where the step begins and ends: the sum before it, and after it. */
  readonly from: string;
  readonly until: string;
}

export interface BridgeChart extends Head<"bridge">, InMoney {
  readonly steps: readonly BridgeStep[];
}

/** What had been gained by a time. */
export interface CumulativePoint {
  /** In years from the first payment. */
  readonly time: string;
  readonly amount: string;
}

export interface CumulativeChart extends Head<"cumulative">, InMoney {
  readonly points: readonly CumulativePoint[];
  /** When it has come back for good; absent where it has not. */
  readonly breakEven?: { readonly time: string; readonly date?: PlainDate; readonly label: string };
  /** What is said where it has not. */
  readonly note?: string;
}

/** What a party pays net in one year of one strategy. */
export interface YearAmount {
  readonly party: Party;
  readonly year: string;
  readonly strategy: string;
  readonly amount: string;
}

export interface YearsChart extends Head<"years">, InMoney {
  readonly parties: readonly Called[];
  readonly strategies: readonly Called[];
  readonly years: readonly string[];
  readonly amounts: readonly YearAmount[];
}

/** What it comes to at one end of a range. */
export interface TornadoEnd {
  /** The parameter's value there, in words. */
  readonly value: string;
  /** Absent where the model has no value. */
  readonly amount?: string;
}

export interface TornadoChartBar {
  readonly parameter: string;
  readonly label: string;
  /** Both ends in words: `20 – 120 måneder`. */
  readonly range: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Whether the answer is another somewhere in the range. */
  readonly turns: boolean;
}

export interface TornadoChart extends Head<"tornado">, InMoney {
  readonly base: string;
  readonly bars: readonly TornadoChartBar[];
  /** What the two ends, and a parameter that turns the answer, are marked by. */
  readonly words: { readonly low: string; readonly high: string; readonly turns: string };
}

/** What one party pays another in one strategy. */
export interface FlowAmount {
  readonly from: Party;
  readonly to: Party;
  readonly strategy: string;
  readonly amount: string;
}

export interface FlowsChart extends Head<"flows">, InMoney {
  readonly parties: readonly Called[];
  readonly strategies: readonly Called[];
  readonly amounts: readonly FlowAmount[];
}

/** How many citizens are in one state at one time. */
export interface OccupancyCount {
  readonly strategy: string;
  /** `rest`: those that hold the fewest, together. */
  readonly state: string;
  /** A month or, without a calendar, a cycle. */
  readonly time: string;
  readonly citizens: number;
}

export interface OccupancyChart extends Head<"occupancy"> {
  readonly strategies: readonly Called[];
  /** In the order they are stacked in, from the bottom. */
  readonly states: readonly Called[];
  readonly times: readonly string[];
  readonly counts: readonly OccupancyCount[];
}

/** What one case comes to. */
export interface CaseAmount {
  /** Absent of the scenario as it is written. */
  readonly case?: string;
  readonly label: string;
  readonly strategy: string;
  readonly amount: string;
  readonly pays: boolean;
}

export interface CasesChart extends Head<"cases">, InMoney {
  readonly cases: readonly CaseAmount[];
}

/** A picture as plain data: every mark with its value, and all words it is drawn with. */
export type Chart =
  | BridgeChart
  | CumulativeChart
  | YearsChart
  | TornadoChart
  | FlowsChart
  | OccupancyChart
  | CasesChart;
