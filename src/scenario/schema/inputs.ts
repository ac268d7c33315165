/**
 * What documents may hold when they are written in TypeScript. Made of the schemas, with their descriptions, by
 * `npx vitest run test/scenario/input -u`; a test holds the two together.
 */

/** One text for both languages, or one for each. */
export type LabelInput = string | { readonly da: string; readonly en: string };

/** Parts of something, at any depth: what is left out is inherited. */
export type PartOf<Whole> = Whole extends string | number | boolean | readonly unknown[]
  ? Whole
  : { readonly [Key in keyof Whole]?: PartOf<Whole[Key]> };

/** A strategy laid over another, from which it inherits what it does not say itself. */
export interface ExtendingStrategyInput extends PartOf<Omit<WholeStrategyInput, "extends" | "without">> {
  /** Another strategy, over which this one is laid. */
  readonly extends: string;
  /** What of it is left out: flows.places */
  readonly without?: readonly string[];
}

/** A strategy: whole, or laid over another. */
export type StrategyInput = WholeStrategyInput | ExtendingStrategyInput;

/** A scenario, as `parseScenario` reads it. */
export interface ScenarioInput {
  readonly kind?: "scenario";
  /** The language of the output. */
  readonly language?: "da" | "en";
  /** How numbers are written in this file. */
  readonly numbers?: "danish" | "english";
  readonly title: LabelInput;
  readonly source?: LabelInput;
  /** What a reader must know first; the first page says it. */
  readonly note?: LabelInput;
  readonly prices: PricesInput;
  readonly horizon: HorizonInput;
  /** A file beside this one with evidence of your own, which parameters name. */
  readonly evidence?: string;
  /** Whose rules and figures: denmark */
  readonly rules?: string;
  /** Take every figure as it stood on this day. */
  readonly asOf?: string;
  /** What to do where a figure has no value. */
  readonly gaps?:
    | "refuse"
    | "carryForward"
    | {
        readonly regulate: string;
      };
  /** A file of your own figures (kind: figures), or sources and figures here. */
  readonly figures?: string | OwnFiguresInput;
  /** Whose income tax: koebenhavn, or { name: Aarhus, rate: 24.52 }; none when left out. */
  readonly municipality?: string | MunicipalityInput;
  /** Answers to open questions of law. */
  readonly switches?: Readonly<Record<string, string>>;
  readonly discounting?: DiscountingInput;
  readonly welfare?: WelfareInput;
  /** What a municipality keeps after equalisation and budget guarantee, with taxKept of all but tax: 0 to 1. */
  readonly retainedShare?: string | number;
  /** Count only what a municipality keeps of its tax, by budget year (Denmark from 2021). */
  readonly taxKept?: {
    /** Years from the horizon's first until the tax base that the municipality is paid by has the change. */
    readonly lag: string | number;
  };
  /** Where a citizen may be, one at a time. */
  readonly states?: Readonly<Record<string, StateInput>>;
  /** Parts of the cohort, by share. */
  readonly segments?: Readonly<Record<string, SegmentInput>>;
  /** Results that are not money. */
  readonly outcomes?: Readonly<Record<string, OutcomeInput>>;
  /** Who starts, when: the same in every strategy. */
  readonly intake?: IntakeInput;
  /** Findings of check that were looked into, with the reason they may stand. */
  readonly accept?: readonly {
    readonly id: string;
    readonly reason: LabelInput;
  }[];
  /** What is to be decided. */
  readonly decision?: DecisionInput;
  /** What simulate draws where a parameter has no distribution. */
  readonly uncertainty?: {
    /** Draws every other parameter that has a range, but no target: pert, most likely at its value and never outside. */
    readonly ranges: "pert" | "triangular" | "uniform";
  };
  /** What is to be reached: `traedesten follow-up` holds counts against it. */
  readonly goals?: Readonly<
    Record<
      string,
      {
        readonly label?: LabelInput;
        /** The strategy whose citizens it is about. */
        readonly strategy: string;
        /** Of those who come into its states for the first time. */
        readonly outcome: string;
        /** The share of all referred who are to reach it: 20%, or a formula. */
        readonly share: string | number;
        /** The day results are followed up, the last that counts. */
        readonly followUp?: string;
        /** The day it is to be reached by, where a source has one. */
        readonly deadline?: string;
        readonly source?: LabelInput;
        readonly note?: LabelInput;
      }
    >
  >;
  /** What was counted of the goals. */
  readonly actuals?: readonly {
    /** A name under goals. */
    readonly goal: string;
    /** The day it was counted, the last that counts. */
    readonly date: string;
    /** How many had reached the goal by then. */
    readonly count: string | number;
    /** How many had been referred by then. */
    readonly of: string | number;
    readonly source?: LabelInput;
    readonly note?: LabelInput;
  }[];
  /** Figures a reader ought to know, such as earlier grants: they enter no sum. */
  readonly background?: Readonly<
    Record<
      string,
      {
        readonly label?: LabelInput;
        readonly value: string | number;
        /** DKK, EUR, persons */
        readonly unit: string;
        /** Where it was read. */
        readonly source: LabelInput;
        readonly note?: LabelInput;
      }
    >
  >;
  /** A trial of two strategies: `traedesten power` says what it can see. */
  readonly trial?: {
    /** What is counted of each citizen, and by when, in words. */
    readonly outcome?: LabelInput;
    /** Two strategies: `reference`, or the last, is the control group. */
    readonly arms: Readonly<
      Record<
        string,
        {
          /** How many are in the arm: a number, or a formula. */
          readonly citizens: string | number;
          /** The share of them that is expected to reach it: a formula. */
          readonly share: string | number;
        }
      >
    >;
  };
  readonly printed?: {
    /** A printed-tables file beside this one. */
    readonly file: string;
    /** Which of its models this scenario rebuilds. */
    readonly model: string;
  };
  readonly parameters?: Readonly<Record<string, ParameterInput>>;
  readonly accounts: Readonly<Record<string, AccountInput>>;
  /** The strategy the others are held against. */
  readonly reference?: string;
  /** What citizens get anyway: every other strategy is charged for it. */
  readonly ordinaryEffort?: {
    /** The flow of the reference that is its ordinary effort, or several. */
    readonly flow: string | readonly string[];
    /** How much of it falls away where it is replaced: 0 to 1, 1 when left out; or flow by flow: { bought: 1 } */
    readonly avoidableShare?: string | number | Readonly<Record<string, string | number>>;
  };
  readonly strategies: Readonly<Record<string, StrategyInput>>;
  /** The scenario otherwise: each laid over it and run as one of its own. */
  readonly cases?: Readonly<Record<string, CaseInput>>;
}

