import type { Model } from "../model/index";
import { checkedAsync, is } from "../problems/index";
import { type PreparedModel, trialsOf } from "./sensitivity/question";
import { handleShape } from "./shapes";

/** How far a question is. */
export interface Progress {
  /** How often the model has been worked out anew. */
  readonly evaluations: number;
}

/** Manners of a long question. */
export interface InTurnsOptions {
  /** Stops it: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told after every evaluation. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Thrown to stop a question in the middle, and caught by nobody but who asked. */
const PAUSE = Symbol("pause");

/** Lets others in: what waits for the event loop runs before the promise is resolved. */
const givenWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const inTurnsTakes = () => ({
  of: handleShape,
  ask: is.callable,
  options: is.optional(
    is.choices({ signal: is.data("AbortSignal", { throwIfAborted: is.callable }), onProgress: is.callable }),
  ),
});

/**
 * Asks a question so that it gives way to the event loop after every time the model is worked out anew, tells how far it
 * is, and can be stopped. The question is put again after each turn and finds what is known already, so its answer is
 * the same as when it is asked at once, and it must ask the same each time: nothing random, and nothing it changes.
 *
 * @param of - a compiled scenario, or one that was prepared
 * @param ask - the question: `breakEven`, `tornado`, `cases` or any other, of the prepared model it is handed
 * @param options - a signal that stops it, and who is told of progress
 * @returns the answer; rejected with what the question throws, or the signal's reason
 * @example
 * import { breakEven, inTurns } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const controller = new AbortController();
 * let evaluations = 0;
 * const found = await inTurns(
 *   model,
 *   (handle) => breakEven(handle, { vary: "lamivudine", perspective: "region", worth: { lifeYears: "5000" } }),
 *   { signal: controller.signal, onProgress: (progress) => (evaluations = progress.evaluations) },
 * );
 * found.outcome; // "crossings"
 * evaluations > 0; // true
 */
export const inTurns = /* @__PURE__ */ checkedAsync(
  inTurnsTakes,
  async <Answer>(
    of: Model | PreparedModel,
    ask: (handle: PreparedModel) => Answer,
    { signal, onProgress }: InTurnsOptions = {},
  ): Promise<Answer> => {
    const trials = trialsOf(of);
    const known = new Map<string, ReturnType<ReturnType<PreparedModel["totals"]>>>();
    const failed = new Map<string, unknown>();
    let isTurnUsed = false;
    const handle: PreparedModel = {
      model: trials.model,
      totals: (reach, isDiscounted) => {
        const at = trials.totals(reach, isDiscounted);
        return (values) => {
          const named = Object.entries(values).map(([name, value]) => `${name}=${value.toFixed()}`);
          const key = `${reach} ${isDiscounted} ${named.join(" ")}`;
          const found = known.get(key);
          if (found !== undefined) return found;
          if (failed.has(key)) throw failed.get(key);
          if (isTurnUsed) throw PAUSE;
          isTurnUsed = true;
          try {
            const made = at(values);
            known.set(key, made);
            return made;
          } catch (error) {
            failed.set(key, error);
            throw error;
          }
        };
      },
    };
    for (;;) {
      signal?.throwIfAborted();
      isTurnUsed = false;
      try {
        return ask(handle);
      } catch (error) {
        if (error !== PAUSE) throw error;
      }
      onProgress?.({ evaluations: known.size + failed.size });
      await givenWay();
    }
  },
);
