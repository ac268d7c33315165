import type { OptionStatus } from "../../../src/analysis/ratios/index";
import type { GridOption } from "./options";

/**
 * The efficient frontier from its definition: every option against every other, and against every mixture of two
 * others, in whole numbers. Knows no order and draws no hull.
 */
export const statusByDefinition = (options: readonly GridOption[]): ReadonlyMap<string, OptionStatus> => {
  const isDominated = (of: GridOption): boolean =>
    options.some(
      ({ cost, effect }) => cost <= of.cost && effect >= of.effect && (cost < of.cost || effect > of.effect),
    );
  // The mixture of low and high that does as much as `of` costs (c₁(e₂ − e) + c₂(e − e₁)) / (e₂ − e₁).
  const isBeatenByMixture = (of: GridOption): boolean =>
    options.some((low) =>
      options.some((high) => {
        if (!(low.effect < of.effect && of.effect < high.effect)) return false;
        const [toHigh, toLow] = [BigInt(high.effect - of.effect), BigInt(of.effect - low.effect)];
        return BigInt(low.cost) * toHigh + BigInt(high.cost) * toLow < BigInt(of.cost) * (toHigh + toLow);
      }),
    );
  const found = new Map<string, OptionStatus>(
    options.map((option) => [
      option.id,
      isDominated(option) ? "dominated" : isBeatenByMixture(option) ? "extendedlyDominated" : "efficient",
    ]),
  );
  const efficient = options.filter(({ id }) => found.get(id) === "efficient");
  const least = Math.min(...efficient.map(({ cost }) => cost));
  for (const { id, cost } of efficient) if (cost === least) found.set(id, "reference");
  return found;
};

/** What an option is compared with: of all efficient ones elsewhere that cost no more, the dearest, by first id. */
export const againstByDefinition = (
  options: readonly GridOption[],
  statuses: ReadonlyMap<string, OptionStatus>,
  of: GridOption,
): GridOption | undefined => {
  const cheaper = options.filter(
    ({ id, cost, effect }) =>
      ["reference", "efficient"].includes(statuses.get(id) ?? "") &&
      cost <= of.cost &&
      (cost !== of.cost || effect !== of.effect),
  );
  const dearest = Math.max(...cheaper.map(({ cost }) => cost));
  const ids = cheaper.filter(({ cost }) => cost === dearest).map(({ id }) => id);
  return options.find(({ id }) => id === ids.sort()[0]);
};
