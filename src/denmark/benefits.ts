import { type Formula, parameter } from "../formula/index";
import type { RuleFlow, RuleInput, RuleState } from "../model/index";
import type { Label } from "../problems/index";
import { figure, share, stated, times } from "./formulas";
import { inBoth } from "./inBoth";

export const CATEGORY: RuleInput = {
  label: inBoth("sats", "category"),
  kind: "text",
  needed: "unlessAmount",
};
export const AMOUNT: RuleInput = {
  label: inBoth("udbetalt beløb", "amount paid"),
  kind: "number",
  needed: "never",
};

/** A benefit that citizens are paid, before anybody shares it: the amount is mostly a quantity its state names. */
export interface Benefit {
  readonly id: string;
  readonly label: Label;
  readonly account: string;
  readonly per: "person-month" | "person-week";
  readonly amount: Formula;
}

const flowOf = (
  { id, label, account, per }: Benefit,
  kind: string,
  words: Label,
  rest: Pick<RuleFlow, "from" | "to" | "amount" | "income">,
): RuleFlow => ({
  id: `${id}.${kind}`,
  label: inBoth(`${label.da}, ${words.da}`, `${label.en}, ${words.en}`),
  per,
  account,
  ...rest,
});

export const BENEFIT = inBoth("ydelse", "benefit");
const REFUND = inBoth("refusion", "refund");
const CO_FINANCING = inBoth("medfinansiering", "co-financing");

/** The municipality pays and the state refunds a share: by the ladder, or a share that stands still. */
export const municipalBenefit = (benefit: Benefit, refund: Formula): readonly RuleFlow[] => [
  flowOf(benefit, "benefit", BENEFIT, {
    from: "municipality",
    to: "citizen",
    amount: benefit.amount,
    income: "transfer",
  }),
  flowOf(benefit, "refund", REFUND, {
    from: "centralGovernment",
    to: "municipality",
    amount: times(benefit.amount, refund),
  }),
];

/** The state pays and the municipality co-finances a share. */
export const stateBenefit = (benefit: Benefit, coFinancing?: Formula): readonly RuleFlow[] => [
  flowOf(benefit, "benefit", BENEFIT, {
    from: "centralGovernment",
    to: "citizen",
    amount: benefit.amount,
    income: "transfer",
  }),
  ...(coFinancing === undefined
    ? []
    : [
        flowOf(benefit, "coFinancing", CO_FINANCING, {
          from: "municipality",
          to: "centralGovernment",
          amount: times(benefit.amount, coFinancing),
        }),
      ]),
];

/** The state's share by the step of the ladder: FinL § 5, stk. 2. */
export const ladderRefund = share("refusion.trin", "step");
/** The municipality's share by the step of the ladder: FinL § 5, stk. 3. */
export const ladderCoFinancing = share("medfinansiering.trin", "step");

interface Simple {
  readonly da: string;
  readonly en: string;
  readonly account: string;
  readonly figure: string;
  readonly by?: "category";
  readonly per?: Benefit["per"];
  readonly closedFrom?: RuleState["closedFrom"];
}

/** Lov nr. 1750 of 29 December 2025: no new courses from the day it came into force; those begun go on. */
const CLOSED_2026 = "2026-02-01";

const benefitOf = (id: string, { da, en, account, per = "person-month" }: Simple): Benefit => ({
  id,
  label: inBoth(da, en),
  account,
  per,
  amount: parameter("benefit"),
});

const inputsOf = ({ by }: Simple): RuleState["inputs"] =>
  by === undefined ? { amount: AMOUNT } : { category: CATEGORY, amount: AMOUNT };

/** Benefits whose amount is a figure and nothing else, by who pays them first. */
const MUNICIPAL: Readonly<Record<string, Simple>> = {
  cashBenefit: {
    da: "Kontanthjælp",
    en: "Cash benefit (kontanthjælp)",
    account: "cashBenefit",
    figure: "kontanthjaelp",
    by: "category",
  },
  educationBenefit: {
    da: "Uddannelseshjælp",
    en: "Education benefit (uddannelseshjælp)",
    account: "cashBenefit",
    figure: "uddannelseshjaelp",
    by: "category",
  },
  sicknessBenefit: {
    da: "Sygedagpenge",
    en: "Sickness benefit (sygedagpenge)",
    account: "sicknessBenefit",
    figure: "sygedagpenge.max",
    per: "person-week",
  },
  resourceCourse: {
    da: "Ressourceforløbsydelse",
    en: "Resource course benefit (ressourceforløbsydelse)",
    account: "resourceCourse",
    figure: "ressourceforloebsydelse",
    by: "category",
    closedFrom: CLOSED_2026,
  },
  rehabilitation: {
    da: "Revalideringsydelse",
    en: "Rehabilitation benefit (revalideringsydelse)",
    account: "rehabilitation",
    figure: "revalideringsydelse.30plus",
    closedFrom: CLOSED_2026,
  },
};

const DISABILITY_PENSION: Simple = {
  da: "Førtidspension",
  en: "Disability pension (førtidspension)",
  account: "disabilityPension",
  figure: "foertidspension",
  by: "category",
};

const STATE_PAID: Readonly<Record<string, Simple>> = {
  unemploymentBenefit: {
    da: "Dagpenge",
    en: "Unemployment benefit (dagpenge)",
    account: "unemploymentBenefit",
    figure: "dagpenge.max",
  },
  disabilityPension: DISABILITY_PENSION,
  seniorPension: {
    da: "Seniorpension",
    en: "Senior pension (seniorpension)",
    account: "seniorPension",
    figure: "seniorpension",
    by: "category",
  },
};

const stateFrom = (simple: Simple, flows: readonly RuleFlow[]): RuleState => ({
  label: inBoth(simple.da, simple.en),
  inputs: inputsOf(simple),
  ...(simple.closedFrom === undefined ? {} : { closedFrom: simple.closedFrom }),
  definitions: {
    benefit: { label: BENEFIT, formula: stated("amount", figure(simple.figure, simple.by)) },
  },
  flows,
});

const statesOf = (
  benefits: Readonly<Record<string, Simple>>,
  flows: (benefit: Benefit) => readonly RuleFlow[],
): Readonly<Record<string, RuleState>> =>
  Object.fromEntries(
    Object.entries(benefits).map(([id, simple]) => [id, stateFrom(simple, flows(benefitOf(id, simple)))]),
  );

/** Benefits on the ladder, whoever pays them first. */
export const ladderBenefits: Readonly<Record<string, RuleState>> = {
  ...statesOf(MUNICIPAL, (benefit) => municipalBenefit(benefit, ladderRefund)),
  ...statesOf(STATE_PAID, (benefit) => stateBenefit(benefit, ladderCoFinancing)),
};

/**
 * Disability pension awarded before 1 July 2014: 65 per cent municipal, outside the ladder. Lov om social
 * pension § 52, stk. 1; FinL § 30, stk. 4.
 */
export const oldDisabilityPension: RuleState = {
  ...stateFrom(
    DISABILITY_PENSION,
    stateBenefit(
      benefitOf("disabilityPensionOutsideLadder", DISABILITY_PENSION),
      share("refusion.foertidspension.foer_2014_07.kommune"),
    ),
  ),
  label: inBoth(
    "Førtidspension (uden for refusionstrappen)",
    "Disability pension (førtidspension, outside the refund ladder)",
  ),
};
