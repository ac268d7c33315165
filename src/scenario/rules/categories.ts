import { tablesOf } from "../../formula/index";
import type { RuleFlows } from "../../model/index";
import type { FigureSet } from "../../parameters/index";

/** The categories of a benefit: rates named after it alone, per the time that most of them are paid for. */
export const categoriesOf = ({ figures }: FigureSet, stem: string): readonly string[] => {
  const named = Object.values(figures).filter(
    ({ id, unit }) => id.startsWith(stem) && !id.slice(stem.length).includes(".") && unit.includes("/"),
  );
  const often = (unit: string): number => named.filter((figure) => figure.unit === unit).length;
  const most = Math.max(0, ...named.map(({ unit }) => often(unit)));
  return named.filter(({ unit }) => often(unit) === most).map(({ id }) => id.slice(stem.length));
};

/** The table of which a state's category finds the variant. */
export const categoryTable = ({ definitions = {}, flows }: RuleFlows): string | undefined => {
  const formulas = [
    ...Object.values(definitions).map(({ formula }) => formula),
    ...flows.map(({ amount }) => amount),
  ];
  for (const formula of formulas)
    for (const { table, key } of tablesOf(formula))
      if (key.by === "date" && key.variant === "category") return table;
  return undefined;
};
