import type { Formula } from "../formula/index";
import type { RuleDefinition, RuleFlow, RuleFlows } from "../model/index";
import { atLeast, atMost, figure, minus, plus, share, times, when } from "./formulas";
import { inBoth } from "./inBoth";

/** A tax on personal income above a threshold. */
const above = (id: string): Formula =>
  times(share(id), atLeast("0", minus("personalIncome", figure(`${id}.graense`))));
/** The threshold has no value in the years the rate was nothing. */
const sinceIntroduced = (id: string): Formula => when(figure(id), "==", "0", "0", above(id));

/** Of wages, not of benefits. */
const labourMarketContribution: RuleDefinition = {
  label: inBoth("arbejdsmarkedsbidrag", "labour market contribution"),
  formula: times(share("skat.am_bidrag"), "wageIncome"),
};
const PERSONAL_INCOME = plus(minus("wageIncome", "labourMarketContribution"), "transferIncome");
/** What bottom tax is levied on. */
const taxable: RuleDefinition = {
  label: inBoth("personlig indkomst efter personfradrag", "personal income less the personal allowance"),
  formula: minus(PERSONAL_INCOME, figure("skat.personfradrag")),
};
/**
 * Ligningsloven § 9 J: of wages; lowers municipal tax and not bottom tax. Its figure is not asked for where there is
 * no wage.
 */
const employmentAllowance: RuleDefinition = {
  label: inBoth("beskæftigelsesfradrag", "employment allowance"),
  formula: when("wageIncome", "<=", "0", "0", times(share("skat.beskaeftigelsesfradrag"), "wageIncome")),
};

const DEFINITIONS: Readonly<Record<string, RuleDefinition>> = {
  labourMarketContribution,
  taxable,
  employmentAllowance,
  /** What municipal tax, and until 2018 the health contribution, are levied on. */
  taxableByMunicipality: {
    label: inBoth("grundlag for kommuneskat", "what municipal tax is levied on"),
    formula: atLeast("0", minus("taxable", "employmentAllowance")),
  },
};

/**
 * What is left out unless asked for: the ceiling of the employment allowance, the job allowance (ligningsloven § 9 K), and
 * the taxes of high incomes. The thresholds of high incomes are not asked for where the income is too small in any year.
 */
const FULL: Readonly<Record<string, RuleDefinition>> = {
  labourMarketContribution,
  taxable,
  employmentAllowance: {
    ...employmentAllowance,
    formula: when(
      "wageIncome",
      "<=",
      "0",
      "0",
      atMost(
        figure("skat.beskaeftigelsesfradrag.max"),
        times(share("skat.beskaeftigelsesfradrag"), "wageIncome"),
      ),
    ),
  },
  jobAllowance: {
    label: inBoth("jobfradrag", "job allowance"),
    formula: when(
      "wageIncome",
      "<=",
      "0",
      "0",
      atMost(
        figure("skat.jobfradrag.max"),
        times(share("skat.jobfradrag"), atLeast("0", minus("wageIncome", figure("skat.jobfradrag.graense")))),
      ),
    ),
  },
  taxableByMunicipality: {
    label: inBoth("grundlag for kommuneskat", "what municipal tax is levied on"),
    formula: atLeast("0", minus(minus("taxable", "employmentAllowance"), "jobAllowance")),
  },
  personalIncome: {
    label: inBoth("personlig indkomst", "personal income"),
    formula: PERSONAL_INCOME,
  },
  highIncomeTax: {
    label: inBoth("mellem-, top- og toptopskat", "middle, top and top-top tax"),
    formula: when(
      "personalIncome",
      "<=",
      figure("skat.topskat.2010niveau"),
      "0",
      plus(
        above("skat.topskat"),
        plus(sinceIntroduced("skat.mellemskat"), sinceIntroduced("skat.toptopskat")),
      ),
    ),
  },
};

const tax = (id: string, da: string, en: string, to: RuleFlow["to"], amount: Formula): RuleFlow => ({
  id: `tax.${id}`,
  label: { da, en },
  from: "citizen",
  to,
  per: "calendar-year",
  account: "incomeTax",
  amount,
  tax: true,
});

const STATE_TAX = plus(
  plus("labourMarketContribution", times(share("skat.bundskat"), atLeast("0", "taxable"))),
  times(share("skat.sundhedsbidrag"), "taxableByMunicipality"),
);

/**
 * What a municipality does not keep of its tax: all but what the state guarantee leaves it in the years before its tax
 * base is updated, and then 75 per cent of the base at the average rate (udligningsloven § 2, stk. 2), so that it keeps
 * (own − 0.75 × average) ÷ own. The further levels below 90 and above 125 per cent of the average base (stk. 3–4) and
 * equalisation of needs are not there.
 */
const equalised = (municipality: string): RuleFlow => ({
  id: "tax.equalised",
  label: inBoth(
    "Kommuneskat, der ikke beholdes efter statsgaranti og udligning",
    "Municipal tax not kept after the state guarantee and equalisation",
  ),
  from: "municipality",
  to: "centralGovernment",
  per: "calendar-year",
  account: "taxEqualisation",
  amount: times(
    "taxableByMunicipality",
    when(
      "budgetYear",
      "<",
      "taxBaseLag",
      times(share(`skat.kommune.${municipality}`), minus("1", share("udligning.statsgaranti.beholdt"))),
      times(share("udligning.beskatningsgrundlag"), share("skat.kommune.gennemsnit")),
    ),
  ),
  tax: true,
});

/**
 * Income tax of a calendar year, split to municipality and state. No church tax and no tax ceiling (skråt
 * skatteloft); what is left unused of the personal allowance is lost.
 *
 * @param municipality - whose rate: `koebenhavn`, or `gennemsnit` for the average
 * @param full - whether with the ceiling on the employment allowance, the job allowance and the taxes of high incomes
 * @param isKeptByYear - whether what equalisation takes of the municipal tax is a flow, see `equalised`
 */
export const incomeTax = (municipality: string, full: boolean, isKeptByYear = false): RuleFlows => ({
  definitions: full ? FULL : DEFINITIONS,
  flows: [
    tax(
      "municipal",
      "Kommuneskat",
      "Municipal tax",
      "municipality",
      times(share(`skat.kommune.${municipality}`), "taxableByMunicipality"),
    ),
    tax(
      "state",
      full
        ? "Bundskat, mellem- og topskat, sundhedsbidrag og arbejdsmarkedsbidrag"
        : "Bundskat, sundhedsbidrag og arbejdsmarkedsbidrag",
      full
        ? "Bottom, middle and top tax, health contribution and labour market contribution"
        : "Bottom tax, health contribution and labour market contribution",
      "centralGovernment",
      full ? plus(STATE_TAX, "highIncomeTax") : STATE_TAX,
    ),
    ...(isKeptByYear ? [equalised(municipality)] : []),
  ],
});
