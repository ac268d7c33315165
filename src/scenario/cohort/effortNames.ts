import type { Path } from "../../problems/index";
import { at, entriesOf, has, isRecord, listOf, namesOf, type RawRecord, recordOf, textOf } from "../raw";
import { namesAt } from "./namesAt";

/** What a document says the ordinary effort is: flows of its reference, and what they are paid for. */
export interface EffortNames {
  readonly reference: string;
  /** Those that are named, and the shares of them, such as a refund. */
  readonly flows: readonly string[];
  /** Phases and states of the reference that they are paid for. */
  readonly of: readonly string[];
  /** The states in which it is paid. */
  readonly states: readonly string[];
}

const inArm = (root: RawRecord, strategy: string, section: string): RawRecord =>
  recordOf(at(recordOf(at(recordOf(at(root, "strategies")), strategy)), section));

const namesIn = (record: RawRecord, key: string): readonly string[] =>
  namesAt(at(record, key), []).map(({ name }) => name);

/** The flows that are shares of some others, and those themselves. */
const withShares = (flows: RawRecord, named: readonly string[]): readonly string[] => {
  const found = new Set(named);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [id, flow] of entriesOf(flows))
      if (has(flow, "share") && found.has(textOf(at(flow, "of")) ?? "")) found.add(id);
  }
  return namesOf(flows).filter((id) => found.has(id));
};

/** Nothing where a document does not say what its ordinary effort is, or whose. */
export const effortNames = (root: RawRecord): EffortNames | undefined => {
  const said = at(root, "ordinaryEffort");
  const reference = textOf(at(root, "reference"));
  if (said === undefined || reference === undefined) return undefined;
  const [flows, phases] = [inArm(root, reference, "flows"), inArm(root, reference, "phases")];
  const named = namesIn(recordOf(said), "flow");
  const of = named.flatMap((id) => textOf(at(recordOf(at(flows, id)), "of")) ?? []);
  const states = of.flatMap((id) => (has(phases, id) ? namesIn(recordOf(at(phases, id)), "in") : [id]));
  return {
    reference,
    flows: withShares(flows, named),
    of: [...new Set(of)],
    states: [...new Set(states)],
  };
};

/** Where a document says how much of its ordinary effort can be avoided: of all its flows, or of one of them. */
export const avoidableShares = (
  root: RawRecord,
): readonly { readonly flow?: string; readonly path: Path }[] => {
  const path = ["ordinaryEffort", "avoidableShare"];
  const said = at(recordOf(at(root, "ordinaryEffort")), "avoidableShare");
  if (said === undefined) return [];
  return isRecord(said) ? namesOf(said).map((flow) => ({ flow, path: [...path, flow] })) : [{ path }];
};

/** The flow that a share is of in the end, such as what a refund of a refund refunds. */
export const wholeOf = (root: RawRecord, strategy: string, id: string): string => {
  const flow = recordOf(at(inArm(root, strategy, "flows"), id));
  return has(flow, "share") ? wholeOf(root, strategy, textOf(at(flow, "of")) ?? "") : id;
};

/** A phase but for its label, as text. */
const shapeOf = (phase: RawRecord): string => {
  const window = ["sinceEntry", "inState"].map((by) => listOf(at(phase, by)).map(String));
  return JSON.stringify([namesIn(phase, "in"), window, at(phase, "place")]);
};

/**
 * The phases in which a strategy stands instead of the ordinary effort: those that the reference has not got as well, and
 * that lie in a state in which it is paid.
 */
export const replacingPhases = (
  root: RawRecord,
  strategy: string,
  effort: EffortNames,
): readonly string[] => {
  const usual = inArm(root, effort.reference, "phases");
  return entriesOf(inArm(root, strategy, "phases")).flatMap(([id, phase]) =>
    namesIn(phase, "in").some((name) => effort.states.includes(name)) &&
    !(has(usual, id) && shapeOf(recordOf(at(usual, id))) === shapeOf(phase))
      ? [id]
      : [],
  );
};
