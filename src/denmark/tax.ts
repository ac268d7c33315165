import type { Formula } from "../formula/index";
import type { RuleFlow } from "../model/index";
import { atLeast, figure, minus, plus, share, times, when } from "./formulas";

/** Arbejdsmarkedsbidrag: of wages, not of benefits. */
const LABOUR_MARKET_CONTRIBUTION = times(share("skat.am_bidrag"), "wageIncome");

/** Personal income less the personal allowance: what bottom tax is levied on. */
const TAXABLE = minus(
  plus(minus("wageIncome", LABOUR_MARKET_CONTRIBUTION), "transferIncome"),
  figure("skat.personfradrag"),
);

/**
 * Beskæftigelsesfradrag, ligningsloven § 9 J: of wages; lowers municipal tax and not bottom tax. Its figure is not
 * asked for where there is no wage.
 */
const EMPLOYMENT_ALLOWANCE = when(
  "wageIncome",
  "<=",
  "0",
  "0",
  times(share("skat.beskaeftigelsesfradrag"), "wageIncome"),
);

/** What municipal tax, and until 2018 the health contribution, are levied on. */
const AFTER_EMPLOYMENT_ALLOWANCE = atLeast("0", minus(TAXABLE, EMPLOYMENT_ALLOWANCE));

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
export const incomeTax = (municipality: string): readonly RuleFlow[] => [
  tax(
    "municipal",
    "Kommuneskat",
    "Municipal tax",
    "municipality",
    times(share(`skat.kommune.${municipality}`), AFTER_EMPLOYMENT_ALLOWANCE),
  ),
  tax(
    "state",
    "Bundskat, sundhedsbidrag og arbejdsmarkedsbidrag",
    "Bottom tax, health contribution and labour market contribution",
    "centralGovernment",
    plus(
      plus(LABOUR_MARKET_CONTRIBUTION, times(share("skat.bundskat"), atLeast("0", TAXABLE))),
      times(share("skat.sundhedsbidrag"), AFTER_EMPLOYMENT_ALLOWANCE),
    ),
  ),
];
