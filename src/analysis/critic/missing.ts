import { isUndated } from "../../model/index";
import { type Criticism, criticism } from "./criticism";
import type { Examined } from "./examined";

/** Citizens on benefits who can never come to be supported for good. */
export const noPermanentSupport = ({ model }: Examined): readonly Criticism[] => {
  const { clock, states, cohort } = model;
  const starts = cohort !== undefined && clock?.counts.includes(cohort.state) === true;
  return starts && !states.some(({ permanent }) => permanent)
    ? [criticism("no-permanent-support", "note", [], ["states"])]
    : [];
};

/** All public parties together, without what health and social services of the region pay. */
export const noRegion = ({ model }: Examined): readonly Criticism[] => {
  const flows = model.strategies.flatMap((strategy) => strategy.flows);
  const isPaid = flows.some(({ from, to }) => from === "region" || to === "region");
  return model.cohort === undefined || isUndated(model.horizon) || isPaid
    ? []
    : [criticism("no-region", "note", [], ["strategies"])];
};

/** Discounting that is asked for and not done: only amounts of one price level are discounted. */
export const notDiscounted = ({ model }: Examined): readonly Criticism[] =>
  model.discounting !== undefined && model.priceLevel === "running"
    ? [criticism("not-discounted", "warning", [], ["discounting"])]
    : [];

/** What is to be decided is between strategies, and there is one. */
export const decisionUnread = ({ model }: Examined): readonly Criticism[] =>
  model.decision !== undefined && model.strategies.length === 1
    ? [criticism("decision-unread", "note", [], ["decision"])]
    : [];