/** Currency and price level. */
export interface PricesInput {
  /** DKK */
  readonly currency: string;
  /** 2022, or running (løbende) */
  readonly level: string | number;
  /** A published index that moves prices between levels, or the name of one of the rules'. */
  readonly index?: IndexInput;
}

/** A published index that moves prices between levels. */
export type IndexInput =
  | string
  | {
      readonly id: string;
      readonly kind: "prices" | "wages" | "public" | "benefits" | "construction";
      readonly label?: LabelInput;
      /** When the series was published, such as 2024-08. */
      readonly vintage: string;
      /** What stands for 100: 2015 = 100 */
      readonly base: string;
      readonly source: string;
      readonly values: Readonly<Record<string, string | number>>;
    };

/** What time is counted: dates, or a number of cycles. */
export interface HorizonInput {
  /** The first day counted. */
  readonly from?: string;
  /** The first day not counted. */
  readonly until?: string;
  /** How long each citizen is followed: 5 years */
  readonly followUp?: string | number;
  /** Without a calendar: how many cycles. */
  readonly cycles?: string | number;
  /** How long each cycle is: 1 year */
  readonly cycle?: string | number;
  /** How the time between two points counts. */
  readonly accrual?: "start" | "end" | "lifeTable" | "simpson";
}

/** Sources and figures of one's own inside a document. */
export interface OwnFiguresInput {
  readonly sources: Readonly<Record<string, SourceInput>>;
  readonly figures: Readonly<Record<string, FigureInput>>;
}

/** Who published a figure. */
export interface SourceInput {
  /** Who published it, and what. */
  readonly title: string;
  /** https://… */
  readonly link: string;
}

/** A figure: a dated, sourced series. */
export interface FigureInput {
  readonly label: LabelInput;
  /** DKK/month, DKK/week, %, weeks, 1 */
  readonly unit: string;
  /** The year of a fixed price level; running when left out. */
  readonly level?: string | number;
  readonly values: readonly FigureValueInput[];
}

