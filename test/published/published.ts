import { type Overview, overview } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { loadScenario } from "../../src/node/index";

/** A published model as it is shipped, with what it comes to. */
export const published = async (name: string) => {
  const model = await loadScenario(`scenarios/published/${name}.yaml`);
  return { model, overview: overview(model) };
};

/** A discounted net cost per citizen, of all public parties. */
export const publicCost = ({ perCitizen }: Overview, strategy: string): number =>
  Number(perCitizen.find(({ perspective }) => perspective === "public")?.discountedCosts?.[strategy]);

/** How far a number is from one that was read, in parts of it. */
export const relative = (found: number | string | undefined, wanted: number): number =>
  new Decimal(found ?? "NaN").minus(wanted).div(wanted).abs().toNumber();
