import { Decimal, exactText } from "../decimal";
import { binary, type Formula, number } from "../formula/index";
import type { Parameter } from "../model/index";
import { indexValue } from "../prices/index";
import type { Compiling } from "./compiling";
import { both, given } from "./given";
import type { ScenarioDocument } from "./schema/scenario";

type ParameterInput = NonNullable<ScenarioDocument["parameters"]>[string];

/** What an amount is multiplied and divided by to stand in the scenario's own prices. */
interface Conversion {
  readonly times: string;
  readonly over: string;
}

const conversionOf = (
  { level }: ParameterInput,
  { level: own, index }: ScenarioDocument["prices"],
): Conversion | undefined => {
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

/** Parameters in the scenario's own prices. */
export const compileParameters = ({ document, formulaAt }: Compiling): Record<string, Parameter> =>
  Object.fromEntries(
    Object.entries(document.parameters ?? {}).map(([id, entry]) => {
      const path = ["parameters", id];
      const key = entry.value === undefined ? "formula" : "value";
      const { label = both(id), unit, evidence, source, note, range } = entry;
      const by = conversionOf(entry, document.prices);
      const [low, high] = (range ?? []).map((text) => convertedText(text, by));
      const bounds = low === undefined || high === undefined ? undefined : ([low, high] as const);
      const formula = converted(formulaAt([...path, key]), by);
      const neutral =
        entry.neutral === undefined ? undefined : neutralOf(formulaAt([...path, "neutral"]), by);
      const { value, level } = entry;
      const stated =
        by === undefined || value === undefined || typeof level !== "object"
          ? undefined
          : { value, year: level.fixed, ...by };
      return [
        id,
        {
          id,
          label,
          formula,
          unit,
          evidence,
          ...given({ source, note, range: bounds, neutral, stated }),
          path,
        },
      ];
    }),
  );
