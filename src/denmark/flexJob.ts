import { type Formula, parameter } from "../formula/index";
import type { Earning, RuleDefinition, RuleFlow, RuleInput, RuleState } from "../model/index";
import { AMOUNT, BENEFIT, type Benefit, CATEGORY, ladderRefund, municipalBenefit } from "./benefits";
import { atLeast, atMost, figure, minus, plus, share, stated, times, when, wholeKroner } from "./formulas";
import { inBoth } from "./inBoth";
import { PENSION, SUBSIDISED_WAGE, WAGE, wageFlows } from "./work";

/** How the deduction in the flex contribution is read, see `flexContribution`. */
export type FlexContributionBase = "fullSubsidy" | "paidSubsidy";

const FULL_WAGE: RuleInput = {
  label: inBoth("løn for fuld tid i stillingen, pr. måned", "full-time wage of the post per month"),
  kind: "number",
  needed: "never",
};

const FULL_SUBSIDY = figure("fleksloentilskud.max");

/**
 * 30 per cent of earnings up to the threshold and 55 per cent of the rest. The threshold of 13,000 kr. at the
 * level of 2012 is only ever regulated upwards, so lower earnings need no year's own threshold.
 */
const taper = (
  stem: "fleksloentilskud" | "ledighedsydelse",
): Readonly<Record<"earned" | "taper", RuleDefinition>> => {
  const low = share(`${stem}.taper_low`);
  const threshold = figure("loenindtaegtsgraense");
  const above = minus("earned", threshold);
  return {
    earned: {
      label: inBoth("løn og pension pr. måned", "wage and pension per month"),
      formula: plus("wage", "pension"),
    },
    taper: {
      label: inBoth("nedsættelse efter løn", "taper by earnings"),
      formula: when(
        "earned",
        "<=",
        figure("loenindtaegtsgraense.2012niveau"),
        times(low, "earned"),
        plus(
          times(low, atMost(threshold, "earned")),
          times(share(`${stem}.taper_high`), atLeast("0", above)),
        ),
      ),
    },
  };
};

/**
 * Fleksløntilskud: 98 per cent of maximum dagpenge less the taper, and never more than brings the wage to that of
 * full time in the post (lønloft), when that is stated. Pension counts among the earnings of the taper and not under the
 * ceiling: the law lets subsidy and “løn udbetalt af arbejdsgiveren” together be no more than “den løn, der udbetales”
 * for full time. LAB § 123, stk. 1–3.
 */
const SUBSIDY: NonNullable<RuleState["definitions"]> = {
  ...taper("fleksloentilskud"),
  beforeCeiling: {
    label: inBoth("tilskud før lønloft", "subsidy before the wage ceiling"),
    formula: minus(FULL_SUBSIDY, "taper"),
  },
  subsidy: {
    label: inBoth("fleksløntilskud", "flex wage subsidy"),
    formula: stated(
      "amount",
      atLeast(
        "0",
        when(
          "fullTimeWageStated",
          "==",
          "1",
          atMost("beforeCeiling", atLeast("0", minus("fullTimeWage", "wage"))),
          "beforeCeiling",
        ),
      ),
    ),
  },
};

/**
 * The state's extra contribution while the municipality is on the 20 per cent step: 30 per cent of the full
 * subsidy, less what is refunded of it, less 20 per cent of the wage, in whole kroner. FinL § 7.
 *
 * The law's “after deduction of the amount the kommune is entitled to in refusion” is read in one of two ways.
 * `fullSubsidy` deducts the 20 per cent refund of those 30 per cent, which gives the printed maxima of 2015 and
 * 2018 exactly (24 per cent of the full subsidy); `paidSubsidy` deducts 20 per cent of the subsidy actually paid,
 * still within that maximum.
 */
const flexContribution = (
  base: FlexContributionBase,
): { readonly definitions: NonNullable<RuleState["definitions"]>; readonly amount: Formula } => {
  const refunded = share("refusion.trin.4");
  const before =
    base === "fullSubsidy"
      ? parameter("mostContributed")
      : atMost("mostContributed", minus("grossContribution", times(refunded, "subsidy")));
  const contribution = atLeast("0", wholeKroner(minus(before, times(share("fleksbidrag.taper"), "wage"))));
  return {
    definitions: {
      grossContribution: {
        label: inBoth("fleksbidrag før fradrag", "flex contribution before deductions"),
        formula: times(share("fleksbidrag"), FULL_SUBSIDY),
      },
      mostContributed: {
        label: inBoth("højeste fleksbidrag", "highest flex contribution"),
        formula: times("grossContribution", minus("1", refunded)),
      },
    },
    amount: when(figure("refusion.trin", "step"), "==", figure("refusion.trin.4"), contribution, "0"),
  };
};

const FLEX_JOB = inBoth("Fleksjob", "Flex job (fleksjob)");

const subsidyOf = (id: string): Benefit => ({
  id,
  label: inBoth("Fleksløntilskud", "Flex wage subsidy (fleksløntilskud)"),
  account: "flexJob",
  per: "person-month",
  amount: parameter("subsidy"),
});

