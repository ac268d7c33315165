import { Decimal, exactText } from "../decimal";
import { binary, type Formula, number } from "../formula/index";
import type { Parameter } from "../model/index";
import { indexValue } from "../prices/index";
import { type Compiling, renamed } from "./compiling";
import { both, given } from "./given";
import type { ScenarioDocument } from "./schema/scenario";
import { writtenIndex } from "./writtenIndex";

type ParameterInput = NonNullable<ScenarioDocument["parameters"]>[string];

/** What an amount is multiplied and divided by to stand in the scenario's own prices. */
interface Conversion {
  readonly times: string;
  readonly over: string;
}

const conversionOf = ({ level }: ParameterInput, document: ScenarioDocument): Conversion | undefined => {
  const index = writtenIndex(document);
  const { level: own } = document.prices;
  if (level === undefined || level === "running" || own === "running" || level.fixed === own.fixed)
    return undefined;
  // Checked: without an index or a value for either year, the scenario is refused.
  if (index === undefined) return undefined;
  const series = { ...index, ...given({ label: index.label }) } as Parameters<typeof indexValue>[0];
  return {
    times: exactText(indexValue(series, own.fixed)),
    over: exactText(indexValue(series, level.fixed)),
  };
};

const converted = (formula: Formula, by: Conversion | undefined): Formula =>
  by === undefined
    ? formula
    : binary("divide", binary("multiply", formula, number(by.times)), number(by.over));

const convertedText = (text: string, by: Conversion | undefined): string =>
  by === undefined ? text : exactText(new Decimal(text).times(by.times).div(by.over));

/** A formula reads parameters, which stand in the scenario's own prices already; only a number is yet to be carried. */
const neutralOf = (formula: Formula, by: Conversion | undefined): Formula =>
  formula.op === "number" && by !== undefined ? number(convertedText(formula.value, by)) : formula;

const parameterOf = (
  { document, formulaAt, distributions }: Compiling,
  id: string,
  entry: ParameterInput,
  value: Formula,
): Parameter => {
  const path = ["parameters", id];
  const { label = both(id), unit, evidence, source, note, range } = entry;
  const by = conversionOf(entry, document);
  const [low, high] = (range ?? []).map((text) => convertedText(text, by));
  const bounds = low === undefined || high === undefined ? undefined : ([low, high] as const);
  const formula = converted(value, by);
  const neutral = entry.neutral === undefined ? undefined : neutralOf(formulaAt([...path, "neutral"]), by);
  const { level } = entry;
  const stated =
    by === undefined || value.op !== "number" || typeof level !== "object"
      ? undefined
      : { value: value.value, year: level.fixed, ...by };
  return {
    id,
    label,
    formula,
    unit,
    evidence,
    ...given({ source, note, range: bounds, neutral, stated, distribution: distributions.get(id) }),
    path,
  };
};

/**
 * What strategies have values of their own for, and what follows from these: each a parameter like the one it takes the
 * place of, but for its value and its name.
 */
const ownParameters = (
  source: Compiling,
  common: Readonly<Record<string, Parameter>>,
): readonly (readonly [string, Parameter])[] => {
  const { document, written, ownOf } = source;
  return Object.entries(document.strategies).flatMap(([strategy, entry]) =>
    Object.entries(ownOf(strategy)).flatMap(([name, id]): (readonly [string, Parameter])[] => {
      const [input, parameter] = [document.parameters?.[name], common[name]];
      if (input === undefined || parameter === undefined) return [];
      const value = entry.parameters?.[name];
      const path =
        value === undefined ? parameter.path : written(["strategies", strategy, "parameters", name]);
      const at = String(value === undefined ? strategy : path[1]);
      const { da, en } = document.strategies[at]?.label ?? both(at);
      const label = { da: `${parameter.label.da} (${da})`, en: `${parameter.label.en} (${en})` };
      const made =
        value === undefined
          ? { ...parameter, formula: renamed(parameter.formula, ownOf(strategy)) }
          : parameterOf(source, name, input, number(value));
      // What is drawn is the common value; one of a strategy's own stands.
      const { distribution: _, ...rest } = made;
      return [[id, { ...rest, id, label, path }]];
    }),
  );
};

/** Parameters in the scenario's own prices, those that strategies have for themselves after all others. */
export const compileParameters = (source: Compiling): Record<string, Parameter> => {
  const common = Object.fromEntries(
    Object.entries(source.document.parameters ?? {}).map(([id, entry]) => {
      const value = source.formulaAt(["parameters", id, entry.value === undefined ? "formula" : "value"]);
      return [id, parameterOf(source, id, entry, value)];
    }),
  );
  return { ...common, ...Object.fromEntries(ownParameters(source, common)) };
};
