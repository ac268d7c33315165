import type { Formula, NumberStyle } from "../formula/index";
import type { PriceLevel } from "../money/index";
import type { Evidence, Sources } from "../parameters/index";
import type { Compounding, DiscountSchedule, IndexSeries, Timing } from "../prices/index";
import type { Distribution } from "../probability/distribution/distribution";
import type { Label, Language, Path } from "../problems/index";
import type { BackgroundFigure } from "./background";
import type { Bound } from "./bound";
import type { Capacity, Driver } from "./capacity";
import type { Clock, ClockStart } from "./clock";
import type { Cohort } from "./cohort";
import type { Definition } from "./definition";
import type { Dynamics } from "./dynamics";
import type { FigureTable } from "./figureTable";
import type { Goal } from "./goal";
import type { Horizon } from "./horizon";
import type { Party } from "./party";
import type { Segment, Spell, State } from "./state";
import type { Trial } from "./trial";

/** A value in prices of another year than the scenario's: it is multiplied and divided to stand in the scenario's own. */
export interface Stated {
  readonly value: string;
  readonly year: number;
  readonly times: string;
  readonly over: string;
}

/** A scenario's name for a number or a formula, with how it is known. */
export interface Parameter {
  readonly id: string;
  readonly label: Label;
  readonly formula: Formula;
  /** In the notation of `parseUnit`: `DKK/place-year`. */
  readonly unit: string;
  readonly evidence: Evidence;
  /** Where it was read, or what it was computed from. */
  readonly source?: Label;
  readonly note?: Label;
  /** Lowest and highest value thought possible, as decimal text. */
  readonly range?: readonly [string, string];
  /**
   * The value at which it has no effect: what the comparator has anyway, 0 for an effect, 1 for all that is kept. In its
   * own unit and the scenario's prices; it does not follow from the parameter itself.
   */
  readonly neutral?: Formula;
  /** As it was read, when that was in prices of another year and it was carried to the scenario's own. */
  readonly stated?: Stated;
  /** What it is drawn from, in the prices its value is written in: `stated`, where it is. */
  readonly distribution?: Distribution;
  /** What it was before another value was put in its place. */
  readonly changedFrom?: Pick<Parameter, "formula" | "evidence" | "source" | "note" | "stated">;
  readonly path: Path;
}

/** Where an amount stands in a Danish municipal budget. */
export interface Account {
  readonly id: string;
  /** The line in an overview of all activities. */
  readonly label: Label;
  /** The line in a table of one control area, when it is named more briefly there. */
  readonly shortLabel: Label;
  /** Styringsområde: service, overførsler mv., anlæg. */
  readonly controlArea: string;
  /** Function of the municipal chart of accounts, such as `5.57.73`. */
  readonly function?: string;
  /** Bevilling, such as `35.30`. */
  readonly appropriation?: string;
  /** Udvalg, such as BIU. */
  readonly committee?: string;
  /** Udgift (U) or indtægt (I). */
  readonly direction: "expense" | "income";
  readonly path: Path;
}

/** An amount from one party to another for each unit of its driver. */
export interface Flow {
  readonly id: string;
  readonly label: Label;
  readonly from: Party;
  readonly to: Party;
  /** What one amount is paid for. */
  readonly per: Driver;
  /** The capacity, state, phase or event that is counted. */
  readonly of: string;
  readonly account: string;
  /** Reads parameters, tables and definitions of the model. */
  readonly amount: Formula;
  /** What the amount is to the one who receives it, for income tax. */
  readonly income?: "wage" | "transfer";
  /** Income tax: so that results can be shown before and after it. */
  readonly tax?: true;
  /** Whether equalisation and budget guarantee even out what it does to a municipality: see `retained`. */
  readonly equalised?: true;
  readonly path: Path;
}

/** Income that no flow of the model pays, by calendar year; decimal text. */
export interface OtherIncome {
  readonly wage: string;
  readonly transfer: string;
}

/** What one citizen lived: spells in order of time, without overlap. */
export interface History {
  readonly spells: readonly Spell[];
  readonly clockStart: ClockStart;
  readonly otherIncome: Readonly<Record<string, OtherIncome>>;
}

/** A choice the result rests on, in words. */
export interface Assumption {
  readonly id: string;
  readonly label: Label;
}

/** One way of treating the citizens: one arm. */
export interface Strategy {
  readonly id: string;
  readonly label: Label;
  readonly capacity: readonly Capacity[];
  readonly flows: readonly Flow[];
  /** How citizens move; without it a strategy is a budget. */
  readonly dynamics?: Dynamics;
  /**
   * What it reads in the place of parameters, by name: those it has values of its own for, and those that follow from
   * them. Its own formulas read them already; what weighs outcomes is common to all strategies.
   */
  readonly own?: Readonly<Record<string, string>>;
  /** Observed spells, when the strategy is a history rather than a plan. */
  readonly history?: History;
}

/** A rate per year and how it is added: what its schedule can be made again from at another value, by `rateSchedule`. */
export interface ModelRate {
  readonly formula: Formula;
  readonly compounding: Compounding;
}

/**
 * The discounting a scenario asks for: of a budget to `base`, of a citizen's years to their own start. Without a
 * calendar every amount is discounted by its own time (`exact`).
 */
