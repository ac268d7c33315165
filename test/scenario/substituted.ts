import {
  binary,
  type Formula,
  number,
  parseFormula,
  type Substitution,
  substitute,
} from "../../src/formula/index";
import type { Driver, RuleFlows, Rules } from "../../src/model/index";

type Plain = Readonly<Record<string, unknown>>;

const plain = (value: unknown): Plain => (value ?? {}) as Plain;

/** A flow with all it reads written into its amount. */
interface Whole {
  readonly of: string;
  readonly per: Driver;
  readonly income?: unknown;
  readonly amount: Formula;
}

/** Amounts by strategy and flow. */
export type Amounts = Readonly<Record<string, Formula>>;

const formulaOf = async (written: unknown): Promise<Formula> => {
  const text = String(written);
  if (/^\d+$/u.test(text)) return number(text);
  const parsed = await parseFormula(text);
  if (!parsed.ok) throw new Error(`${text} is no formula`);
  return parsed.value;
};

/** Flows of rules with the quantities they name written into them. */
export const inlined = (
  { definitions = {}, flows }: RuleFlows,
  by: Substitution = {},
): RuleFlows["flows"] => {
  const parameters = { ...by.parameters };
  for (const [name, { formula }] of Object.entries(definitions))
    parameters[name] = substitute(formula, { ...by, parameters });
  return flows.map((flow) => ({ ...flow, amount: substitute(flow.amount, { ...by, parameters }) }));
};

const onState = async (
  id: string,
  state: Plain,
  rules: Rules,
): Promise<readonly (Whole & { id: string })[]> => {
  const rule = rules.states[String(state.rule)];
  if (rule === undefined) return [];
  const parameters: Record<string, Formula> = {};
  const attributes: Record<string, string> = {};
  for (const [name, { kind }] of Object.entries(rule.inputs)) {
    const value = state[name];
    if (kind === "text") Object.assign(attributes, value === undefined ? {} : { [name]: value });
    else {
      parameters[name] = value === undefined ? number("0") : await formulaOf(value);
      parameters[`${name}Stated`] = number(value === undefined ? "0" : "1");
    }
  }
  return inlined(rule, { parameters, attributes }).map(({ id: kind, per, income, amount }) => ({
    id: `${id}.${kind.slice(kind.indexOf(".") + 1)}`,
    of: id,
    per,
    income,
    amount,
  }));
};

const inAYear = ({ per, amount }: Whole): Formula => {
  if (per === "person-month") return binary("multiply", amount, number("12"));
  if (per === "person-week")
    return binary("divide", binary("multiply", amount, number("365.25")), number("7"));
  return amount;
};

const sumOf = (flows: readonly Whole[]): Formula => {
  const [first, ...others] = flows.map(inAYear);
  return others.reduce((sum, amount) => binary("add", sum, amount), first ?? number("0"));
};

const taxesOn = (state: string, flows: readonly Whole[], { yearly }: Rules): readonly [string, Formula][] => {
  const own = flows.filter(({ of, income }) => of === state && income !== undefined);
  const incomeOf = (kind: string): Formula => sumOf(own.filter(({ income }) => income === kind));
  const parameters = { wageIncome: incomeOf("wage"), transferIncome: incomeOf("transfer") };
  if (own.length === 0) return [];
  return inlined(yearly, { parameters }).map(({ id, amount }) => [
    `${state}.${id}`,
    binary("divide", amount, number("12")),
  ]);
};

const written = async (flows: Plain): Promise<readonly (readonly [string, Whole])[]> => {
  const wholeOf = async (id: string): Promise<Whole> => {
    const { share, of, per, income, amount } = plain(flows[id]);
    if (share === undefined)
      return { of: String(of), per: per as Driver, income, amount: await formulaOf(amount) };
    const whole = await wholeOf(String(of));
    return { ...whole, income, amount: binary("multiply", whole.amount, await formulaOf(share)) };
  };
  return Promise.all(Object.keys(flows).map(async (id) => [id, await wholeOf(id)] as const));
};

/**
 * What the amounts of a scenario come to with everything they read written into them: shares of flows, what states say
 * to their rules, what rules name, income into taxes. Strategies are to be expanded already.
 */
export const substituted = async (document: Plain, rules: Rules | undefined): Promise<Amounts> => {
  const states = Object.entries(plain(document.states));
  const ofRules =
    rules === undefined
      ? []
      : (await Promise.all(states.map(([id, state]) => onState(id, plain(state), rules)))).flat();
  const amounts = await Promise.all(
    Object.entries(plain(document.strategies)).map(async ([strategy, entry]) => {
      const own = await written(plain(plain(entry).flows));
      const flows = [...ofRules, ...own.map(([, flow]) => flow)];
      const taxes = rules === undefined ? [] : states.flatMap(([id]) => taxesOn(id, flows, rules));
      const all = [
        ...own.map(([id, { amount }]) => [id, amount] as const),
        ...ofRules.map(({ id, amount }) => [id, amount] as const),
        ...taxes,
      ];
      return all.map(([id, amount]) => [`${strategy} ${id}`, amount] as const);
    }),
  );
  return Object.fromEntries(amounts.flat());
};
