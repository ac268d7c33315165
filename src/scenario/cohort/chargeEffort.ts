import { binary, type Formula, number } from "../../formula/index";
import type { Dynamics, Flow, Model, Phase, Strategy } from "../../model/index";
import { type Compiling, renamed } from "../compiling";
import { avoidableShares, type EffortNames, effortNames, replacingPhases, wholeOf } from "./effortNames";

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
  avoidable: (flow: string) => Formula | undefined,
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
  const kept = usual.flatMap((flow) => {
    const share = isReplaced ? avoidable(flow.id) : undefined;
    return share === undefined ? [] : [{ flow: paid(flow), share }];
  });
  const isKept = new Set(kept.map(({ flow }) => flow.of));
  return {
    flows: [
      ...arm.flows.filter(({ id }) => !effort.flows.includes(id)),
      ...usual.map(paid),
      ...kept.map(({ flow, share }) => ({
        ...flow,
        id: `${flow.id}${KEPT}`,
        label: keptLabel(flow.label),
        of: `${flow.of}${KEPT}`,
        amount: binary("multiply", flow.amount, binary("subtract", number("1"), share)),
      })),
    ],
    dynamics: {
      ...dynamics,
      phases: [
        ...dynamics.phases.filter(({ id }) => !effort.of.includes(id)),
        ...phases.map((phase) => (isReplaced ? { ...phase, beside: { phases: own, hold: false } } : phase)),
        ...phases
          .filter(({ id }) => isKept.has(id))
          .map((phase) => ({
            ...phase,
            id: `${phase.id}${KEPT}`,
            label: keptLabel(phase.label),
            beside: { phases: own, hold: true },
          })),
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
  const shares = avoidableShares(document);
  return arms.map((arm) => {
    if (arm === reference || arm.dynamics === undefined) return arm;
    const avoidable = (id: string): Formula | undefined => {
      const whole = wholeOf(document, effort.reference, id);
      const said = shares.find(({ flow = whole }) => flow === whole);
      return said === undefined ? undefined : renamed(formulaAt(said.path), ownOf(arm.id));
    };
    const own = replacingPhases(document, arm.id, effort);
    return { ...arm, ...chargedTo(arm, arm.dynamics, reference, effort, own, avoidable) };
  });
};

/** What a model says its ordinary effort is. */
export const effortOf = ({ document }: Compiling): Model["ordinaryEffort"] => {
  const effort = effortNames(document);
  if (effort === undefined) return undefined;
  const shares = avoidableShares(document);
  const isKept = (id: string): boolean => {
    const whole = wholeOf(document, effort.reference, id);
    return shares.some(({ flow = whole }) => flow === whole);
  };
  return {
    reference: effort.reference,
    flows: effort.flows.flatMap((id) => (isKept(id) ? [id, `${id}${KEPT}`] : [id])),
  };
};
