import { compareEngines, type Deviation } from "./compareEngines";
import { anyHistory, anyReference, drawn, type Named } from "./randomReference";
import { LARGE, shipped, shippedSmall } from "./shipped";

/** What one model came to, to be told as soon as it is known. */
export interface One extends Pick<Named, "name" | "kind"> {
  readonly answers: number;
  readonly beyond: readonly Deviation[];
  /** The largest difference of each kind of answer, within what is allowed or not. */
  readonly worst: ReadonlyMap<string, Deviation>;
}

/** A history is drawn for so many other models. */
const PER_HISTORY = 20;

async function* every(count: number, seed: number): AsyncGenerator<Named> {
  yield* drawn(anyReference, count, seed);
  yield* drawn(anyHistory, Math.ceil(count / PER_HISTORY), seed);
  yield* shippedSmall();
  yield* shipped(LARGE);
}

export const worstOf = (differences: Iterable<Deviation>): ReadonlyMap<string, Deviation> => {
  const worst = new Map<string, Deviation>();
  for (const each of differences) {
    const known = worst.get(each.kind);
    if (known === undefined || each.ratio > known.ratio) worst.set(each.kind, each);
  }
  return worst;
};

/** So many random models, histories beside them, and all that is shipped: today's engine against the frozen one. */
export async function* compareMany(count: number, seed: number): AsyncGenerator<One> {
  for await (const { name, kind, model } of every(count, seed)) {
    const { answers, differences } = compareEngines(model);
    const beyond = differences.filter(({ isBeyond }) => isBeyond);
    yield { name, kind, answers, beyond, worst: worstOf(differences) };
  }
}
