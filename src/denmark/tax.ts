import type { Formula } from "../formula/index";
import type { RuleDefinition, RuleFlow, RuleFlows } from "../model/index";
import { atLeast, figure, minus, plus, share, times, when } from "./formulas";
import { inBoth } from "./inBoth";

const DEFINITIONS: Readonly<Record<string, RuleDefinition>> = {
  /** Of wages, not of benefits. */
  labourMarketContribution: {
    label: inBoth("arbejdsmarkedsbidrag", "labour market contribution"),
    formula: times(share("skat.am_bidrag"), "wageIncome"),
  },
  /** What bottom tax is levied on. */
  taxable: {
    label: inBoth("personlig indkomst efter personfradrag", "personal income less the personal allowance"),
    formula: minus(
      plus(minus("wageIncome", "labourMarketContribution"), "transferIncome"),
      figure("skat.personfradrag"),
    ),
  },
  /**
   * Ligningsloven § 9 J: of wages; lowers municipal tax and not bottom tax. Its figure is not asked for where there is
   * no wage.
   */
  employmentAllowance: {
    label: inBoth("beskæftigelsesfradrag", "employment allowance"),
    formula: when("wageIncome", "<=", "0", "0", times(share("skat.beskaeftigelsesfradrag"), "wageIncome")),
  },
  /** What municipal tax, and until 2018 the health contribution, are levied on. */
  taxableByMunicipality: {
    label: inBoth("grundlag for kommuneskat", "what municipal tax is levied on"),
    formula: atLeast("0", minus("taxable", "employmentAllowance")),
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

/**
 * Income tax of a calendar year, split to municipality and state. No church tax; no top tax and no ceiling on the
 * employment allowance, as neither's figures were read; what is left unused of the personal allowance is lost.
 *
 * @param municipality - whose rate: `koebenhavn`, or `gennemsnit` for the average
 */
export const incomeTax = (municipality: string): RuleFlows => ({
  definitions: DEFINITIONS,
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
      "Bundskat, sundhedsbidrag og arbejdsmarkedsbidrag",
      "Bottom tax, health contribution and labour market contribution",
      "centralGovernment",
      plus(
        plus("labourMarketContribution", times(share("skat.bundskat"), atLeast("0", "taxable"))),
        times(share("skat.sundhedsbidrag"), "taxableByMunicipality"),
      ),
    ),
  ],
});
