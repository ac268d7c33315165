import { type Formula, number, substitute } from "../../formula/index";
import type { Flow, RuleFlow, RuleState } from "../../model/index";
import type { Label } from "../../problems/index";
import type { Compiling } from "../compiling";
import type { ScenarioDocument } from "../schema/scenario";
import { incomeTaxOf } from "./incomeTax";

type StateInput = NonNullable<ScenarioDocument["states"]>[string];

/** Parties whose dealings with a municipality equalisation and budget guarantee follow. */
const FOLLOWED: readonly string[] = ["citizen", "employer", "centralGovernment"];

/** Whether a benefit, refund, subsidy or tax is evened out for the municipality. */
const isEqualised = ({ from, to }: Pick<Flow, "from" | "to">): boolean =>
  (from === "municipality" && FOLLOWED.includes(to)) || (to === "municipality" && FOLLOWED.includes(from));

export const equalised = (flow: Flow): Flow => (isEqualised(flow) ? { ...flow, equalised: true } : flow);

/** The id of a rule's flow on a state: two states of one rule do not collide. */
const idOn = (state: string, id: string): string => `${state}.${id.slice(id.indexOf(".") + 1)}`;

/** What a state says of what its rule reads, as formulas and texts that take the place of the rule's names. */
const statedOf = (
  id: string,
  state: StateInput,
  rule: RuleState,
  { formulaAt }: Compiling,
): { parameters: Record<string, Formula>; attributes: Record<string, string> } => {
  const parameters: Record<string, Formula> = {};
  const attributes: Record<string, string> = {};
  for (const [name, { kind }] of Object.entries(rule.inputs)) {
    const value = (state as Readonly<Record<string, unknown>>)[name];
    if (kind === "number") {
      parameters[name] = value === undefined ? number("0") : formulaAt(["states", id, name]);
      parameters[`${name}Stated`] = number(value === undefined ? "0" : "1");
    } else if (typeof value === "string") attributes[name] = value;
  }
  return { parameters, attributes };
};

const between = (state: Label, flow: Label): Label => ({
  da: `${flow.da} (${state.da})`,
  en: `${flow.en} (${state.en})`,
});

/** The flows of the rules on the states that follow them. */
export const ruleFlows = (source: Compiling): readonly Flow[] => {
  const { document, inForce } = source;
  if (inForce === undefined) return [];
  return Object.entries(document.states ?? {}).flatMap(([id, state]) => {
    const rule = inForce.rules.states[state.rule ?? ""];
    if (rule === undefined) return [];
    const by = statedOf(id, state, rule, source);
    const { label } = state;
    return rule.flows.map((flow: RuleFlow) =>
      equalised({
        ...flow,
        id: idOn(id, flow.id),
        label: label === undefined ? flow.label : between(label, flow.label),
        of: id,
        amount: substitute(flow.amount, by),
        path: ["states", id],
      }),
    );
  });
};

/** Income tax of the states, by what citizens get in each. */
export const taxFlows = ({ document, inForce }: Compiling, flows: readonly Flow[]): readonly Flow[] => {
  if (inForce === undefined) return [];
  return Object.keys(document.states ?? {}).flatMap((id) =>
    incomeTaxOf(id, flows, inForce.rules.yearly).map(equalised),
  );
};
