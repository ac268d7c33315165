import type { Decimal } from "../decimal";
import { decimalReader, parametersOf, type Reader } from "../formula/index";
import type { Segment } from "../model/index";
import { segmentParameters } from "./chances/input";
import { dependentsOf } from "./dependentsOf";
import type { Program, Values } from "./program";

/** A program at other values, and the names of all parameters that are another for it. */
export interface Moved {
  readonly program: Program;
  readonly names: ReadonlySet<string>;
}

/** A parameter that follows from others. */
interface Following {
  readonly id: string;
  readonly read: Reader<Decimal>;
}

/**
 * A program that can be had at other values again and again: only what follows from them is worked out anew. They are
 * not checked.
 */
export const programAt = (base: Program): ((changed: Values) => Moved) => {
  const { model } = base;
  const known = new Map<string, readonly Following[]>();
  /** What follows from some, in an order in which it can be worked out. */
  const followingOf = (names: readonly string[]): readonly Following[] => {
    const key = names.join("\n");
    const found = known.get(key);
    if (found !== undefined) return found;
    const left = new Set(names.flatMap((name) => [...dependentsOf(model, name)]));
    for (const name of names) left.delete(name);
    const order: Following[] = [];
    while (left.size > 0)
      for (const id of left) {
        const formula = model.parameters[id]?.formula;
        if (formula !== undefined && parametersOf(formula).some((read) => left.has(read))) continue;
        left.delete(id);
        if (formula !== undefined) order.push({ id, read: decimalReader(formula) });
      }
    known.set(key, order);
    return order;
  };
  // What a segment says of a parameter stands, whatever all others have.
  const segmentAt = (parameters: Values, changed: Values, segment: Segment): Values =>
    Object.keys(segment.numbers).length === 0 ? parameters : segmentParameters(model, segment, changed);
  return (changed) => {
    const asked = Object.keys(changed);
    if (asked.length === 0) return { program: base, names: new Set() };
    const parameters: Record<string, Decimal> = Object.assign(Object.create(null), base.parameters, changed);
    const following = followingOf(asked);
    for (const { id, read } of following) parameters[id] = read({ parameters });
    return {
      program: {
        model,
        parameters,
        segments: model.segments.map((segment) => segmentAt(parameters, changed, segment)),
      },
      names: new Set([...asked, ...following.map(({ id }) => id)]),
    };
  };
};
