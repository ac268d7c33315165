import type { Phase, Strategy } from "../../model/index";
import { ordinaryEffortFlows } from "../ordinaryEffort";
import { type Criticism, criticism } from "./criticism";
import type { Examined } from "./examined";

/** States that citizens of a strategy can be in. */
const reached = (start: string, { dynamics }: Strategy): ReadonlySet<string> =>
  new Set([start, ...(dynamics?.transitions ?? []).map(({ to }) => to)]);

/** Whether one phase holds whenever another does, in the states that can be reached. */
const holdsWith = (own: Phase, usual: Phase, states: ReadonlySet<string>): boolean => {
  const { window = usual.window } = own;
  const isAsLong =
    window === undefined ||
    (window.from === 0 && window.until === undefined) ||
    (window.by === usual.window?.by &&
      window.from <= usual.window.from &&
      (window.until === undefined || window.until >= (usual.window.until ?? Number.POSITIVE_INFINITY)));
  return isAsLong && usual.in.every((state) => !states.has(state) || own.in.includes(state));
};

/**
 * Strategies that say the ordinary effort is included and pay for less of it than the reference, or that say it is
 * replaced and pay for all of it: `ordinaryEffort` is what a reader is told, and flows are what is paid.
 */
export const saidEffort = ({ model, reference, others }: Examined): readonly Criticism[] => {
  // Where the scenario says what the ordinary effort is, what is said is what is paid.
  if (model.ordinaryEffort !== undefined) return [];
  const start = model.cohort?.state;
  const efforts = ordinaryEffortFlows(model, reference?.id ?? "").flatMap(({ id, label, of }) => {
    const phase = reference?.dynamics?.phases.find((each) => each.id === of);
    return phase === undefined ? [] : [{ id, label, phase }];
  });
  if (start === undefined || reference === undefined || efforts.length === 0) return [];
  return others.flatMap((strategy) => {
    const said = strategy.dynamics?.ordinaryEffort;
    const states = reached(start, strategy);
    const missing = efforts.filter(({ id, phase }) => {
      const of = strategy.flows.find((flow) => flow.id === id)?.of ?? "";
      const own = strategy.dynamics?.phases.find((each) => each.id === of);
      const isOfStates = phase.in.every((state) => !states.has(state) || state === of);
      return own === undefined ? !isOfStates : !holdsWith(own, phase, states);
    });
    const [first] =
      said === "included" ? missing : said === "replaced" && missing.length === 0 ? efforts : [];
    if (first === undefined) return [];
    return [
      criticism(
        said === "included" ? "effort-not-included" : "effort-not-replaced",
        "warning",
        [strategy.id],
        ["strategies", strategy.id, "ordinaryEffort"],
        { strategy: strategy.label, reference: reference.label, flow: first.label },
      ),
    ];
  });
};
