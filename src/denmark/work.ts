import type { RuleFlow, RuleInput } from "../model/index";
import type { Label } from "../problems/index";
import { plus } from "./formulas";
import { inBoth } from "./inBoth";

export const WAGE: RuleInput = {
  label: inBoth("løn pr. måned uden pension", "wage per month without pension"),
  kind: "number",
  needed: "always",
};
/** What is paid to a wage supposes that there is one: VEJ nr. 9154 of 25 February 2022, 2.1; LAB § 123. */
export const SUBSIDISED_WAGE: RuleInput = { ...WAGE, above: "0" };
export const PENSION: RuleInput = {
  label: inBoth("pension pr. måned, eget og arbejdsgiverens bidrag", "pension per month, own and employer's"),
  kind: "number",
  needed: "never",
};
export const HOURS: RuleInput = {
  label: inBoth("timer pr. måned", "hours per month"),
  kind: "number",
  needed: "unlessAmount",
};

/** What an employer pays for work, and its mirror: the output the wage buys. Pension is no income of the year. */
export const wageFlows = (state: string, label: Label): readonly RuleFlow[] => [
  {
    id: `${state}.wage`,
    label: inBoth(`${label.da}, løn`, `${label.en}, wage`),
    from: "employer",
    to: "citizen",
    per: "person-month",
    account: "labourMarket",
    amount: { op: "parameter", name: "wage" },
    income: "wage",
  },
  {
    id: `${state}.output`,
    label: inBoth(`${label.da}, produktion`, `${label.en}, output`),
    from: "economy",
    to: "employer",
    per: "person-month",
    account: "labourMarket",
    amount: plus("wage", "pension"),
  },
  {
    id: `${state}.pension`,
    label: inBoth(`${label.da}, pensionsbidrag`, `${label.en}, pension contributions`),
    from: "employer",
    to: "citizen",
    per: "person-month",
    account: "labourMarket",
    amount: { op: "parameter", name: "pension" },
  },
];
