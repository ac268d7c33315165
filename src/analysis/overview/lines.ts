import { type Decimal, exactText } from "../../decimal";
import { type DiscountRule, type Ledger, netCost, pivot } from "../../ledger/index";
import type { Model, Perspective } from "../../model/index";
import type { Arm } from "../arm";
import { discountingOf, mapOf, type Sides, stagesOf, valued } from "./sides";
import type { OverviewLine, OverviewYears, Stage } from "./types";

/** Who is shown, and how far. */
export const SHOWN: readonly (readonly [Perspective, Stage])[] = [
  ["municipality", "beforeTax"],
  ["municipality", "afterTax"],
  ["municipality", "retained"],
  ["centralGovernment", "beforeTax"],
  ["centralGovernment", "afterTax"],
  ["region", "afterTax"],
  ["public", "afterTax"],
  ["foundation", "afterTax"],
  ["employer", "afterTax"],
  ["citizen", "afterTax"],
];

/** Net costs of every party shown, at each stage. */
export const linesOf = (
  model: Model,
  { arms, differences }: Sides,
  divisor: Decimal,
  base: number | "ownStart",
  payer?: Perspective,
): readonly OverviewLine[] => {
  const others = [...differences.keys()];
  const discounting = discountingOf(model, base);
  const staged = stagesOf(model);
  const hasTax = [...arms.values()].some(({ ledger }) => ledger.flows.some(({ tax }) => tax === true));
  // A ledger at a stage, discounted or not, is worked out once for all who are shown.
  const looked = new Map<Arm, Map<string, Ledger>>();
  const seen = (arm: Arm, stage: Stage, rule?: DiscountRule): Ledger => {
    const ledgers = looked.get(arm) ?? new Map<string, Ledger>();
    looked.set(arm, ledgers);
    const key = rule === undefined ? stage : `${stage}, discounted`;
    const ledger = ledgers.get(key) ?? valued(staged(arm.ledger, stage), rule);
    ledgers.set(key, ledger);
    return ledger;
  };
  const isKnown = payer === undefined || SHOWN.some(([perspective]) => perspective === payer);
  return [...SHOWN, ...(isKnown ? [] : ([[payer, "afterTax"]] as const))].flatMap(
    ([perspective, stage]): readonly OverviewLine[] => {
      if (stage === "retained" && model.retainedShare === undefined) return [];
      if (stage === "beforeTax" && !hasTax) return [];
      const cost = (arm: Arm | undefined, rule?: DiscountRule): string =>
        arm === undefined ? "0" : exactText(netCost(seen(arm, stage, rule), perspective).div(divisor));
      const costs = (rule?: DiscountRule): Readonly<Record<string, string>> =>
        stage === "retained" ? {} : mapOf([...arms.keys()], (name) => cost(arms.get(name), rule));
      const line = {
        perspective,
        stage,
        costs: costs(),
        differences: mapOf(others, (name) => cost(differences.get(name))),
      };
      if (discounting === undefined) return [line];
      return [
        {
          ...line,
          discounted: mapOf(others, (name) => cost(differences.get(name), discounting)),
          discountedCosts: costs(discounting),
        },
      ];
    },
  );
};

/** Net costs of one perspective by year. */
export const yearsOf = ({ arms, differences }: Sides, perspective: Perspective): OverviewYears => {
  const table = (arm: Arm | undefined) =>
    arm === undefined ? undefined : pivot(arm.ledger, { rows: "strategy", columns: "year", perspective });
  const tables = mapOf([...arms.keys()], (name) => table(arms.get(name)));
  const years = [...new Set(Object.values(tables).flatMap((found) => found?.columns ?? []))].sort(
    (a, b) => Number(a) - Number(b),
  );
  const row = (found: ReturnType<typeof table>): readonly string[] =>
    years.map((year) => found?.cells[0]?.[found.columns.indexOf(year)] ?? "0");
  return {
    years,
    costs: mapOf([...arms.keys()], (name) => row(tables[name])),
    differences: mapOf([...differences.keys()], (name) => row(table(differences.get(name)))),
  };
};
