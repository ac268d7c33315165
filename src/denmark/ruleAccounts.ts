import type { Rules } from "../model/index";

type RuleAccount = Rules["accounts"][number];

const account = (
  id: string,
  da: string,
  en: string,
  more: Partial<Pick<RuleAccount, "function" | "controlArea">> = {},
): RuleAccount => ({
  id,
  label: { da, en },
  shortLabel: { da, en },
  controlArea: "Overførsler mv.",
  direction: "expense",
  ...more,
});

/**
 * The accounts the rules book on. Functions are those of the municipal chart of accounts as read in
 * konteringsvejledningen (star.dk, November 2022); where none was read, none stands here.
 */
export const ruleAccounts: readonly RuleAccount[] = [
  account("cashBenefit", "Kontant- og uddannelseshjælp", "Cash and education benefit", {
    function: "5.57.73",
  }),
  account("sicknessBenefit", "Sygedagpenge", "Sickness benefit", { function: "5.57.71" }),
  account("unemploymentBenefit", "Dagpenge", "Unemployment benefit", { function: "5.57.78" }),
  account("rehabilitation", "Revalidering", "Rehabilitation", { function: "5.58.80" }),
  account("flexJob", "Fleksjob", "Flex jobs", { function: "5.58.81" }),
  account("resourceCourse", "Ressourceforløb og jobafklaring", "Resource courses", { function: "5.58.82" }),
  account("unemployedFlexJob", "Ledighedsydelse", "Benefit between flex jobs", { function: "5.58.83" }),
  account("disabilityPension", "Førtidspension", "Disability pension"),
  account("seniorPension", "Seniorpension", "Senior pension", { function: "5.48.65" }),
  account("subsidisedJob", "Løntilskud", "Wage-subsidised jobs", { function: "5.68.94" }),
  account("operating", "Driftsudgifter til den aktive indsats", "Operating costs of active measures", {
    function: "5.68.90",
  }),
  account("schemes", "Beskæftigelsesordninger", "Employment schemes", { function: "5.68.98" }),
  account("education", "SU", "Study grants (SU)", { controlArea: "Staten" }),
  account("otherSupport", "Anden forsørgelse", "Other support", { controlArea: "Staten" }),
  account("incomeTax", "Indkomstskat", "Income tax", { controlArea: "Skatter" }),
  account("taxEqualisation", "Udligning af skat", "Equalisation of tax", { controlArea: "Finansposter" }),
  account("labourMarket", "Løn og produktion", "Wages and output", { controlArea: "Arbejdsmarkedet" }),
];