/** A figure's value from a day on. */
export interface FigureValueInput {
  /** The first day in force. */
  readonly from: string;
  /** The last day in force; until the next value when left out. */
  readonly to?: string;
  /** In the figure's unit: 8 where the unit is %. */
  readonly value: string | number;
  readonly evidence: "law" | "published" | "register" | "computed" | "expert" | "target" | "assumption";
  /** A name under sources. */
  readonly source: string;
  /** Law paragraph or section, as cited. */
  readonly paragraph?: string;
  readonly note?: string;
}

/** A municipality by its rate of income tax. */
export interface MunicipalityInput {
  readonly name: string;
  readonly rate: string | number;
  readonly source?: string;
}

/** How results are discounted. */
export interface DiscountingInput {
  /** A guidance. Give either method or rate. */
  readonly method?: "denmark2013" | "denmark2021" | "greenBook";
  /** Per year: a formula of parameters. */
  readonly rate?: string | number;
  /** With rate: annual when left out; exp(-rate t) when continuous. */
  readonly compounding?: "annual" | "perCycle" | "continuous";
  readonly timing?: "start" | "mid" | "end";
  /** The year discounted to; the horizon's first. */
  readonly base?: string | number;
  /** How outcomes are discounted; not at all when left out. */
  readonly outcomes?: {
    /** A guidance. Give either method or rate. */
    readonly method?: "denmark2013" | "denmark2021" | "greenBook";
    /** Per year: a formula of parameters. */
    readonly rate?: string | number;
    /** With rate: annual when left out; exp(-rate t) when continuous. */
    readonly compounding?: "annual" | "perCycle" | "continuous";
  };
}

/** What a welfare account needs. */
export interface WelfareInput {
  /** Nettoafgiftsfaktor: 1.28 since 2023. */
  readonly netTaxFactor: string | number;
  /** Skatteforvridning: 0 since June 2023. */
  readonly distortion: string | number;
  /** What one of each outcome is worth in money. */
  readonly outcomes?: Readonly<Record<string, string | number>>;
}

/** Where a citizen may be. */
export interface StateInput {
  readonly label?: LabelInput;
  /** The state of the rules that it is: cashBenefit, flexJob */
  readonly rule?: string;
  /** Which rate: 30plus_andre, enlig, 89pct_md */
  readonly category?: string;
  /** Wage per month without pension. */
  readonly wage?: string | number;
  /** Pension contributions per month. */
  readonly pension?: string | number;
  /** The amount paid, instead of a rate. */
  readonly amount?: string | number;
  /** Full-time wage of the post per month. */
  readonly fullTimeWage?: string | number;
  /** Hours per month. */
  readonly hours?: string | number;
  /** Without a rule: whether it starts the ladder over. */
  readonly selfSupported?: boolean;
}

