import { type Formula, number, type Substitution } from "../../formula/index";
import type { Flow, RuleState } from "../../model/index";
import { own } from "../../own";
import type { Label } from "../../problems/index";
import type { Compiling } from "../compiling";
import { given } from "../given";
import { type Naming, quantity } from "../naming";
import { placed } from "../rules/placed";
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

const between = (state: Label, flow: Label): Label => ({
  da: `${flow.da} (${state.da})`,
  en: `${flow.en} (${state.en})`,
});

/** Labels of the rules with the state's own, when it has one. */
const labelledBy =
  ({ label }: StateInput) =>
  (words: Label): Label =>
    label === undefined ? words : between(label, words);

/** What a state says of what its rule reads: quantities and texts that take the place of the rule's names. */
const statedOf = (
  id: string,
  state: StateInput,
  rule: RuleState,
  { formulaAt }: Compiling,
  naming: Naming,
): Substitution => {
  const parameters: Record<string, Formula> = {};
  const attributes: Record<string, string> = {};
  for (const [name, { kind, label: words }] of Object.entries(rule.inputs)) {
    const value = (state as Readonly<Record<string, unknown>>)[name];
    const path = ["states", id, name];
    const label = labelledBy(state)(words);
    if (kind === "number") {
      parameters[name] =
        value === undefined
          ? number("0")
          : quantity(naming, { id: `${id}.${name}`, formula: formulaAt(path), label, path });
      parameters[`${name}Stated`] = number(value === undefined ? "0" : "1");
    } else if (typeof value === "string") attributes[name] = value;
  }
  return { parameters, attributes };
};

/** The flows of the rules on the states that follow them. */
export const ruleFlows = (source: Compiling, naming: Naming): readonly Flow[] => {
  const { document, inForce } = source;
  if (inForce === undefined) return [];
  return Object.entries(document.states ?? {}).flatMap(([id, state]) => {
    const rule = own(inForce.rules.states, state.rule ?? "");
    if (rule === undefined) return [];
    const labelled = labelledBy(state);
    const path = ["states", id];
    const flows = placed(naming, rule, { on: id, labelled, path }, statedOf(id, state, rule, source, naming));
    return flows.map((flow) =>
      equalised({ ...flow, id: idOn(id, flow.id), label: labelled(flow.label), of: id, path }),
    );
  });
};

/** Income tax of the states, by what citizens get in each: by the rules, and of a strategy's own flows. */
export const taxFlows = (
  { document, inForce, formulaAt }: Compiling,
  naming: Naming,
  ofRules: readonly Flow[],
  strategy?: { readonly id: string; readonly flows: readonly Flow[] },
): readonly Flow[] => {
  if (inForce === undefined) return [];
  const { flows: own = [] } = strategy ?? {};
  const kept = document.taxKept === undefined ? undefined : formulaAt(["taxKept", "lag"]);
  return Object.entries(document.states ?? {}).flatMap(([state, input]) => {
    const isOwn = own.some(({ of, income }) => of === state && income !== undefined);
    const taxed = {
      state,
      labelled: labelledBy(input),
      ...given({ strategy: isOwn ? strategy?.id : undefined }),
    };
    const taxes = incomeTaxOf(naming, taxed, [...ofRules, ...own], inForce.rules.yearly, kept);
    // What is kept of tax is then told by the year, and not by the share of all else.
    return kept === undefined ? taxes.map(equalised) : taxes;
  });
};
