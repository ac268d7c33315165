import type { RuleSet } from "../model/index";
import { benefitAssumptions, noTax, taxAssumptions, yearlyTax } from "./assumptions";
import { danishCosts } from "./costs";
import { denmarkFigures } from "./figures/index";
import { benefitLadder } from "./ladder";
import { ruleAccounts } from "./ruleAccounts";
import { danishStates } from "./states";
import { danishSwitches } from "./switches";
import { incomeTax } from "./tax";

const TAX_RATES = /^skat\.kommune\.(?<municipality>.+)$/u;

/**
 * The Danish rules and figures: benefits and who pays them, the refund ladder, the flex job scheme, income tax.
 *
 * @example
 * const outcome = await parseHistory(document, { rules: denmark });
 */
export const denmark: RuleSet = {
  id: "denmark",
  label: { da: "Danmark", en: "Denmark" },
  currency: "DKK",
  figures: denmarkFigures,
  switches: danishSwitches,
  municipalities: Object.keys(denmarkFigures.figures).flatMap(
    (id) => TAX_RATES.exec(id)?.groups?.municipality ?? [],
  ),
  otherMunicipality: "gennemsnit",
  build: ({ switches, municipality }) => ({
    accounts: ruleAccounts,
    states: danishStates(switches.fleksbidragBase === "paidSubsidy" ? "paidSubsidy" : "fullSubsidy"),
    costs: danishCosts,
    yearly: municipality === undefined ? { flows: [] } : incomeTax(municipality),
    clock: benefitLadder({
      suCountsAsSelfSupport: switches.suCountsAsSelfSupport === "yes",
      resetWindow: Number(switches.resetWindow),
    }),
    assumptions: [...benefitAssumptions, ...(municipality === undefined ? [noTax] : taxAssumptions)],
    yearlyAssumptions: municipality === undefined ? [] : [yearlyTax],
  }),
};

export { type ChartFunction, type ChartGroup, chartOfAccounts, type StateShare } from "./accounts";
export { benefitLadder } from "./ladder";
export { type AppraisalMethod, appraisalMethod, denmarkMethods } from "./methods";
export { denmarkSeries } from "./series";
export { denmarkFigures };