export interface ModelDiscounting {
  readonly label: Label;
  readonly schedule: DiscountSchedule;
  readonly timing: Timing;
  readonly base: number | "ownStart";
  /** What the schedule was made from; none where it is a guidance's. */
  readonly rate?: ModelRate;
  /** How outcomes are discounted; not at all when left out. */
  readonly outcomes?: {
    readonly label: Label;
    readonly schedule: DiscountSchedule;
    readonly rate?: ModelRate;
  };
}

/** What those who decide ask of a scenario. */
export interface Decision {
  /** Parameters whose break-even is asked for, by name. */
  readonly breakEven: readonly string[];
  /** The longest payback that is accepted, in years; decimal text. */
  readonly maxPaybackYears?: string;
}

/** What is drawn of parameters that have a range and no distribution: the family over the range, and never of a target. */
export interface Uncertainty {
  readonly ranges: "pert" | "triangular" | "uniform";
}

/**
 * The ordinary effort, written once in the reference and charged to every other strategy with citizens: to one that
 * includes it in full, to one that replaces it only while none of its own phases holds, and for what cannot be avoided.
 */
export interface OrdinaryEffort {
  /** The strategy in which it is written. */
  readonly reference: string;
  /** Ids of the flows that it is, in whichever strategy. */
  readonly flows: readonly string[];
}

/** How a scenario values what happens for society, beside the budgets of those who pay. */
export interface ModelWelfare {
  /** Nettoafgiftsfaktor: what market prices are of factor prices. */
  readonly netTaxFactor: Formula;
  /** Skatteforvridning: what each krone of public need costs society beyond itself. */
  readonly distortion: Formula;
  /** What one of each outcome is worth in money. */
  readonly outcomes: Readonly<Record<string, Formula>>;
}

/** A case of a scenario: its name in the file, and what it is called. */
export interface CaseName {
  readonly id: string;
  readonly label: Label;
  /** Strategies that it says nothing of and changes all the same, as they extend one that it changes. */
  readonly inherited?: readonly string[];
}

/**
 * A scenario, checked and compiled: plain, structured-cloneable data without schemas or closures.
 * Every node keeps the scenario path it came from.
 */
export interface Model {
  readonly kind: "model";
  /** SHA-256 of what was compiled, as canonical JSON: two documents that say the same have the same. */
  readonly fingerprint: string;
  /** The fingerprint before other values were put in the place of the scenario's own. */
  readonly unchanged?: string;
  readonly title: Label;
  readonly language: Language;
  /** How the scenario writes numbers, when it says so: values given as text are read alike. */
  readonly numberStyle?: NumberStyle;
  readonly source?: Label;
  /** What a reader must know first. */
  readonly note?: Label;
  readonly currency: string;
  readonly priceLevel: PriceLevel;
  /** The series that carries amounts to another price level, when the scenario names one. */
  readonly index?: IndexSeries;
  readonly horizon: Horizon;
  readonly cohort?: Cohort;
  /** How amounts are discounted when that is asked for. */
  readonly discounting?: ModelDiscounting;
  /**
   * The share of what equalised flows do to the municipality that it keeps after equalisation and budget
   * guarantee, when the scenario says so.
   */
  readonly retainedShare?: Formula;
  readonly welfare?: ModelWelfare;
  readonly decision?: Decision;
  readonly uncertainty?: Uncertainty;
  /** What is to be reached, and what was counted. No part of the fingerprint: no amount follows from them. */
  readonly goals?: readonly Goal[];
  /** What a reader ought to know beside it. No part of the fingerprint, as goals are not. */
  readonly background?: readonly BackgroundFigure[];
  /** The trial that its numbers are from, or that could give them. No part of the fingerprint either. */
  readonly trial?: Trial;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Quantities that amounts are made of, by name: each is read by some amount, and none by way of itself. */
  readonly definitions: Readonly<Record<string, Definition>>;
  /** What values must be, so that others than the scenario's own are checked as its own were. */
  readonly bounds: readonly Bound[];
  readonly accounts: readonly Account[];
  readonly states: readonly State[];
  readonly segments: readonly Segment[];
  readonly clock?: Clock;
  /** Texts of the sources of the document's own figures, by the keys that rows of tables name them with. */
  readonly sources?: Sources;
  /** Figures that formulas read, by name. */
  readonly tables: Readonly<Record<string, FigureTable>>;
  /** Choices and simplifications that are not figures. */
  readonly assumptions: readonly Assumption[];
  readonly strategies: readonly Strategy[];
  /** What else the scenario may be compiled as: `parseScenario(input, { case: id })`. No part of the fingerprint. */
  readonly cases?: readonly CaseName[];
  /** The case this is, when it is one; its title says so. */
  readonly case?: CaseName;
  /** The strategy the others are held against, when the scenario says so. */
  readonly reference?: string;
  /** What citizens get anyway, when the scenario says so. */
  readonly ordinaryEffort?: OrdinaryEffort;
  /** Findings of `critic` that were looked into, with the reason they may stand. */
  readonly accept?: readonly { readonly id: string; readonly reason: Label }[];
  /** The printed tables this budget can be held against. */
  readonly printed?: { readonly file: string; readonly model: string };
}
