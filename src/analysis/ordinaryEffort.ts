import { type Flow, isUndated, type Model } from "../model/index";

/**
 * The ordinary effort: what the scenario names as it, with what goes on of it beside a strategy that replaces it; else what
 * the reference pays for doing to citizens. Without a calendar phases tell time apart, and are an effort where a strategy
 * says so.
 */
export const ordinaryEffortFlows = (
  { strategies, horizon, ordinaryEffort }: Pick<Model, "strategies" | "horizon" | "ordinaryEffort">,
  reference: string,
): readonly Flow[] => {
  if (ordinaryEffort !== undefined)
    return strategies.flatMap(({ flows }) => flows.filter(({ id }) => ordinaryEffort.flows.includes(id)));
  const isSaid = strategies.some(({ dynamics }) => dynamics?.ordinaryEffort !== undefined);
  if (isUndated(horizon) && !isSaid) return [];
  const { flows = [], dynamics } = strategies.find(({ id }) => id === reference) ?? {};
  return flows.filter(({ of }) => dynamics?.phases.some(({ id }) => id === of) === true);
};
