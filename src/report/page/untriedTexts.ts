import type { Bridge } from "../../analysis/index";
import { parametersOf } from "../../formula/index";
import type { Model, Parameter } from "../../model/index";
import { own } from "../../own";
import type { Language } from "../../problems/index";
import { dependenciesOf } from "../../program/index";
import { fill } from "../words";
import { largestItem } from "./bridgeTable";
import { TEXTS } from "./texts";

/** The numbers behind what is paid on an account. */
const numbersBehind = (model: Model, account: string): readonly Parameter[] => {
  const found = new Map<string, Parameter>();
  const visit = (names: Iterable<string>): void => {
    for (const name of names) {
      const parameter = own(model.parameters, name);
      if (parameter === undefined || found.has(name)) continue;
      found.set(name, parameter);
      visit(parametersOf(parameter.formula));
    }
  };
  for (const { flows } of model.strategies)
    for (const flow of flows)
      if (flow.account === account) visit(dependenciesOf(model, flow.amount).parameters);
  return [...found.values()].filter(({ formula }) => parametersOf(formula).length === 0);
};

/** That nothing was tried of what stands behind the largest item, which the answer hangs on all the same. */
export const untriedTexts = (
  model: Model,
  bridge: Bridge | undefined,
  language: Language,
): readonly string[] => {
  const largest = bridge === undefined ? undefined : largestItem(bridge);
  if (largest === undefined) return [];
  const numbers = numbersBehind(model, largest.account).filter(({ evidence }) => evidence !== "law");
  if (numbers.length === 0 || numbers.some(({ range }) => range !== undefined)) return [];
  return [fill(TEXTS.untried[language], { label: largest.label[language] })];
};
