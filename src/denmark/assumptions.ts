import type { Assumption } from "../model/index";

const assumption = (id: string, da: string, en: string): Assumption => ({ id, label: { da, en } });

/** Simplifications of the benefit rules. */
export const benefitAssumptions: readonly Assumption[] = [
  assumption(
    "beforeBudgetGuarantee",
    "Kommunens tal er før udligning og budgetgaranti, hvor andet ikke står.",
    "The municipality's figures are before equalisation and budget guarantee, unless it says otherwise.",
  ),
  assumption(
    "flexJobBetween",
    "Fleksjob bevilget fra 1. januar 2013 til 30. juni 2014 følger »de hidtidige regler«: 65 pct. refusion uden for trappen.",
    "Flex jobs awarded from 1 January 2013 to 30 June 2014 follow “the former rules”: 65 per cent refund outside the ladder.",
  ),
  assumption(
    "unemploymentFund",
    "Dagpenge regnes som betalt af staten; a-kassens medlemsbidrag er ikke med.",
    "Unemployment benefit counts as paid by the state; members' contributions to the fund are left out.",
  ),
];

/** Where tax is assessed on a year's own income. */
export const yearlyTax: Assumption = assumption(
  "taxOnYear",
  "Skat beregnes af kalenderårets samlede indkomst og står ved årets udgang.",
  "Tax is computed on the calendar year's total income and stands at the end of the year.",
);

/** Simplifications of the tax rules. */
export const taxAssumptions = (fullWageTax: boolean): readonly Assumption[] => [
  fullWageTax
    ? assumption(
        "taxFull",
        "Skat er uden kirkeskat og uden skatteloftet (det skrå), som kan sænke topskatten i kommuner med høj skat.",
        "Tax is without church tax and without the tax ceiling that may lower the top tax where municipal tax is high.",
      )
    : assumption(
        "taxSimplified",
        "Skat er uden kirkeskat, jobfradrag og topskat, og uden loft over beskæftigelsesfradraget.",
        "Tax is without church tax, job allowance and top tax, and without the ceiling on the employment allowance.",
      ),
  assumption(
    "pensionUntaxed",
    "Pensionsbidrag er ikke med i årets skattepligtige indkomst.",
    "Pension contributions are not part of the year's taxable income.",
  ),
];

/** Where nothing is said of what a municipality keeps of its tax. */
export const taxCountedWhole: Assumption = assumption(
  "taxCountedWhole",
  "Efter indkomstskat er 100 pct. af kommuneskatten talt med, før statsgaranti og udligning.",
  "After income tax 100% of municipal tax is counted, before guarantee and equalisation.",
);

export const taxKeptByYear: Assumption = assumption(
  "taxKeptByYear",
  "Af kommuneskatten beholder kommunen intet, før dens udskrivningsgrundlag er opdateret (statsgaranti), og derefter (egen procent − 75 pct. af gennemsnittet) ÷ egen procent. Udligning af udgiftsbehov og de særlige satser under 90 og over 125 pct. af grundlaget er ikke med.",
  "Of the municipal tax the municipality keeps nothing until its tax base is updated (state guarantee), and then (own rate − 75 per cent of the average) ÷ own rate. Equalisation of needs and the special rates below 90 and above 125 per cent of the base are left out.",
);

export const noTax: Assumption = assumption(
  "noTax",
  "Indkomstskat er ikke beregnet: der er ingen kommune angivet.",
  "Income tax is not computed: no municipality is given.",
);
