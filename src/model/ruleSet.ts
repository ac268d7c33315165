import type { PlainDate } from "../calendar/index";
import type { Figure, FigureSet } from "../parameters/index";
import type { IndexSeries } from "../prices/index";
import type { Label } from "../problems/index";
import type { Clock } from "./clock";
import type { Definition } from "./definition";
import type { Account, Assumption, Flow } from "./model";

/** Something a spell may say of itself, read by the formulas of its state. */
export interface RuleInput {
  readonly label: Label;
  /** `text` finds the variant of a table; `number` is decimal text, read like a parameter. */
  readonly kind: "text" | "number";
  /** `unlessAmount`: needed unless the spell states the amount itself. */
  readonly needed: "always" | "never" | "unlessAmount";
  /** What the number must be above, where the rule supposes it: a subsidy to a wage supposes a wage. */
  readonly above?: string;
}

/** A flow of a rule, before a model places it on a state. */
export type RuleFlow = Omit<Flow, "of" | "path">;

/** A quantity that rules name, before a model places it on a state. */
export type RuleDefinition = Required<Pick<Definition, "label" | "formula">>;

/** Flows, and the quantities they are made of. */
export interface RuleFlows {
  /** By a name that is read like a parameter; each reads only those before it. */
  readonly definitions?: Readonly<Record<string, RuleDefinition>>;
  readonly flows: readonly RuleFlow[];
}

/** A category that a state passes into for those who were long enough in others. */
export interface Earning {
  /** States in which the time counts. */
  readonly in: readonly string[];
  /** Months in them, and within how many of the last. */
  readonly months: number;
  readonly within: number;
  /** Which categories pass, and into which. */
  readonly from: readonly string[];
  readonly category: string;
  /** What is earned and by which law, for assumptions. */
  readonly words: Label;
}

/**
 * A state as rules know it. Formulas of its flows read its inputs and the quantities it names; of a number that may be
 * left out they also read `…Stated`, 1 when it was given and else 0.
 */
export interface RuleState extends RuleFlows {
  readonly label: Label;
  readonly inputs: Readonly<Record<string, RuleInput>>;
  /** Whether it is public support for good. */
  readonly permanent?: true;
  /** Whether the state was awarded on a day that decides which rules apply; earliest first. */
  readonly awardedBefore?: readonly { readonly date: PlainDate; readonly state: string }[];
  /** What is earned by time in other states, in the histories of citizens; a cohort tells it apart by states. */
  readonly earned?: Earning;
  /** The first day on which nobody is awarded it any more; who was before goes on. */
  readonly closedFrom?: PlainDate;
}

/** A kind of expense beside the benefits, with the flows it leads to; formulas read `cost`. */
export interface RuleCost extends RuleFlows {
  readonly label: Label;
}

/** An open question of law as a named choice with a stated default. */
export interface RuleSwitch {
  readonly label: Label;
  readonly default: string;
  /** The answers there are, in words; without them any whole number of weeks. */
  readonly choices?: Readonly<Record<string, Label>>;
}

/** What a user chose: answers by switch, and where the citizen pays tax. */
export interface RuleChoices {
  readonly switches: Readonly<Record<string, string>>;
  readonly municipality?: string;
  /** Whether what a municipality keeps of taxes follows the budget year; formulas then read `taxBaseLag` and `budgetYear`. */
  readonly taxKept?: boolean;
}

/** A municipality by its own rate of income tax. */
export interface OwnMunicipality {
  readonly name: string;
  /** In per cent, as decimal text: `24.52`. */
  readonly rate: string;
  /** Where the rate stands; without one it is an assumption. */
  readonly source?: string;
}

/** Rules for one set of choices. */
export interface Rules {
  readonly accounts: readonly Omit<Account, "path">[];
  readonly states: Readonly<Record<string, RuleState>>;
  readonly costs: Readonly<Record<string, RuleCost>>;
  /** Assessed on a calendar year's income; formulas read `wageIncome` and `transferIncome`. */
  readonly yearly: RuleFlows;
  readonly clock: Clock;
  /** Simplifications the rules make, each named. */
  readonly assumptions: readonly Assumption[];
  /** Those that hold only where `yearly` is assessed on a calendar year's own income. */
  readonly yearlyAssumptions: readonly Assumption[];
}

/** A country's rules and figures: `parseHistory(input, { rules: denmark })`. The core imports none. */
export interface RuleSet {
  readonly id: string;
  readonly label: Label;
  readonly currency: string;
  readonly figures: FigureSet;
  readonly switches: Readonly<Record<string, RuleSwitch>>;
  /** Index series that a scenario may name, by their id. */
  readonly series?: Readonly<Record<string, IndexSeries>>;
  /** Municipalities whose tax rate is known. */
  readonly municipalities: readonly string[];
  /** Those of them whose rate is known on a day. */
  readonly municipalitiesOn?: (day: PlainDate) => readonly string[];
  /** The name among these of a municipality as people write it: `København` is `koebenhavn`. */
  readonly municipalityId?: (name: string) => string;
  /** The one of them that stands for any other, such as the average of all. */
  readonly otherMunicipality?: string;
  /** The same rules with a user's own figures over and beside theirs. */
  readonly withFigures?: (own: FigureSet) => RuleSet;
  /** A municipality whose rate the user gives, as a figure of these rules. */
  readonly ownMunicipality?: (own: OwnMunicipality) => {
    readonly municipality: string;
    readonly figure: Figure;
  };
  readonly build: (choices: RuleChoices) => Rules;
}