const INPUTS: RuleState["inputs"] = {
  wage: SUBSIDISED_WAGE,
  pension: PENSION,
  fullTimeWage: FULL_WAGE,
  amount: AMOUNT,
};

const flexJob = (base: FlexContributionBase): RuleState => {
  const { definitions, amount } = flexContribution(base);
  return {
    label: FLEX_JOB,
    inputs: INPUTS,
    awardedBefore: [
      { date: "2013-01-01", state: "flexJobBefore2013" },
      { date: "2014-07-01", state: "flexJobOutsideLadder" },
    ],
    definitions: { ...SUBSIDY, ...definitions },
    flows: [
      ...wageFlows("flexJob", FLEX_JOB),
      ...municipalBenefit(subsidyOf("flexJob"), ladderRefund),
      {
        id: "flexJob.flexContribution",
        label: inBoth("Fleksjob, fleksbidrag", "Flex job, flex contribution (fleksbidrag)"),
        from: "centralGovernment",
        to: "municipality",
        per: "person-month",
        account: "flexJob",
        amount,
      },
    ],
  };
};

/** Flat refund outside the ladder: FinL § 30, stk. 3; konteringsvejledning 5.58.81, gruppering 013. */
const FLAT_REFUND = share("refusion.fleksjob_gammel");

const flexJobOutsideLadder: RuleState = {
  label: inBoth("Fleksjob (uden for refusionstrappen)", "Flex job (fleksjob, outside the refund ladder)"),
  inputs: INPUTS,
  definitions: SUBSIDY,
  flows: [
    ...wageFlows("flexJobOutsideLadder", FLEX_JOB),
    ...municipalBenefit(subsidyOf("flexJobOutsideLadder"), FLAT_REFUND),
  ],
};

const EMPLOYER_SUBSIDY = inBoth("tilskud til arbejdsgiver", "subsidy to the employer");

/** The scheme before 2013, in which the employer was subsidised: the amount is the case's own. */
const flexJobBefore2013: RuleState = {
  label: inBoth("Fleksjob (ordningen før 2013)", "Flex job (the scheme before 2013)"),
  inputs: { wage: SUBSIDISED_WAGE, pension: PENSION, amount: { ...AMOUNT, needed: "always" } },
  flows: [
    ...wageFlows("flexJobBefore2013", FLEX_JOB),
    ...(
      [
        ["subsidy", EMPLOYER_SUBSIDY, "municipality", "employer", parameter("amount")],
        [
          "refund",
          inBoth("refusion", "refund"),
          "centralGovernment",
          "municipality",
          times("amount", FLAT_REFUND),
        ],
      ] as const
    ).map(
      ([kind, words, from, to, amount]): RuleFlow => ({
        id: `flexJobBefore2013.${kind}`,
        label: inBoth(`${FLEX_JOB.da}, ${words.da}`, `${FLEX_JOB.en}, ${words.en}`),
        from,
        to,
        per: "person-month",
        account: "flexJob",
        amount,
      }),
    ),
  ],
};

const UNEMPLOYED: Benefit = {
  id: "unemployedFlexJob",
  label: inBoth("Ledighedsydelse", "Benefit between flex jobs (ledighedsydelse)"),
  account: "unemployedFlexJob",
  per: "person-month",
  amount: parameter("benefit"),
};

/**
 * The high rate is for those who had a right to sickness benefit, were in rehabilitation or unemployed after ordinary work when
 * they were referred; all others have that of cash benefit until they earn the high one. Aktivloven § 74 a, stk. 2-4,
 * https://danskelove.dk/aktivloven/74a.
 */
const highRate: Earning = {
  in: ["flexJob", "flexJobOutsideLadder", "flexJobBefore2013"],
  months: 9,
  within: 18,
  from: ["forsoerger", "ikke_forsoerger"],
  category: "89pct_md",
  words: inBoth(
    "ledighedsydelse på den høje sats efter ni måneder i fleksjob inden for 18 måneder (aktivloven § 74 a, stk. 4)",
    "ledighedsydelse at the high rate after nine months in a flex job within 18 (aktivloven § 74 a, stk. 4)",
  ),
};

/** Ledighedsydelse, with the same taper of earnings beside it: aktivloven §§ 74 a and 74 d, stk. 3. */
const unemployedFlexJob: RuleState = {
  label: UNEMPLOYED.label,
  earned: highRate,
  inputs: { category: CATEGORY, amount: AMOUNT, wage: { ...WAGE, needed: "never" }, pension: PENSION },
  definitions: {
    ...taper("ledighedsydelse"),
    benefit: {
      label: BENEFIT,
      formula: stated("amount", atLeast("0", minus(figure("ledighedsydelse", "category"), "taper"))),
    },
  },
  flows: [...wageFlows("unemployedFlexJob", UNEMPLOYED.label), ...municipalBenefit(UNEMPLOYED, ladderRefund)],
};

/** The states of the flex job scheme, by regime of award. */
export const flexJobStates = (base: FlexContributionBase): Readonly<Record<string, RuleState>> => ({
  flexJob: flexJob(base),
  flexJobOutsideLadder,
  flexJobBefore2013,
  unemployedFlexJob,
});
