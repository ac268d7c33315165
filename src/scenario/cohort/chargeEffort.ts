import { binary, type Formula, number } from "../../formula/index";
import type { Dynamics, Flow, Model, Phase, Strategy } from "../../model/index";
import { type Compiling, renamed } from "../compiling";
import { type EffortNames, effortNames, replacingPhases } from "./effortNames";

type Arm = Pick<Strategy, "id" | "flows" | "dynamics">;

/** What goes on beside a new effort stands under the name of the whole with this after it. */
const KEPT = ".kept";

/** What the reference does to citizens, as a phase: its own, without the place it may hold, or all time in a state. */
const coverageOf = (reference: Arm, of: string, label: Flow["label"], path: Phase["path"]): Phase => {
  const phase = reference.dynamics?.phases.find(({ id }) => id === of);
  if (phase === undefined) return { id: `${of}.ordinary`, label, in: [of], path };
  const { place: _, ...others } = phase;
  return others;
};

const keptLabel = ({ da, en }: Flow["label"]): Flow["label"] => ({
  da: `${da} (fortsætter ved siden af)`,
  en: `${en} (goes on beside)`,
});

/** The ordinary effort of a strategy: all that the reference pays, or what is not replaced while its own phases hold. */
const chargedTo = (
  arm: Arm,
  dynamics: Dynamics,
  reference: Arm,
  effort: EffortNames,
  own: readonly string[],
  avoidable: Formula | undefined,
): Pick<Arm, "flows" | "dynamics"> => {
  const usual = reference.flows.filter(({ id }) => effort.flows.includes(id));
  const isReplaced = dynamics.ordinaryEffort === "replaced";
  const coverage = new Map<string, Phase>();
  for (const { of, label, path } of usual)
    if (!coverage.has(of)) coverage.set(of, coverageOf(reference, of, label, path));
  const phases = [...coverage.values()].filter(
    ({ id }) => isReplaced || reference.dynamics?.phases.some((phase) => phase.id === id),
  );
  const paid = (flow: Flow): Flow => {
    const phase = coverage.get(flow.of);
    return isReplaced && phase !== undefined ? { ...flow, of: phase.id } : flow;
  };
  const kept = isReplaced && avoidable !== undefined ? avoidable : undefined;
  return {
    flows: [
      ...arm.flows.filter(({ id }) => !effort.flows.includes(id)),
      ...usual.map(paid),
      ...(kept === undefined
        ? []
        : usual.map((flow) => ({
            ...paid(flow),
            id: `${flow.id}${KEPT}`,
            label: keptLabel(flow.label),
            of: `${paid(flow).of}${KEPT}`,
            amount: binary("multiply", flow.amount, binary("subtract", number("1"), kept)),
          }))),
    ],
    dynamics: {
      ...dynamics,
      phases: [
        ...dynamics.phases.filter(({ id }) => !effort.of.includes(id)),
        ...phases.map((phase) => (isReplaced ? { ...phase, beside: { phases: own, hold: false } } : phase)),
        ...(kept === undefined
          ? []
          : phases.map((phase) => ({
              ...phase,
              id: `${phase.id}${KEPT}`,
              label: keptLabel(phase.label),
              beside: { phases: own, hold: true },
            }))),
      ],
    },
  };
};

/**
 * Strategies that pay for the ordinary effort as the document says, each by its own `ordinaryEffort`: what the reference
 * has written once, its prices with it, the others have in its phases' states and windows.
 */
export const chargeEffort = <One extends Arm>(source: Compiling, arms: readonly One[]): readonly One[] => {
  const { document, formulaAt, ownOf } = source;
  const effort = effortNames(document);
  const reference = arms.find(({ id }) => id === effort?.reference);
  if (effort === undefined || reference === undefined) return arms;
  const share = document.ordinaryEffort?.avoidableShare;
  return arms.map((arm) => {
    if (arm === reference || arm.dynamics === undefined) return arm;
    const avoidable =
      share === undefined
        ? undefined
        : renamed(formulaAt(["ordinaryEffort", "avoidableShare"]), ownOf(arm.id));
    const own = replacingPhases(document, arm.id, effort);
    return { ...arm, ...chargedTo(arm, arm.dynamics, reference, effort, own, avoidable) };
  });
};

/** What a model says its ordinary effort is. */
export const effortOf = ({ document, formulaAt }: Compiling): Model["ordinaryEffort"] => {
  const effort = effortNames(document);
  if (effort === undefined) return undefined;
  const { avoidableShare } = document.ordinaryEffort ?? {};
  return {
    reference: effort.reference,
    flows: effort.flows.flatMap((id) => (avoidableShare === undefined ? [id] : [id, `${id}${KEPT}`])),
    ...(avoidableShare === undefined
      ? {}
      : { avoidableShare: formulaAt(["ordinaryEffort", "avoidableShare"]) }),
  };
};
