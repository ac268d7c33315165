import { type Flow, isUndated, type Model } from "../model/index";

/**
 * What the reference pays for doing to citizens: its ordinary effort. Without a calendar phases tell time apart, and are
 * an effort where a strategy says so.
 */
export const ordinaryEffortFlows = (
  { strategies, horizon }: Pick<Model, "strategies" | "horizon">,
  reference: string,
): readonly Flow[] => {
  const isSaid = strategies.some(({ dynamics }) => dynamics?.ordinaryEffort !== undefined);
  if (isUndated(horizon) && !isSaid) return [];
  const { flows = [], dynamics } = strategies.find(({ id }) => id === reference) ?? {};
  return flows.filter(({ of }) => dynamics?.phases.some(({ id }) => id === of) === true);
};
