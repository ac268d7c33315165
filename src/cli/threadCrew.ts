import { Worker } from "node:worker_threads";
import type { Crew } from "../analysis/simulate/simulate";
import type { SimulateOptions } from "../analysis/simulate/types";
import type { Model } from "../model/index";
import { type Problem, ProblemError } from "../problems/index";

/** What every thread is told once. */
export interface ThreadTask {
  readonly model: Model;
  readonly options: SimulateOptions;
}

/** Draws that are asked for. */
export interface ThreadQuestion {
  readonly from: number;
  readonly until: number;
}

/** Their numbers; or problems; or what nobody thought of. */
export type ThreadAnswer =
  | { readonly rows: Float64Array }
  | { readonly problems: readonly Problem[] }
  | { readonly fault: string };

interface Waiting {
  readonly question: ThreadQuestion;
  readonly resolve: (rows: Float64Array) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that work until they are closed. */
export interface ThreadCrew extends Crew {
  readonly close: () => Promise<void>;
}

/**
 * Worker threads that work out draws, each one batch at a time. Where one stops before it should, all that is asked for or
 * will be fails: nobody waits for what does not come.
 *
 * @param file - what a thread runs: it answers each `ThreadQuestion` with a `ThreadAnswer`
 * @param task - handed to every thread as its `workerData`
 * @param size - how many threads
 */
export const threadCrew = (file: URL, task: ThreadTask, size: number): ThreadCrew => {
  const queue: Waiting[] = [];
  const busy = new Map<Worker, Waiting>();
  const idle: Worker[] = [];
  let failure: unknown;
  let isClosed = false;

  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { reject } of [...busy.values(), ...queue.splice(0)]) reject(failure);
    busy.clear();
  };
  const next = (): void => {
    while (idle.length > 0 && queue.length > 0) {
      const worker = idle.pop() as Worker;
      const waiting = queue.shift() as Waiting;
      busy.set(worker, waiting);
      worker.postMessage(waiting.question);
    }
  };
  const stopped = (found: string): ProblemError =>
    new ProblemError([{ code: "worker-stopped", path: [], found }]);

  const workers = Array.from({ length: size }, () => {
    const worker = new Worker(file, { workerData: task });
    worker.on("message", (answer: ThreadAnswer) => {
      // While it still counts as busy: what it was asked itself fails with all the rest.
      if ("fault" in answer) return fail(stopped(answer.fault));
      const waiting = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      if ("rows" in answer) waiting?.resolve(answer.rows);
      else waiting?.reject(new ProblemError(answer.problems));
      next();
    });
    worker.on("error", (error) => fail(stopped(error instanceof Error ? error.message : String(error))));
    worker.on("exit", (code) => {
      if (!isClosed) fail(stopped(`exit ${code}`));
    });
    idle.push(worker);
    return worker;
  });

  return {
    size,
    rows: (from, until) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        queue.push({ question: { from, until }, resolve, reject });
        next();
      }),
    close: async () => {
      isClosed = true;
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};
