import { parameter } from "../formula/index";
import type { RuleState } from "../model/index";
import { frozen } from "../plain";
import {
  AMOUNT,
  BENEFIT,
  CATEGORY,
  ladderBenefits,
  ladderRefund,
  oldDisabilityPension,
  stateBenefit,
} from "./benefits";
import { type FlexContributionBase, flexJobStates } from "./flexJob";
import { figure, stated, times } from "./formulas";
import { inBoth } from "./inBoth";
import { partTimeJob } from "./partTimeJob";
import { HOURS, PENSION, SUBSIDISED_WAGE, WAGE, wageFlows } from "./work";

const SUBSIDISED = inBoth("Løntilskud", "Wage-subsidised job (løntilskud)");

/** Løntilskud: a subsidy per hour to the employer, on the ladder; the wage is the employer's. */
const subsidisedJob: RuleState = {
  label: SUBSIDISED,
  inputs: {
    wage: SUBSIDISED_WAGE,
    pension: PENSION,
    category: CATEGORY,
    hours: HOURS,
    amount: AMOUNT,
  },
  definitions: {
    subsidy: {
      label: inBoth("løntilskud", "wage subsidy"),
      formula: stated("amount", times("hours", figure("loentilskud", "category"))),
    },
  },
  flows: [
    ...wageFlows("subsidisedJob", SUBSIDISED),
    {
      id: "subsidisedJob.subsidy",
      label: inBoth("Løntilskud, tilskud til arbejdsgiver", "Wage subsidy to the employer"),
      from: "municipality",
      to: "employer",
      per: "person-month",
      account: "subsidisedJob",
      amount: parameter("subsidy"),
    },
    {
      id: "subsidisedJob.refund",
      label: inBoth("Løntilskud, refusion", "Wage subsidy, refund"),
      from: "centralGovernment",
      to: "municipality",
      per: "person-month",
      account: "subsidisedJob",
      amount: times("subsidy", ladderRefund),
    },
  ],
};

const JOB = inBoth("Ordinært job", "Ordinary job");
const EDUCATION = inBoth("Uddannelse på SU", "Education on SU");

const otherStates: Readonly<Record<string, RuleState>> = {
  ordinaryJob: { label: JOB, inputs: { wage: WAGE, pension: PENSION }, flows: wageFlows("ordinaryJob", JOB) },
  selfSupport: {
    label: inBoth("Selvforsørgelse uden løn", "Self-support without a wage"),
    inputs: {},
    flows: [],
  },
  education: {
    label: EDUCATION,
    inputs: { category: CATEGORY, amount: AMOUNT },
    definitions: { benefit: { label: BENEFIT, formula: stated("amount", figure("su", "category")) } },
    flows: stateBenefit({
      id: "education",
      label: EDUCATION,
      account: "education",
      per: "person-month",
      amount: parameter("benefit"),
    }),
  },
  otherSupport: {
    label: inBoth(
      "Anden offentlig forsørgelse uden for refusionstrappen",
      "Other public support outside the refund ladder",
    ),
    inputs: { amount: { ...AMOUNT, needed: "always" } },
    flows: stateBenefit({
      id: "otherSupport",
      label: inBoth("Anden forsørgelse", "Other support"),
      account: "otherSupport",
      per: "person-month",
      amount: parameter("amount"),
    }),
  },
};

const { disabilityPension, ...otherBenefits } = ladderBenefits;

/** Every state the Danish rules know, by the name a history gives it. */
export const danishStates = (base: FlexContributionBase): Readonly<Record<string, RuleState>> => ({
  ...otherBenefits,
  ...(disabilityPension === undefined
    ? {}
    : {
        disabilityPension: {
          ...disabilityPension,
          permanent: true,
          awardedBefore: [{ date: "2014-07-01", state: "disabilityPensionOutsideLadder" }],
        },
      }),
  disabilityPensionOutsideLadder: { ...oldDisabilityPension, permanent: true },
  ...flexJobStates(base),
  partTimeJob,
  subsidisedJob,
  ...otherStates,
});

/** States of which a touched week counts on the ladder: FinL § 3, stk. 1. */
export const COUNTED_STATES: readonly string[] = /* @__PURE__ */ frozen([
  ...Object.keys(ladderBenefits),
  "flexJob",
  "unemployedFlexJob",
  "partTimeJob",
  "subsidisedJob",
]);