/** A part of the cohort. */
export interface SegmentInput {
  readonly label?: LabelInput;
  /** Of the entrants: a formula of parameters, or rest. */
  readonly share: string | number;
  /** Age at the start, in years. */
  readonly age?: string | number;
  /** Which rate, where its state says none. */
  readonly category?: string;
  /** Values of parameters for these citizens. */
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** A result that is not money. */
export interface OutcomeInput {
  readonly label?: LabelInput;
  /** Counts who comes into one of these for the first time. */
  readonly firstEntry?: string | readonly string[];
  /** Counts the weeks in these states, each as much as is said: { job: 1 } */
  readonly weeksIn?: string | readonly string[] | Readonly<Record<string, string | number | OwnTimeInput>>;
  /** Counts the years in these states, each as much as is said: { well: 0.85 } */
  readonly yearsIn?: string | readonly string[] | Readonly<Record<string, string | number | OwnTimeInput>>;
}

/** Who starts, and when. */
export interface IntakeInput {
  /** The state everybody starts in. */
  readonly state: string;
  /** 7 days */
  readonly cycle?: string | number;
  /** By which every start is put off. */
  readonly delay?: string | number;
  readonly ladder?: {
    /** Weeks on benefits before the start. */
    readonly weeksOnBenefits: string | number;
    /** Whole self-supported weeks just before it. */
    readonly selfSupportedWeeks: string | number;
  };
  readonly entrants?: readonly {
    readonly date: string;
    readonly number: string | number;
  }[];
  readonly weekly?: {
    readonly from: string;
    readonly until: string;
    readonly number: string | number;
  };
  readonly places?: {
    readonly strategy: string;
    readonly capacity: string;
    readonly from: string;
    readonly lastStart: string;
  };
  /** Without a calendar: how many start, all at once. */
  readonly number?: string | number;
  /** Age at the start, in years, where no segment says another. */
  readonly age?: string | number;
}

/** What is to be decided. */
export interface DecisionInput {
  /** Parameters whose break-even is asked for: each with a value of its own. */
  readonly breakEven?: readonly string[];
  /** The longest payback that is accepted, in years. */
  readonly maxPaybackYears?: string | number;
}

/** A number the scenario rests on. */
export interface ParameterInput {
  /** A number. Give either value or formula. */
  readonly value?: string | number;
  /** A formula of other parameters. */
  readonly formula?: string | number;
  /** DKK/place-year, DKK, weeks, 1 */
  readonly unit: string;
  /** How the figure is known. A goal is a target. */
  readonly evidence: "law" | "published" | "register" | "computed" | "expert" | "target" | "assumption";
  readonly label?: LabelInput;
  /** Where it was read, or what it was computed from. */
  readonly source?: LabelInput;
  readonly note?: LabelInput;
  /** Lowest and highest value. */
  readonly range?: readonly (string | number)[];
  /** The value at which it has no effect: a number, or a formula of what the comparator has. */
  readonly neutral?: string | number;
  /** Price level it was read in, when not that of prices. */
  readonly level?: string | number;
  /** What simulate draws it from: 17 of 100, 80% between 2% and 15% (of a share), pert, or by family. */
  readonly distribution?:
    | string
    | {
        /** Its form: beta for a share, gamma or lognormal for a price. */
        readonly family:
          | "beta"
          | "gamma"
          | "lognormal"
          | "normal"
          | "triangular"
          | "pert"
          | "uniform"
          | "discrete";
        /** The mean; the parameter's value when left out. Of normal: before it is cut off. */
        readonly mean?: string | number;
        /** The standard deviation, with mean. Of normal: before it is cut off. */
        readonly sd?: string | number;
        /** How much of it lies where, about its mean: 80% between 2% and 15% */
        readonly interval?: string;
        /** Of beta: 17 of 100 is Beta(17, 83). */
        readonly counts?: string;
        /** Lowest value; of range when left out. Of normal: where it is cut off. */
        readonly low?: string | number;
        /** What is most likely; the parameter's value when left out. */
        readonly mode?: string | number;
        /** Highest value; of range when left out. Of normal: where it is cut off. */
        readonly high?: string | number;
        /** Of beta: the mean is alpha / (alpha + beta). */
        readonly alpha?: string | number;
        /** Of beta, with alpha. */
        readonly beta?: string | number;
        /** Of gamma: the mean is shape × scale. */
        readonly shape?: string | number;
        /** Of gamma, with shape, in the parameter's unit. */
        readonly scale?: string | number;
        /** Of lognormal: the mean of the logarithm. */
        readonly logMean?: string | number;
        /** Of lognormal: the standard deviation of the logarithm. */
        readonly logSd?: string | number;
        /** Of discrete: what it may be. */
        readonly values?: readonly (string | number)[];
        /** Of discrete: how often each, of all weights; alike when left out. */
        readonly weights?: readonly (string | number)[];
      };
}

/** Where amounts are booked. */
export interface AccountInput {
  /** The line in an overview of all activities. */
  readonly label: LabelInput;
  /** The line in a table of one control area. */
  readonly shortLabel?: LabelInput;
  /** Styringsområde: Service, Overførsler mv., Anlæg */
  readonly controlArea: string;
  /** Bevilling, such as 35.30 */
  readonly appropriation?: string;
  /** Udvalg, such as BIU */
  readonly committee?: string;
  /** Udgift (U) or indtægt (I) */
  readonly direction: "expense" | "income";
}

/** What is bought. */
export interface CapacityInput {
  /** Places open at a time (pladser): a number, or a formula. */
  readonly places?: string | number;
  /** Persons in all over the period: a number, or a formula. */
  readonly persons?: string | number;
  /** Full-time staff at a time (årsværk): a number, or a formula. */
  readonly staff?: string | number;
  /** Days on which something falls due. */
  readonly dates?: readonly string[];
  /** Without a calendar: years from the start at which something falls due. */
  readonly times?: readonly (string | number)[];
  /** First day; the horizon's when left out. */
  readonly from?: string;
  /** First day not included; the horizon's when left out. */
  readonly until?: string;
  readonly label?: LabelInput;
  readonly note?: LabelInput;
}

/** A formula for each step of a citizen's own time. */
export interface OwnTimeInput {
  /** By whole cycles since the citizen's start. */
  readonly sinceEntry?: Readonly<Record<string, string | number>>;
  /** By whole cycles in the state. */
  readonly inState?: Readonly<Record<string, string | number>>;
  /** By age in whole years at the beginning of the cycle. */
  readonly byAge?: Readonly<Record<string, string | number>>;
}

/** An amount from one party to another. */
export interface FlowInput {
  readonly label?: LabelInput;
  /** Who pays. */
  readonly from:
    | "municipality"
    | "centralGovernment"
    | "region"
    | "foundation"
    | "unemploymentFund"
    | "citizen"
    | "employer"
    | "economy";
  /** Who receives; economy for goods, wages and services bought. */
  readonly to:
    | "municipality"
    | "centralGovernment"
    | "region"
    | "foundation"
    | "unemploymentFund"
    | "citizen"
    | "employer"
    | "economy";
  /** A name under accounts. */
  readonly account: string;
  /** What one amount is paid for. */
  readonly per?:
    | "place-month"
    | "place-year"
    | "person"
    | "staff-month"
    | "staff-year"
    | "date"
    | "time"
    | "person-month"
    | "person-week"
    | "person-year"
    | "event";
  /** A capacity, caseload, state, phase or event; with share, a flow. */
  readonly of: string;
  /** A formula of parameters, or one by steps of a citizen's time. */
  readonly amount?: string | number | OwnTimeInput;
  /** Instead of per and amount: a share of another flow. */
  readonly share?: string | number | OwnTimeInput;
  /** What it is for income tax. */
  readonly income?: "wage" | "transfer";
}

/** What a programme does to a citizen for a time. */
export interface PhaseInput {
  readonly label?: LabelInput;
  /** States in which it holds. */
  readonly in: string | readonly string[];
  /** Cycles since the start: [0, 17] */
  readonly sinceEntry?: readonly (string | number)[];
  /** Cycles in the state: [0, 52] */
  readonly inState?: readonly (string | number)[];
  /** The capacity of which a citizen takes up a place. */
  readonly place?: string;
}

/** A formula for each step of time. */
export interface ScheduleInput {
  /** By whole cycles since the citizen's start. */
  readonly sinceEntry?: Readonly<Record<string, string | number>>;
  /** By whole cycles in the state. */
  readonly inState?: Readonly<Record<string, string | number>>;
  /** By age in whole years at the beginning of the cycle. */
  readonly byAge?: Readonly<Record<string, string | number>>;
  /** By the calendar. */
  readonly fromDate?: Readonly<Record<string, string | number>>;
}

/** A move between states. */
export interface TransitionInput {
  readonly from: string | readonly string[];
  readonly to: string;
  /** Per cycle. */
  readonly probability?: string | number | ScheduleInput;
  /** Per year, under competing risks. */
  readonly rate?: string | number | ScheduleInput;
  /** Who makes this move for the first time within a time. */
  readonly share?: string | number;
  /** With share: 52 weeks */
  readonly within?: string | number;
  /** With share: of whom. */
  readonly of?: "entrants" | "state";
  /** With share: the goal it is a part of, by a name. */
  readonly group?: string;
  /** With share: how likely when, relative to other times. */
  readonly shape?: string | number | ScheduleInput;
  /** What the probability is multiplied by. */
  readonly relativeRisk?: string | number | ScheduleInput;
  /** What the odds of the probability are multiplied by. */
  readonly oddsRatio?: string | number | ScheduleInput;
  /** What the rate, or that behind the probability, is multiplied by. */
  readonly hazardRatio?: string | number | ScheduleInput;
}

/** A moment that something is paid for. */
export interface EventInput {
  readonly label?: LabelInput;
  /** true: the start of every entrant. */
  readonly entry?: boolean;
  /** A move out of one of these states. */
  readonly from?: string | readonly string[];
  /** A move into one of these states. */
  readonly to?: string | readonly string[];
  /** The start of a phase. */
  readonly starts?: string | readonly string[];
  /** The completion of a phase. */
  readonly completes?: string | readonly string[];
  /** The early end of a phase. */
  readonly quits?: string | readonly string[];
}

/** Staff by how many citizens there are. */
export interface CaseloadInput {
  readonly label?: LabelInput;
  /** How many citizens one member of staff has. */
  readonly citizensPerStaff: string | number;
  /** Phases and states. */
  readonly of: string | readonly string[];
  /** Whether staff is counted whole, rounded up each cycle. */
  readonly whole?: boolean;
}

/** The scenario otherwise: what is laid over it. */
export interface CaseInput
  extends PartOf<
    Pick<
      ScenarioInput,
      | "title"
      | "prices"
      | "horizon"
      | "rules"
      | "asOf"
      | "gaps"
      | "municipality"
      | "switches"
      | "discounting"
      | "welfare"
      | "retainedShare"
      | "taxKept"
      | "states"
      | "segments"
      | "outcomes"
      | "intake"
      | "accept"
      | "decision"
      | "uncertainty"
      | "goals"
      | "actuals"
      | "trial"
      | "accounts"
      | "reference"
      | "ordinaryEffort"
      | "strategies"
    >
  > {
  /** What the case is called beside the others. */
  readonly label: LabelInput;
  /** What of the scenario is left out: intake.places */
  readonly without?: readonly string[];
  /** Values of parameters, or parameters of the case's own: { success: 15% } */
  readonly parameters?: Readonly<Record<string, string | number | PartOf<ParameterInput>>>;
}

/** A strategy that says all of it itself. */
export interface WholeStrategyInput {
  readonly label?: LabelInput;
  readonly extends?: never;
  readonly without?: never;
  /** Values of parameters for this strategy. */
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly capacity?: Readonly<Record<string, CapacityInput>>;
  readonly flows?: Readonly<Record<string, FlowInput>>;
  /** Whether citizens get the ordinary effort, or this stands instead of it. */
  readonly ordinaryEffort?: "included" | "replaced";
  readonly phases?: Readonly<Record<string, PhaseInput>>;
  readonly transitions?: Readonly<Record<string, TransitionInput>>;
  readonly events?: Readonly<Record<string, EventInput>>;
  readonly caseloads?: Readonly<Record<string, CaseloadInput>>;
}

/** Printed tables, as `parsePrintedTables` reads them. */
export interface PrintedTablesInput {
  readonly kind: "printed-tables";
  readonly language?: "da" | "en";
  readonly numbers?: "danish" | "english";
  /** DKK */
  readonly currency: string;
  readonly title: LabelInput;
  readonly source?: LabelInput;
  readonly quantities?: Readonly<Record<string, string | number>>;
  readonly models?: Readonly<Record<string, PrintedModelInput>>;
  readonly tables: Readonly<Record<string, PrintedTableInput>>;
  readonly statements?: Readonly<Record<string, StatementInput>>;
  /** Findings that were looked into, with the reason they may stand. */
  readonly accept?: readonly {
    readonly id: string;
    readonly reason: string;
  }[];
}

/** Words as printed; with what numbers they hold. */
export type PrintedWordsInput =
  | string
  | {
      readonly text: string;
      readonly reads: Readonly<Record<string, string | number>>;
    };

/** A model that tables show. */
export interface PrintedModelInput {
  readonly label?: LabelInput;
  /** The scenario file that rebuilds this model. */
  readonly scenario?: string;
  readonly tables: readonly string[];
  readonly places: string | number;
  readonly from: string;
  readonly until: string;
  readonly quantities?: Readonly<Record<string, string | number>>;
}

/** A line of a table. */
export interface PrintedRowInput {
  /** The line's words, as printed. */
  readonly label: PrintedWordsInput;
  /** Styringsområde */
  readonly controlArea?: string;
  /** Udvalg */
  readonly committee?: string;
  /** Bevilling */
  readonly appropriation?: string;
  /** Udgift (U) or indtægt (I) */
  readonly direction?: "U" | "I";
  /** One amount per year; ~ for a blank cell. */
  readonly cells: readonly (string | number | null)[];
  /** The printed sum of the line. */
  readonly total?: string | number;
}

/** A table as printed. */
export interface PrintedTableInput {
  /** What the table is called when it has no number. */
  readonly name?: LabelInput;
  readonly caption: PrintedWordsInput;
  readonly layout?: "overview" | "appropriation";
  readonly unit?: "kr." | "1.000 kr." | "mio. kr.";
  readonly level?: string | number;
  readonly years?: readonly (string | number)[];
  readonly rows?: Readonly<Record<string, PrintedRowInput>>;
  readonly sum?: PrintedRowInput;
  /** Column headings with the words under them. */
  readonly words?: Readonly<Record<string, PrintedWordsInput>>;
}

/** A sentence that states a number. */
export interface StatementInput {
  /** The sentence, as printed. */
  readonly text: string;
  /** Where it stands. */
  readonly where: LabelInput;
  /** An amount as printed: 5,6 mio. kr. */
  readonly amount?: string;
  readonly number?: string | number;
  readonly date?: string;
  /** The unit of number. */
  readonly unit?: string;
  readonly against: readonly {
    /** What the statement is held against. */
    readonly label: LabelInput;
    readonly table?: string;
    readonly row?: string;
    /** First and last year added. */
    readonly years?: readonly (string | number)[];
    /** An amount as printed: 5,6 mio. kr. */
    readonly amount?: string;
    readonly number?: string | number;
    readonly date?: string;
  }[];
  readonly note?: LabelInput;
}

/** A citizen's history, as `parseHistory` reads it. */
export interface HistoryInput {
  readonly kind: "history";
  readonly language?: "da" | "en";
  readonly numbers?: "danish" | "english";
  readonly title: LabelInput;
  readonly source?: LabelInput;
  /** denmark */
  readonly rules: string;
  /** Take every figure as it stood on this day. */
  readonly asOf?: string;
  /** What to do where a figure has no value. */
  readonly gaps?:
    | "refuse"
    | "carryForward"
    | {
        readonly regulate: string;
      };
  /** A file of your own figures (kind: figures), or sources and figures here. */
  readonly figures?: string | OwnFiguresInput;
  /** Whose income tax: koebenhavn, or { name: Aarhus, rate: 24.52 }; none when left out. */
  readonly municipality?: string | MunicipalityInput;
  readonly ladder: {
    /** Weeks on benefits before the first spell. */
    readonly weeksOnBenefits: string | number;
    /** Whole self-supported weeks just before it. */
    readonly selfSupportedWeeks: string | number;
  };
  /** Answers to open questions of law. */
  readonly switches?: Readonly<Record<string, string>>;
  /** The state in time no spell covers. */
  readonly betweenSpells?: string;
  /** Income outside the spells, by calendar year, for tax. */
  readonly otherIncome?: Readonly<
    Record<
      string,
      {
        readonly wage?: string | number;
        readonly transfer?: string | number;
      }
    >
  >;
  readonly spells: readonly SpellInput[];
  readonly costs?: readonly HistoryCostInput[];
  readonly note?: string;
}

/** A time in one state. */
export interface SpellInput {
  /** The first day. */
  readonly from: string;
  /** The first day not included. */
  readonly until?: string;
  /** The last day included; give either until or to. */
  readonly to?: string;
  /** cashBenefit, flexJob, ordinaryJob, … */
  readonly state: string;
  /** The day it was awarded (bevilget). */
  readonly awarded?: string;
  /** Which rate: 30plus_andre, enlig, 89pct_md */
  readonly category?: string;
  /** The amount paid per month, instead of a rate. */
  readonly amount?: string | number;
  /** Wage per month without pension. */
  readonly wage?: string | number;
  /** Pension contributions per month. */
  readonly pension?: string | number;
  /** Full-time wage of the post per month. */
  readonly fullTimeWage?: string | number;
  /** Hours per month. */
  readonly hours?: string | number;
}

/** A monthly cost that is no benefit. */
export interface HistoryCostInput {
  /** The first day. */
  readonly from: string;
  /** The first day not included. */
  readonly until?: string;
  /** The last day included; give either until or to. */
  readonly to?: string;
  /** personalAssistance, resourceCourseOperating, … */
  readonly kind: string;
  /** Amount per month. */
  readonly perMonth: string | number;
}

/** Figures of one's own, as `parseFigures` reads them. */
export interface FiguresInput {
  readonly kind: "figures";
  readonly language?: "da" | "en";
  /** How numbers are written in this file. */
  readonly numbers?: "danish" | "english";
  /** The name of the set. */
  readonly id: string;
  readonly title: LabelInput;
  readonly sources: Readonly<Record<string, SourceInput>>;
  readonly figures: Readonly<Record<string, FigureInput>>;
}
